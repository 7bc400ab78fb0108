/** `npm run pictures`: plays the preview and writes the pictures of the README and the guide; run it when the look changes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { provideBrowser } from '../run/browser';
import { findBrowser, launchBrowser } from './findBrowser';
import { Owner } from './owner';
import { SCENES } from './scenes';
import type { Scene, Shown } from './sceneSteps';
import { smallPng } from './smallPng';

const FOLDER = path.resolve(__dirname, '../../docs/guide/pictures');

/** A panel in a process of its own would be drawn at the usual scale and blown up. */
const SHARP_FRAMES = '--disable-features=IsolateSandboxedIframes';

async function main(): Promise<void> {
  if (!(await provideBrowser())) return void (process.exitCode = 1);
  mkdirSync(FOLDER, { recursive: true });
  const browser = await launchBrowser(findBrowser(), SHARP_FRAMES);
  try {
    for (const scene of SCENES) await play(browser, scene);
  } finally {
    await browser.close();
  }
}

/** Every scene begins with a fresh demo shop on the same day, so that the pictures come out alike. */
async function play(browser: Browser, { screen, act }: Scene): Promise<void> {
  const owner = await Owner.start(browser, {}, screen);
  try {
    await act(owner, (name, what) => take(owner, name, what));
  } finally {
    await owner.leave();
  }
  if (owner.troubles.length > 0) throw new Error(owner.troubles.join('\n'));
}

const PLACES = { panel: '.sidebar', window: '.html-dialog' };

async function take(owner: Owner, name: string, what: Shown): Promise<void> {
  // Nothing shall look as if it were pointed at.
  await owner.page.mouse.move(1, 1);
  await owner.settle();
  const shown = what === 'page' ? owner.page : owner.page.locator(PLACES[what]);
  const png = smallPng(await shown.screenshot({ animations: 'disabled', caret: 'hide' }));
  writeFileSync(path.join(FOLDER, `${name}.png`), png);
  console.log(`${name}.png  ${Math.round(png.length / 1000)} KB`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

/** What scenes are made of: a picture to take, and the ways of an owner around the panel. */
import type { BrowserContextOptions } from 'playwright-core';
import type { Owner } from './owner';

/** A picture of the whole page, of the panel alone, or of the window over the sheet. */
export type Shown = 'page' | 'panel' | 'window';
export type Take = (name: string, what: Shown) => Promise<void>;

export interface Scene {
  readonly screen: BrowserContextOptions;
  readonly act: (owner: Owner, take: Take) => Promise<void>;
}

/** The panel is narrow: half as many pixels again keep its letters sharp, and its pictures small. */
export const PANEL: BrowserContextOptions = { viewport: { width: 900, height: 900 }, deviceScaleFactor: 1.5 };

export async function openPanel(owner: Owner): Promise<void> {
  await owner.choose('Regulars', 'Open panel');
  await owner.panel
    .getByRole('button', { name: /^Log: / })
    .first()
    .waitFor();
}

export async function openScreen(owner: Owner, name: string): Promise<void> {
  const screens = owner.panel.getByRole('navigation');
  await screens.getByRole('button', { name: new RegExp(`^${name}`) }).click();
}

export async function closeMessage(owner: Owner): Promise<void> {
  await owner.panel.getByRole('button', { name: 'Close message' }).click();
}

/** Brings a heading to the top of the panel, as far as there is something below it. */
export async function showHeading(owner: Owner, name: string | RegExp): Promise<void> {
  const heading = owner.panel.getByRole('heading', { name, exact: true });
  await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }));
}

/** The pictures of the guide's pages on bringing customers in and taking them out: three files, from the window with files in it to what can be taken back. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import type { Owner } from './owner';
import { openPanel, openScreen, type Scene, type Take } from './sceneSteps';

const WINDOW: Scene['screen'] = { viewport: { width: 960, height: 760 } };
const FIXTURES = path.resolve(__dirname, '../data/imports');
/** An owner's own list: semicolons, and a heading that nobody can be sure of. */
const CLUB = [
  'Cake club 2026;;;',
  'Name;Ring;Town;Remarks',
  'José Núñez;413-555-0164;Albany;likes rye',
  'Mia Lund;413-555-0165;Troy;Fridays',
  'Ana Adams;413-555-0101;Boston;birthday cake each March',
].join('\r\n');

export const IMPORT_SCENES: readonly Scene[] = [
  { screen: WINDOW, act: bringIn },
  { screen: WINDOW, act: takeOut },
];

async function bringIn(owner: Owner, take: Take): Promise<void> {
  await openPanel(owner);
  await openScreen(owner, 'Set up');
  await owner.panel.getByRole('button', { name: 'Bring customers in' }).click();
  const frame = owner.page.frameLocator('.html-dialog iframe');
  await frame.locator('input[type=file]').setInputFiles(files());
  await frame.getByText('club.csv', { exact: true }).waitFor();
  await take('import-files', 'window');
  await goOn(frame, /^Look at these/, 'Which column is what');
  await take('import-columns', 'window');
  await goOn(frame, 'These columns are right', 'What will happen');
  await frame.locator('summary').first().click();
  await take('import-dry-run', 'window');
  await frame.getByRole('button', { name: /^Bring \d+ customers? in$/ }).click();
  await frame.getByRole('button', { name: 'Take it back' }).waitFor();
  await take('import-done', 'window');
  await frame.getByRole('button', { name: 'Take it back' }).click();
  await frame.getByRole('heading', { name: /taken back|as it was/i, level: 1 }).waitFor();
}

async function takeOut(owner: Owner, take: Take): Promise<void> {
  await openPanel(owner);
  await openScreen(owner, 'Set up');
  await owner.panel.getByRole('button', { name: 'Take my data elsewhere' }).click();
  const frame = owner.page.frameLocator('.html-dialog iframe');
  await frame.getByRole('button', { name: 'Download' }).waitFor();
  await take('leave', 'window');
}

function files() {
  const named = ['hubspot-contacts.csv', 'square-customers.csv'];
  const read = named.map((name) => ({ name, buffer: readFileSync(path.join(FIXTURES, name)) }));
  const all = [...read, { name: 'club.csv', buffer: Buffer.from(CLUB, 'latin1') }];
  return all.map((file) => ({ ...file, mimeType: 'text/csv' }));
}

async function goOn(frame: FrameLocator, button: string | RegExp, heading: string | RegExp): Promise<void> {
  await frame.getByRole('button', { name: button }).click();
  await frame.getByRole('heading', { name: heading, level: 1 }).waitFor();
}

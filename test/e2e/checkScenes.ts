/** The pictures of the guide's page on duplicates: the tab, one group side by side, and the question who is meant. */
import type { Owner } from './owner';
import { openPanel, openScreen, PANEL, showHeading, type Scene, type Take } from './sceneSteps';

/** Wide enough for the column Keep. */
const SHEET: Scene['screen'] = { viewport: { width: 1280, height: 400 } };
/** In the demo shop. */
const REFERRED_BY = 9;
const FIRST_BLANK_ROW = 62;
/** Somebody who is there already, typed anew: name, company, phone, e-mail, segment, last contact. */
const TWICE = ['Elodie Roux', '', '413 555 0104', '', 'Apostle', '11/2/2026'];

export const CHECK_SCENES: readonly Scene[] = [
  { screen: SHEET, act: tab },
  { screen: PANEL, act: sideBySide },
  { screen: PANEL, act: whoIsMeant },
];

async function typeTwice(owner: Owner): Promise<void> {
  await owner.goToCell(FIRST_BLANK_ROW, 1);
  for (const text of TWICE) {
    if (text !== '') await owner.page.keyboard.type(text);
    await owner.page.keyboard.press('Tab');
  }
  await owner.settle();
}

async function tab(owner: Owner, take: Take): Promise<void> {
  await typeTwice(owner);
  await owner.choose('Regulars', 'Find duplicates');
  await owner.openTab('Duplicates');
  await owner.page.getByRole('button', { name: 'Close', exact: true }).click();
  await take('duplicates', 'page');
}

async function sideBySide(owner: Owner, take: Take): Promise<void> {
  await typeTwice(owner);
  await openPanel(owner);
  await openScreen(owner, 'Check');
  await owner.press('Who is in my list twice?');
  await owner.panel.getByRole('button', { name: 'Merge' }).waitFor();
  await showHeading(owner, 'Duplicates');
  await take('panel-duplicates', 'panel');
}

async function whoIsMeant(owner: Owner, take: Take): Promise<void> {
  await owner.goToCell(4, REFERRED_BY);
  await owner.page.keyboard.type('Abbott');
  await owner.page.keyboard.press('Enter');
  await owner.settle();
  await openPanel(owner);
  await openScreen(owner, 'Check');
  await owner.panel.getByRole('heading', { name: 'Who is meant?' }).waitFor();
  await showHeading(owner, 'Who is meant?');
  await take('panel-who-is-meant', 'panel');
}

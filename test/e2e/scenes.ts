/** What the pictures of the guide show: each scene plays the preview up to the moment worth a picture. */
import path from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import type { Owner } from './owner';
import { closeMessage, openPanel, openScreen, PANEL, showHeading, type Scene, type Take } from './sceneSteps';
import { CHECK_SCENES } from './checkScenes';
import { IMPORT_SCENES } from './importScenes';
import { SENDING_SCENES } from './sendingScenes';

/** As wide as a page of text shows without shrinking much. */
const SHEET: BrowserContextOptions = { viewport: { width: 1120, height: 560 } };
/** A whole alert. */
const HIGH: BrowserContextOptions = { viewport: { width: 1000, height: 860 } };
const MESSY_SHOP = path.resolve(__dirname, '../data/messy-shop.csv');
const NEXT_MONTH = 'Tue 1 Dec 2026';

export const SCENES: readonly Scene[] = [
  { screen: SHEET, act: sheet },
  { screen: SHEET, act: farColumns },
  { screen: HIGH, act: setUpAlert },
  { screen: SHEET, act: beside },
  { screen: { viewport: { width: 1120, height: 760 } }, act: nextMonth },
  { screen: PANEL, act: today },
  { screen: PANEL, act: customer },
  { screen: PANEL, act: otherScreens },
  { screen: PANEL, act: howTheyAgreed },
  { screen: PANEL, act: sayYes },
  { screen: SHEET, act: byHandTab },
  { screen: PANEL, act: notSure },
  { screen: PANEL, act: mapping },
  ...SENDING_SCENES,
  ...IMPORT_SCENES,
  ...CHECK_SCENES,
];

async function sheet(owner: Owner, take: Take): Promise<void> {
  await owner.page.getByRole('button', { name: 'Regulars', exact: true }).click();
  await take('menu', 'page');
  await owner.page.keyboard.press('Escape');
  for (const [tab, name] of [
    ['Follow-ups', 'follow-ups'],
    ['Problems', 'problems'],
    ['Settings', 'settings'],
  ] as const) {
    await owner.openTab(tab);
    await take(name, 'page');
  }
}

/** What stands further right than the screen is wide. */
async function farColumns(owner: Owner, take: Take): Promise<void> {
  for (const [tab, column, name] of [
    ['Customers', 14, 'status'],
    ['Follow-ups', 9, 'follow-ups-done'],
    ['Problems', 7, 'problems-fix'],
    ['Texts', 7, 'texts'],
  ] as const) {
    await owner.openTab(tab);
    await owner.goToCell(2, column);
    await take(name, 'page');
  }
}

async function setUpAlert(owner: Owner, take: Take): Promise<void> {
  await openMessyShop(owner);
  await owner.choose('Regulars', 'Set up');
  await owner.page.getByRole('dialog').waitFor();
  await take('set-up', 'page');
}

async function beside(owner: Owner, take: Take): Promise<void> {
  await openPanel(owner);
  await owner.openTab('Follow-ups');
  await take('panel-beside', 'page');
}

async function nextMonth(owner: Owner, take: Take): Promise<void> {
  await openPanel(owner);
  await turnScheduleOn(owner);
  await owner.page.locator('.clock-button').click();
  await owner.page.getByRole('button', { name: NEXT_MONTH }).click();
  await owner.page.locator('.clock-button .badge').waitFor();
  await take('clock', 'page');
  await owner.page.getByRole('button', { name: 'Run what is due' }).click();
  await owner.page.locator('.clock-button .badge').waitFor({ state: 'detached' });
  await owner.page.keyboard.press('Escape');
  await owner.openTab('Texts');
  await openScreen(owner, 'Today');
  await owner.panel.getByRole('button', { name: 'Refresh' }).click();
  await owner.panel.locator('main[aria-busy="false"]').waitFor();
  await openScreen(owner, 'Set up');
  await showHeading(owner, 'Monthly schedule');
  await take('next-month', 'page');
}

async function today(owner: Owner, take: Take): Promise<void> {
  await openPanel(owner);
  await take('panel-today', 'panel');
  await owner.panel
    .getByRole('button', { name: /^Log: / })
    .first()
    .click();
  await take('panel-log', 'panel');
}

async function customer(owner: Owner, take: Take): Promise<void> {
  await openPanel(owner);
  await openScreen(owner, 'Customer');
  await owner.goToCell(2, 1);
  await owner.settle();
  await owner.panel.getByRole('button', { name: 'Show the selected customer' }).click();
  await owner.panel.getByRole('button', { name: 'Log a contact' }).click();
  await owner.panel.getByLabel('Note').fill('Promised a new cake for Sunday');
  await owner.panel.getByRole('button', { name: 'Save' }).first().click();
  await owner.panel.locator('.history li').waitFor();
  await take('panel-customer', 'panel');
}

async function otherScreens(owner: Owner, take: Take): Promise<void> {
  await openPanel(owner);
  await openScreen(owner, 'Sort');
  await take('panel-sort', 'panel');
  await openScreen(owner, 'Texts');
  await take('panel-texts', 'panel');
  await owner.panel
    .getByLabel('Monthly text')
    .fill('Hi {first name}, it’s cake time at {business name}: {website} Reply STOP to opt out');
  await showHeading(owner, 'The words');
  await take('panel-composer', 'panel');
  await openScreen(owner, 'Check');
  await take('panel-check', 'panel');
  await turnScheduleOn(owner);
  await take('panel-schedule', 'panel');
}

/** Somebody without a word on texts is marked yes in the sheet. */
async function howTheyAgreed(owner: Owner, take: Take): Promise<void> {
  const [headings = [], ...rows] = await owner.rows('Customers');
  const [consent, segment] = ['Text consent', 'Segment'].map((heading) => headings.indexOf(heading));
  const row = rows.findIndex((cells) => cells[consent ?? 0] === '' && cells[segment ?? 0] === 'Loyalist');
  await owner.openTab('Customers');
  await owner.goToCell(row + 2, (consent ?? 0) + 1);
  await owner.page.keyboard.type('yes');
  await owner.page.keyboard.press('Enter');
  await openPanel(owner);
  await openScreen(owner, 'Texts');
  await owner.panel.getByText('How they agreed is missing').click();
  await owner.panel.getByLabel('How', { exact: true }).selectOption('Paper form');
  await showHeading(owner, 'Who gets none, and why');
  await take('panel-how-they-agreed', 'panel');
}

async function sayYes(owner: Owner, take: Take): Promise<void> {
  await typeYes(owner);
  await showHeading(owner, /for your yes$/);
  await take('panel-say-yes', 'panel');
  await pressYes(owner);
  await showHeading(owner, /to send from your phone$/);
  await take('panel-send-by-hand', 'panel');
}

async function byHandTab(owner: Owner, take: Take): Promise<void> {
  await typeYes(owner);
  await pressYes(owner);
  await owner.page.getByRole('button', { name: 'Close Regulars' }).click();
  await owner.openTab('Send by hand');
  await take('send-by-hand', 'page');
}

async function typeYes(owner: Owner): Promise<void> {
  await openPanel(owner);
  await openScreen(owner, 'Texts');
  await owner.panel.getByRole('button', { name: /^Prepare/ }).click();
  await owner.panel.getByRole('form', { name: 'Say yes' }).waitFor();
  const label = await owner.panel.locator('label', { hasText: 'To say yes' }).innerText();
  await owner.panel.getByLabel(label).fill(label.replace(/\D/g, ''));
}

async function pressYes(owner: Owner): Promise<void> {
  await owner.panel.getByRole('button', { name: /^Say yes/ }).click();
  await owner.panel.getByRole('button', { name: 'Stop everything' }).waitFor();
  await closeMessage(owner);
}

async function notSure(owner: Owner, take: Take): Promise<void> {
  await openPanel(owner);
  await openScreen(owner, 'Sort');
  await owner.panel.getByRole('button', { name: 'Not sure' }).click();
  for (const question of ['How satisfied are they?', 'How loyal are they?'])
    await owner.panel.getByRole('group', { name: question }).getByLabel('5').check();
  await owner.panel.getByLabel('They bring others.').check();
  await take('panel-not-sure', 'panel');
}

async function mapping(owner: Owner, take: Take): Promise<void> {
  await openMessyShop(owner);
  await owner.choose('Regulars', 'Open panel');
  await owner.panel.getByRole('button', { name: 'Set up' }).first().click();
  await owner.panel.getByRole('button', { name: 'Find my customer list' }).click();
  await owner.panel.getByRole('heading', { name: 'Which column is what' }).waitFor();
  await take('panel-mapping', 'panel');
}

async function openMessyShop(owner: Owner): Promise<void> {
  await owner.page.locator('input[type=file]').setInputFiles(MESSY_SHOP);
  await owner.page.getByRole('heading', { name: 'messy-shop.csv' }).waitFor();
}

async function turnScheduleOn(owner: Owner): Promise<void> {
  await openScreen(owner, 'Set up');
  await owner.panel.getByRole('button', { name: 'Turn on' }).click();
  await owner.panel.getByRole('button', { name: 'Turn off' }).waitFor();
  await closeMessage(owner);
  await showHeading(owner, 'Monthly schedule');
}

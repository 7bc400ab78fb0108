/**
 * A salon's first afternoon, played in the preview as the owner would, each step from where the one before left off: a messy
 * file dropped in, set up, sorted, checked, called, logged, its texts prepared, the schedule on, and the next month.
 */
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { Owner } from './owner';
import { openBrowser } from './panelPage';

const SALON = path.resolve(__dirname, '../data/hair-salon.csv');

let browser: Browser;
let owner: Owner;
beforeAll(async () => {
  browser = await openBrowser();
  owner = await Owner.start(browser);
});
afterAll(async () => {
  await owner.leave();
  await browser.close();
});
afterEach(() => expect(owner.troubles).toEqual([]));

const line = async (tab: string, name: string): Promise<Record<string, string>> => {
  const rows = await owner.rows(tab);
  const at = rows.findIndex((row) => row.includes('Client') || row.includes('Name'));
  const found = rows.find((row, index) => index > at && row.includes(name)) ?? [];
  return Object.fromEntries((rows[at] ?? []).map((heading, index) => [heading, found[index] ?? '']));
};

test('a file dropped onto the page opens as it is', async () => {
  await owner.drop(SALON);
  await owner.page.getByRole('heading', { name: 'hair-salon.csv' }).waitFor();
  expect((await owner.rows('Customers'))[2]?.slice(0, 3)).toEqual(['Client', 'Mobile', 'E-mail']);
  await owner.picture('20-dropped');
});

test('the panel finds the list, shows what each column is taken for, and changes nothing yet', async () => {
  const before = await owner.rows('Customers');
  await owner.choose('Regulars', 'Open panel');
  await owner.press('Set up');
  await owner.picture('21-first-words');
  await owner.press('Find my customer list');
  expect(await owner.panel.getByLabel('Kind of client').inputValue()).toBe('Segment');
  await owner.picture('22-columns');
  expect(await owner.rows('Customers')).toEqual(before);
});

test('set up, the list has its two new columns, and spoilt phones and spellings are right', async () => {
  await owner.panel.getByLabel('How did they agree to texts?').fill('They signed the card at the counter');
  await owner.panel.locator('section[aria-label="Which column is what"] button.action').click();
  await owner.panel.getByText('Your list is the tab').waitFor();
  await owner.picture('23-set-up');
  expect(await line('Customers', 'Lea Dunn')).toMatchObject({ 'Kind of client': 'Mercenary' });
});

test('sorted one by one, the biggest spender first, with one choice taken back', async () => {
  await owner.press(/^Sort/);
  await owner.picture('24-sort');
  const first = await owner.panel.locator('#person').innerText();
  await owner.press(/^Apostle/);
  await owner.press(/^Undo/);
  expect(await owner.panel.locator('#person').innerText()).toBe(first);
  await owner.press(/^Loyalist/);
  expect((await line('Customers', first))['Kind of client']).toBe('Loyalist');
});

test('checked, and what is certain fixed with one click', async () => {
  await owner.press(/^Check/);
  await owner.picture('25-check');
  await owner.press(/certain$/);
  await owner.picture('26-fixed');
  expect((await line('Customers', 'Dan Moss'))['E-mail']).toBe('dan.moss@gmail.com');
});

test('the follow-ups stand in a tab, worst first', async () => {
  await owner.press(/^Today/);
  await owner.picture('27-today');
  await owner.press('Open the Follow-ups tab');
  await owner.picture('28-follow-ups');
  expect((await owner.rows('Follow-ups'))[1]?.[0]).toBe('Dan Moss');
});

test('a call is logged in two clicks, another one put off and that taken back', async () => {
  await owner.press('Log: Dan Moss');
  await owner.picture('29-log');
  await owner.press('Save');
  expect(await owner.heard()).toContain('Logged: Call with Dan Moss');
  const next = await owner.panel.locator('h3 button').first().innerText();
  await owner.press(`Later: ${next}`);
  await owner.press(/^Next week/);
  await owner.picture('30-later');
  await owner.press('Undo');
  expect(await owner.heard()).toContain(`Taken back: ${next}`);
  expect((await owner.rows('Contact log')).slice(1).map((row) => row[4])).toEqual([
    'Spoke',
    'Later',
    'Later',
  ]);
});

test('one customer shows who it is, what to do and what was said', async () => {
  await owner.openTab('Customers');
  await owner.goToCell(7, 1);
  await owner.page.waitForTimeout(300);
  await owner.press(/^Customer/);
  await owner.press('Show the selected customer');
  await owner.picture('31-customer');
  expect(await owner.panel.locator('section[aria-label="Who"] h2').innerText()).toBe('Dan Moss');
});

test('the texts are prepared once the shop has a name and a website', async () => {
  await owner.press(/^Texts/);
  await owner.picture('32-texts-unfinished');
  await owner.press('Fill in under Set up');
  await owner.panel.getByLabel('Business name').fill('Hair by Mina');
  await owner.panel.getByLabel('Website').fill('https://mina.example.com');
  await owner.press('Save settings');
  await owner.press(/^Texts/);
  await owner.picture('33-texts');
  await owner.press(/^Prepare November/);
  await owner.picture('34-texts-tab');
  expect(await line('Texts', 'Ana Reyes')).toMatchObject({ Month: '2026-11', Status: 'Prepared' });
});

test('the owner says yes, sends one text and ticks its box', async () => {
  await owner.picture('34a-say-yes');
  const label = await owner.panel.locator('label', { hasText: 'To say yes' }).innerText();
  await owner.panel.getByLabel(label).fill(label.replace(/\D/g, ''));
  await owner.press(/^Say yes/);
  await owner.picture('34b-send-by-hand');
  await owner.press('Sent to Ana Reyes');
  expect(await owner.heard()).toContain('The text to Ana Reyes is noted as sent.');
  await owner.openTab('Send by hand');
  await owner.picture('34c-send-by-hand-tab');
  expect(await line('Texts', 'Ana Reyes')).toMatchObject({ Month: '2026-11', Status: 'Sent' });
});

test('the schedule is turned on, the clock moved to next month, and the tick prepares it', async () => {
  await owner.press(/^Set up/);
  await owner.press('Turn on');
  await owner.picture('35-schedule');
  await owner.page.locator('.clock-button').click();
  await owner.page.getByRole('button', { name: 'Tue 1 Dec 2026' }).click();
  await owner.page.getByRole('button', { name: 'Run what is due' }).click();
  await owner.page.locator('.clock-button .badge').waitFor({ state: 'detached' });
  await owner.page.keyboard.press('Escape');
  expect((await owner.rows('Texts'))[1]?.[0]).toBe('2026-12');
  await owner.picture('36-december');
});

test('the panel says when the schedule ran and will run next', async () => {
  await owner.press(/^Today/);
  await owner.press('Refresh');
  await owner.press(/^Set up/);
  expect(await owner.panel.locator('section[aria-label="Monthly schedule"]').innerText()).toMatch(
    /Last run 1 Dec 09:00 by .*, next 1 Jan/,
  );
  await owner.picture('37-pulse');
});

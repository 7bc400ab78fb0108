/** After an action of the panel: it can be taken back, the other screens know of it, and newer values in the sheet are not overwritten. */
import type { Page } from 'playwright-core';
import type { Host } from '../../local/emulator';
import { ask, lineOf, linesOf, typeFor } from '../app/shop';
import { hears, panelOpener, press, saidIn, troubled } from './panelPlay';
import { demoShop } from './panelShop';

const open = panelOpener();
const firstName = async (page: Page) => (await page.locator('h3 button').first().textContent()) ?? '';
const customer = (host: Host, name: string) => lineOf(linesOf(host, 'Customers'), name);

describe('undo', () => {
  test('of later puts the person back on the list and the cell back as it was', async () => {
    const host = demoShop();
    const { page } = await open(host);
    const name = await firstName(page);
    const before = customer(host, name);
    await press(page, `Later: ${name}`);
    await press(page, /^Tomorrow/);
    await hears(page, 'comes back on 21 Nov');
    await press(page, 'Undo');
    await hears(page, `Taken back: ${name} stands as before.`);
    expect([await firstName(page), customer(host, name)]).toEqual([
      name,
      { ...before, 'Next follow-up': before['Next follow-up'] ?? '' },
    ]);
  });

  test('of not any more is gone with the next thing that is said', async () => {
    const host = demoShop();
    const { page } = await open(host);
    const name = await firstName(page);
    await press(page, `Not any more: ${name}`);
    await press(page, 'Archive');
    await hears(page, 'is archived');
    await press(page, /^Check/);
    await page.waitForSelector('main[aria-busy="false"]');
    expect(await page.getByRole('button', { name: 'Undo', exact: true }).count()).toBe(0);
  });

  test('leaves a cell alone that was changed meanwhile', async () => {
    const host = demoShop();
    const { page } = await open(host);
    const name = await firstName(page);
    await press(page, `Not any more: ${name}`);
    await press(page, 'Archive');
    await hears(page, 'is archived');
    typeFor(host, { tab: 'Customers', name, column: 'Archived on' }, '2026-01-01');
    await press(page, 'Undo');
    expect(await troubled(page)).toContain('The row was changed after that');
    expect(customer(host, name)['Archived on']).toBe('2026-01-01');
  });
});

describe('the other screens', () => {
  test('know of what was done on one, by one request when they are opened', async () => {
    const host = demoShop();
    const { page, requests } = await open(host);
    const name = await firstName(page);
    await press(page, `Not any more: ${name}`);
    await press(page, 'Archive');
    await hears(page, 'is archived');
    await press(page, /^Texts/);
    await page.getByText('Archived', { exact: false }).first().waitFor();
    const left = await page.locator('section[aria-label^="Who gets no text"]').innerText();
    expect([left.includes('Archived'), requests]).toEqual([
      true,
      ['fillPanel', 'archiveCustomer', 'fillPanel'],
    ]);
  });

  test('are not asked for again when nothing was done', async () => {
    const { page, requests } = await open(demoShop());
    for (const name of [/^Texts/, /^Check/, /^Sort/, /^Today/]) await press(page, name);
    expect(requests).toEqual(['fillPanel']);
  });
});

describe('settings', () => {
  test('only what was changed in the panel is saved, and a newer value in the tab stays and is told', async () => {
    const host = demoShop();
    const { page } = await open(host);
    await press(page, /^Set up/);
    await page.getByLabel('Website').fill('https://mine.example.com');
    await page.getByLabel('Calls per day').fill('7');
    const typed = { 'Business name': 'Newer name', Website: 'https://newer.example.com' };
    ask(host, 'saveSettings', typed);
    await press(page, 'Save settings');
    await hears(
      page,
      '"Website" was changed in the Settings tab meanwhile and stays: "https://newer.example.com".',
    );
    const value = (name: string) => linesOf(host, 'Settings').find(({ Setting }) => Setting === name)?.Value;
    expect([value('Business name'), value('Website'), value('Calls per day')]).toEqual([
      'Newer name',
      'https://newer.example.com',
      '7',
    ]);
    expect(await page.getByLabel('Business name').inputValue()).toBe('Newer name');
  });

  test('a monthly text written in the tab meanwhile stays, and so do the words in the panel', async () => {
    const host = demoShop();
    const { page } = await open(host);
    await press(page, /^Texts/);
    await page.getByLabel('Monthly text').fill('Mine');
    ask(host, 'saveSettings', { 'Monthly text': 'Theirs' });
    await press(page, 'Save text');
    await hears(page, 'stays: "Theirs".');
    expect(await page.getByLabel('Monthly text').inputValue()).toBe('Mine');
    await press(page, 'Save text');
    await hears(page, '1 setting was saved.');
    expect(await saidIn(page)).not.toContain('stays');
    expect(linesOf(host, 'Settings').find(({ Setting }) => Setting === 'Monthly text')?.Value).toBe('Mine');
  });
});

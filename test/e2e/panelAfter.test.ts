/** After an action of the panel: it can be taken back, the other screens know of it, and newer values in the sheet are not overwritten. */
import type { Page } from 'playwright-core';
import type { Host } from '../../local/emulator';
import { ask, lineOf, linesOf, typeFor } from '../app/shop';
import { hears, panelOpener, press, saidIn, troubled } from './panelPlay';
import { demoShop } from './panelShop';

const open = panelOpener();
const firstName = async (page: Page) => (await page.locator('h3 button').first().textContent()) ?? '';
const customer = (host: Host, name: string) => lineOf(linesOf(host, 'Customers'), name);

test('one goes on from the next card, where one stands in the list', async () => {
  const { page } = await open(demoShop());
  const names = await page.locator('h3 button').allTextContents();
  await press(page, `Log: ${names[8]}`);
  const before = await page.evaluate(() => scrollY);
  await press(page, 'Save');
  await hears(page, `Logged: Call with ${names[8]}`);
  const [after, focused] = await page.evaluate(() => [
    scrollY,
    document.activeElement?.getAttribute('aria-label'),
  ]);
  expect(focused).toBe(`Log: ${names[9]}`);
  expect(before).toBeGreaterThan(500);
  expect(Math.abs(Number(after) - before)).toBeLessThan(400);
});

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

  test('of a logged contact takes the line out of the log and puts the person back on the list', async () => {
    const host = demoShop();
    const { page } = await open(host);
    const name = await firstName(page);
    const before = customer(host, name);
    await press(page, `Log: ${name}`);
    await press(page, 'Save');
    await hears(page, `Logged: Call with ${name}`);
    await press(page, 'Undo');
    await hears(page, `Taken back: ${name} stands as before.`);
    expect([await firstName(page), customer(host, name), linesOf(host, 'Contact log')]).toEqual([
      name,
      before,
      [],
    ]);
  });

  test('on the screen of a customer reads the customer anew, and what was done stays said', async () => {
    const { page } = await open(demoShop());
    await page.locator('h3 button').first().click();
    await press(page, 'Log a contact');
    await page.getByLabel('Note').fill('wants rye');
    await press(page, 'Save');
    const line = page.locator('ul.history li', { hasText: 'wants rye' });
    await line.waitFor();
    await hears(page, 'Logged: Call');
    await press(page, 'Undo');
    await line.waitFor({ state: 'detached' });
    await hears(page, 'stands as before.');
  });

  test('that Google cut off can be clicked again', async () => {
    const host = demoShop();
    const { page, intercept } = await open(host);
    const name = await firstName(page);
    await press(page, `Log: ${name}`);
    await press(page, 'Save');
    await hears(page, `Logged: Call with ${name}`);
    intercept(() => ({ failure: 'Exceeded maximum execution time' }));
    await press(page, 'Undo');
    await troubled(page);
    intercept(undefined);
    await press(page, 'Undo');
    await hears(page, `Taken back: ${name} stands as before.`);
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

describe('what was said', () => {
  const isSaid = (page: Page) => page.locator('footer').isVisible();
  /** Logs a contact with the first person, or opens the list in its tab; then so many seconds go by. */
  const after = async (page: Page, deed: 'log' | 'open', seconds: number) => {
    await page.clock.install();
    if (deed === 'log') {
      await press(page, /^Log:/);
      await press(page, 'Save');
    } else await press(page, 'Open the Follow-ups tab');
    await hears(page, deed === 'log' ? 'Logged: Call' : 'waiting');
    await page.mouse.move(0, 0);
    await page.clock.runFor(seconds * 1_000);
  };

  test.each([
    ['open', 12, true],
    ['open', 40, false],
    ['log', 24, true],
    ['log', 40, false],
  ] as const)('after %s, %d seconds later, stands there: %s', async (deed, seconds, stays) => {
    const { page } = await open(demoShop());
    await after(page, deed, seconds);
    expect(await isSaid(page)).toBe(stays);
  });

  test.each([
    ['the mouse is', (page: Page) => page.hover('footer [role="status"]')],
    ['the keyboard is', (page: Page) => page.focus('footer .undo')],
  ])('stays while %s on it, and has its whole time again afterwards', async (_, go) => {
    const { page } = await open(demoShop());
    await after(page, 'log', 20);
    await go(page);
    await page.clock.runFor(100_000);
    await page.mouse.move(0, 0);
    await page.focus('h1');
    await page.clock.runFor(20_000);
    expect(await isSaid(page)).toBe(true);
    await page.clock.runFor(20_000);
    expect(await isSaid(page)).toBe(false);
  });

  test('stays until it is closed when it is trouble', async () => {
    const { page, intercept } = await open(demoShop());
    await page.clock.install();
    intercept(() => ({ failure: 'NetworkError' }));
    await press(page, 'Refresh');
    await troubled(page);
    await page.focus('h1');
    await page.clock.runFor(600_000);
    expect(await isSaid(page)).toBe(true);
    await press(page, 'Close message');
    expect(await isSaid(page)).toBe(false);
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
    const left = await page.locator('section[aria-label="Left out"]').innerText();
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

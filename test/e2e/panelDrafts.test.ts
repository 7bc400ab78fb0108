/** What the owner has typed under Set up and Texts, and not saved, stays while the panel is open, whatever they look at meanwhile. */
import type { Page } from 'playwright-core';
import type { Host } from '../../local/emulator';
import { CONSENT_LIST, consentShop } from '../app/consenting';
import { ask, linesOf, openShop } from '../app/shop';
import { type } from '../app/untold';
import { byHandShop, leaves } from './backAndForth';
import { hears, panelOpener, press } from './panelPlay';
import { losePhones } from './panelShop';

const open = panelOpener();

async function openSetUp(host: Host): Promise<Page> {
  const { page } = await open(host);
  await press(page, /^Set up/);
  return page;
}

/** Another screen is looked at, something happens there, and the owner goes back. */
async function looksAway(
  page: Page,
  deed: () => unknown = () => undefined,
  back: RegExp = /^Set up/,
): Promise<void> {
  await press(page, /^Today/);
  await page.getByRole('heading', { level: 1, name: 'Who needs follow-up' }).waitFor();
  await deed();
  await press(page, back);
}

const website = (page: Page) => page.getByLabel('Website').inputValue();
const settingOf = (host: Host, name: string) =>
  linesOf(host, 'Settings').find(({ Setting }) => Setting === name)?.Value;

describe('After a look at another screen', () => {
  test('a setting stands there as it was typed, and is saved by the next click', async () => {
    const host = byHandShop();
    const page = await openSetUp(host);
    await page.getByLabel('Website').fill('https://mine.example.com');
    await looksAway(page);
    expect(await website(page)).toBe('https://mine.example.com');
    await press(page, 'Save settings');
    await hears(page, '1 setting was saved.');
    expect(settingOf(host, 'Website')).toBe('https://mine.example.com');
  });

  test('during which the panel was filled anew, what was typed stands there, and beside it what is new', async () => {
    const host = byHandShop();
    const page = await openSetUp(host);
    await page.getByLabel('Website').fill('https://mine.example.com');
    const typed = { 'Business name': 'Newer name', Website: 'https://newer.example.com' };
    await looksAway(page, () => leaves(page, () => ask(host, 'saveSettings', typed)));
    expect([await website(page), await page.getByLabel('Business name').inputValue()]).toEqual([
      'https://mine.example.com',
      'Newer name',
    ]);
  });

  test('the choices for the columns and the words on how people agreed stand there', async () => {
    const page = await openSetUp(openShop(CONSENT_LIST));
    await press(page, 'Find my customer list');
    const story = page.getByLabel('How did they agree to texts?');
    await story.fill('They signed the card at the counter.');
    await looksAway(page);
    expect(await story.inputValue()).toBe('They signed the card at the counter.');
    await page.getByLabel('Email').selectOption('');
    await looksAway(page);
    expect(await page.getByLabel('Email').inputValue()).toBe('');
  });

  test('the key that was being entered stands there', async () => {
    const page = await openSetUp(byHandShop());
    await page.getByLabel('Texts of the month').selectOption('Twilio sends them');
    await page.getByLabel('Account SID').fill('AC1');
    await looksAway(page);
    expect(await page.getByLabel('Account SID').inputValue()).toBe('AC1');
  });

  test('a setting that was saved follows the tab again', async () => {
    const host = byHandShop();
    const page = await openSetUp(host);
    await page.getByLabel('Website').fill('https://mine.example.com');
    await press(page, 'Save settings');
    await hears(page, '1 setting was saved.');
    expect(await website(page)).toBe('https://mine.example.com');
    await looksAway(page, () =>
      leaves(page, () => ask(host, 'saveSettings', { Website: 'https://newer.example.com' })),
    );
    expect(await website(page)).toBe('https://newer.example.com');
  });
});

describe('Under Texts, after a look at another screen,', () => {
  const wordsIn = (page: Page) => page.getByLabel('Monthly text').inputValue();

  /** A list in which Eve was marked yes after the set-up; what was typed on how she agreed. */
  async function openUntold(): Promise<{ host: Host; page: Page; typed: () => Promise<string[]> }> {
    const host = consentShop();
    type(host, 'Eve Egan', 'yes');
    const { page } = await open(host);
    await press(page, /^Texts/);
    await press(page, 'Say how they agreed');
    const [on, how] = [page.getByLabel('On', { exact: true }), page.getByLabel('How', { exact: true })];
    await on.fill('2026-11-03');
    await how.selectOption('Paper form');
    return { host, page, typed: () => Promise.all([on.inputValue(), how.inputValue()]) };
  }

  test('the words of the month stand there as they were typed, and are saved by the next click', async () => {
    const host = byHandShop();
    const { page } = await open(host);
    await press(page, /^Texts/);
    await page.getByLabel('Monthly text').fill('Mine');
    await looksAway(page, () => leaves(page), /^Texts/);
    expect(await wordsIn(page)).toBe('Mine');
    await press(page, 'Save text');
    await hears(page, '1 setting was saved.');
    expect(settingOf(host, 'Monthly text')).toBe('Mine');
  });

  test('also when the list could not be read meanwhile', async () => {
    const host = byHandShop();
    const { page } = await open(host);
    await press(page, /^Texts/);
    await page.getByLabel('Monthly text').fill('Mine');
    await press(page, /^Today/);
    losePhones(host);
    await press(page, 'Refresh');
    await page.getByLabel('"Phone" is now').selectOption('Ring them here');
    await press(page, 'Use this column');
    await press(page, /^Texts/);
    expect(await wordsIn(page)).toBe('Mine');
  });

  test('how people agreed stands there as it was told', async () => {
    const { page, typed } = await openUntold();
    await looksAway(page, undefined, /^Texts/);
    expect(await typed()).toEqual(['2026-11-03', 'Paper form']);
  });

  test('how people agreed is asked anew when they are others by now', async () => {
    const { host, page, typed } = await openUntold();
    await looksAway(page, () => leaves(page, () => type(host, 'Ben Brown', 'yes')), /^Texts/);
    await page.locator('details', { hasText: 'How they agreed' }).getByText('Ben Brown').waitFor();
    expect(await typed()).toEqual(['', '']);
  });
});

test('Words of the month that were saved follow the tab again', async () => {
  const host = byHandShop();
  const { page } = await open(host);
  await press(page, /^Texts/);
  const words = page.getByLabel('Monthly text');
  await words.fill('Mine');
  await press(page, 'Save text');
  await hears(page, '1 setting was saved.');
  expect(await words.inputValue()).toBe('Mine');
  await leaves(page, () => ask(host, 'saveSettings', { 'Monthly text': 'Theirs' }));
  await page.waitForFunction(() => document.querySelector('textarea')?.value !== 'Mine');
  expect(await words.inputValue()).toBe('Theirs');
});

test('What was not saved, because it was changed in the tab meanwhile, stays typed and is saved by a second click', async () => {
  const host = byHandShop();
  const page = await openSetUp(host);
  await page.getByLabel('Website').fill('https://mine.example.com');
  ask(host, 'saveSettings', { Website: 'https://newer.example.com' });
  await press(page, 'Save settings');
  await hears(page, 'stays: "https://newer.example.com"');
  expect(await website(page)).toBe('https://mine.example.com');
  await press(page, 'Save settings');
  await hears(page, '1 setting was saved.');
  expect(settingOf(host, 'Website')).toBe('https://mine.example.com');
});

test('What is typed under Set up keeps no other screen from being filled when the owner comes back', async () => {
  const host = byHandShop();
  const { page, requests } = await open(host);
  await press(page, /^Set up/);
  await page.getByLabel('Website').fill('https://mine.example.com');
  await looksAway(page, () => leaves(page));
  expect(requests).toEqual(['fillPanel', 'fillPanel']);
});

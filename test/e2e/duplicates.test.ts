/** The screen Check where one customer may be two rows, or one name several customers: merged, told apart, answered and taken back in a browser. */
import type { Page } from 'playwright-core';
import type { Host } from '../../local/emulator';
import { adoptedShop, gridOf, lineOf, linesOf, sheetOf, SHOP, typeFor, use } from '../app/shop';
import { objectionsIn } from './axe';
import { CHECK_SCREENS, lookForDoubles } from './checkScreens';
import { shopWithDoubles } from './doubleShop';
import { hears, panelOpener, press, saidIn, tabTo, troubled } from './panelPlay';

const open = panelOpener();
const named = (host: Host, name: string) =>
  linesOf(host, 'Customers').filter((line) => line.Name?.toLowerCase() === name.toLowerCase());
const doubles = (page: Page) => page.getByRole('region', { name: 'Duplicates' });
const meant = (page: Page) => page.getByRole('region', { name: 'Who is meant?' });
/** The words that have the focus. */
/** Where the focus is once it has come there: the page moves it after it has drawn. Wherever else it stays, that is told. */
async function focused(page: Page, wanted: string): Promise<string> {
  const isThere = (text: string) => document.activeElement?.textContent === text;
  await page.waitForFunction(isThere, wanted, { timeout: 5000 }).catch(() => undefined);
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}
const hasFocus = async (page: Page, wanted: string) => expect(await focused(page, wanted)).toBe(wanted);
const settled = (page: Page) => page.waitForSelector('main[aria-busy="false"]');

async function openDoubles(host: Host) {
  const panel = await open(host);
  await lookForDoubles(panel.page);
  return panel;
}

describe('An obvious pair', () => {
  test('is merged by two clicks', async () => {
    const host = shopWithDoubles();
    const { page, requests, noise } = await open(host);
    await press(page, /^Check/);
    await press(page, 'Who is in my list twice?');
    await press(page, 'Merge');
    await hears(page, 'Merged: Ana Adams stands in one row instead of 2.');
    expect(named(host, 'Ana Adams')).toEqual([
      expect.objectContaining({
        Email: 'ana@example.com',
        'Last contact': '2026-10-01',
        Notes: 'Rye, no seeds\nBirthday cake each March',
      }),
    ]);
    const work = ['showDuplicates', 'findDuplicates', 'showDuplicates', 'mergeDuplicates'];
    expect([requests, noise]).toEqual([['fillPanel', ...work], []]);
  });

  test('stands side by side with the better value chosen; one number written in two ways is nothing to choose from', async () => {
    const { page } = await openDoubles(shopWithDoubles());
    const chosen = await doubles(page)
      .getByRole('radio', { checked: true })
      .evaluateAll((radios) => radios.map((radio) => radio.getAttribute('aria-label')));
    expect(chosen).toEqual([
      'Name of Ana Adams, row 2: Ana Adams',
      'Last contact of ana adams, row 3: 1 Oct 2026',
    ]);
    expect(await doubles(page).locator('p.merged').allInnerTexts()).toEqual([
      'Notes: Rye, no seeds\nBirthday cake each March',
      'Phone: 413-555-0101',
      'Email: ana@example.com (row\u00a02)',
      'Address: 1 Oak St Lenox (row\u00a02)',
      'Segment: Apostle',
    ]);
  });

  test('is taken back whole by one click, and shown again', async () => {
    const host = shopWithDoubles();
    const before = gridOf(host, 'Customers');
    const { page } = await openDoubles(host);
    await press(page, 'Merge');
    await hears(page, 'Merged');
    await press(page, 'Undo');
    await hears(page, 'Taken back');
    await page.getByText('2 groups left').waitFor();
    expect(gridOf(host, 'Customers')).toEqual(before);
    expect(await saidIn(page)).toContain('Taken back');
  });
});

test('another value of a field is taken when it is chosen', async () => {
  const host = shopWithDoubles();
  const { page } = await openDoubles(host);
  await page.getByRole('radio', { name: /^Last contact of Ana Adams, row 2/ }).check();
  await page.getByRole('radio', { name: /^Name of ana adams, row 3/ }).check();
  await press(page, 'Merge');
  await hears(page, 'Merged');
  expect(named(host, 'Ana Adams')).toEqual([
    expect.objectContaining({ Name: 'ana adams', 'Last contact': '2026-09-01' }),
  ]);
});

describe('Not the same', () => {
  test('is one click, and the pair does not come back', async () => {
    const host = shopWithDoubles();
    const { page } = await openDoubles(host);
    await press(page, 'Not the same');
    await hears(page, 'Noted: they are not the same.');
    expect(named(host, 'Ana Adams')).toHaveLength(2);
    await press(page, 'Not the same');
    await page.getByText('Nobody is left').waitFor();
    await press(page, 'Look again');
    await settled(page);
    expect(await doubles(page).getByText('Nobody is left').isVisible()).toBe(true);
  });
});

test('a list without duplicates is looked through once, and it is said', async () => {
  const { page, requests } = await open(adoptedShop(SHOP));
  await press(page, /^Check/);
  await press(page, 'Who is in my list twice?');
  await page.getByText('Nobody is left who may be in your list twice.').waitFor();
  await settled(page);
  expect(requests).toEqual(['fillPanel', 'showDuplicates', 'findDuplicates', 'showDuplicates']);
});

describe('The next group', () => {
  test('comes at once and has the focus, Later brings the first one again', async () => {
    const { page } = await openDoubles(shopWithDoubles());
    const email = () => doubles(page).getByText('cy@example.com').count();
    const seen: number[] = [await email()];
    for (let time = 0; time < 2; time++) {
      await doubles(page).getByRole('button', { name: 'Later' }).click();
      seen.push(await email());
    }
    expect(seen).toEqual([0, 1, 0]);
    await hasFocus(page, 'Are these two one customer?');
  });

  test('after the last the words have the focus, and the rest of the screen is true again', async () => {
    const { page } = await openDoubles(shopWithDoubles());
    expect(await page.getByText('2 problems in a list of 8.').count()).toBe(1);
    await press(page, 'Merge');
    await page.getByText('1 group left').waitFor();
    await press(page, 'Merge');
    await page.getByText('Your list of 6 is clean.').waitFor();
    await settled(page);
    expect(await saidIn(page)).toContain('Merged: Cy Cole stands in one row instead of 2.');
    await hasFocus(page, 'Nobody is left who may be in your list twice.');
    expect(await page.getByRole('button', { name: 'Undo' }).isVisible()).toBe(true);
  });
});

test('a group of which a row has left the list is told, and nothing is merged', async () => {
  const host = shopWithDoubles();
  const { page } = await openDoubles(host);
  sheetOf(host, 'Customers').deleteRow(3);
  await press(page, 'Merge');
  expect(await troubled(page)).toContain('Your list has changed since these duplicates were found');
  expect(named(host, 'Ana Adams')).toHaveLength(1);
});

describe('Who is meant', () => {
  test('is asked with a button for each, and the answer is a link', async () => {
    const host = shopWithDoubles();
    const { page } = await open(host);
    await press(page, /^Check/);
    expect(await meant(page).getByRole('button').allInnerTexts()).toEqual([
      'Cy Cole\n(413) 555-0103, Troy, row 4',
      'Cy Cole\n(413) 555-0104, Troy, row 5',
      'Somebody else, leave it',
      'Later',
    ]);
    await press(page, /row 5$/);
    await hears(page, 'Di Dow was referred by Cy Cole.');
    const [, second] = named(host, 'Cy Cole');
    expect(lineOf(linesOf(host, 'Customers'), 'Di Dow')).toMatchObject({
      'Referred by': 'Cy Cole',
      'Referred by ID': second?.['Customer ID'],
    });
    await hasFocus(page, 'Ben Hill was referred by "Hall". Who is that?');
  });

  test('is left as typed, and the section goes when all are answered', async () => {
    const host = shopWithDoubles();
    const { page } = await open(host);
    await press(page, /^Check/);
    await press(page, 'Later');
    await hasFocus(page, 'Ben Hill was referred by "Hall". Who is that?');
    for (const name of ['Hall', 'Cole']) {
      await press(page, 'Somebody else, leave it');
      await hears(page, `"${name}" stays as typed.`);
    }
    expect(await meant(page).count()).toBe(0);
    await hasFocus(page, 'Check customer list');
    expect(lineOf(linesOf(host, 'Customers'), 'Ben Hill')['Referred by']).toBe('Hall');
  });

  test('an answer is taken back by one click, and asked again', async () => {
    const host = shopWithDoubles();
    const before = gridOf(host, 'Customers');
    const { page } = await open(host);
    await press(page, /^Check/);
    await press(page, /row 5$/);
    await hears(page, 'Di Dow was referred by Cy Cole.');
    await press(page, 'Undo');
    await hears(page, 'Taken back: Referred by stands as before.');
    await meant(page).getByText('2 names in Referred by to clear up.').waitFor();
    expect(gridOf(host, 'Customers').map((row) => row.slice(0, 9))).toEqual(
      before.map((row) => row.slice(0, 9)),
    );
  });

  test('a circle is refused with a sentence, and the question stays', async () => {
    const host = shopWithDoubles();
    typeFor(host, { tab: 'Customers', name: 'Joan Hall', column: 'Referred by' }, 'Ben Hill');
    use(host, 'findDuplicates');
    const { page } = await open(host);
    await press(page, /^Check/);
    await press(page, 'Later');
    await press(page, /^Joan Hall/);
    expect(await troubled(page)).toContain(
      'Ben Hill cannot be brought by Joan Hall, because Joan Hall came through Ben Hill.',
    );
    expect(await meant(page).getByText('Ben Hill was referred by "Hall".').count()).toBe(1);
  });
});

describe('The keyboard alone', () => {
  test('answers, merges and takes back', async () => {
    const host = shopWithDoubles();
    const { page } = await open(host);
    await go(page, /^Check/);
    await go(page, /^Cy Cole.*row 5$/);
    await hears(page, 'Di Dow was referred by Cy Cole.');
    await go(page, /^Who is in my list twice\?$/);
    await doubles(page).getByRole('button', { name: 'Merge' }).waitFor();
    await tabTo(page, /^Last contact of/);
    await page.keyboard.press('ArrowLeft');
    await go(page, /^Merge$/);
    await hears(page, 'Merged');
    expect(named(host, 'Ana Adams')).toEqual([expect.objectContaining({ 'Last contact': '2026-09-01' })]);
    await go(page, /^Undo$/);
    await hears(page, 'Taken back');
    expect(named(host, 'Ana Adams')).toHaveLength(2);
  });

  async function go(page: Page, name: RegExp): Promise<void> {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
    await settled(page);
  }
});

test.each(CHECK_SCREENS.map(([title, step, shop = shopWithDoubles]) => ({ title, step, shop })))(
  '$title: axe has no objection at full width either',
  async ({ step, shop }) => {
    const { page } = await open(shop());
    await page.setViewportSize({ width: 1280, height: 800 });
    await step(page);
    await settled(page);
    expect(await objectionsIn(page)).toEqual([]);
  },
);

/** Consent in the panel: a stop in one click, a yes with day and way, the evidence on a page of its own. */
import type { Page } from 'playwright-core';
import { agree, consentOf, consentShop, stop, textsOf } from '../app/consenting';
import { goTo, gridOf, linesOf, sheetOf, TODAY } from '../app/shop';
import type { Host } from '../../local/emulator';
import { hears, panelOpener, press } from './panelPlay';

const open = panelOpener();

/** The panel with Ana, the first of the list, on the customer screen. */
async function openAna(host: Host): Promise<Page> {
  goTo(host, 'Customers');
  sheetOf(host, 'Customers').getRange('A2').activate();
  const { page } = await open(host);
  await press(page, /^Customer/);
  await press(page, 'Show the selected customer');
  await page.waitForSelector('section[aria-label="Consent"]');
  return page;
}

const consentIn = (page: Page) => page.locator('section[aria-label="Consent"] > p').allTextContents();

test('the story of the set-up stands there until there is a record', async () => {
  const page = await openAna(consentShop());
  expect(await consentIn(page)).toEqual([
    'The list says yes to texts. Told at set-up: As marked in the list',
  ]);
  expect(await page.locator('section[aria-label="Evidence"]').count()).toBe(0);
});

test('a stop is one click, is said, stands there at once and closes the texts', async () => {
  const host = consentShop();
  const page = await openAna(host);
  await press(page, 'They said stop');
  await hears(page, 'no more texts and no more calls for Ana Adams');
  expect((await consentIn(page))[0]).toBe('Said stop to texts on 20 Nov 2026 (staff).');
  expect(await page.getByRole('button', { name: 'They said stop' }).count()).toBe(0);
  expect(textsOf(host)['Ana Adams']).toBe('Said stop');
});

test('a yes asks for day and way, and lifts the stop', async () => {
  const host = consentShop();
  stop(host, 'Ana Adams');
  const page = await openAna(host);
  await press(page, /^They agreed/);
  await page.getByLabel('How', { exact: true }).selectOption('Web form');
  await page.getByLabel('Where the proof is').fill('https://bellas.example.com/form/7');
  await press(page, 'Record');
  await hears(page, 'Ana Adams agreed to texts on 20 Nov 2026');
  expect(linesOf(host, 'Consent')[1]).toMatchObject({
    State: 'granted',
    Date: TODAY,
    How: 'Web form',
    Evidence: 'https://bellas.example.com/form/7',
  });
  expect([consentOf(host, 'Ana Adams'), textsOf(host)['Ana Adams']]).toEqual(['yes', 'Prepared']);
  expect(await page.getByRole('form', { name: 'Ana Adams agreed' }).count()).toBe(0);
});

test('a day to come is refused, and the form stays', async () => {
  const page = await openAna(consentShop());
  await press(page, /^They agreed/);
  await page.getByLabel('On', { exact: true }).fill('2026-12-01');
  expect(await page.getByRole('button', { name: 'Record' }).isDisabled()).toBe(true);
  await page.getByLabel('How', { exact: true }).selectOption('Web form');
  await press(page, 'Record');
  await page.waitForSelector('footer [role="alert"]:has-text("today or before")');
  expect(await page.getByLabel('On', { exact: true }).inputValue()).toBe('2026-12-01');
});

test('the evidence holds all records by date, and printed it stands alone', async () => {
  const host = consentShop();
  stop(host, 'Ana Adams');
  agree(host, 'Ana Adams', { on: '2026-11-03', wording: 'Texts once a month, STOP ends it' });
  const page = await openAna(host);
  await press(page, 'Evidence: 2 records');
  const lines = page.locator('section[aria-label="Evidence"] li');
  expect(await lines.locator('strong').allTextContents()).toEqual(['3 Nov 2026', '20 Nov 2026']);
  expect(await lines.first().textContent()).toContain('Texts once a month, STOP ends it');
  await page.emulateMedia({ media: 'print' });
  expect([
    await lines.last().isVisible(),
    await page.locator('nav').isVisible(),
    await page.locator('section[aria-label="Who"]').isVisible(),
    await page.getByRole('button', { name: 'Print' }).isVisible(),
  ]).toEqual([true, false, false, false]);
});

test('the evidence leads to the tab', async () => {
  const host = consentShop();
  stop(host, 'Ana Adams');
  const page = await openAna(host);
  await press(page, /^Evidence/);
  await press(page, 'Open the tab');
  await hears(page, 'is open.');
});

test('forgetting asks once, says what is erased, and leaves nobody on the screen', async () => {
  const host = consentShop();
  const page = await openAna(host);
  await press(page, 'Forget this person…');
  const question = page.getByRole('group', { name: 'Forget Ana Adams' });
  expect(await question.textContent()).toContain(
    'all Regulars tabs and the hidden backups. There is no undo.',
  );
  await press(page, 'Keep');
  expect(gridOf(host, 'Customers')[1]?.[0]).toBe('Ana Adams');
  await press(page, 'Forget this person…');
  await press(page, 'Erase for good');
  await hears(page, 'Forgotten.');
  expect(await page.locator('section[aria-label="Who"]').count()).toBe(0);
  expect(gridOf(host, 'Customers')[1]?.join('')).toBe('');
});

test('a yes typed into the list is asked about in the screen Texts, and the text is there at once', async () => {
  const host = consentShop();
  host.sheets.typeCells('Customers', { row: 6, column: 6 }, [['yes']]);
  const { page } = await open(host);
  await press(page, /^Texts/);
  await page.getByText('How they agreed is missing').click();
  const form = page.getByRole('form', { name: 'How they agreed' });
  expect(await form.getByRole('button', { name: 'Record' }).isDisabled()).toBe(true);
  await form.getByLabel('On', { exact: true }).fill('2026-11-03');
  await form.getByLabel('How', { exact: true }).selectOption('Paper form');
  await press(page, 'Record');
  await hears(page, 'Eve Egan agreed to texts on 3 Nov 2026 (Paper form).');
  expect(await page.getByText('How they agreed is missing').count()).toBe(0);
  expect(textsOf(host)['Eve Egan']).toBe('Prepared');
});

describe('Whoever said yes, nobody knows how,', () => {
  test('is told of at the top of Texts, and the way there opens the fold and takes the focus along', async () => {
    const host = consentShop();
    host.sheets.typeCells('Customers', { row: 6, column: 6 }, [['yes']]);
    const { page } = await open(host);
    await press(page, /^Texts/);
    await page.getByText('1 person gets no text: we do not know how they agreed.').waitFor();
    const how = page.getByRole('form', { name: 'How they agreed' });
    expect(await how.isVisible()).toBe(false);
    await press(page, 'Say how they agreed');
    await how.getByRole('button', { name: 'Record' }).waitFor();
    expect([
      await page.evaluate(() => document.activeElement?.textContent),
      await how.evaluate((form) => {
        const { top, bottom } = form.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
    ]).toEqual(['How they agreed is missing 1', true]);
    await page.keyboard.press('Tab');
    expect(
      await how.getByLabel('On', { exact: true }).evaluate((one) => one === document.activeElement),
    ).toBe(true);
  });

  test('is not told of when there is nobody', async () => {
    const { page } = await open(consentShop());
    await press(page, /^Texts/);
    await page.getByRole('region', { name: 'Left out' }).waitFor();
    expect(await page.getByText(/we do not know how they agreed/).count()).toBe(0);
  });
});

/** The panel when something goes wrong between it and Google: a sentence, nothing lost, nothing written. */
import { linesOf, OWNER, sheetOf } from '../app/shop';
import { hears, panelOpener, press, saidIn, troubled } from './panelPlay';
import { demoShop } from './panelShop';

const open = panelOpener();

describe('when Google fails', () => {
  test.each([
    [
      "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      /only one of them/,
    ],
    ['Authorization is required to perform that action.', /only one of them/],
    ['Exceeded maximum execution time', /longer than Google allows/],
    ['NetworkError: Connection failure due to HTTP 0', /no connection/],
    ['Something else', /did not answer/],
  ])('%s becomes a sentence', async (failure, sentence) => {
    const { page, intercept } = await open(demoShop());
    intercept(() => ({ failure }));
    await press(page, 'Refresh');
    const text = await troubled(page);
    expect(text).toMatch(sentence);
    expect(text).not.toContain(failure);
  });

  test('trouble takes the focus, and what was typed is still there', async () => {
    const { page, intercept } = await open(demoShop());
    await press(page, /^Log:/);
    await page.getByLabel('Note').fill('wants rye');
    intercept(() => ({ failure: 'PERMISSION_DENIED' }));
    await press(page, 'Save');
    await troubled(page);
    expect([
      await page.getByLabel('Note').inputValue(),
      await page.evaluate(() => document.activeElement?.getAttribute('role')),
    ]).toEqual(['wants rye', 'alert']);
  });

  test('everything waits and says so while something runs', async () => {
    const { page, intercept } = await open(demoShop());
    intercept(() => 'never');
    await press(page, 'Refresh');
    await hears(page, 'Reading your list');
    const enabled = await page.$$eval(
      'button',
      (all) => all.filter((one) => !one.matches(':disabled')).length,
    );
    expect(enabled).toBe(0);
  });

  test('another account than the one that opened the panel writes nothing and is told so', async () => {
    const host = demoShop();
    const { page } = await open(host);
    host.user = 'someone.else@example.com';
    const before = linesOf(host, 'Customers');
    await press(page, /^Log:/);
    await press(page, 'Save');
    expect(await troubled(page)).toContain(`signed in only as ${OWNER}`);
    expect(linesOf(host, 'Customers')).toEqual(before);
  });

  test('a lost column is named, with the way to mend it', async () => {
    const host = demoShop();
    const { page } = await open(host);
    const sheet = sheetOf(host, 'Customers');
    const headings = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] ?? [];
    sheet.deleteColumn(headings.indexOf('Phone') + 1);
    await press(page, /^Log:/);
    await press(page, 'Save');
    expect(await troubled(page)).toContain(`We can't find your "Phone" column.`);
    await press(page, 'Open Set up');
    expect(await page.getByRole('button', { name: 'Which column is what' }).count()).toBe(1);
  });
});

test('the page writes nothing into the console', async () => {
  const { page, noise } = await open(demoShop());
  for (const name of [/^Customer/, /^Sort/, /^Texts/, /^Check/, /^Set up/, /^Today/]) await press(page, name);
  expect([noise, await saidIn(page)]).toEqual([[], '']);
});

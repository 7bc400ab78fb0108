/** The panel when something goes wrong between it and Google: a sentence, nothing lost, nothing written. */
import type { Host } from '../../local/emulator';
import { linesOf, OWNER } from '../app/shop';
import { hears, panelOpener, press, saidIn, troubled } from './panelPlay';
import { demoShop, losePhones, shopWithLostPhones } from './panelShop';

const open = panelOpener();

describe('when Google fails', () => {
  test.each([
    [
      "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      /in a window with only one/,
    ],
    ['Authorization is required to perform that action.', /in a window with only one/],
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
});

describe('a lost column', () => {
  const tagged = (host: Host) => linesOf(host, 'Activity')[0]?.Result;

  test('is named, picked from the headings in the message itself, and what was typed is then saved', async () => {
    const host = demoShop();
    const { page } = await open(host);
    await press(page, /^Log:/);
    await page.getByLabel('Note').fill('wants rye');
    losePhones(host);
    await press(page, 'Save');
    expect(await troubled(page)).toContain(`We can't find your "Phone" column.`);
    await page.getByLabel('"Phone" is now').selectOption('Ring them here');
    await press(page, 'Use this column');
    await hears(page, 'reads the column "Ring them here" for "Phone" from now on');
    await press(page, 'Save');
    await hears(page, 'Logged: Call');
    expect(linesOf(host, 'Contact log')[0]?.Note).toBe('wants rye');
  });

  test('is asked for when the panel opens, instead of a list without phones', async () => {
    const host = shopWithLostPhones();
    const { page } = await open(host);
    await page.getByLabel('"Phone" is now').selectOption('Ring them here');
    await press(page, 'Use this column');
    await page.locator('h3 button').first().waitFor();
    expect(await page.locator('.phone').count()).toBeGreaterThan(5);
    expect(tagged(host)).toContain('"Ring them here"');
  });

  test('that is gone for good is not asked for again', async () => {
    const host = shopWithLostPhones();
    const { page } = await open(host);
    await page.getByLabel('"Phone" is now').selectOption('None, it is gone');
    await press(page, 'Go on without it');
    await page.locator('h3 button').first().waitFor();
    await press(page, 'Refresh');
    await page.locator('h3 button').first().waitFor();
    expect(await page.getByLabel('"Phone" is now').count()).toBe(0);
  });
});

test('the page writes nothing into the console', async () => {
  const { page, noise } = await open(demoShop());
  for (const name of [/^Customer/, /^Sort/, /^Texts/, /^Check/, /^Set up/, /^Today/]) await press(page, name);
  expect([noise, await saidIn(page)]).toEqual([[], '']);
});

/** Rows and tabs that somebody deletes while a command works: what it says is what happened, and doing it again ends well. */
import { fragileShop } from './mishaps';
import { adopt, ask, linesOf, SETTINGS, sheetOf, SHOP, use, type MenuItem } from './shop';

const TABS: readonly (readonly [MenuItem, string])[] = [
  ['whoNeedsFollowUp', 'Follow-ups'],
  ['checkCustomers', 'Problems'],
  ['prepareTexts', 'Texts'],
];

test.each(TABS)('%s, whose tab %s is deleted before any of its calls', (item, tab) => {
  const shop = fragileShop(SHOP);
  adopt(shop.host);
  ask(shop.host, 'saveSettings', SETTINGS);
  use(shop.host, item);
  shop.keep();
  const calls = shop.during(
    () => undefined,
    () => void use(shop.host, item),
  );
  const said = Array.from({ length: calls }, (_, index) => {
    shop.rewind();
    let ended = { ok: false, sentence: '' };
    const destroy = () =>
      shop.host.globals.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheetOf(shop.host, tab));
    shop.during(
      (n) => n === index + 1 && destroy(),
      () => void (ended = use(shop.host, item)),
    );
    expect(use(shop.host, item).ok).toBe(true);
    return ended.ok ? 'done' : ended.sentence;
  });
  expect(new Set(said)).toEqual(new Set(['done']));
});

test('rows of the list that are deleted while somebody is forgotten are told as that', () => {
  const shop = fragileShop([...SHOP, ['Cy Cole', '413-555-0103', '', 'Loyalist', '10/1/2026', 'no', '']]);
  adopt(shop.host);
  const customerId = linesOf(shop.host, 'Customers')[2]?.['Customer ID'] ?? '';
  shop.keep();
  const forget = () => ask(shop.host, 'forgetCustomer', { customerId });
  const calls = shop.during(
    () => undefined,
    () => void forget(),
  );
  const said = Array.from({ length: calls }, (_, index) => {
    shop.rewind();
    let ended = { ok: false, sentence: '' };
    const sheet = sheetOf(shop.host, 'Customers');
    shop.during(
      (n) => n === index + 1 && sheet.deleteRows(3, sheet.getMaxRows() - 2),
      () => void (ended = forget()),
    );
    return ended.sentence;
  });
  expect(said.filter((sentence) => sentence.startsWith('Something unexpected'))).toEqual([]);
  expect(said.join()).toContain('were deleted while we worked, so this was not finished');
});

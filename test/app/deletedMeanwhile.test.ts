/** Rows and tabs that somebody deletes while a command works: what it says is what happened, and doing it again ends well. */
import { fragileShop } from './mishaps';
import { adopt, ask, SETTINGS, sheetOf, SHOP, use, type MenuItem } from './shop';

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
  const told =
    'Rows, columns or a tab were deleted while we worked, so this was not finished. What was done before stays; do it again.';
  expect([...new Set(said)].filter((one) => one !== 'done')).toEqual([told]);
});

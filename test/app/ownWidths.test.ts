/** Whoever has the panel open on a small screen sees the column in which they choose, without scrolling to the right. */
import { DOUBLES } from './duplicates/doubleShop';
import { gridOf, openShop, sheetOf, adopt, use, type MenuItem } from './shop';

/** Of 1,280 pixels the panel takes 300, the row numbers 46, the scroll bar 15. */
const ROOM = 1_280 - 300 - 46 - 15;

test.each<[tab: string, column: string, item: MenuItem]>([
  ['Problems', 'Fix', 'checkCustomers'],
  ['Duplicates', 'Keep', 'findDuplicates'],
])('the tab %s shows its column %s beside the panel at 1280 pixels', (tab, column, item) => {
  const host = openShop(DOUBLES);
  adopt(host);
  use(host, item);
  const sheet = sheetOf(host, tab);
  const last = (gridOf(host, tab)[0] ?? []).indexOf(column) + 1;
  const shown = Array.from({ length: last }, (_, at) => at + 1).filter(
    (at) => !sheet.isColumnHiddenByUser(at),
  );
  const widths = shown.map((at) => sheet.getColumnWidth(at));
  expect([last > 0, widths.reduce((sum, width) => sum + width, 0) <= ROOM]).toEqual([true, true]);
});

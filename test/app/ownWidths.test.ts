/** On a screen of 1280 pixels an owner sees the column in which they choose, and whom they choose for, without scrolling to the right and back. */
import { DOUBLES } from './duplicates/doubleShop';
import { gridOf, openShop, sheetOf, adopt, use, type MenuItem } from './shop';

/** The row numbers take 46, the scroll bar 15. */
const ROOM = 1_280 - 46 - 15;
const PANEL = 300;

/** The tab after its command, and how far to the right a column of it ends. */
function shownTab(tab: string, column: string, item: MenuItem) {
  const host = openShop(DOUBLES);
  adopt(host);
  use(host, item);
  const sheet = sheetOf(host, tab);
  const last = (gridOf(host, tab)[0] ?? []).indexOf(column) + 1;
  const shown = Array.from({ length: last }, (_, at) => at + 1).filter(
    (at) => !sheet.isColumnHiddenByUser(at),
  );
  const end = shown.map((at) => sheet.getColumnWidth(at)).reduce((sum, width) => sum + width, 0);
  return { sheet, end };
}

test.each<[tab: string, column: string, item: MenuItem]>([
  ['Problems', 'Fix', 'checkCustomers'],
  ['Duplicates', 'Keep', 'findDuplicates'],
])('the tab %s shows its column %s beside the panel', (tab, column, item) => {
  const { end } = shownTab(tab, column, item);
  expect([end > 0, end <= ROOM - PANEL]).toEqual([true, true]);
});

test('the tab Follow-ups shows its column Done, and the names stay when one scrolls beside the panel', () => {
  const { sheet, end } = shownTab('Follow-ups', 'Done', 'whoNeedsFollowUp');
  expect([end > 0, end <= ROOM]).toEqual([true, true]);
  expect([sheet.getFrozenColumns(), sheet.getFrozenRows()]).toEqual([1, 1]);
});

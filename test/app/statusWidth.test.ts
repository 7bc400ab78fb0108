/** Status is read whole where it stands, and no width that the owner has chosen is touched. */
import type { Host } from '../../local/emulator';
import { adopt, adoptedShop, gridOf, openShop, sheetOf, SHOP, use } from './shop';

/** What the owner has made of two columns. */
function widened(host: Host, ...widths: readonly (readonly [column: number, width: number])[]): Host {
  for (const [column, width] of widths) sheetOf(host, 'Customers').setColumnWidths(column, 1, width);
  return host;
}
const widthsOf = (host: Host) =>
  (gridOf(host, 'Customers')[0] ?? []).map((_, at) => sheetOf(host, 'Customers').getColumnWidth(at + 1));

test('Status is wide enough for its words, and the owner’s own columns stay as wide as they are', () => {
  const host = widened(openShop(SHOP), [1, 40], [7, 300]);
  adopt(host);
  expect(widthsOf(host)).toEqual([40, 100, 100, 100, 100, 100, 300, 100, 160]);
});

test('a Status that the owner has made wider or narrower since stays so', () => {
  const host = adoptedShop(SHOP);
  widened(host, [9, 300]);
  use(host, 'setUp');
  expect(widthsOf(host)[8]).toBe(300);
  widened(host, [9, 50]);
  use(host, 'whoNeedsFollowUp');
  expect(widthsOf(host)[8]).toBe(50);
});

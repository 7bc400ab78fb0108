/** Cells that the owner merged in the rows of customers: the check and set-up name them, with the remedy, and nothing else changes. */
import type { Host } from '../../local/emulator';
import { adopt, gridOf, linesOf, openShop, SHOP, sheetOf, use } from './shop';

const LAST: readonly string[] = ['Cy Cole', '413-555-0103', '', 'Loyalist', '10/1/2026', 'no', ''];

function shop(range: string, rows = [...SHOP, LAST]): Host {
  const host = openShop([['Our customers'], ...rows]);
  sheetOf(host, 'Customers').getRange(range).merge();
  return host;
}

const told = (host: Host) =>
  linesOf(host, 'Problems')
    .filter(({ Kind }) => Kind === 'merged')
    .map(({ Row, Column, Problem }) => [Row, Column, Problem?.split(':')[0]]);

test.each([
  ['E3:E4', [['3', 'Last contact', 'E3 to E4 are merged']]],
  ['B3:B5', [['3', 'Phone', 'B3 to B5 are merged']]],
  ['B4:D4', [['4', 'Phone', 'B4 to D4 are merged']]],
  ['D2:D3', [['2', 'Segment', 'D2 to D3 are merged']]],
])('%s is a problem of its row', (range, problems) => {
  const host = shop(range);
  const set = adopt(host);
  expect(set.sentence).toMatch(
    new RegExp(`The cells ${range.replace(':', ' to ')} are merged: .*Format > Merge cells > Unmerge\\.$`),
  );
  use(host, 'checkCustomers');
  expect(told(host)).toEqual(problems);
  expect(sheetOf(host, 'Customers').getRange(range).isPartOfMerge()).toBe(true);
});

test.each(['A1:G1', 'A7:C8', 'L3:L4'])('%s, where nobody of ours stands, is none', (range) => {
  const host = shop(range);
  expect(adopt(host).sentence).not.toContain('merged');
  use(host, 'checkCustomers');
  expect(told(host)).toEqual([]);
});

test('taken apart and filled in, it is one no more', () => {
  const host = shop('E3:E4');
  adopt(host);
  const cells = sheetOf(host, 'Customers').getRange('E3:E4');
  cells.breakApart();
  cells.setValues([['2026-09-01'], ['2026-10-01']]);
  use(host, 'checkCustomers');
  expect(told(host)).toEqual([]);
  expect(gridOf(host, 'Customers')[3]?.[4]).toContain('2026');
});

test('of several set-up names the first and says how many more', () => {
  const host = shop('E3:E4');
  sheetOf(host, 'Customers').getRange('B4:B5').merge();
  expect(adopt(host).sentence).toContain('E3 to E4 (and 1 more, see Check customer list) are merged');
});

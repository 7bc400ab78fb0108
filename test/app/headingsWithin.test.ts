/** Lines that part a list without being anybody: the check says how to write them, and they count as nobody from then on. */
import { adoptedShop, gridOf, linesOf, sheetOf, typeFor, use } from './shop';

const LIST = [
  ['Name', 'Phone', 'Segment', 'Last contact'],
  ['PIANO', '', '', ''],
  ['Ana Adams', '413-555-0101', 'Loyalist', '10/1/2026'],
  ['Violin (Ms. Kay)', '', '', ''],
  ['Ben Brown', '413-555-0102', 'Hostage', '1/1/2026'],
  ['Cy Cole', '', 'Loyalist', '1/1/2026'],
];

const asked = (grid: string[][]) =>
  grid.map((row) => /write it like "(.*?)" and empty its Status/.exec(row.join(' '))?.[1]).filter(Boolean);

test('a line with nothing but a name may be a heading, and written between stars it counts as nobody', () => {
  const host = adoptedShop(LIST);
  expect(use(host, 'whoNeedsFollowUp').sentence).toMatch(/^\d people/);
  use(host, 'checkCustomers');
  expect(asked(gridOf(host, 'Problems'))).toEqual(['** PIANO **', '** Violin (Ms. Kay) **']);
  typeFor(host, { tab: 'Customers', name: 'PIANO', column: 'Name' }, '** PIANO **');
  typeFor(host, { tab: 'Customers', name: 'Violin (Ms. Kay)', column: 'Name' }, '** Violin (Ms. Kay) **');
  expect(linesOf(host, 'Customers')[0]?.Name).toBe('** PIANO **');
  const status = (gridOf(host, 'Customers')[0]?.indexOf('Status') ?? 0) + 1;
  for (const row of [2, 4]) sheetOf(host, 'Customers').getRange(row, status).clearContent();
  use(host, 'checkCustomers');
  expect(gridOf(host, 'Problems').flat().join()).not.toMatch(/PIANO|Violin/);
  use(host, 'whoNeedsFollowUp');
  expect(linesOf(host, 'Follow-ups').map(({ Name }) => Name)).toEqual(['Ben Brown', 'Cy Cole']);
  expect(linesOf(host, 'Customers').map(({ Status }) => Status !== '')).toEqual([
    false,
    true,
    false,
    true,
    true,
  ]);
});

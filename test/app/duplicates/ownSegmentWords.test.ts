/** Merging where a segment cell holds a word of the owner's own, which the dropdown would refuse. */
import { gridOf, HEADINGS, openShop, sheetOf } from '../shop';
import { findAll, idsOf, request, takeBack } from './doubleShop';

const ana = (segment: string, day: string) => [
  ...['Ana Adams', '413-555-0101', 'ana@example.com', segment, day, 'yes', ''],
];

test.each([
  ['', 'VIP', 'VIP'],
  ['Apostle', 'VIP', 'Apostle'],
])('of "%s" and "%s" %s stays, and both come back when it is taken back', (kept, other, merged) => {
  const host = openShop([HEADINGS, ana(kept, '9/1/2026'), ana(other, '8/1/2026')]);
  findAll(host);
  const before = gridOf(host, 'Customers');
  const { ok, value } = request(host, 'mergeDuplicates', { group: 1, keep: idsOf(host, 'Ana Adams')[0] });
  expect([ok, gridOf(host, 'Customers').map((row) => row[3])]).toEqual([true, ['Segment', merged]]);
  takeBack(host, value?.change ?? '');
  expect(gridOf(host, 'Customers')).toEqual(before);
  const rules = sheetOf(host, 'Customers').getRange('D2:D3').getDataValidations().flat();
  expect(rules.map((rule) => rule?.getAllowInvalid())).toEqual([false, false]);
});

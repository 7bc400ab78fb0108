/** The Status of the row that a merge keeps follows from its cells as they are then. */
import { linesOf, openShop, use } from '../shop';
import { findAll, merge } from './doubleShop';

test.each([0, 1])('of row %i', (kept) => {
  const host = openShop([
    ['Name', 'Phone', 'Segment', 'Last contact'],
    ['Ann Bell', '416-555-0101', 'Loyalist', '2026-06-01'],
    ['Ann Bell', '416 555 0101', 'Loyalist', '2026-11-20'],
  ]);
  findAll(host);
  use(host, 'whoNeedsFollowUp');
  merge(host, 'Ann Bell', { keep: linesOf(host, 'Customers')[kept]?.['Customer ID'] });
  expect(linesOf(host, 'Customers').map((line) => [line['Last contact'], line.Status])).toEqual([
    ['2026-11-20', 'OK'],
  ]);
});

/** Which headings mean spending, and how much stands in a cell. */
import { readAmount, spendColumn } from '../../../src/tables/customers/spend';

test.each([
  'Total spent',
  'Total Spend',
  'Lifetime value',
  'LTV',
  'Amount Spent',
  'total sales',
  'Umsatz',
  'Revenue',
])('a column "%s" says what was spent', (heading) => {
  expect(spendColumn(['Name', heading])).toBe(2);
});

test.each(['Last order', 'Total visits', 'Price', 'Notes', 'Balance due', ''])(
  'a column "%s" does not',
  (heading) => {
    expect(spendColumn(['Name', heading])).toBeUndefined();
  },
);

test.each([
  [1250, 1250],
  ['$1,250.00', 1250],
  ['1.250,50 €', 1250.5],
  ['80', 80],
  ['USD 12.5', 12.5],
  ['1,250', 1250],
  ['unknown', 0],
  ['', 0],
  [{ day: '2026-01-01' as never }, 0],
  [undefined, 0],
])('%j is worth %d', (cell, amount) => {
  expect(readAmount(cell)).toBe(amount);
});

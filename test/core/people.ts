// Customers for the tests of follow-ups and texts: one row from its cells, and the rules of an American list.
import type { CustomerCells, CustomerId, CustomerRow, ReadingRules } from '../../src/core/customers/customer';
import { toDay, type Day } from '../../src/core/day';

/** A real day; throws on any other text, so that a table of dates cannot lie. */
export function day(text: string): Day {
  const found = toDay(text);
  if (found === undefined) throw new Error(`${text} is not a day`);
  return found;
}

export const TODAY = day('2026-11-20');
export const RULES: ReadingRules = { country: 'US', dayFirst: false, today: TODAY };

/** The id of the customer in a row, while the row has not moved. */
export function idOf(row: number): CustomerId {
  return `C-${String(row).padStart(6, '0')}` as CustomerId;
}

/** A customer with these cells in row 2, or in the row given. */
export function customer(cells: CustomerCells, row = 2): CustomerRow {
  return { row, id: idOf(row), cells };
}

/** A list from row 2 on. */
export function list(...rows: readonly CustomerCells[]): CustomerRow[] {
  return rows.map((cells, index) => customer(cells, index + 2));
}

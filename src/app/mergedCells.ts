/** Cells of the list that somebody has merged: only the first of them holds anything, so that people lose what is written into the others. */
import { cellText } from '../core/cell';
import { columnLetters } from '../core/columnLetters';
import type { CustomerId, Field } from '../core/customers/customer';
import type { Problem } from '../core/customers/validation';
import type { CustomerList } from './customerList';

/** Merged cells in our columns of customers' rows, from the top. */
interface Merged {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A problem for each merged cell that hides something of a customer; one service call. */
export function mergedProblems(list: CustomerList): Problem[] {
  return mergedIn(list).map((merged) => {
    const field = fieldIn(list, merged);
    const customer = list.customers.find(({ row }) => row === merged.row);
    return {
      row: merged.row,
      ...(field === undefined ? {} : { field }),
      kind: 'merged',
      value: cellText(customer === undefined || field === undefined ? '' : customer.cells[field]),
      sentence: `${addressOf(merged)} are merged: only the first of these cells holds anything, and what is written into the others is lost. Mark them, choose Format > Merge cells > Unmerge, and fill in what is missing.`,
      suggested: '',
      id: customer?.id ?? ('' as CustomerId),
    };
  });
}

/** What set-up says of them; '' where there are none. One service call. */
export function mergedSentence(list: CustomerList): string {
  const [first, ...more] = mergedIn(list);
  if (first === undefined) return '';
  const others = more.length === 0 ? '' : ` (and ${more.length} more, see Check customer list)`;
  return `The cells ${addressOf(first)}${others} are merged: what is written into all but the first is lost. Mark them and choose Format > Merge cells > Unmerge.`;
}

function mergedIn({ tab, headingRow, columns, customers }: CustomerList): Merged[] {
  if (customers.length === 0) return [];
  const width = Math.max(...columns.values());
  const found = tab.merged({ row: headingRow + 1, column: 1, rows: 'all', columns: width });
  if (found.length === 0) return [];
  const people = new Set(customers.map(({ row }) => row));
  const isSomebodys = ({ row, rows }: Merged) =>
    Array.from({ length: rows }, (_, index) => row + index).some((one) => people.has(one));
  const isOurs = (merged: Merged) => [...columns.values()].some((column) => isIn(merged, column));
  return found.filter((merged) => isOurs(merged) && isSomebodys(merged)).sort((a, b) => a.row - b.row);
}

function isIn({ column: first, columns }: Merged, column: number): boolean {
  return column >= first && column < first + columns;
}

/** The leftmost that is mapped. */
function fieldIn({ columns }: CustomerList, merged: Merged): Field | undefined {
  return [...columns].filter(([, column]) => isIn(merged, column)).sort(([, a], [, b]) => a - b)[0]?.[0];
}

function addressOf({ row, column, rows, columns }: Merged): string {
  return `${columnLetters(column)}${row} to ${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

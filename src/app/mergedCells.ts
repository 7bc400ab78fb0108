/** Cells of the list that somebody has merged: only the first of them holds anything, so that people lose what is written into the others. */
import { cellText } from '../core/cell';
import { columnLetters } from '../core/columnLetters';
import type { CustomerId, Field } from '../core/customers/customer';
import type { Problem } from '../core/customers/validation';
import type { CustomerList } from './customerList';

/** Cells that are one. */
export interface MergedCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** All that touch the rows of a list, whatever stands in their columns; one service call. */
export function readMerged({ tab, grid }: CustomerList): readonly MergedCell[] {
  return tab.merged({ row: 1, column: 1, rows: 'all', columns: grid[0]?.length ?? 1 });
}

/** The one of which a row holds a part only: Google lets no such row go. */
export function cutAt(merged: readonly MergedCell[], row: number): MergedCell | undefined {
  return merged.find((one) => one.rows > 1 && holdsRow(one, row));
}

/** The one that shows nothing of what is written into a cell. */
export function hiding(
  merged: readonly MergedCell[],
  { row, column }: Pick<MergedCell, 'row' | 'column'>,
): MergedCell | undefined {
  return merged.find(
    (one) => holdsRow(one, row) && isIn(one, column) && (row > one.row || column > one.column),
  );
}

/** True for a row that any of them touches. */
export function isTouched(merged: readonly MergedCell[], row: number): boolean {
  return merged.some((one) => holdsRow(one, row));
}

/** A row before which another can be put: the one itself, else the first below all the merged cells in whose middle it stands. */
export function gapBelow(merged: readonly MergedCell[], row: number): number {
  const around = merged.find((one) => one.rows > 1 && holdsRow(one, row) && row > one.row);
  return around === undefined ? row : gapBelow(merged, around.row + around.rows);
}

/** What the owner does about them. */
export function sayUnmerge(one: MergedCell, why: string): string {
  return `The cells ${addressOf(one)} are merged, ${why}. Mark them, choose Format > Merge cells > Unmerge, then try again.`;
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

/** Those in our columns of customers' rows, from the top. */
function mergedIn({ tab, headingRow, columns, customers }: CustomerList): MergedCell[] {
  if (customers.length === 0) return [];
  const width = Math.max(...columns.values());
  const found = tab.merged({ row: headingRow + 1, column: 1, rows: 'all', columns: width });
  if (found.length === 0) return [];
  const people = new Set(customers.map(({ row }) => row));
  const isSomebodys = ({ row, rows }: MergedCell) =>
    Array.from({ length: rows }, (_, index) => row + index).some((one) => people.has(one));
  const isOurs = (merged: MergedCell) => [...columns.values()].some((column) => isIn(merged, column));
  return found.filter((merged) => isOurs(merged) && isSomebodys(merged)).sort((a, b) => a.row - b.row);
}

function holdsRow({ row: first, rows }: MergedCell, row: number): boolean {
  return row >= first && row < first + rows;
}

function isIn({ column: first, columns }: MergedCell, column: number): boolean {
  return column >= first && column < first + columns;
}

/** The leftmost that is mapped. */
function fieldIn({ columns }: CustomerList, merged: MergedCell): Field | undefined {
  return [...columns].filter(([, column]) => isIn(merged, column)).sort(([, a], [, b]) => a - b)[0]?.[0];
}

function addressOf({ row, column, rows, columns }: MergedCell): string {
  return `${columnLetters(column)}${row} to ${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

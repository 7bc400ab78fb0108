/** Where somebody has merged cells: only the first of them holds anything, and no row is moved through them. Which of them are problems is left to `mergedProblems`. */
import { cellText } from '../core/cell';
import { columnLetters } from '../core/columnLetters';
import type { CustomerRow } from '../core/customers/customer';
import { REMADE_FIELDS } from '../tables/customers/columns';
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

/** What stands in the way of columns that are added. */
interface MergedBeyond {
  /** The last column of those that go through the row of the headings or of somebody, 0 where none does: what is written to their left is lost. */
  readonly lastColumn: number;
  /** The last column of merged headings, 0 where none is. */
  readonly lastHeading: number;
}

/** One service call. */
export function mergedBeyond({ tab, headingRow, customers, columns }: CustomerList): MergedBeyond {
  const merged = tab.merged({ row: headingRow, column: 1, rows: 'all', columns: tab.maxColumns() });
  const peopleIn = peopleOf(merged, customers);
  const isSomebodys = (one: MergedCell) => peopleIn(one).some((customer) => !isLine(one, customer, columns));
  const ours = merged.filter((one) => holdsRow(one, headingRow) || isSomebodys(one));
  return {
    lastColumn: lastOf(ours),
    lastHeading: lastOf(ours.filter((one) => holdsRow(one, headingRow))),
  };
}

function lastOf(merged: readonly MergedCell[]): number {
  return Math.max(0, ...merged.map(({ column, columns }) => column + columns - 1));
}

/** True where a name or a title is all that stands in a row, and is merged across it: a heading within the list. */
export function isLine(
  { column, rows }: MergedCell,
  { cells }: CustomerRow,
  columns: CustomerList['columns'],
): boolean {
  const filled = [...columns].filter(([field]) => !REMADE_FIELDS.has(field) && cellText(cells[field]) !== '');
  return rows === 1 && filled.length <= 1 && filled.every(([, place]) => column <= place);
}

/** Who stands in the rows of each. */
export function peopleOf(
  merged: readonly MergedCell[],
  customers: CustomerList['customers'],
): (one: MergedCell) => CustomerRow[] {
  const byRow = new Map(merged.length === 0 ? [] : customers.map((customer) => [customer.row, customer]));
  return ({ row, rows }) => Array.from({ length: rows }, (_, index) => byRow.get(row + index) ?? []).flat();
}

function holdsRow({ row: first, rows }: MergedCell, row: number): boolean {
  return row >= first && row < first + rows;
}

/** True for one that has a cell in a column. */
export function isIn({ column: first, columns }: MergedCell, column: number): boolean {
  return column >= first && column < first + columns;
}

/** As in `E3 to E4`. */
export function addressOf({ row, column, rows, columns }: MergedCell): string {
  return `${columnLetters(column)}${row} to ${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

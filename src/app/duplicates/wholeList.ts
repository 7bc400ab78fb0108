/** The customer list with every column of its tab, known or not, looked at anew while rows go and come; what becomes of them is left to others. */
import { cellText, type Cell } from '../../core/cell';
import type { CustomerRow, Field } from '../../core/customers/customer';
import { RawRows } from '../../core/rawRows';
import type { Result } from '../../core/result';
import type { RowByHeading } from '../../core/undo/change';
import type { Book } from '../book';
import { giveIds } from '../customerIds';
import { listFrom, openCustomerList, type CustomerList } from '../customerList';
import { isTouched, type MergedCell } from '../mergedCells';
import { MovedMeanwhile } from '../moved';

export interface WholeList extends CustomerList {
  /** Columns without a meaning for us by heading; where that is blank or stands twice, with which of how many it is, so that none is taken for another once one came or went. */
  readonly others: ReadonlyMap<string, number>;
}

/** The cells of one row by what they mean, and the others by heading; blank ones are left out. */
export interface RowContents {
  readonly cells: { readonly [field in Field]?: Cell };
  readonly others: RowByHeading;
}

/** Opens the list with an id on every row; two service calls. */
export function openWhole(book: Book): Result<WholeList> {
  const opened = openCustomerList(book, true);
  if (!opened.ok) return opened;
  const list = opened.value;
  const withIds = book.memory === undefined ? opened : giveIds(book, list, book.memory);
  if (!withIds.ok) return withIds;
  const now = withIds.value.grid === list.grid ? withIds : openCustomerList(book, true);
  return now.ok ? { ok: true, value: wholeOf(now.value) } : now;
}

function keyOf(headings: readonly string[], index: number): string {
  const heading = headings[index] ?? '';
  const alike = headings.flatMap((one, at) => (one === heading ? [at] : []));
  return alike.length === 1 ? heading : `#${alike.indexOf(index) + 1}/${alike.length} ${heading}`;
}

/** Which of how many between the headings on its left and right. */
function blankKey(headings: readonly string[], index: number, left: { key: string; end: number }): string {
  const right = headings.findIndex((heading, at) => at > index && heading !== '');
  const end = right < 0 ? headings.length : right;
  return `#|${index - left.end + 1}/${end - left.end} ${left.key}|${headings[right] ?? ''}`;
}

function wholeOf(list: CustomerList): WholeList {
  const headings = (list.grid[list.headingRow - 1] ?? []).map(cellText);
  const known = new Set(list.columns.values());
  const others = new Map<string, number>();
  let left = { key: '', end: 0 };
  headings.forEach((heading, index) => {
    const key = heading === '' ? blankKey(headings, index, left) : keyOf(headings, index);
    if (heading !== '') left = { key, end: index + 1 };
    if (!known.has(index + 1)) others.set(key, index + 1);
  });
  return { ...list, others };
}

/** True for a cell that holds what we wrote there. */
export type Wrote = (row: number, column: number, present: Cell) => boolean;

const NOTHING_WRITTEN: Wrote = () => false;

/**
 * The list as it is now, its columns by heading; one service call while nobody moves columns. Headings that we wrote over because
 * rows moved are known by what we `wrote`. Throws MovedMeanwhile when the headings are not to be found.
 */
export function lookAgain(list: CustomerList, wrote = NOTHING_WRITTEN): WholeList {
  const { tab, grid } = list;
  const read = (columns: number, missing: number) =>
    relocated(list, tab.read({ row: 1, column: 1, rows: 'all', columns }), { missing, wrote });
  const narrow = read(grid[0]?.length ?? 1, 0);
  const isSame =
    narrow && headingsOf(narrow.rows.row(narrow.headingRow - 1)) === headingsOf(grid[list.headingRow - 1]);
  // What was the last column may stand further to the right.
  const now = isSame ? narrow : read(tab.maxColumns(), 1);
  if (now === undefined) throw new MovedMeanwhile('the headings of the list are gone');
  return wholeOf(listFrom(tab, now));
}

function headingsOf(row: readonly Cell[] = []): string {
  return JSON.stringify(row.map(cellText));
}

/** True when no column of one stands elsewhere in the other. */
export function isLaidOutAs(one: WholeList, other: WholeList): boolean {
  const places = new Map<string, number>([...other.columns, ...other.others]);
  return [...one.columns, ...one.others].every(([key, place]) => (places.get(key) ?? place) === place);
}

/** Writes, then looks; what Google refuses because columns moved just before is left to the next attempt. */
export function lookAfter(list: WholeList, write: () => void, wrote = NOTHING_WRITTEN): WholeList {
  try {
    write();
  } catch (error) {
    const now = lookAgain(list, wrote);
    if (isLaidOutAs(list, now)) throw error;
    return now;
  }
  return lookAgain(list, wrote);
}

/** Undefined when more headings are missing; one that was written over stands where it stood, if nothing else stands there. */
function relocated(
  list: CustomerList,
  grid: Cell[][],
  { missing, wrote }: { readonly missing: number; readonly wrote: Wrote },
) {
  const wanted = [...list.headings].map(([field, text]) => ({ text, column: list.columns.get(field) ?? 0 }));
  const countIn = (row: readonly Cell[], at: number) => {
    const texts = new Set(row.map(cellText));
    const isHere = (text: string, column: number) =>
      texts.has(text) || wrote(at + 1, column, row[column - 1] ?? '');
    return wanted.filter(({ text, column }) => isHere(text, column)).length;
  };
  const index = grid.findIndex((row, at) => countIn(row, at) >= Math.max(1, wanted.length - missing));
  const texts = (grid[index] ?? []).map(cellText);
  const columns = new Map<Field, number>();
  for (const [field, column] of list.columns) {
    const text = list.headings.get(field) ?? '';
    const isThere = texts[column - 1] === text || !texts.includes(text);
    columns.set(field, isThere ? column : texts.indexOf(text) + 1);
  }
  const isShared = new Set(columns.values()).size < columns.size;
  return index < 0 || isShared ? undefined : { rows: RawRows.of(grid), headingRow: index + 1, columns };
}

/** The customer of this id; undefined when nobody has it. */
export function customerOf(list: CustomerList, id: string): CustomerRow | undefined {
  return list.customers.find((customer) => customer.id === id);
}

/** What stands in a customer's row. */
export function contentsOf(list: WholeList, { row, cells }: CustomerRow): RowContents {
  const line = list.grid[row - 1] ?? [];
  return {
    cells: filled([...list.columns.keys()].map((field) => [field, cells[field] ?? ''])),
    others: filled([...list.others].map(([heading, column]) => [heading, line[column - 1] ?? ''])),
  };
}

function filled(entries: readonly (readonly [string, Cell])[]): RowByHeading {
  return Object.fromEntries(entries.filter(([, cell]) => cell !== ''));
}

/** Makes room for so many blank rows at the end of the grid, where empty boxes may stand and no merged cell; gives its last row. */
export function roomAtEnd({ tab, grid }: CustomerList, rows: number, merged: readonly MergedCell[]): number {
  const isFree = (row: number) => isBlankRow(grid[row - 1]) && !isTouched(merged, row);
  let blank = 0;
  while (blank < Math.min(rows, grid.length) && isFree(grid.length - blank)) blank++;
  if (blank < rows) tab.addRows(grid.length, rows - blank);
  return grid.length + Math.max(0, rows - blank);
}

/** True for a row with nothing but empty boxes in it. */
export function isBlankRow(row: readonly Cell[] = []): boolean {
  return row.every((cell) => cell === '' || cell === false);
}

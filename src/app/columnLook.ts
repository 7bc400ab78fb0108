/** Where the ids and one field stand in the customer tab now, and what is in them; columns that moved are found again by tag. */
import { cellText, type Cell } from '../core/cell';
import type { Field } from '../core/customers/customer';
import type { Book } from './book';
import { taggedColumns, type CustomerList } from './customerList';
import type { Tab } from './ports';

/** One look at two columns; row 1 is index 0. */
export interface Look {
  readonly target: number;
  readonly ids: readonly string[];
  readonly cells: readonly Cell[];
  /** What stands to the right of the target, and takes its place when somebody deletes it; blank at the grid's end. */
  readonly next: readonly Cell[];
  /** Row of the headings; undefined when the heading of the ids was changed meanwhile. */
  readonly headingRow: number | undefined;
}

/** Columns no further apart than this are read together: one call for both costs no more than one for one. */
const NEIGHBOURHOOD = 4;

/** One or two service calls, one more when columns have moved; undefined when a column is gone. */
export function lookAt(book: Book, list: CustomerList, field: Field): Look | undefined {
  const usual = readLook(list, list.columns, field);
  if (usual && isAsBefore(usual, list, field)) return usual;
  return readLook(list, taggedColumns(book.ports.workbook.tags(), list.tab.id), field);
}

/** True when both headings are what and where they were. */
function isAsBefore(look: Look, list: CustomerList, field: Field): boolean {
  const { headingRow } = look;
  return headingRow !== undefined && cellText(look.cells[headingRow - 1]) === list.headings.get(field);
}

function readLook(list: CustomerList, columns: ReadonlyMap<Field, number>, field: Field): Look | undefined {
  const idColumn = columns.get('id');
  const target = columns.get(field);
  if (idColumn === undefined || target === undefined) return undefined;
  const [idCells, cells, next] = readPair(list.tab, idColumn, target);
  const ids = idCells.map(cellText);
  const headingRow = ids.indexOf(list.headings.get('id') ?? '') + 1;
  return { target, ids, cells, next, headingRow: headingRow > 0 ? headingRow : undefined };
}

function readPair(tab: Tab, one: number, other: number): [Cell[], Cell[], Cell[]] {
  const first = Math.min(one, other);
  const columns = Math.abs(one - other) + 1;
  const isNear = columns <= NEIGHBOURHOOD;
  const from = isNear ? first : other;
  const rows = readAndNext(tab, from, isNear ? columns : 1);
  const cellsOf = (column: number) => rows.map((row) => row[column - from] ?? '');
  return [isNear ? cellsOf(one) : readColumn(tab, one), cellsOf(other), cellsOf(other + 1)];
}

/** So many columns and the one to the right of them, unless the grid ends there: Google then refuses before it reads. */
function readAndNext(tab: Tab, column: number, columns: number): Cell[][] {
  const block = { row: 1, column, rows: 'all' as const, columns };
  try {
    return tab.read({ ...block, columns: columns + 1 });
  } catch {
    return tab.read(block);
  }
}

/** The cells of a column from row 1 to the end of the grid; one service call. */
export function readColumn(tab: Tab, column: number): Cell[] {
  return tab.read({ row: 1, column, rows: 'all', columns: 1 }).map((row) => row[0] ?? '');
}

/** True when two cells hold the same kind of value, to the letter. */
export function isSameCell(one: Cell, other: Cell): boolean {
  if (typeof one !== 'object') return one === other;
  return typeof other === 'object' && one.day === other.day && one.time === other.time;
}

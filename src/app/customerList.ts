/** Reads the owner's customer list: its columns by tag, else by heading; its rows as customers. Writes nothing but lost tags. */
import { cellText, type Cell } from '../core/cell';
import { idNumber, type CustomerId, type CustomerRow, type Field } from '../core/customers/customer';
import { good, refused, type Result } from '../core/result';
import { NumberSet } from '../core/numberSet';
import { RawRows } from '../core/rawRows';
import { isOwnId, isSpoiltPhone } from '../tables/customers/looks';
import { DEEPEST_HEADING_ROW } from '../tables/customers/listPlace';
import { findHeadingRow, findHeadingsOnTop } from '../tables/customers/knownHeadings';
import { rhythmUnitOf, rowReader } from '../tables/customers/rowCells';
import { customerRowTest } from '../tables/customers/rows';
import type { Book } from './book';
import { findLostColumns } from './lostColumns';
import { inMemory, readMark, type Memory } from './memory';
import type { Tab, Tag } from './ports';

type Grid = readonly (readonly Cell[])[];
type Columns = ReadonlyMap<Field, number>;

export interface CustomerList {
  readonly tab: Tab;
  readonly headingRow: number;
  /** Column number of each mapped field. */
  readonly columns: ReadonlyMap<Field, number>;
  /** The owner's heading of each mapped field, as it stands there now. */
  readonly headings: ReadonlyMap<Field, string>;
  /** The rows that are customers; an id may still be missing or double, see customerIds.ts. */
  readonly customers: readonly CustomerRow[];
  /** True when each of them has an id that no other has. */
  readonly hasOwnIds: boolean;
  /** Every cell of the heading row, up to the last mapped column. */
  readonly headingCells: readonly Cell[];
  /** Every cell up to the last mapped column; to ask for it costs a long list time. */
  readonly grid: Grid;
  /** Rows whose phone Sheets took for a formula; `customers` has its text. */
  readonly spoiltPhones: ReadonlySet<number>;
  /** Why somebody is not among `customers`, in one sentence with the remedy. */
  readonly leftOut?: string;
  /** Customers of ours above the headings, who are not among `customers`. */
  readonly above: number;
}

export const NOT_SET_UP =
  'Regulars does not know your customer list yet. Open the tab with your customers and choose Regulars > Set up. Nothing was changed.';

/**
 * Opens the adopted list; refused in one sentence when there is none, its tab is gone, or a column cannot be found. The grid of
 * a whole list has every column of the tab, for one service call more.
 */
export function openCustomerList(book: Book, isWhole = false): Result<CustomerList> {
  const { memory } = book;
  if (memory === undefined) return refused('no-list', NOT_SET_UP);
  const tab = book.tabs.find((candidate) => candidate.id === memory.customersTab);
  if (tab === undefined) {
    return refused(
      'no-list',
      `We can't find your tab "${memory.customersTabName}". If it was deleted, undo that (Ctrl+Z) or choose Regulars > Set up on the tab with your customers. Nothing was changed.`,
    );
  }
  const columns = findLostColumns(book, { tab, columns: taggedColumns(book.tags, tab.id) });
  return columns.ok ? readList(book, { tab, columns: columns.value, isWhole }, memory) : columns;
}

/** The columns of a tab that bear a field's tag; of two the left one. */
export function taggedColumns(tags: readonly Tag[], tabId: number): Map<Field, number> {
  const columns = new Map<Field, number>();
  for (const { place, value } of tags) {
    const mark = place.kind === 'column' && place.tabId === tabId ? readMark(value) : undefined;
    if (place.kind !== 'column' || mark?.kind !== 'column') continue;
    columns.set(mark.field, Math.min(place.column, columns.get(mark.field) ?? Infinity));
  }
  return columns;
}

/**
 * Reads the list below these columns; one service call. When a heading is not what it was, the tags are asked again:
 * somebody may have moved columns since they were read.
 */
export function readList(
  book: Book,
  place: { tab: Tab; columns: Columns; isWhole?: boolean },
  memory: Memory,
): Result<CustomerList> {
  const width = place.isWhole === true ? place.tab.maxColumns() : 1;
  const read = readOnce(place, memory, width);
  if (read !== undefined && areHeadingsKnown(read, memory))
    return unlessAbove(read, read.above, read.headingRow);
  const columns = taggedColumns(book.ports.workbook.tags(), place.tab.id);
  const isMoved = [...place.columns].some(([field, column]) => columns.get(field) !== column);
  const again = isMoved ? readOnce({ ...place, columns }, memory, width) : read;
  return again === undefined
    ? refused('no-list', noHeadings(place.tab))
    : unlessAbove(again, again.above, again.headingRow);
}

/** Refused when customers stand above the headings, as in a tab that was sorted as a whole: nobody would hear of them any more. */
export function unlessAbove<T>(value: T, count: number, headingRow: number): Result<T> {
  if (count === 0) return good(value);
  return refused(
    'not-a-list',
    `${count} of your customers ${count === 1 ? 'stands' : 'stand'} above your headings in row ${headingRow}: was the whole tab sorted? Press Ctrl+Z, or bring that row, and any lines that stood above it, back to the top. Nothing was changed.`,
  );
}

/** Rows above the headings that have an ID of ours in this column (from 1), and stand below them nowhere. */
export function countAbove(rows: readonly (readonly unknown[])[], headingRow: number, idColumn = 0): number {
  const above = rows.slice(0, headingRow - 1).filter((row) => isOwnId(row[idColumn - 1]));
  if (above.length === 0) return 0;
  const below = new Set(rows.slice(headingRow).map((row) => row[idColumn - 1]));
  return above.filter((row) => !below.has(row[idColumn - 1])).length;
}

function readOnce(
  { tab, columns }: { tab: Tab; columns: Columns },
  memory: Memory,
  least: number,
): CustomerList | undefined {
  const width = Math.max(least, ...columns.values());
  const rows = tab.readRaw({ row: 1, column: 1, rows: 'all', columns: width });
  const known = rememberedHeadings(columns, memory);
  const headingRow =
    findHeadingsOnTop(rows.top(DEEPEST_HEADING_ROW), known) ?? findHeadingRow(rows.all(), known);
  return headingRow === undefined ? undefined : listFrom(tab, { rows, headingRow, columns });
}

function areHeadingsKnown(list: CustomerList, memory: Memory): boolean {
  return [...list.headings].every(([field, heading]) => memory.headings[field] === inMemory(heading));
}

function noHeadings(tab: Tab): string {
  return `We can't find the line with the headings in your tab "${tab.name}". Bring it back (Ctrl+Z), or choose Regulars > Set up. Nothing was changed.`;
}

function rememberedHeadings(columns: ReadonlyMap<Field, number>, memory: Memory): Map<number, string> {
  const headings = new Map<number, string>();
  for (const [field, column] of columns) {
    const heading = memory.headings[field];
    if (heading !== undefined) headings.set(column, heading);
  }
  return headings;
}

/** The list in rows that were read from a tab; one service call when Sheets has spoilt a phone. */
export function listFrom(
  tab: Tab,
  found: { rows: RawRows; headingRow: number; columns: ReadonlyMap<Field, number> },
): CustomerList {
  const { headingRow, columns } = found;
  const read = customersIn(found);
  const typedPhones = read.isSpoilt ? readSpoiltPhones(tab, found.rows, columns.get('phone')) : NOTHING_TYPED;
  const rows = withPhones(found.rows, typedPhones, columns.get('phone'));
  const { customers, hasOwnIds } = typedPhones.size === 0 ? read : customersIn({ ...found, rows });
  const headingCells = rows.row(headingRow - 1);
  const headings = new Map(
    [...columns].map(([field, column]) => [field, cellText(headingCells[column - 1])]),
  );
  const spoiltPhones = new Set(typedPhones.keys());
  const above = countAbove(rows.raw, headingRow, columns.get('id'));
  return {
    ...{ tab, headingRow, columns, headings, headingCells, customers, hasOwnIds, spoiltPhones, above },
    get grid() {
      return rows.all();
    },
  };
}

const NOTHING_TYPED: ReadonlyMap<number, string> = new Map();

/** What one walk over the rows tells: a long list takes its time to walk over. */
interface Walk {
  readonly customers: CustomerRow[];
  readonly hasOwnIds: boolean;
  /** True when a phone among all rows is one that Sheets spoilt. */
  readonly isSpoilt: boolean;
}

function customersIn({
  rows,
  headingRow,
  columns,
}: {
  rows: RawRows;
  headingRow: number;
  columns: Columns;
}): Walk {
  const rhythmColumn = columns.get('rhythm') ?? 0;
  const readRow = rowReader(columns, rhythmUnitOf(rows.row(headingRow - 1)[rhythmColumn - 1]));
  // What we write ourselves does not tell whether a row is somebody.
  const telling = [...columns].map(([field, column]) => ({ field, column })).filter(isTelling);
  const isCustomer = customerRowTest(rows, telling);
  const mapped = [...columns.values()].map((column) => column - 1);
  const [idIndex, phoneIndex] = [(columns.get('id') ?? 0) - 1, (columns.get('phone') ?? 0) - 1];
  const ids = new NumberSet(rows.length);
  const walk = { customers: [] as CustomerRow[], hasOwnIds: true, isSpoilt: false };
  const end = rows.filled;
  // One function for each row: the engine makes it fast sooner than a loop around all that.
  rows.raw.forEach((raw, index) => {
    if (index >= end) return;
    if (isSpoiltPhone(raw[phoneIndex])) walk.isSpoilt = true;
    if (index < headingRow || !isCustomer(index)) return;
    // Google's dates are large objects: made ours at once, no cell is ever looked at twice for being one.
    const row = rows.rowIn(index, mapped);
    const cell = row[idIndex];
    const id = typeof cell === 'string' ? cell.trim() : '';
    const number = idNumber(id);
    if (number === 0 || !ids.add(number)) walk.hasOwnIds = false;
    walk.customers.push(readRow(index + 1, (number === 0 ? '' : id) as CustomerId, row));
  });
  return walk;
}

function isTelling({ field }: { readonly field: Field }): boolean {
  return field !== 'status';
}

/** A function, or a cell of another tab: nobody's phone. */
const CALCULATES = /[a-z]\(|!/i;

/** What was typed is still in the formula. By row number. */
function readSpoiltPhones(tab: Tab, rows: RawRows, column = 1): ReadonlyMap<number, string> {
  const typed = new Map<number, string>();
  tab.readFormulas({ row: 1, column, rows: rows.length, columns: 1 }).forEach(([formula = ''], index) => {
    if (formula !== '' && !CALCULATES.test(formula) && isSpoiltPhone(rows.cell(index, column - 1)))
      typed.set(index + 1, formula.slice(1));
  });
  return typed;
}

function withPhones(rows: RawRows, typed: ReadonlyMap<number, string>, column = 1): RawRows {
  if (typed.size === 0) return rows;
  const raw = rows.raw.map((row, index) => {
    const text = typed.get(index + 1);
    return text === undefined ? row : replaced(row, column - 1, text);
  });
  return new RawRows(raw, rows.toCell);
}

function replaced(row: readonly unknown[], index: number, cell: Cell): unknown[] {
  const copy = [...row];
  copy[index] = cell;
  return copy;
}

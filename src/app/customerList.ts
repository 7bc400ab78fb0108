/** Reads the owner's customer list: its columns by tag, else by heading; its rows as customers. Writes nothing but lost tags. */
import { cellText, type Cell } from '../core/cell';
import { isCustomerId, type CustomerRow, type Field } from '../core/customers/customer';
import { good, refused, type Result } from '../core/result';
import { findHeadingRow, isCustomerRow } from '../tables/customers/recognise';
import { isFormulaError } from '../tables/customers/looks';
import { rowReader } from '../tables/customers/rowCells';
import type { Book } from './book';
import { findLostColumns } from './lostColumns';
import { readMark, type Memory } from './memory';
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
  /** Every cell up to the last mapped column. */
  readonly grid: Grid;
  /** Rows whose phone Sheets took for a formula; `customers` has its text. */
  readonly spoiltPhones: ReadonlySet<number>;
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
  if (read !== undefined && areHeadingsKnown(read, memory)) return good(read);
  const columns = taggedColumns(book.ports.workbook.tags(), place.tab.id);
  const isMoved = [...place.columns].some(([field, column]) => columns.get(field) !== column);
  const again = isMoved ? readOnce({ ...place, columns }, memory, width) : read;
  return again === undefined ? refused('no-list', noHeadings(place.tab)) : good(again);
}

function readOnce(
  { tab, columns }: { tab: Tab; columns: Columns },
  memory: Memory,
  least: number,
): CustomerList | undefined {
  const width = Math.max(least, ...columns.values());
  const grid = tab.read({ row: 1, column: 1, rows: 'all', columns: width });
  const headingRow = findHeadingRow(grid, rememberedHeadings(columns, memory));
  return headingRow === undefined ? undefined : listFrom(tab, { grid, headingRow, columns });
}

function areHeadingsKnown(list: CustomerList, memory: Memory): boolean {
  return [...list.headings].every(([field, heading]) => memory.headings[field] === heading);
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

/** The list in a grid that was read from a tab; one service call when Sheets has spoilt a phone. */
export function listFrom(
  tab: Tab,
  found: { grid: Grid; headingRow: number; columns: ReadonlyMap<Field, number> },
): CustomerList {
  const { headingRow, columns } = found;
  const typedPhones = readSpoiltPhones(tab, found.grid, columns.get('phone'));
  const grid = withPhones(found.grid, typedPhones, columns.get('phone'));
  const places = [...columns].map(([field, column]) => ({ field, column }));
  const customers = customersIn({
    grid,
    headingRow,
    columns,
    places: places.filter(({ field }) => field !== 'status'),
  });
  const headings = new Map(
    places.map(({ field, column }) => [field, cellText(grid[headingRow - 1]?.[column - 1])]),
  );
  return { tab, headingRow, columns, headings, customers, grid, spoiltPhones: new Set(typedPhones.keys()) };
}

interface Rows {
  readonly grid: Grid;
  readonly headingRow: number;
  readonly columns: ReadonlyMap<Field, number>;
  /** The columns that tell whether a row is somebody. */
  readonly places: readonly { readonly field: Field; readonly column: number }[];
}

function customersIn({ grid, headingRow, columns, places }: Rows): CustomerRow[] {
  const readRow = rowReader(columns);
  const idIndex = (columns.get('id') ?? 0) - 1;
  const customers: CustomerRow[] = [];
  for (let index = headingRow; index < grid.length; index++) {
    const row = grid[index] ?? [];
    if (!isCustomerRow(row, places)) continue;
    const cell = row[idIndex];
    const id = typeof cell === 'string' ? cell.trim() : '';
    customers.push({
      row: index + 1,
      id: (isCustomerId(id) ? id : '') as CustomerRow['id'],
      cells: readRow(row),
    });
  }
  return customers;
}

/** Sheets takes a typed `+1 413 555 0148` for a formula that fails; what was typed is still in the formula. By row number. */
function readSpoiltPhones(tab: Tab, grid: Grid, column: number | undefined): Map<number, string> {
  const typed = new Map<number, string>();
  if (column === undefined || !grid.some((row) => isFormulaError(row[column - 1]))) return typed;
  tab.readFormulas({ row: 1, column, rows: grid.length, columns: 1 }).forEach(([formula = ''], index) => {
    if (formula !== '' && isFormulaError(grid[index]?.[column - 1])) typed.set(index + 1, formula.slice(1));
  });
  return typed;
}

function withPhones(grid: Grid, typed: ReadonlyMap<number, string>, column = 1): Grid {
  if (typed.size === 0) return grid;
  return grid.map((row, index) => {
    const text = typed.get(index + 1);
    return text === undefined ? row : replaced(row, column - 1, text);
  });
}

function replaced(row: readonly Cell[], index: number, cell: Cell): Cell[] {
  const copy = [...row];
  copy[index] = cell;
  return copy;
}

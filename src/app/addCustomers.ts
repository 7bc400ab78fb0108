/** Adds customers below the last one: a row for each, their cells in blocks, then a look whether everything stands where it should. */
import type { Cell } from '../core/cell';
import type { Field } from '../core/customers/customer';
import { isPlainText } from '../tables/customers/columns';
import type { Book } from './book';
import { claimRows, type Claimed } from './claimRows';
import { isSameCell } from './columnLook';
import { taggedColumns, type CustomerList } from './customerList';
import { MovedMeanwhile } from './moved';
import { restoreColumn, type Written } from './strays';
import { settleColumn } from './writeById';
import { formatReread, isRereadCell, type PlacedCell } from './writeSpread';

/** Somebody who sorts while we write leaves rows to be written by id; after so many rounds the command starts anew. */
const MAX_ROUNDS = 3;

/** Somebody who is to have a row. */
export interface NewCustomer {
  readonly id: string;
  /** Only fields that the list has a column for are written. */
  readonly cells: { readonly [field in Field]?: Cell };
}

interface Adding {
  readonly book: Book;
  readonly list: CustomerList;
  readonly added: readonly NewCustomer[];
  readonly fields: readonly Field[];
}

/** What was written at once: the first row, and the column of each field. */
interface WrittenBlock {
  readonly first: number;
  readonly columns: ReadonlyMap<Field, number>;
}

interface FieldPlace {
  readonly field: Field;
  readonly column: number;
}

/** A few service calls, however many there are. Throws MovedMeanwhile when rows are moved all the time. */
export function addCustomers(book: Book, list: CustomerList, added: readonly NewCustomer[]): void {
  if (added.length === 0) return;
  const filled = new Set<string>();
  for (const { cells } of added) for (const field in cells) filled.add(field);
  const fields = [...list.columns.keys()].filter((field) => field !== 'id' && filled.has(field));
  const adding: Adding = { book, list, added, fields };
  const ids = added.map(({ id }) => id);
  const block = writeBlock(adding, claimRows(book, list, ids));
  for (let round = 1; round <= MAX_ROUNDS; round++) {
    if (round > 1) book.ports.workbook.flush();
    const wrong = wrongFields(adding, block);
    if (wrong?.length === 0) return;
    if (wrong === undefined) claimRows(book, list, ids);
    for (const field of wrong ?? fields) settleField(adding, field, round === 1 ? block : undefined);
  }
  if ((wrongFields(adding, undefined)?.length ?? 1) > 0)
    throw new MovedMeanwhile('rows moved while new customers were written');
}

/** Rows in one piece are written at once; when somebody sorted in between they are left to be written by id. */
function writeBlock(adding: Adding, { rows, idColumn }: Claimed): WrittenBlock | undefined {
  const { list, added, fields, book } = adding;
  const first = rows.get(added[0]?.id ?? '') ?? 0;
  if (!added.every(({ id }, index) => rows.get(id) === first + index)) return undefined;
  const isMoved = idColumn !== list.columns.get('id');
  const columns = isMoved ? taggedColumns(book.ports.workbook.tags(), list.tab.id) : list.columns;
  const places = fields
    .map((field) => ({ field, column: columns.get(field) ?? 0 }))
    .filter(({ column }) => column > 0)
    .sort((a, b) => a.column - b.column);
  const block = { first, columns: new Map(places.map(({ field, column }) => [field, column])) };
  try {
    formatBlock(adding, places, first);
    for (const run of runsOfPlaces(places)) {
      const column = run[0]?.column ?? 1;
      list.tab.write(
        { row: first, column, rows: added.length, columns: run.length },
        added.map(({ cells }) => run.map(({ field }) => cells[field] ?? '')),
      );
    }
    book.ports.workbook.flush();
  } catch (error) {
    putBackBlock(adding, block);
    throw error;
  }
  return block;
}

/** Columns that moved just before the write may refuse what was meant for others; what others took goes, and the command starts anew. */
function putBackBlock({ book, list, added }: Adding, { first, columns }: WrittenBlock): void {
  const now = taggedColumns(book.ports.workbook.tags(), list.tab.id);
  if ([...columns].every(([field, column]) => now.get(field) === column)) return;
  for (const [field, column] of columns)
    restoreColumn(list, writtenIn({ first, columns }, added, { field, column }));
  throw new MovedMeanwhile('columns moved while new customers were written');
}

function writtenIn(
  { first }: WrittenBlock,
  added: readonly NewCustomer[],
  { field, column }: FieldPlace,
): Written {
  return { column, rows: new Map(added.map(({ cells }, index) => [first + index, cells[field] ?? ''])) };
}

/** What comes from a file stays the text it is. */
function formatBlock({ list, added }: Adding, places: readonly FieldPlace[], first: number): void {
  const texts = places.filter(({ field }) => isPlainText(field)).map(({ column }) => column);
  if (texts.length > 0) list.tab.format(texts, first, 'text');
  const reread: PlacedCell[] = [];
  for (const { field, column } of places.filter((place) => !isPlainText(place.field)))
    added.forEach(({ cells }, index) => {
      const cell = cells[field];
      if (isRereadCell(cell)) reread.push({ row: first + index, column, cell });
    });
  formatReread(list.tab, reread);
}

function runsOfPlaces(places: readonly FieldPlace[]): FieldPlace[][] {
  const runs: FieldPlace[][] = [];
  for (const place of places) {
    const run = runs[runs.length - 1];
    if (run?.[0] && run[0].column + run.length === place.column) run.push(place);
    else runs.push([place]);
  }
  return runs;
}

/** The fields of which a cell is not what it shall be, all of them when the block hit other rows; undefined when an id is gone. */
function wrongFields(
  { book, list, added, fields }: Adding,
  block: WrittenBlock | undefined,
): readonly Field[] | undefined {
  const columns = taggedColumns(book.ports.workbook.tags(), list.tab.id);
  const width = Math.max(1, ...columns.values());
  const grid = list.tab.read({ row: 1, column: 1, rows: 'all', columns: width });
  const idAt = (columns.get('id') ?? 0) - 1;
  const above = (block?.first ?? 0) - 1;
  const isInPlace = added.every(({ id }, index) => grid[above + index]?.[idAt] === id);
  if (block !== undefined && !isInPlace) return fields;
  const found = isInPlace ? grid.slice(above) : rowsById(grid, idAt, added);
  if (found === undefined) return undefined;
  return fields.filter((field) => {
    const at = (columns.get(field) ?? 0) - 1;
    return added.some(({ cells }, index) => !isSameCell(found[index]?.[at] ?? '', cells[field] ?? ''));
  });
}

/** The row of each, in the order of `added`; undefined when an id is gone. */
function rowsById(
  grid: readonly (readonly Cell[])[],
  idAt: number,
  added: readonly NewCustomer[],
): (readonly Cell[])[] | undefined {
  const rows = new Map(grid.map((row) => [row[idAt] ?? '', row]));
  const found = added.flatMap(({ id }) => {
    const row = rows.get(id);
    return row === undefined ? [] : [row];
  });
  return found.length === added.length ? found : undefined;
}

function settleField({ book, list, added }: Adding, field: Field, block: WrittenBlock | undefined): void {
  const values = new Map<string, Cell>(added.map(({ id, cells }) => [id, cells[field] ?? '']));
  const column = block?.columns.get(field);
  const written =
    block !== undefined && column !== undefined
      ? writtenIn(block, added, { field, column })
      : { column: undefined, rows: new Map<number, Cell>() };
  settleColumn(book, list, { change: { field, values, isFromFile: true }, written });
}

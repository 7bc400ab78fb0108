/**
 * Writes cells of the customer list by customer id, never by a row number of old: owners sort, insert and delete while we run.
 * What cannot be had: Google has no way to write only if nothing moved, so every write is looked at again afterwards.
 */
import type { Cell } from '../core/cell';
import { cellText } from '../core/cell';
import type { Field } from '../core/customers/customer';
import type { Book } from './book';
import { taggedColumns, type CustomerList } from './customerList';
import type { Tab } from './ports';

/** A second look that still finds the rows moved is followed by one more write; after that the next run puts it right. */
const MAX_ATTEMPTS = 3;

/** One column of the list by customer id. */
export type Values = ReadonlyMap<string, Cell>;

/**
 * Writes a whole column that is ours (Status): rows of customers get their value, other rows between them become blank.
 * Four service calls unless somebody moves rows meanwhile.
 */
export function writeOwnColumn(
  book: Book,
  list: CustomerList,
  column: { field: Field; values: Values },
): void {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    const { ids, idColumn, target } = locate(book, list, column.field);
    const [first, last] = reachOf(ids, column.values);
    if (target === undefined || first === undefined || last === undefined) return;
    const rows = ids.slice(first - 1, last).map((id) => [column.values.get(id) ?? '']);
    list.tab.write({ row: first, column: target, rows: rows.length, columns: 1 }, rows);
    book.ports.workbook.flush();
    if (isSame(ids, readTexts(list.tab, idColumn))) return;
  }
}

/**
 * Writes cells of one column for some customers, each cell for itself, and looks again: where rows moved meanwhile the
 * values are put right, and a cell that got one by mistake gets back what it had when the command began.
 */
export function writeValues(book: Book, list: CustomerList, change: { field: Field; values: Values }): void {
  const { field, values } = change;
  const before = new Map(list.customers.map(({ id, cells }) => [id as string, cells[field] ?? '']));
  let now = look(book, list, field);
  for (let attempt = 1; attempt <= MAX_ATTEMPTS && now.target !== undefined; attempt++) {
    const wrong = now.rows.filter(({ id, cell }) => isWrong(cell, values.get(id)));
    const strays = attempt === 1 ? [] : straysIn(now.rows, { before, values });
    if (wrong.length + strays.length === 0) return;
    writeRows(list.tab, now.target, [
      ...wrong.map(({ row, id }) => ({ row, cell: values.get(id) ?? '' })),
      ...strays.map(({ row, id }) => ({ row, cell: before.get(id) ?? '' })),
    ]);
    book.ports.workbook.flush();
    now = look(book, list, field);
  }
}

interface SeenRow {
  readonly row: number;
  readonly id: string;
  readonly cell: Cell;
}

/** Where a field's column is and what stands in it, by id; two service calls. */
function look(book: Book, list: CustomerList, field: Field): { target: number | undefined; rows: SeenRow[] } {
  const { ids, target } = locate(book, list, field);
  const cells =
    target === undefined ? [] : list.tab.read({ row: 1, column: target, rows: 'all', columns: 1 });
  const rows = ids.flatMap((id, index) =>
    id === '' ? [] : [{ row: index + 1, id, cell: cells[index]?.[0] ?? '' }],
  );
  return { target, rows };
}

function isWrong(cell: Cell, wanted: Cell | undefined): boolean {
  return wanted !== undefined && !isSameCell(cell, wanted);
}

function isSameCell(one: Cell, other: Cell): boolean {
  return typeof one === 'object'
    ? typeof other === 'object' && cellText(one) === cellText(other)
    : one === other;
}

/** A customer who was not meant and now holds one of the values, but held another when the command began. */
function straysIn(rows: readonly SeenRow[], known: { before: Values; values: Values }): SeenRow[] {
  const written = new Set([...known.values.values()].map(cellText));
  return rows.filter(({ id, cell }) => {
    const old = known.before.get(id);
    return (
      old !== undefined &&
      !known.values.has(id) &&
      written.has(cellText(cell)) &&
      cellText(old) !== cellText(cell)
    );
  });
}

/** Few values go out by value, many different ones by runs of neighbouring rows, whichever takes fewer calls. */
function writeRows(tab: Tab, column: number, changes: readonly { row: number; cell: Cell }[]): void {
  const groups = new Map<string, { cell: Cell; rows: number[] }>();
  for (const { row, cell } of changes) {
    const key = `${typeof cell} ${cellText(cell)}`;
    const group = groups.get(key) ?? { cell, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  const runs = runsOf(changes);
  if (groups.size < runs.length) {
    for (const { cell, rows } of groups.values())
      tab.writeSame(
        rows.map((row) => ({ row, column })),
        cell,
      );
    return;
  }
  for (const run of runs)
    tab.write(
      { row: run[0]?.row ?? 1, column, rows: run.length, columns: 1 },
      run.map(({ cell }) => [cell]),
    );
}

/** Neighbouring rows together, from top to bottom. */
export function runsOf<T extends { readonly row: number }>(entries: readonly T[]): T[][] {
  const runs: T[][] = [];
  for (const entry of [...entries].sort((a, b) => a.row - b.row)) {
    const run = runs[runs.length - 1];
    if (run?.[0] && run[0].row + run.length === entry.row) run.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

/** The texts of a column from row 1 to the end of the grid; one service call. */
export function readTexts(tab: Tab, column: number | undefined): string[] {
  if (column === undefined) return [];
  return tab.read({ row: 1, column, rows: 'all', columns: 1 }).map((row) => cellText(row[0]));
}

/** Where ids and a field stand now; the tags are asked again only when the ids are not where they were. */
function locate(
  book: Book,
  list: CustomerList,
  field: Field,
): { ids: string[]; idColumn: number | undefined; target: number | undefined } {
  let columns = list.columns;
  let ids = readTexts(list.tab, columns.get('id'));
  if (!areOurs(ids, list)) {
    columns = taggedColumns(book.ports.workbook.tags(), list.tab.id);
    ids = readTexts(list.tab, columns.get('id'));
  }
  return { ids, idColumn: columns.get('id'), target: columns.get(field) };
}

/** True while the column of ids is where it was: usually the first customer stands in the same row, else anybody anywhere. */
function areOurs(ids: readonly string[], list: CustomerList): boolean {
  const [first] = list.customers;
  if (first === undefined || ids[first.row - 1] === first.id) return true;
  const known = new Set<string>(list.customers.map(({ id }) => id));
  return ids.some((id) => known.has(id));
}

function reachOf(ids: readonly string[], values: Values): [number | undefined, number | undefined] {
  let first: number | undefined;
  let last: number | undefined;
  ids.forEach((id, index) => {
    if (!values.has(id)) return;
    first ??= index + 1;
    last = index + 1;
  });
  return [first, last];
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}

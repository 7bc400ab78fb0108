/**
 * Gives new customers rows below the last one by writing their ids there first: whatever somebody does meanwhile, nothing but
 * an empty or known id is overwritten, and the rows are found again by id.
 */
import { cellText, type Cell } from '../core/cell';
import type { Field } from '../core/customers/customer';
import { isCustomerRow, type FieldColumn } from '../tables/customers/rows';
import type { Book } from './book';
import { lookAt } from './columnLook';
import { contentKeys } from './customerIds';
import type { CustomerList } from './customerList';
import { MovedMeanwhile } from './moved';
import { restoreColumn, type Written } from './strays';
import { writeRows } from './writeRows';

const MAX_ATTEMPTS = 4;

/** Where the rows of new customers are. */
export interface Claimed {
  readonly rows: ReadonlyMap<string, number>;
  /** Column of the ids now. */
  readonly idColumn: number;
  readonly headingRow: number;
}

interface View {
  readonly grid: readonly (readonly Cell[])[];
  readonly idColumn: number;
  readonly headingRow: number;
  /** The columns that tell whether a row is somebody, while they are where they were. */
  readonly places: readonly FieldColumn[];
}

/** A row for each id, ids that have one keep it. Throws MovedMeanwhile when somebody moves things all the time. */
export function claimRows(book: Book, list: CustomerList, ids: readonly string[]): Claimed {
  const written: Written = { column: undefined, rows: new Map() };
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    const view = viewOf(book, list);
    if (written.column !== view?.idColumn) restoreColumn(list, written);
    if (view === undefined) continue;
    const rows = ownRows(view, ids);
    const strays = strayRows(view, { rows, written });
    if (strays.length > 0) giveBack(list, view, strays);
    for (const [id, row] of rows) if (strays.includes(row)) rows.delete(id);
    const missing = ids.filter((id) => !rows.has(id));
    if (missing.length + strays.length === 0)
      return { rows, idColumn: view.idColumn, headingRow: view.headingRow };
    if (missing.length > 0) writeIds(list, view, { missing, written });
    book.ports.workbook.flush();
  }
  throw new MovedMeanwhile('rows moved while new customers were given theirs');
}

/** Two or three service calls; undefined when the heading of the ids is gone for the moment. */
function viewOf(book: Book, list: CustomerList): View | undefined {
  const look = lookAt(book, list, 'id');
  if (look?.headingRow === undefined) return undefined;
  const grid = list.tab.readAll();
  const headings = grid[look.headingRow - 1] ?? [];
  const isThere = (field: Field, column: number) =>
    cellText(headings[column - 1]) === list.headings.get(field);
  if (!isThere('id', look.target)) return undefined;
  const places = [...list.headings].flatMap(([field, heading]) => {
    const known = list.columns.get(field) ?? 0;
    const column = isThere(field, known) ? known : headings.map(cellText).indexOf(heading) + 1;
    return field === 'status' || column === 0 ? [] : [{ field, column }];
  });
  return { grid, idColumn: look.target, headingRow: look.headingRow, places };
}

function ownRows({ grid, idColumn, headingRow }: View, ids: readonly string[]): Map<string, number> {
  const wanted = new Set(ids);
  const rows = new Map<string, number>();
  for (let row = headingRow + 1; row <= grid.length; row++) {
    const id = cellText(grid[row - 1]?.[idColumn - 1]);
    if (wanted.has(id) && !rows.has(id)) rows.set(id, row);
  }
  return rows;
}

/** Rows of somebody else into which an id of ours was written; in them stands more than the id. */
function strayRows(
  { grid, places, idColumn }: View,
  { rows, written }: { rows: ReadonlyMap<string, number>; written: Written },
): number[] {
  const others = places.filter(({ field, column }) => field !== 'id' && column !== idColumn);
  const strays: number[] = [];
  rows.forEach((row, id) => {
    const isOurs = written.rows.get(row) === id;
    if (isOurs && others.some(({ column }) => !isEmpty(grid[row - 1]?.[column - 1]))) strays.push(row);
  });
  return strays;
}

function isEmpty(cell: Cell | undefined): boolean {
  return cell === undefined || cell === false || cellText(cell) === '';
}

/** Known people get their id back, told by all their other cells; a row that was typed meanwhile gets its own from the next run. */
function giveBack(list: CustomerList, view: View, rows: readonly number[]): void {
  const known = contentKeys(list.customers);
  const columns = new Map(view.places.map(({ field, column }) => [field, column]));
  const keys = contentKeys(
    rows.map((row) => ({
      row,
      id: String(row) as never,
      cells: Object.fromEntries(
        [...columns].map(([field, column]) => [field, view.grid[row - 1]?.[column - 1] ?? '']),
      ),
    })),
  );
  const back = [...keys].map(([key, row]) => ({ row: Number(row), cell: known.get(key) ?? '' }));
  writeRows(list.tab, view.idColumn, back);
}

/** One block below the last customer; where a total or a remark stands there, rows are put in between. */
function writeIds(
  list: CustomerList,
  view: View,
  { missing, written }: { missing: readonly string[]; written: Written },
): void {
  const last = lastRow(view);
  const end = last + missing.length;
  if (!areFree(view, last + 1, Math.min(end, view.grid.length))) list.tab.addRows(last, missing.length);
  else if (end > view.grid.length) {
    const present = list.tab.maxRows();
    if (end > present) list.tab.addRows(present, end - present);
  }
  list.tab.write(
    { row: last + 1, column: view.idColumn, rows: missing.length, columns: 1 },
    missing.map((id) => [id]),
  );
  written.column = view.idColumn;
  written.rows.clear();
  missing.forEach((id, index) => written.rows.set(last + 1 + index, id));
}

/** The last row that is somebody or has an id; the row of the headings when there is none. */
function lastRow({ grid, idColumn, headingRow, places }: View): number {
  for (let row = grid.length; row > headingRow; row--) {
    const cells = grid[row - 1] ?? [];
    if (cellText(cells[idColumn - 1]) !== '' || isCustomerRow(cells, places)) return row;
  }
  return headingRow;
}

/** Rows without any text of the owner's; ticks and figures may be filled in beforehand. */
function areFree({ grid, places }: View, from: number, to: number): boolean {
  const mapped = places.map(({ column }) => column - 1);
  return grid.slice(from - 1, to).every((cells) => {
    const isTexted = cells.some((cell) => typeof cell === 'string' && cell.trim() !== '');
    return !isTexted && mapped.every((at) => isEmpty(cells[at]));
  });
}

/** Gives an id to every customer row that has none, and a new one to the lower of two rows with the same. */
import { cellText } from '../core/cell';
import { isCustomerId, type CustomerId, type CustomerRow, type Field } from '../core/customers/customer';
import { good, type Result } from '../core/result';
import type { Book } from './book';
import { lookAt } from './columnLook';
import { readList, type CustomerList } from './customerList';
import { type Memory } from './memory';
import { withoutRoom } from './mergedProblems';
import { restoreColumn } from './strays';
import { writeRows, type RowCell } from './writeRows';

/** Somebody who sorts while ids are written leaves rows without one; after so many rounds they are left out of the run. */
const MAX_ROUNDS = 3;

/** The list with an id on every row; nothing is written when every row has its own. Who has no room for one is left out. */
export function giveIds(book: Book, given: CustomerList, memory: Memory): Result<CustomerList> {
  let list = given;
  if (list.hasOwnIds) return good(list);
  let own = readOwnIds(list.customers);
  for (let round = 1; round <= MAX_ROUNDS; round++) {
    const written = writeFreshIds(book, list, freshIds(book, own.taken, own.rows));
    const now = readList(book, { tab: list.tab, columns: list.columns }, memory);
    if (!now.ok) return now;
    clearStrays(list, now.value, written);
    list = restoreLostIds(list, now.value);
    own = readOwnIds(list.customers);
    if (own.rows.length === 0) return good(list);
    const { rows: hidden, sentence } = withoutRoom(list);
    if (own.rows.every((row) => hidden.has(row))) return good(withoutOthers(list, sentence));
  }
  return good(withoutOthers(list, MOVING));
}

const MOVING = 'Somebody moved rows of your list just now, and who was among them is left out: try again.';

/** Whoever has no ID is left out, and why is told. */
function withoutOthers(list: CustomerList, leftOut: string): CustomerList {
  return { ...list, customers: list.customers.filter(({ id }) => (id as string) !== ''), leftOut };
}

function freshIds(book: Book, taken: Set<string>, rows: readonly number[]): Map<number, CustomerId> {
  const fresh = new Map<number, CustomerId>();
  for (const row of rows) {
    const id = book.ports.ids.newCustomerId(taken);
    taken.add(id);
    fresh.set(row, id);
  }
  return fresh;
}

/** All ids, and the rows that have none of their own. */
function readOwnIds(customers: readonly CustomerRow[]): { taken: Set<string>; rows: number[] } {
  const taken = new Set<string>(['']);
  const rows: number[] = [];
  customers.forEach(({ id, row }) => {
    const known = taken.size;
    if (taken.add(id).size === known) rows.push(row);
  });
  return { taken, rows };
}

/** Looks at the column once more and writes only cells that hold no id of their own; a column hit by mistake is put back. */
function writeFreshIds(
  book: Book,
  list: CustomerList,
  fresh: ReadonlyMap<number, CustomerId>,
): readonly RowCell[] {
  const look = lookAt(book, list, 'id');
  if (look === undefined) return [];
  const seen = new Set<string>();
  const rows: RowCell[] = [];
  look.ids.forEach((id, index) => {
    const isForeign = !isCustomerId(id) && look.headingRow !== undefined && index >= look.headingRow;
    const isFree = id === '' || isForeign || seen.has(id);
    seen.add(id);
    const wanted = fresh.get(index + 1);
    if (wanted !== undefined && isFree) rows.push({ row: index + 1, cell: wanted });
  });
  writeRows(list.tab, look.target, rows);
  book.ports.workbook.flush();
  const after = lookAt(book, list, 'id');
  if (after !== undefined && after.target === look.target) return rows;
  const hit = new Map(rows.map(({ row, cell }) => [row, cell]));
  restoreColumn(list, { column: look.target, look, rows: hit });
  return [];
}

/** Rows moved between look and write: an id that landed on the heading or on nobody is taken away. */
function clearStrays(before: CustomerList, now: CustomerList, written: readonly RowCell[]): void {
  const column = now.columns.get('id');
  const people = new Set(now.customers.map(({ row }) => row));
  const strays = written
    .filter(({ row, cell }) => !people.has(row) && now.grid[row - 1]?.[(column ?? 0) - 1] === cell)
    .map(({ row }) => ({ row, cell: row === now.headingRow ? (before.headings.get('id') ?? '') : '' }));
  if (column !== undefined) writeRows(now.tab, column, strays);
}

/** Somebody sorted between our look and our write, so a known id was overwritten: its row is known by all its other cells. */
function restoreLostIds(before: CustomerList, now: CustomerList): CustomerList {
  const lost = lostIds(before.customers, now.customers);
  if (lost.size === 0) return now;
  const customers = now.customers.map((customer) => {
    const id = lost.get(customer.row);
    if (id === undefined) return customer;
    writeRows(now.tab, now.columns.get('id') ?? 1, [{ row: customer.row, cell: id }]);
    return { row: customer.row, id, cells: customer.cells };
  });
  return { ...now, customers };
}

/** By row the id of each customer that is in none of the rows by now. */
export function lostIds(
  before: readonly CustomerRow[],
  now: readonly CustomerRow[],
): Map<number, CustomerId> {
  const present = new Set<string>(now.map(({ id }) => id));
  const lost = contentKeys(before.filter(({ id }) => !present.has(id)));
  const rows = new Map<number, CustomerId>();
  if (lost.size === 0) return rows;
  const known = new Set<string>(before.map(({ id }) => id));
  for (const customer of now) {
    const id = known.has(customer.id) ? undefined : lost.get(contentOf(customer));
    if (id !== undefined) rows.set(customer.row, id);
  }
  return rows;
}

/** What a row says of its customer, apart from what we write there. */
const CONTENT: readonly Field[] = [
  'name',
  'firstName',
  'lastName',
  'company',
  'phone',
  'email',
  'segment',
  'lastContactOn',
  'notes',
];

/** The id of each customer that has one by what else their row says. */
export function contentKeys(customers: readonly CustomerRow[]): Map<string, CustomerId> {
  const known = customers.filter(({ id }) => (id as string) !== '');
  return new Map(known.map((customer) => [contentOf(customer), customer.id]));
}

function contentOf({ cells }: CustomerRow): string {
  return JSON.stringify(CONTENT.map((field) => cellText(cells[field])));
}

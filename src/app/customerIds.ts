/** Gives an id to every customer row that has none, and a new one to the lower of two rows with the same. */
import { cellText } from '../core/cell';
import type { CustomerId, CustomerRow, Field } from '../core/customers/customer';
import type { Result } from '../core/result';
import { good } from '../core/result';
import type { Book } from './book';
import { readList, type CustomerList } from './customerList';
import { isCustomerId, type Memory } from './memory';
import { readTexts, runsOf } from './writeById';

interface RowId {
  readonly row: number;
  readonly id: CustomerId;
}

/** The list with an id on every row; nothing is written when every row has its own. */
export function giveIds(book: Book, list: CustomerList, memory: Memory): Result<CustomerList> {
  const { taken, rows } = readOwnIds(list.customers);
  if (rows.length === 0) return good(list);
  const fresh = new Map<number, CustomerId>();
  for (const row of rows) {
    const id = book.ports.ids.newCustomerId(taken);
    taken.add(id);
    fresh.set(row, id);
  }
  writeFreshIds(list, fresh);
  book.ports.workbook.flush();
  const now = readList(list.tab, list.columns, memory);
  return now.ok ? good(restoreLostIds(list, now.value)) : now;
}

/** All ids, and the rows that have none of their own. */
function readOwnIds(customers: readonly CustomerRow[]): { taken: Set<string>; rows: number[] } {
  const taken = new Set<string>(['']);
  const rows: number[] = [];
  for (const { id, row } of customers) {
    const known = taken.size;
    if (taken.add(id).size === known) rows.push(row);
  }
  return { taken, rows };
}

/** Looks at the column once more and writes, in runs of neighbours, only cells that hold no id or one that stands above already. */
function writeFreshIds(list: CustomerList, fresh: ReadonlyMap<number, CustomerId>): void {
  const column = list.columns.get('id');
  const seen = new Set<string>();
  const rows: RowId[] = [];
  readTexts(list.tab, column).forEach((id, index) => {
    const isFree = !isCustomerId(id) || seen.has(id);
    seen.add(id);
    const wanted = fresh.get(index + 1);
    if (wanted !== undefined && isFree) rows.push({ row: index + 1, id: wanted });
  });
  for (const run of runsOf(rows)) writeRun(list, run);
}

function writeRun(list: CustomerList, run: readonly RowId[]): void {
  const column = list.columns.get('id');
  const first = run[0];
  if (column === undefined || first === undefined) return;
  list.tab.write(
    { row: first.row, column, rows: run.length, columns: 1 },
    run.map(({ id }) => [id]),
  );
}

/** Somebody sorted between our look and our write, so a known id was overwritten: its row is known by all its other cells. */
function restoreLostIds(before: CustomerList, now: CustomerList): CustomerList {
  const present = new Set<string>(now.customers.map(({ id }) => id));
  const lost = new Map(
    before.customers
      .filter(({ id }) => id !== '' && !present.has(id))
      .map((customer) => [contentOf(customer), customer.id]),
  );
  if (lost.size === 0) return now;
  const known = new Set<string>(before.customers.map(({ id }) => id));
  const customers = now.customers.map((customer) => {
    const id = known.has(customer.id) ? undefined : lost.get(contentOf(customer));
    if (id === undefined) return customer;
    writeRun(now, [{ row: customer.row, id }]);
    return { ...customer, id };
  });
  return { ...now, customers };
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

function contentOf({ cells }: CustomerRow): string {
  return JSON.stringify(CONTENT.map((field) => cellText(cells[field])));
}

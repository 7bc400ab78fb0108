/** What of a change goes back and what stays, because somebody edited it since or because it says stop. A pure plan; app carries it out. */
import { cellText, isDayCell, type Cell } from '../cell';
import { readConsent } from '../customers/consent';
import type { CustomerCells, CustomerRow, Field } from '../customers/customer';
import { nameOf } from '../customers/names';
import { Printer } from '../print';
import type { CellChange, Change, CreatedCustomer, TakenRow } from './change';

/** Written by us all the time, or no part of what is known of a customer. */
const NOT_PRINTED: ReadonlySet<string> = new Set<Field>(['id', 'status']);
const CONSENT: ReadonlySet<Field> = new Set<Field>(['textConsent', 'callConsent']);

/** Something that was edited since; `field` is undefined for a whole customer. */
export interface Edited {
  readonly customer: CustomerRow;
  readonly name: string;
  readonly field: Field | undefined;
}

/** What goes back, and what is left to be asked about. */
export interface TakeBackPlan {
  readonly restored: readonly CellChange[];
  readonly removed: readonly string[];
  readonly returned: readonly TakenRow[];
  readonly edited: readonly Edited[];
  /** Cells that say stop: they stay whatever happens. */
  readonly stops: number;
  /** What a second taking back would still find. */
  readonly left: { readonly cells: readonly CellChange[]; readonly created: readonly CreatedCustomer[] };
}

/** The fingerprint of everything that stands in a customer's row, apart from ID and Status. */
export function printOfCells(cells: CustomerCells, fields: readonly Field[]): string {
  const printer = new Printer();
  for (const field of fields) {
    const cell = cells[field];
    if (cell === undefined || cell === '' || NOT_PRINTED.has(field)) continue;
    printer.add(field).add(typeof cell === 'string' ? cell.trim() : cellText(cell));
  }
  return printer.print();
}

/** The fields in the one order in which fingerprints are made. */
export function printOrder(fields: Iterable<Field>): Field[] {
  return [...fields].sort((a, b) => (a < b ? -1 : 1));
}

/** `fields` are those the list has columns for; edited cells go back and new customers go only when that is said. */
export function planTakeBack(
  change: Change,
  { customers, fields }: { customers: readonly CustomerRow[]; fields: Iterable<Field> },
  { evenEdited, evenCreated }: { evenEdited: boolean; evenCreated: boolean },
): TakeBackPlan {
  const present = new Map<string, CustomerRow>(customers.map((customer) => [customer.id, customer]));
  const order = printOrder(fields);
  const restored: CellChange[] = [];
  const removed: string[] = [];
  const edited: Edited[] = [];
  const left = { cells: [] as CellChange[], created: [] as CreatedCustomer[] };
  let stops = 0;
  for (const cell of change.cells) {
    const customer = present.get(cell.customerId);
    const now = customer?.cells[cell.field] ?? '';
    if (customer === undefined || isSame(now, cell.was)) continue;
    // The no that a merge wrote is that of the row which comes back, and goes back with it.
    if (change.kind === 'import' && isStop(cell)) stops += 1;
    else if (evenEdited || isSame(now, cell.wrote)) restored.push(cell);
    else {
      edited.push({ customer, name: nameOf(customer.cells).full, field: cell.field });
      left.cells.push(cell);
    }
  }
  for (const created of change.created) {
    const customer = present.get(created.customerId);
    if (customer === undefined) removed.push(created.customerId);
    else if (evenCreated || printOfCells(customer.cells, order) === created.print)
      removed.push(created.customerId);
    else {
      edited.push({ customer, name: nameOf(customer.cells).full, field: undefined });
      left.created.push(created);
    }
  }
  const returned = change.taken.filter(({ customerId }) => !present.has(customerId));
  return { restored, removed, returned, edited, stops, left };
}

function isStop({ field, wrote }: CellChange): boolean {
  return CONSENT.has(field) && readConsent(wrote) === 'no';
}

/** The same for a person who reads it. */
function isSame(one: Cell, other: Cell): boolean {
  if (isDayCell(one) || isDayCell(other) || typeof one === typeof other)
    return cellText(one) === cellText(other);
  return one === other;
}

/** What of a change goes back and what stays, because somebody edited it since or because it says stop. A pure plan; app carries it out. */
import { isConsentField, readConsent } from '../customers/consent';
import type { CustomerRow, Field } from '../customers/customer';
import { nameOf } from '../customers/names';
import type { CellChange, Change, CreatedCustomer, TakenRow } from './change';
import { isAsPrinted, printCellByCell, printOrder } from './customerPrint';
import { withoutAdded } from './editedNotes';
import { isSame, type StopFacts } from './stopsSince';

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

/** The list as it is now, and what was said since. */
export interface TakeBackFacts extends StopFacts {
  readonly customers: readonly CustomerRow[];
  /** Those the list has columns for. */
  readonly fields: readonly Field[];
  /** Who has something of the owner's in columns of their own, or took in another row: never removed unasked. */
  readonly grown: ReadonlySet<string>;
}

/** Edited cells go back and new customers go only when that is said. */
export function planTakeBack(
  change: Change,
  facts: TakeBackFacts,
  { evenEdited, evenCreated }: { evenEdited: boolean; evenCreated: boolean },
): TakeBackPlan {
  const present = new Map<string, CustomerRow>(facts.customers.map((customer) => [customer.id, customer]));
  const order = printOrder(facts.fields);
  const restored: CellChange[] = [];
  const removed: string[] = [];
  const edited: Edited[] = [];
  const left = { cells: [] as CellChange[], created: [] as CreatedCustomer[] };
  let stops = 0;
  for (const cell of change.cells) {
    const customer = present.get(cell.customerId);
    if (customer === undefined || isRight(customer, cell)) continue;
    const back = goingBack(change, cell, customer) ?? (evenEdited ? cell : undefined);
    if (isStop(change, cell, { customer, facts })) stops += 1;
    else if (back !== undefined) restored.push(back);
    else {
      edited.push({ customer, name: nameOf(customer.cells).full, field: cell.field });
      left.cells.push(cell);
    }
  }
  for (const created of change.created) {
    const customer = present.get(created.customerId);
    const isGrown = facts.grown.has(created.customerId);
    const isAsCreated = () => customer && isAsPrinted(created, customer.cells, order);
    if (customer === undefined || evenEdited || (!isGrown && (evenCreated || isAsCreated())))
      removed.push(created.customerId);
    else {
      edited.push({ customer, name: nameOf(customer.cells).full, field: undefined });
      left.created.push(created);
    }
  }
  const returned = change.taken.filter(({ customerId }) => !present.has(customerId));
  return { restored, removed, returned, edited, stops, left };
}

/**
 * The change as it is to be kept before anything of this plan is written, so that a run that was cut off is finished by the
 * next: its notes are not asked for lines that went already, and a row of which some cells are gone does not look edited.
 */
export function underWay(change: Change, plan: TakeBackPlan, facts: TakeBackFacts): Change {
  const order = printOrder(facts.fields);
  const [going, present] = [new Set(plan.removed), new Map<string, CustomerRow>()];
  for (const customer of facts.customers) present.set(customer.id, customer);
  const mended = new Map(plan.restored.map((cell) => [`${cell.customerId} ${cell.field}`, cell]));
  const cells = change.cells.map((cell) => mended.get(`${cell.customerId} ${cell.field}`) ?? cell);
  const created = change.created.map((one) => {
    const row = going.has(one.customerId) ? present.get(one.customerId) : undefined;
    return row === undefined ? one : { ...one, print: printCellByCell(row.cells, order) };
  });
  return { ...change, cells, created };
}

/** Undefined for a cell that was edited since; of edited notes what a merge noted of the other row goes with that row all the same. */
function goingBack({ kind }: Change, cell: CellChange, { cells }: CustomerRow): CellChange | undefined {
  const now = cells[cell.field] ?? '';
  if (isSame(now, cell.wrote)) return cell;
  const notes = kind === 'merge' && cell.field === 'notes' ? withoutAdded(now, cell) : undefined;
  return notes === undefined ? undefined : { ...cell, was: notes, wrote: now };
}

/** What was only looked at has nothing to go back to. */
function isRight({ cells }: CustomerRow, { field, was, wrote }: CellChange): boolean {
  return isSame(cells[field] ?? '', was) || isSame(was, wrote);
}

/**
 * A no is never turned into anything else, but for the one that a merge wrote: it is that of the row which comes back, and
 * goes back with it while nobody has said stop since.
 */
function isStop(
  { kind }: Change,
  { field, was, wrote }: CellChange,
  { customer, facts }: { readonly customer: CustomerRow; readonly facts: StopFacts },
): boolean {
  if (!isConsentField(field)) return false;
  if (kind === 'import' && readConsent(wrote) === 'no') return true;
  if (readConsent(was) === 'no') return false;
  if (facts.isClosedSince(customer, field)) return true;
  const now = customer.cells[field] ?? '';
  return readConsent(now) === 'no' && (kind === 'import' || !isSame(now, wrote));
}

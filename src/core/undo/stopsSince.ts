/** The stops that outlive taking something back: whose number has to be closed before, and whose cell comes back as no. */
import { cellText, isDayCell, type Cell } from '../cell';
import { CHANNEL_OF, CONSENT_FIELDS, readConsent, type ConsentField } from '../customers/consent';
import type { CustomerCells, CustomerRow } from '../customers/customer';
import { keptIn, type Change, type TakenRow } from './change';
import type { TakeBackPlan } from './takeBackPlan';

/** What was said since the change. */
export interface StopFacts {
  /** True when the Consent tab has a stop that was written down since. */
  isClosedSince(customer: CustomerRow, field: ConsentField): boolean;
}

/** A phone cell that must be closed for a channel, and whose it is. */
export interface Closing {
  readonly channel: 'text' | 'call';
  readonly customerId: string;
  readonly cells: CustomerCells;
}

/** Who is in the list now, and whose row a merge of this change has its people in by now. */
interface Present extends StopFacts {
  readonly customers: readonly CustomerRow[];
  readonly heir: CustomerRow | undefined;
}

/** The consent cells for which the people of a merge said stop since, all of whom it is then about. */
export function closedSince(
  change: Change,
  { heir, isClosedSince }: Omit<Present, 'customers'>,
): ConsentField[] {
  if (change.kind !== 'merge' || heir === undefined) return [];
  return CONSENT_FIELDS.filter((field) => isClosedSince(heir, field) || isTypedSince(change, heir, field));
}

/** Of a merge that did not note the cell nobody knows, so its no counts as said since. */
function isTypedSince(
  { cells: changes, ...change }: Change,
  { id, cells }: CustomerRow,
  field: ConsentField,
): boolean {
  const now = cells[field] ?? '';
  if (readConsent(now) !== 'no') return false;
  const known = changes.find((one) => one.customerId === id && one.field === field);
  const isTheirs = known !== undefined && keptIn({ rows: change.rows }) === id;
  return !isTheirs || !(isSame(now, known.wrote) || isSame(now, known.was));
}

/** The numbers that a no closes today and would not when all is taken back, doubles included. */
export function closingsOf(
  change: Change,
  { removed, restored, returned }: TakeBackPlan,
  present: Present,
): Closing[] {
  const going = new Set(removed);
  const renumbered = new Set(restored.filter(({ field }) => field === 'phone').map((one) => one.customerId));
  const leaving = present.customers
    .filter(({ id }) => going.has(id) || (change.kind === 'import' && renumbered.has(id)))
    .flatMap(({ id, cells }) =>
      closing(
        id,
        cells,
        CONSENT_FIELDS.filter((field) => readConsent(cells[field]) === 'no'),
      ),
    );
  const fields = closedSince(change, present);
  const { heir } = present;
  const before = restored.find(({ customerId, field }) => customerId === heir?.id && field === 'phone');
  return [
    ...leaving,
    ...returned.flatMap(({ customerId, cells }) => closing(customerId, cells, fields)),
    ...(heir && before
      ? [heir.cells, { ...heir.cells, phone: before.was }].flatMap((cells) => closing(heir.id, cells, fields))
      : []),
  ];
}

function closing(customerId: string, cells: CustomerCells, fields: readonly ConsentField[]): Closing[] {
  return fields.map((field) => ({ channel: CHANNEL_OF[field], customerId, cells }));
}

/** The row with the owner's no in these cells. */
export function withNo(
  row: TakenRow,
  fields: readonly ConsentField[],
  noFor: (field: ConsentField) => Cell,
): TakenRow {
  const open = fields.filter((field) => readConsent(row.cells[field]) !== 'no');
  return {
    ...row,
    cells: { ...row.cells, ...Object.fromEntries(open.map((field) => [field, noFor(field)])) },
  };
}

/** The same for a person who reads it. */
export function isSame(one: Cell, other: Cell): boolean {
  if (isDayCell(one) || isDayCell(other) || typeof one === typeof other)
    return cellText(one) === cellText(other);
  return one === other;
}

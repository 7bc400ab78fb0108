/** Takes back an import or a merge as a whole: what still stands as it was written goes back, what was edited since is told. */
import { cellText, type Cell } from '../../core/cell';
import type { Field } from '../../core/customers/customer';
import { nameOf } from '../../core/customers/names';
import { everyPhone } from '../../core/phonesOfCell';
import type { Change, RowChange } from '../../core/undo/change';
import { emptiedFields } from '../../core/undo/emptied';
import { closedSince, closingsOf, withNo } from '../../core/undo/stopsSince';
import { planTakeBack, underWay, type Edited, type TakeBackPlan } from '../../core/undo/takeBackPlan';
import { good, refused, type Result } from '../../core/result';
import type { EditedSince } from '../../rpc/importViews';
import { callListTab } from '../../tables/callListTable';
import { consentTab } from '../../tables/consentTable';
import { contactLogTab } from '../../tables/contactLogTable';
import type { OwnTab } from '../../tables/ownTab';
import { purchasesTab } from '../../tables/purchasesTable';
import { textsTab } from '../../tables/textsTable';
import { bringBack, refreshStatuses } from '../duplicates/bringBack';
import type { Book } from '../book';
import { closeNumbers } from '../closeNumbers';
import type { CustomerList } from '../customerList';
import { sayColumns } from '../newColumns';
import { NO_RIGHTS } from '../command';
import { mayWriteFields } from '../mayWrite';
import { noteState } from '../imports/importLines';
import { openList } from '../openList';
import { editOwnRows, type RowEdit } from '../ownRows';
import { removeCustomers } from '../removeCustomers';
import { writeColumns } from '../writeById';
import { isAnyLeft, keepRest, readChange } from './changes';
import { factsFor, type Facts } from './facts';
import { withdrawYeses } from './withdrawYeses';

/** The tabs whose rows a change may touch. */
const TABS: readonly OwnTab[] = [contactLogTab, textsTab, purchasesTab, consentTab, callListTab];

/** What was taken back, and what is left to be asked about. */
export interface TakenBack {
  readonly change: Change;
  readonly plan: TakeBackPlan;
  /** Headings that are not to be found any more: what stood there is in the notes. */
  readonly homeless: readonly string[];
  readonly edited: readonly EditedSince[];
  /** The columns that an import leaves empty, as the owner knows them. */
  readonly emptied: string;
}

const NOT_KEPT =
  'This change is not kept any more: only the last ten can be taken back, and each once. Nothing was changed.';

const FORGOTTEN =
  'Somebody in this change was forgotten since, as they asked, so it cannot be taken back. Nothing was changed.';

/** Refused for a change that is not kept any more. A run that was cut off is finished by asking again. What is to be done anew stays written down. */
export function takeBack(
  start: Book,
  { id, evenEdited, isToBeDone = false }: { id: string; evenEdited: boolean; isToBeDone?: boolean },
): Result<TakenBack> {
  const change = readChange(start, id);
  if (change === undefined) return refused('bad-request', NOT_KEPT);
  if (change.isShortened === true && !isAnyLeft(change)) return refused('bad-request', FORGOTTEN);
  const opened = openList(start);
  if (!opened.ok) return opened;
  const { book, list } = opened.value;
  // Of a change that was cut off nobody knows which cells were written, so its new rows go as they are.
  const isCutOff = change.state === 'begun';
  const facts = factsFor(book, list, change);
  const plan = planTakeBack(change, facts, { evenEdited, evenCreated: evenEdited || isCutOff });
  if (!mayWriteFields(list, writtenFields(list, plan))) return { ok: false, trouble: NO_RIGHTS };
  const closed = closeFirst(book, plan, { change, facts });
  // What is to be done anew brings its yeses again.
  if (!isToBeDone) withdrawYeses(book, plan, { change, country: facts.country });
  restoreRows(book, change.rows);
  const taken = change.taken.map((row) => withNo(row, closed, facts.noFor));
  const homeless = change.kind === 'merge' ? bringBack(book, { ...change, taken }) : [];
  if (isToldBefore(change, plan, isCutOff)) keepRest(book, underWay(change, plan, facts));
  const restored = [...byField(plan)].map(([field, values]) => ({ field, values, isFromFile: true }));
  writeColumns(book, list, restored);
  removeCustomers(book, list, plan.removed);
  if (!isToBeDone) endTakingBack(book, change, plan);
  const empty = change.kind === 'import' ? emptiedFields(plan, list.customers, list.columns.keys()) : [];
  const emptied = sayColumns(empty, list.headings);
  return good({ change, plan, homeless, emptied, edited: plan.edited.map((one) => editedView(list, one)) });
}

/** A row that goes or comes back has cells in all columns. */
function writtenFields({ columns }: CustomerList, { restored, removed, returned }: TakeBackPlan): Field[] {
  return removed.length + returned.length > 0 ? [...columns.keys()] : restored.map(({ field }) => field);
}

/** Only for what the next run could not tell from the owner's own words: notes with lines to go, and rows that go column by column. */
function isToldBefore({ cells }: Change, { restored, removed }: TakeBackPlan, isCutOff: boolean): boolean {
  const known = new Set(cells);
  return (!isCutOff && removed.length > 0) || restored.some((cell) => !known.has(cell));
}

/** The change is let go of last of all, so that a run that was cut off can be finished. */
function endTakingBack(book: Book, change: Change, { left, edited }: TakeBackPlan): void {
  if (change.kind === 'import')
    noteState(book, change.id, edited.length > 0 ? 'Partly taken back' : 'Taken back');
  refreshStatuses(book);
  keepRest(book, { ...change, ...left, rows: [], taken: [], state: 'partly taken back' });
}

/** Whatever happens then, a no outlives its row; gives the consent cells that are closed for everybody of a merge. */
function closeFirst(
  book: Book,
  plan: TakeBackPlan,
  { change, facts }: { readonly change: Change; readonly facts: Facts },
): ReturnType<typeof closedSince> {
  const { country } = facts;
  const numbers = closingsOf(change, plan, facts).flatMap(({ cells, channel, customerId }) => {
    const name = nameOf(cells).full;
    return everyPhone(cells.phone, country).map((phone) => ({ channel, customerId, name, phone }));
  });
  closeNumbers(book, numbers, { ...facts.consents, country, source: 'Taken back' });
  return closedSince(change, facts);
}

function byField({ restored }: TakeBackPlan): Map<Field, Map<string, Cell>> {
  const fields = new Map<Field, Map<string, Cell>>();
  for (const { customerId, field, was } of restored) {
    const values = fields.get(field) ?? new Map<string, Cell>();
    fields.set(field, values.set(customerId, was));
  }
  return fields;
}

function restoreRows(book: Book, rows: readonly RowChange[]): void {
  for (const own of TABS) {
    const edits = rows
      .filter(({ tab }) => tab === own.key)
      .map(({ key, was, wrote }): RowEdit => ({ known: { ...key, ...wrote }, cells: was }));
    if (edits.length > 0) editOwnRows(book, own, edits);
  }
}

export function editedView(list: CustomerList, { customer, name, field }: Edited): EditedSince {
  return {
    customerId: customer.id,
    name: name || `Row ${customer.row}`,
    heading: field === undefined ? '' : (list.headings.get(field) ?? ''),
    now: field === undefined ? '' : cellText(customer.cells[field]),
  };
}

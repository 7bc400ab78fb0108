/** What the owner decides about one customer from the panel: put off to a day, archive, take that back, give a segment. Each is written by customer id. */
import type { CustomerRow, Field } from '../../core/customers/customer';
import { cellText, type Cell } from '../../core/cell';
import { nameOf } from '../../core/customers/names';
import { SEGMENTS } from '../../core/customers/segment';
import { toDay, type Day } from '../../core/day';
import { good, refused, type Result } from '../../core/result';
import { sayShortDay } from '../../core/sayDay';
import { appendContact, type NewContact } from '../appendContact';
import type { Book } from '../book';
import { ensureColumns } from '../ensureColumns';
import { sayFilled } from '../filledByFormula';
import { openList, type OpenList } from '../openList';
import type { Ports } from '../ports';
import { writeStatuses } from '../statuses';
import { planFor } from '../whoNeedsFollowUp';
import { changeColumn } from '../writeById';
import type { Written, WrittenContact, WrittenReferral } from '../../rpc/contract';
import { cellBefore } from './cellBefore';
import { inPanel, type Worked } from './inPanel';
import { takeBackContact } from './takeBackContact';
import { takeBackReferral } from './whoIsMeant';

type Said = { readonly sentence: string };
type Undoable = Said & { readonly undo: Written };

interface Change {
  readonly customerId: string;
  readonly field: Field;
  readonly value: Cell;
}

/** The next follow-up on this day; refused for a day that is not after today. */
export function putOff(ports: Ports, request: { customerId: string; until: string }): Result<Undoable> {
  const until = toDay(request.until.trim());
  if (until === undefined || until <= ports.clock.today())
    return refused('bad-request', 'Choose a day after today. Nothing was changed.');
  return inPanel(ports, 'Later', (book) =>
    withCustomer(book, request.customerId, (open, customer) => {
      const note = `From the panel: until ${sayShortDay(until)}`;
      appendContact(open.book, decisionOf(customer, { outcome: 'Later', note, next: until }));
      const { undo, left } = decide(open, customer, { field: 'nextFollowUpOn', day: until });
      const sentence = left || `${nameIn(customer)} comes back on ${sayShortDay(until)}.`;
      return {
        value: { sentence, undo },
        record: 'One follow-up was put off.',
      };
    }),
  );
}

/** Archived from today; the row and everything in it stays. */
export function archiveCustomer(ports: Ports, request: { customerId: string }): Result<Undoable> {
  return inPanel(ports, 'Not any more', (book) =>
    withCustomer(book, request.customerId, (open, customer) => {
      appendContact(open.book, decisionOf(customer, { outcome: 'Not any more', note: 'From the panel' }));
      const { undo, left } = decide(open, customer, { field: 'archivedOn', day: ports.clock.today() });
      const sentence =
        left || `${nameIn(customer)} is archived. To undo it later, empty "Archived on" in the row.`;
      return { value: { sentence, undo }, record: 'One customer was archived.' };
    }),
  );
}

/** Takes back what was logged or decided last, while it stands as it was written. */
export function takeBack(ports: Ports, written: Written | WrittenContact | WrittenReferral): Result<Said> {
  if ('field' in written) return takeBackDecision(ports, written);
  return inPanel(ports, 'Undo', (book) =>
    'line' in written ? takeBackContact(book, written) : takeBackReferral(book, written),
  );
}

/** The cell gets back what stood there; the log keeps both, and says that it was taken back. */
function takeBackDecision(ports: Ports, { customerId, field, wrote, was }: Written): Result<Said> {
  return inPanel(ports, 'Undo', (book) => {
    const done = withCustomer(book, customerId, (open, customer) => {
      if (cellText(customer.cells[field]) !== wrote) return { value: { sentence: '' } };
      const outcome = OUTCOMES[field];
      if (outcome !== undefined)
        appendContact(open.book, decisionOf(customer, { outcome, note: 'Taken back in the panel' }));
      change(open, { customerId: customer.id, field, value: cellBefore(was) });
      return {
        value: { sentence: `Taken back: ${nameIn(customer)} stands as before.` },
        record: 'One decision was taken back.',
      };
    });
    return done.ok && done.value.value.sentence === '' ? refused('bad-request', CHANGED) : done;
  });
}

/** What the log calls a decision; a segment is none. */
const OUTCOMES: { readonly [field in Written['field']]?: string } = {
  archivedOn: 'Not any more',
  nextFollowUpOn: 'Later',
};

const CHANGED = 'The row was changed after that, so nothing was taken back.';

/** One of the five segments, or '' for none; refused for any other word. */
export function setSegment(ports: Ports, request: { customerId: string; segment: string }): Result<Undoable> {
  const { segment } = request;
  if (segment !== '' && !SEGMENTS.some((known) => known === segment))
    return refused('bad-request', `"${segment}" is not a segment. Nothing was changed.`);
  return inPanel(ports, 'Segment', (book) =>
    withCustomer(book, request.customerId, (open, customer) => {
      const { id: customerId, cells } = customer;
      const left = change(open, { customerId, field: 'segment', value: segment });
      const undo: Written = { customerId, field: 'segment', wrote: segment, was: cells.segment ?? '' };
      if (left !== '') return { value: { sentence: left, undo } };
      const now = segment === '' ? 'has no segment now' : `is ${articleFor(segment)} ${segment} now`;
      return { value: { sentence: `${nameIn(customer)} ${now}.`, undo }, record: 'One segment was set.' };
    }),
  );
}

function articleFor(segment: string): string {
  return segment === 'Apostle' ? 'an' : 'a';
}

function withCustomer<T extends Said>(
  start: Book,
  id: string,
  work: (open: OpenList, customer: CustomerRow) => Worked<T>,
): Result<Worked<T>> {
  const opened = openList(start);
  if (!opened.ok) return opened;
  const customer = opened.value.list.customers.find((one) => one.id === id);
  return customer === undefined
    ? refused('unknown-customer', 'This customer is no longer in the list. Nothing was changed.')
    : good(work(opened.value, customer));
}

/** Writes the day; what it takes to take it back. */
function decide(
  open: OpenList,
  { id: customerId, cells }: CustomerRow,
  { field, day }: { field: Written['field']; day: Day },
): { undo: Written; left: string } {
  const left = change(open, { customerId, field, value: { day } });
  return { undo: { customerId, field, wrote: day, was: cells[field] ?? '' }, left };
}

/** The cell, and the Status that follows from it; a sentence when the cell was left. */
function change(open: OpenList, { customerId, field, value }: Change): string {
  const { book, list } = ensureColumns(open.book, open.list, [field]);
  const changed = {
    ...open,
    book,
    list: changeColumn(book, list, { field, values: new Map([[customerId, value]]) }),
  };
  writeStatuses(changed, planFor(changed).plan);
  return sayFilled(changed.list, customerId, { field, value });
}

function decisionOf(
  customer: CustomerRow,
  { outcome, note, next }: { outcome: string; note: string; next?: Day },
): NewContact {
  return {
    name: nameOf(customer.cells).full,
    channel: '',
    direction: '',
    outcome,
    note,
    nextFollowUpOn: next,
    id: customer.id,
  };
}

function nameIn(customer: CustomerRow): string {
  return nameOf(customer.cells).full || `Row ${customer.row}`;
}

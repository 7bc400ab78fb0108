/** What the owner decides about one customer from the panel: put off to a day, archive, give a segment. Each is written by customer id. */
import type { CustomerRow, Field } from '../../core/customers/customer';
import type { Cell } from '../../core/cell';
import { nameOf } from '../../core/customers/names';
import { SEGMENTS } from '../../core/customers/segment';
import { toDay, type Day } from '../../core/day';
import { good, refused, type Result } from '../../core/result';
import { sayShortDay } from '../../core/sayDay';
import { appendContact, type NewContact } from '../appendContact';
import type { Book } from '../book';
import { ensureColumns } from '../ensureColumns';
import { openList, type OpenList } from '../openList';
import type { Ports } from '../ports';
import { planFor, writeStatuses } from '../whoNeedsFollowUp';
import { changeColumn } from '../writeById';
import { inPanel, type Worked } from './inPanel';

type Said = { readonly sentence: string };

interface Change {
  readonly customerId: string;
  readonly field: Field;
  readonly value: Cell;
}

/** The next follow-up on this day; refused for a day that is not after today. */
export function putOff(ports: Ports, request: { customerId: string; until: string }): Result<Said> {
  const until = toDay(request.until.trim());
  if (until === undefined || until <= ports.clock.today())
    return refused('bad-request', 'Choose a day after today. Nothing was changed.');
  return inPanel(ports, 'Later', (book) =>
    withCustomer(book, request.customerId, (open, customer) => {
      appendContact(open.book, decisionOf(customer, { outcome: 'Later', next: until }));
      change(open, { customerId: customer.id, field: 'nextFollowUpOn', value: { day: until } });
      return {
        value: { sentence: `${nameIn(customer)} comes back on ${sayShortDay(until)}.` },
        record: 'One follow-up was put off.',
      };
    }),
  );
}

/** Archived from today; the row and everything in it stays. */
export function archiveCustomer(ports: Ports, request: { customerId: string }): Result<Said> {
  return inPanel(ports, 'Not any more', (book) =>
    withCustomer(book, request.customerId, (open, customer) => {
      const value = { day: ports.clock.today() };
      appendContact(open.book, decisionOf(customer, { outcome: 'Not any more', next: undefined }));
      change(open, { customerId: customer.id, field: 'archivedOn', value });
      return {
        value: { sentence: `${nameIn(customer)} is archived. To undo, empty "Archived on" in the row.` },
        record: 'One customer was archived.',
      };
    }),
  );
}

/** One of the five segments, or '' for none; refused for any other word. */
export function setSegment(ports: Ports, request: { customerId: string; segment: string }): Result<Said> {
  const { segment } = request;
  if (segment !== '' && !SEGMENTS.some((known) => known === segment))
    return refused('bad-request', `"${segment}" is not a segment. Nothing was changed.`);
  return inPanel(ports, 'Segment', (book) =>
    withCustomer(book, request.customerId, (open, customer) => {
      change(open, { customerId: customer.id, field: 'segment', value: segment });
      const now = segment === '' ? 'has no segment now' : `is ${articleFor(segment)} ${segment} now`;
      return { value: { sentence: `${nameIn(customer)} ${now}.` }, record: 'One segment was set.' };
    }),
  );
}

function articleFor(segment: string): string {
  return segment === 'Apostle' ? 'an' : 'a';
}

function withCustomer(
  start: Book,
  id: string,
  work: (open: OpenList, customer: CustomerRow) => Worked<Said>,
): Result<Worked<Said>> {
  const opened = openList(start);
  if (!opened.ok) return opened;
  const customer = opened.value.list.customers.find((one) => one.id === id);
  return customer === undefined
    ? refused('unknown-customer', 'This customer is no longer in the list. Nothing was changed.')
    : good(work(opened.value, customer));
}

/** The cell, and the Status that follows from it. */
function change(open: OpenList, { customerId, field, value }: Change): void {
  const { book, list } = ensureColumns(open.book, open.list, [field]);
  const changed = {
    ...open,
    book,
    list: changeColumn(book, list, { field, values: new Map([[customerId, value]]) }),
  };
  writeStatuses(changed, planFor(changed).plan);
}

function decisionOf(
  customer: CustomerRow,
  { outcome, next }: { outcome: string; next: Day | undefined },
): NewContact {
  return {
    name: nameOf(customer.cells).full,
    channel: '',
    direction: '',
    outcome,
    note: next === undefined ? 'From the panel' : `From the panel: until ${sayShortDay(next)}`,
    nextFollowUpOn: next,
    id: customer.id,
  };
}

function nameIn(customer: CustomerRow): string {
  return nameOf(customer.cells).full || `Row ${customer.row}`;
}

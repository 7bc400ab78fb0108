/** Logs one contact with a customer: a row in the Contact log, then Last contact and Next follow-up of the customer. */
import type { CustomerRow, Field } from '../core/customers/customer';
import { nameOf } from '../core/customers/names';
import { toDay, type Day } from '../core/day';
import { good, refused, type Result } from '../core/result';
import { contactEntry, contactLogTab, wasLoggedJustNow, type LoggedContact } from '../tables/contactLogTable';
import { withCells } from '../tables/customers/rowCells';
import { findOwnTab, readGrid, type Book } from './book';
import type { Outcome } from './command';
import { ensureColumns } from './ensureColumns';
import { openList, type OpenList } from './openList';
import { appendEntries, openOwnTab } from './ownTabs';
import { planFor, writeStatuses } from './whoNeedsFollowUp';
import { writeColumn } from './writeById';

export interface ContactRequest {
  readonly customerId: string;
  readonly channel: string;
  readonly outcome: string;
  readonly note: string;
  /** The agreed day of the next contact, `yyyy-mm-dd`, or '' for the usual rhythm. */
  readonly next: string;
}

/** Refused when the customer is not in the list or the next day is none or not later than today; then nothing is written. */
export function logContact(start: Book, request: ContactRequest): Result<Outcome> {
  const today = start.ports.clock.today();
  const next = request.next.trim() === '' ? undefined : toDay(request.next.trim());
  if (request.next.trim() !== '' && (next === undefined || next <= today)) {
    return refused(
      'bad-request',
      `"${request.next}" is no day after today. Choose a later day, or leave it empty. Nothing was logged.`,
    );
  }
  const opened = openList(start);
  if (!opened.ok) return opened;
  const customer = opened.value.list.customers.find(({ id }) => id === request.customerId);
  if (!customer)
    return refused('unknown-customer', 'This customer is no longer in the list. Nothing was logged.');
  const name = nameOf(customer.cells).full;
  appendContact(opened.value.book, customer, { request, next });
  const open = restartClock(opened.value, { id: customer.id, today, next });
  writeStatuses(open, planFor(open).plan);
  const sentence = `Logged: ${request.channel || 'contact'} with ${name || 'this customer'}${next === undefined ? '' : `, next on ${next}`}.`;
  return good({ sentence, record: 'One contact was logged.' });
}

function appendContact(
  book: Book,
  customer: CustomerRow,
  contact: { request: ContactRequest; next: Day | undefined },
): void {
  const { request, next } = contact;
  const grid = readGrid(findOwnTab(book, contactLogTab), contactLogTab);
  const logged: LoggedContact = {
    when: book.ports.clock.now(),
    name: nameOf(customer.cells).full,
    channel: request.channel.trim(),
    direction: 'Out',
    outcome: request.outcome.trim(),
    note: request.note.trim(),
    by: book.ports.person(),
    nextFollowUpOn: next,
    id: customer.id,
  };
  if (wasLoggedJustNow(grid, logged)) return;
  const open = openOwnTab(book, contactLogTab, { grid, andStay: true });
  appendEntries(open, contactLogTab, { grid, entries: [contactEntry(logged)] });
}

function restartClock(open: OpenList, contact: { id: string; today: Day; next: Day | undefined }): OpenList {
  const days = new Map<Field, Day>([['lastContactOn', contact.today]]);
  if (contact.next !== undefined) days.set('nextFollowUpOn', contact.next);
  const { book, list } = ensureColumns(open.book, open.list, [...days.keys()]);
  for (const [field, day] of days)
    writeColumn(book, list, { field, values: new Map([[contact.id, { day }]]) });
  const cells = Object.fromEntries([...days].map(([field, day]) => [field, { day }]));
  const customers = list.customers.map((customer) =>
    customer.id === contact.id ? withCells(customer, cells) : customer,
  );
  return { ...open, book, list: { ...list, customers } };
}

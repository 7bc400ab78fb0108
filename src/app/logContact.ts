/** Logs one contact with a customer: a row in the Contact log, then Last contact and Next follow-up of the customer. */
import type { CustomerRow } from '../core/customers/customer';
import { nameOf } from '../core/customers/names';
import { toDay, type Day } from '../core/day';
import type { WrittenContact } from '../rpc/contract';
import { good, refused, type Result } from '../core/result';
import { appendContact, type NewContact } from './appendContact';
import type { Book } from './book';
import { joinSentences, type Outcome } from './command';
import { ensureColumns } from './ensureColumns';
import { sayFilled } from './filledByFormula';
import { openList, type OpenList } from './openList';
import { writeStatuses } from './statuses';
import { planFor } from './whoNeedsFollowUp';
import { changeColumn } from './writeById';

export interface ContactRequest {
  readonly customerId: string;
  readonly channel: string;
  readonly outcome: string;
  readonly note: string;
  /** The agreed day of the next contact, `yyyy-mm-dd`, or '' for the usual rhythm. */
  readonly next: string;
}

type Logged = Outcome & { readonly undo?: WrittenContact };

/** Refused when the customer is not in the list or the next day is none or not later than today; then nothing is written. */
export function logContact(start: Book, request: ContactRequest): Result<Logged> {
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
  const line = appendContact(opened.value.book, contactOf(customer, { request, next }));
  const open = restartClock(opened.value, { id: customer.id, today, next });
  writeStatuses(open, planFor(open).plan);
  const logged = `Logged: ${request.channel || 'contact'} with ${name || 'this customer'}${next === undefined ? '' : `, next on ${next}`}.`;
  const left = [...daysOf({ today, next })].map(([field, day]) =>
    sayFilled(open.list, customer.id, { field, value: { day } }),
  );
  const sentence = joinSentences([logged, ...left]);
  const outcome = { sentence, record: 'One contact was logged.' };
  if (line === undefined) return good(outcome);
  const cells = [...daysOf({ today, next })].map(([field, wrote]) => ({
    field,
    wrote,
    was: customer.cells[field] ?? '',
  }));
  return good({ ...outcome, undo: { customerId: customer.id, line, cells } });
}

/** What a contact writes into the customer's row. */
function daysOf(contact: {
  today: Day;
  next: Day | undefined;
}): Map<'lastContactOn' | 'nextFollowUpOn', Day> {
  const days = new Map<'lastContactOn' | 'nextFollowUpOn', Day>([['lastContactOn', contact.today]]);
  if (contact.next !== undefined) days.set('nextFollowUpOn', contact.next);
  return days;
}

function contactOf(
  customer: CustomerRow,
  { request, next }: { request: ContactRequest; next: Day | undefined },
): NewContact {
  return {
    name: nameOf(customer.cells).full,
    channel: request.channel.trim(),
    direction: 'Out',
    outcome: request.outcome.trim(),
    note: request.note.trim(),
    nextFollowUpOn: next,
    id: customer.id,
  };
}

function restartClock(open: OpenList, contact: { id: string; today: Day; next: Day | undefined }): OpenList {
  const days = daysOf(contact);
  const ready = ensureColumns(open.book, open.list, [...days.keys()]);
  let { list } = ready;
  for (const [field, day] of days)
    list = changeColumn(ready.book, list, { field, values: new Map([[contact.id, { day }]]) });
  return { ...open, book: ready.book, list };
}

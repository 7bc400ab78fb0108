/** Records that somebody agreed or said stop: a line in the Consent tab, then the picture of it in the list. */
import { shortened } from '../core/cell';
import { noBeside, readConsent } from '../core/customers/consent';
import {
  isOptedOut,
  recordNumber,
  type ConsentBook,
  type ConsentRecord,
} from '../core/customers/consentRecords';
import { sayOtherNo, sayRecorded } from '../core/customers/consentWords';
import type { CustomerRow } from '../core/customers/customer';
import { nameOf } from '../core/customers/names';
import { reachedOf } from '../core/customers/stoppedButYes';
import { toDay } from '../core/day';
import { everyPhone } from '../core/phonesOfCell';
import { good, refused, type Result } from '../core/result';
import { whoElseRefuses } from '../core/texts/leftOut';
import type { ArgsOf } from '../rpc/contract';
import { callListTab } from '../tables/callListTable';
import { consentTab, readConsentRecords } from '../tables/consentTable';
import { findOwnTab, readGrid, type Book } from './book';
import { addRecords, keepStops } from './consentBook';
import { settingsOf, type Outcome } from './command';
import type { CustomerList } from './customerList';
import { ensureColumns } from './ensureColumns';
import { openList, type OpenList } from './openList';
import { dropByHand } from './outbox/byHand';
import { wordFor, type Shown } from './consentCell';
import { writeColumn } from './writeById';

type Request = ArgsOf<'recordConsent'>;

/** Characters of a name or a note that is quoted. */
const LONGEST_NO = 60;

/** Somebody in the list, and where numbers without a country code are at home. */
interface Person {
  readonly customer: CustomerRow;
  readonly country: string;
}

/** Refused, and nothing written, without a customer, a day not after today, a way, or a number to text or call. */
export function recordConsent(start: Book, request: Request): Result<Outcome> {
  const fault = faultIn(request, start.ports.clock.today());
  if (fault !== undefined) return refused('bad-request', `${fault} Nothing was recorded.`);
  const opened = openList(start);
  if (!opened.ok) return opened;
  const customer = opened.value.list.customers.find(({ id }) => id === request.customerId);
  if (!customer)
    return refused('unknown-customer', 'This customer is no longer in the list. Nothing was recorded.');
  return recordFor(opened.value, customer, request);
}

function recordFor(opened: OpenList, customer: CustomerRow, request: Request): Result<Outcome> {
  const { country } = settingsOf(opened.book).settings;
  const wanted = newRecord(opened.book, { customer, country }, request);
  if (wanted.contact === '' && wanted.state === 'granted')
    return refused('bad-request', noContact(request.channel));
  const numbers = everyPhone(customer.cells.phone, country);
  const consent = appendConsent(opened.book, linesOf(wanted, numbers), country);
  const person = reachedOf(customer, country);
  if (wanted.channel === 'text')
    showInList(opened, customer, {
      field: 'textConsent',
      word: isOptedOut(consent, person, 'text') ? 'no' : 'yes',
    });
  // A stop to texts stops calls too; a yes to texts is none to calls.
  const isCallClosed = isOptedOut(consent, person, 'call');
  if (wanted.channel === 'call' || (isCallClosed && readConsent(customer.cells.callConsent) === 'yes'))
    showInList(opened, customer, { field: 'callConsent', word: isCallClosed ? 'no' : 'yes' });
  for (const phone of numbers) {
    if (isOptedOut(consent, { ...person, phone }, 'text')) dropByHand(opened.book, phone);
    if (isOptedOut(consent, { ...person, phone }, 'call')) dropByHand(opened.book, phone, callListTab);
  }
  const sentence = sayRecorded(wanted, consent.deciding(person, wanted.channel));
  return good({
    sentence: [sentence, otherNo(opened.list, { customer, country }, wanted)].join(' ').trim(),
    record: wanted.state === 'granted' ? 'One consent was recorded.' : 'One stop was recorded.',
  });
}

/** What is missing, in one sentence. */
function faultIn({ state, on, how }: Request, today: string): string | undefined {
  if (state === 'granted') return faultInYes({ on, how }, today);
  return on.trim() === '' ? undefined : faultInDay(on, today);
}

/** A yes without a day and a way proves nothing. */
export function faultInYes({ on, how }: Pick<Request, 'on' | 'how'>, today: string): string | undefined {
  const fault = faultInDay(on, today);
  if (fault !== undefined || how.trim() !== '') return fault;
  return 'Say how they agreed: paper form, web form, text, e-mail, by phone, in person.';
}

function faultInDay(on: string, today: string): string | undefined {
  const day = toDay(on.trim());
  return day === undefined || day > today
    ? 'Choose the day on which they said so, today or before.'
    : undefined;
}

function noContact(channel: Request['channel']): string {
  const what = channel === 'email' ? 'e-mail address' : 'phone number';
  return `This customer has no ${what} that can be read, and consent belongs to one. Write it into the list first. Nothing was recorded.`;
}

function newRecord(book: Book, { customer, country }: Person, request: Request): ConsentRecord {
  const { clock, person } = book.ports;
  const { phone, email } = reachedOf(customer, country);
  const { channel, state } = request;
  const [how, note] = [request.how.trim(), request.note.trim()];
  const isLink = /^https?:\/\/\S+$/.test(note);
  return {
    record: '',
    entered: clock.utc(),
    name: nameOf(customer.cells).full,
    contact: channel === 'email' ? email : phone,
    channel,
    state,
    on: toDay(request.on.trim()) ?? clock.today(),
    how: state === 'granted' ? how : '',
    wording: request.wording.trim(),
    where: isLink ? '' : note,
    evidence: isLink ? note : '',
    revokedBy: state === 'revoked' ? how || 'staff' : '',
    by: person(),
    source: '',
    customerId: customer.id,
  };
}

/** A stop of somebody whose phone cell is not one whole number closes each that stands in it, also when the row is gone one day. */
function linesOf(wanted: ConsentRecord, numbers: readonly string[]): ConsentRecord[] {
  const isForAll = wanted.state === 'revoked' && wanted.channel !== 'email' && wanted.contact === '';
  return [wanted, ...(isForAll ? numbers.map((contact) => ({ ...wanted, contact })) : [])];
}

/** Adds the records that were not just recorded; gives the records as they are afterwards. */
function appendConsent(book: Book, lines: readonly ConsentRecord[], country: string): ConsentBook {
  const grid = readGrid(findOwnTab(book, consentTab), consentTab);
  const records = readConsentRecords(grid, book.ports.clock.today());
  const news = lines.filter((line) => !wasRecordedLast(records, line));
  if (news.length === 0) return keepStops(records, country, { book });
  return addRecords(book, news, { records, country, grid });
}

/** What makes two records say the same, by whomever and whenever they were written down. */
const SAID = ['state', 'on', 'how', 'wording', 'where', 'evidence', 'revokedBy'] as const;

/** A click too many, or a run that was cut off and is done again, says what the last record of this person said. */
function wasRecordedLast(records: readonly ConsentRecord[], wanted: ConsentRecord): boolean {
  const last = records
    .filter(({ channel }) => channel === wanted.channel)
    .filter(({ contact, customerId }) => contact === wanted.contact && customerId === wanted.customerId)
    .sort((a, b) => (recordNumber(b.record) ?? 0) - (recordNumber(a.record) ?? 0))[0];
  return last !== undefined && SAID.every((part) => last[part] === wanted[part]);
}

/** The consent cell says what the records say; one that says so already stays as the owner typed it. */
function showInList(opened: OpenList, customer: CustomerRow, shown: Shown): void {
  const { field, word } = shown;
  if (readConsent(customer.cells[field]) === word) return;
  const { book, list } = ensureColumns(opened.book, opened.list, [field]);
  writeColumn(book, list, { field, values: new Map([[customer.id, wordFor(list, customer, shown)]]) });
}

/** Words in this row say no, or another row with this number, which closes it for all. */
function otherNo(
  list: CustomerList,
  { customer, country }: Person,
  { state, channel, contact }: ConsentRecord,
): string {
  if (state === 'revoked' || channel !== 'text') return '';
  const no = noBeside(customer.cells);
  if (no !== undefined)
    return `But "${shortened(no, LONGEST_NO)}" stands in this row and counts as a no, so no text goes there until that is taken out.`;
  const who = whoElseRefuses(list.customers, customer, { country, phones: [contact] });
  return who === '' ? '' : sayOtherNo(who);
}

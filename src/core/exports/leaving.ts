/** A customer as plain values that other systems understand: one form for each kind of value; what a system calls them is left to the formats. */
import { cellText, type Cell } from '../cell';
import { isArchived } from '../customers/archived';
import { readConsent } from '../customers/consent';
import {
  isOptedOut,
  type Channel,
  type ConsentBook,
  type ConsentRecord,
  type Reached,
} from '../customers/consentRecords';
import type { CustomerId, CustomerRow, Field, ReadingRules } from '../customers/customer';
import { segmentOf } from '../customers/segment';
import { reachedOf } from '../customers/stoppedButYes';
import { readPhone } from '../phone';
import { everyPhone } from '../phonesOfCell';
import { closedNumbers } from '../texts/leftOut';
import { tidyText } from '../tidyText';
import { isDayWithoutYear, readDay } from '../typedDay';
import { splitName } from './splitName';

/** Kinds of value that other systems refuse when they are not of their kind. */
const STRICT = [
  'email',
  'segment',
  'textConsent',
  'callConsent',
  'lastContactOn',
  'nextFollowUpOn',
  'rhythm',
  'birthday',
  'addedOn',
] as const;

/** What is told of a customer; `first`, `last` and `full` are names, `country` is the shop's. */
export type LeavingKey =
  | (typeof STRICT)[number]
  | 'id'
  | 'first'
  | 'last'
  | 'full'
  | 'company'
  | 'phone'
  | 'emailConsent'
  | 'referredBy'
  | 'address'
  | 'city'
  | 'state'
  | 'postcode'
  | 'country'
  | 'archivedOn'
  | 'notes';

/**
 * Each as text, '' when there is nothing to tell. Days are `yyyy-mm-dd`, a birthday without its year `--mm-dd`; the phone is E.164 where
 * it can be read, consents are `yes` or `no`. What cannot be read as its kind stands at the end of the notes.
 */
export interface Leaving {
  readonly values: { readonly [key in LeavingKey]: string };
  /** A text could go to the number. */
  readonly isTextable: boolean;
  /** Ids that other systems gave, by system. */
  readonly externals: ReadonlyMap<string, string>;
}

/** What the list is read with. */
export interface LeavingReader {
  readonly rules: ReadingRules;
  readonly consent: ConsentBook;
  readonly records: readonly ConsentRecord[];
  /** The owner's heading of each column. */
  readonly headings: ReadonlyMap<Field, string>;
}

interface Reader extends LeavingReader {
  readonly closed: { readonly [channel in 'text' | 'call']: ReadonlySet<string> };
}

/** Whoever says no to texts is not called either. */
const FIELDS = { text: ['textConsent'], call: ['callConsent', 'textConsent'] } as const;
const EXTERNAL = 'external:';
/** Any leap year. */
const SOME_YEAR = '2000';
const LIKE_AN_ADDRESS = /^[^\s@,;<>()"]+@[^\s@,;<>()"]+\.[^\s@,;<>()".]+$/;

/**
 * All customers in the order of the list, archived ones and those who said stop too. Last come addresses that said no to e-mail and
 * belong to nobody in the list any more; they have no id.
 */
export function leavingOf(customers: readonly CustomerRow[], known: LeavingReader): Leaving[] {
  const { country } = known.rules;
  const closed = {
    text: closedNumbers(customers, country),
    call: closedNumbers(customers, country, FIELDS.call),
  };
  const reader = { ...known, closed };
  const leaving = customers.map((customer) => leave(customer, reader));
  const ours = new Set(leaving.map(({ values }) => values.email));
  const contacts = known.records.map(({ contact }) => contact).filter((contact) => contact.includes('@'));
  const strangers = [...new Set(contacts)]
    .map((email) => leave({ row: 0, id: '' as CustomerId, cells: { email } }, reader))
    .filter(({ values }) => values.emailConsent === 'no' && !ours.has(values.email));
  return [...leaving, ...strangers];
}

function leave(customer: CustomerRow, reader: Reader): Leaving {
  const { cells } = customer;
  const values = readValues(customer, reader);
  const lines = [values.notes];
  for (const field of STRICT) {
    const typed = cellText(cells[field]);
    if (typed !== '' && values[field] === '') lines.push(`${reader.headings.get(field) ?? field}: ${typed}`);
  }
  const phone = readPhone(cells.phone, reader.rules.country);
  return {
    values: { ...values, notes: lines.filter((line) => line !== '').join('\n') },
    isTextable: phone.kind === 'phone' && phone.isTextable,
    externals: externalsOf(customer, reader.headings),
  };
}

function readValues(customer: CustomerRow, reader: Reader): Leaving['values'] {
  const { id, cells } = customer;
  const { country } = reader.rules;
  const text = (field: Field) => cellText(cells[field]);
  const day = (field: Field) => dayText(cells[field], reader.rules);
  const person = reachedOf(customer, country);
  const consent = (channel: Channel) => consentText(customer, { channel, person, reader });
  const { first, last, full } = splitName(cells);
  const company = text('company');
  const rhythm = text('rhythm');
  return {
    ...{ id, country, first, last, full: full || company, company },
    phone: phoneText(cells.phone, country),
    email: person.email || emailText(cells.email),
    segment: segmentOf(cells.segment) ?? '',
    textConsent: consent('text'),
    callConsent: consent('call'),
    emailConsent: consent('email'),
    lastContactOn: day('lastContactOn'),
    nextFollowUpOn: day('nextFollowUpOn'),
    rhythm: /^\d*$/.test(rhythm) ? rhythm : '',
    referredBy: text('referredBy'),
    address: text('address'),
    city: text('city'),
    state: text('state'),
    postcode: text('postcode'),
    birthday: withoutThisYear(day('birthday'), reader.rules) || yearlessText(cells.birthday, reader.rules),
    addedOn: day('addedOn'),
    // A word there means the same as a day.
    archivedOn: isArchived(cells.archivedOn) ? day('archivedOn') || text('archivedOn') : '',
    notes: text('notes'),
  };
}

function dayText(cell: Cell | undefined, { dayFirst }: ReadingRules): string {
  const reading = readDay(cell, dayFirst);
  return reading.kind === 'day' ? reading.day : '';
}

/** Sheets reads `5/4` as a day of the year in which it is typed; no customer is born that late. */
function withoutThisYear(day: string, { today }: ReadingRules): string {
  const year = today.slice(0, 4);
  return day !== '' && day.slice(0, 4) >= year ? `-${day.slice(4)}` : day;
}

/** `--12-25`, as address books write the birthdays of those who keep their age to themselves. */
function yearlessText(cell: Cell | undefined, rules: ReadingRules): string {
  if (!isDayWithoutYear(cell)) return '';
  const typed = cellText(cell).replace(/^--|\.$/g, '');
  const between = /^\d+([/.-])/.exec(typed)?.[1] ?? ' ';
  return dayText(typed + between + SOME_YEAR, rules).replace(SOME_YEAR, '-');
}

/** What E.164 has no place for, an extension or the word home, keeps the number as it was written; so does what cannot be read. */
function phoneText(cell: Cell | undefined, country: string): string {
  const reading = readPhone(cell, country);
  const typed = tidyText(cellText(cell));
  if (reading.kind !== 'phone') return typed;
  return !reading.isTextable && /\p{L}/u.test(typed) ? typed : reading.phone;
}

/** An address that we take for misspelt is one all the same. */
function emailText(cell: Cell | undefined): string {
  const typed = cellText(cell);
  return LIKE_AN_ADDRESS.test(typed) ? typed : '';
}

/** A recorded stop, or a no on any row with the number, counts before everything else. */
function consentText(
  { cells }: CustomerRow,
  { channel, person, reader }: { channel: Channel; person: Reached; reader: Reader },
): string {
  const { consent, closed } = reader;
  // Other systems may take a number out of the words beside it.
  const phones: readonly string[] =
    person.phone === '' ? everyPhone(cells.phone, reader.rules.country) : [person.phone];
  const isStopped = (one: Reached) => isOptedOut(consent, one, channel);
  if (isStopped(person) || phones.some((phone) => isStopped({ ...person, phone }))) return 'no';
  if (channel === 'email') return consent.deciding(person, channel) ? 'yes' : '';
  const [own, ...others] = FIELDS[channel].map((field) => readConsent(cells[field]));
  if (phones.some((phone) => closed[channel].has(phone)) || [own, ...others].includes('no')) return 'no';
  return own === 'yes' ? 'yes' : '';
}

function externalsOf({ cells }: CustomerRow, headings: Reader['headings']): Map<string, string> {
  const externals = new Map<string, string>();
  for (const field of headings.keys()) {
    const id = field.startsWith(EXTERNAL) ? cellText(cells[field]) : '';
    if (id !== '') externals.set(field.slice(EXTERNAL.length), id);
  }
  return externals;
}

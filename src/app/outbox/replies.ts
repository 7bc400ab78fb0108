/** What people answered: a stop is recorded by number before anything else, then the words go into the Contact log. */
import { cellText, isDayCell, type Cell } from '../../core/cell';
import { readConsent } from '../../core/customers/consent';
import {
  BLANK_RECORD,
  hashedContact,
  isOptedOut,
  type ConsentRecord,
} from '../../core/customers/consentRecords';
import type { CustomerRow } from '../../core/customers/customer';
import { fullNameOf } from '../../core/customers/fullName';
import { reachedOf } from '../../core/customers/stoppedButYes';
import { everyPhone } from '../../core/phonesOfCell';
import type { Reading, SeenText } from '../../core/texts/providers/provider';
import { readReply, type ReplyKind } from '../../core/texts/providers/replies';
import { consentTab, readConsentRecords } from '../../tables/consentTable';
import { contactEntry, contactLogTab, type LoggedContact } from '../../tables/contactLogTable';
import { entriesOf } from '../../tables/ownTab';
import { appendSurely } from '../appendSurely';
import { findOwnTab, openBook, readGrid, type Book } from '../book';
import { settingsOf } from '../command';
import { addRecords, readConsents } from '../consentBook';
import { wordFor } from '../consentCell';
import { openCustomerList, type CustomerList } from '../customerList';
import { restartClocks } from '../restartClocks';
import { changeColumn } from '../writeById';
import type { Connection } from './connection';
import type { Journal } from './journal';
import { readWhole } from './sentList';

const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1440;
/** Days asked for when nothing was read yet, and again what was read before: lists may be late. */
const FIRST_DAYS = 31;
const AGAIN_DAYS = 2;
/** Of each person's connection it is noted what was read; and whether a stop ever was. */
const MOST_INBOXES = 8;
const STOPS = 'stops';

const OUTCOMES: { readonly [kind in ReplyKind]: string } = {
  'opt out': 'Said stop',
  'maybe stop': 'Maybe wants to stop',
  start: 'Wants texts again',
  help: 'Asks for help',
  other: 'Replied',
};

/** Reads what came in and carries it out, each answer once; one request as a rule, and nothing else while nothing is new. */
export function pollReplies(book: Book, { line, inbox }: Connection, journal: Journal): Reading<number> {
  const { ports } = book;
  const now = ports.clock.minute();
  const marks = journal.noteOf('inbound').split(',');
  const mine = marks.find((mark) => mark.startsWith(`${inbox} `)) ?? '';
  const hadStops = marks.includes(STOPS);
  // Without the tab, or without what is kept beside it, somebody's stop may be known nowhere any more.
  const isLost = hadStops && (findOwnTab(book, consentTab) === undefined || journal.stops().size === 0);
  const [, known = '', last = ''] = isLost ? [] : mine.split(' ');
  const days = last === '' ? FIRST_DAYS : AGAIN_DAYS;
  const since = ((last === '' ? now : Number(last)) - days * MINUTES_PER_DAY) * MS_PER_MINUTE;
  const reading = readWhole(ports, {
    build: (page) => line.buildInbound(since, page),
    read: (answer) => line.readInbound(answer),
  });
  if (reading.kind !== 'read') return reading;
  const fingerprint = ports.hash(
    reading.value
      .map(({ providerId }) => providerId)
      .sort()
      .join(),
  );
  if (reading.value.length === 0 || fingerprint === known) return { kind: 'read', value: 0 };
  const stops = recordStops(book, reading.value, journal);
  logReplies(openBook(ports), reading.value);
  ports.workbook.flush();
  const others = marks.filter((mark) => mark.includes(' ') && !mark.startsWith(`${inbox} `));
  const isAnyStop = stops > 0 || (hadStops && !isLost);
  const read = [`${inbox} ${fingerprint} ${now}`, ...others].slice(0, MOST_INBOXES);
  journal.setNotes({ inbound: [...read, ...(isAnyStop ? [STOPS] : [])].join() });
  return { kind: 'read', value: stops };
}

/** A word that may mean stop closes the number as well, until the owner has asked. Gives how many lines were added. */
function recordStops(book: Book, replies: readonly SeenText[], journal: Journal): number {
  const { ports } = book;
  const grid = readGrid(findOwnTab(book, consentTab), consentTab);
  const records = readConsentRecords(grid, ports.clock.today());
  const isKnown = new Set(records.map(({ source }) => source));
  const contacts = new Set(records.map(({ contact }) => contact));
  const added: ConsentRecord[] = [];
  for (const reply of [...replies].sort((a, b) => (a.createdAt ?? 0) - (b.createdAt ?? 0))) {
    const { kind } = readReply(reply.body);
    if (kind === 'help' || kind === 'other' || isKnown.has(reply.providerId)) continue;
    const hashed = hashedContact(reply.from, ports.hash);
    const isForgotten = contacts.has(hashed);
    // Whoever was forgotten is stopped already, and their number stays unknown here.
    if (isForgotten && kind !== 'start') continue;
    const at = ports.clock.at(reply.createdAt ?? ports.clock.instant()).day;
    added.push({
      ...BLANK_RECORD,
      entered: ports.clock.utc(),
      contact: isForgotten ? hashed : reply.from,
      state: kind === 'start' ? 'granted' : 'revoked',
      on: at,
      how: kind === 'start' ? 'keyword' : '',
      wording: isForgotten ? '' : reply.body,
      revokedBy: kind === 'start' ? '' : kind === 'opt out' ? 'keyword' : 'maybe: ask what was meant',
      source: reply.providerId,
    });
  }
  if (added.length === 0) return 0;
  addRecords(book, added, { records, country: settingsOf(book).settings.country, grid, journal });
  return added.length;
}

/** A list that cannot be opened now costs the log its names, never a stop. */
function logReplies(book: Book, replies: readonly SeenText[]): void {
  const opened = openCustomerList(book);
  if (!opened.ok) return;
  const byPhone = phonesOf(opened.value, settingsOf(book).settings.country);
  const grid = readGrid(findOwnTab(book, contactLogTab), contactLogTab);
  const logged = new Set(
    entriesOf(contactLogTab, grid).map((entry) => {
      const when = entry.get('When');
      const at = isDayCell(when) ? `${when.day} ${when.time ?? ''}` : '';
      return JSON.stringify([at, cellText(entry.get('Customer ID')), cellText(entry.get('Note'))]);
    }),
  );
  showConsent(book, opened.value, { replies, byPhone });
  const contacts = replies.flatMap((reply) => {
    const [customer] = byPhone.get(reply.from) ?? [];
    if (!customer?.id) return [];
    const contact = contactOf(book, customer, reply);
    const { day, time = '' } = contact.when;
    const key = JSON.stringify([`${day} ${time}`, contact.id, contact.note]);
    return logged.has(key) ? [] : (logged.add(key), [contact]);
  });
  if (contacts.length === 0) return;
  appendSurely(book, contactLogTab, { grid, entries: contacts.map(contactEntry) });
  restartClocks(book, opened.value, contacts);
}

function contactOf(book: Book, customer: CustomerRow, reply: SeenText): LoggedContact {
  return {
    when: book.ports.clock.at(reply.createdAt ?? book.ports.clock.instant()),
    name: fullNameOf(customer.cells),
    channel: 'Text',
    direction: 'In',
    outcome: OUTCOMES[readReply(reply.body).kind],
    note: reply.body.trim(),
    by: '',
    nextFollowUpOn: undefined,
    id: customer.id,
  };
}

/** Who has a number alone comes before those in whose cell it stands beside something else. */
function phonesOf(list: CustomerList, country: string): Map<string, CustomerRow[]> {
  const [alone, beside] = [new Map<string, CustomerRow[]>(), new Map<string, CustomerRow[]>()];
  for (const customer of list.customers) {
    const byPhone = reachedOf(customer, country).phone === '' ? beside : alone;
    for (const phone of everyPhone(customer.cells.phone, country))
      byPhone.set(phone, [...(byPhone.get(phone) ?? []), customer]);
  }
  for (const [phone, customers] of beside) alone.set(phone, [...(alone.get(phone) ?? []), ...customers]);
  return alone;
}

/** The list shows what the records say of whoever said stop or start, on every row with the number alone: of a cell with more nobody knows whose answer it was. */
function showConsent(
  book: Book,
  list: CustomerList,
  {
    replies,
    byPhone,
  }: { replies: readonly SeenText[]; byPhone: ReadonlyMap<string, readonly CustomerRow[]> },
): void {
  const clear = replies.filter(({ body }) => ['opt out', 'start'].includes(readReply(body).kind));
  if (clear.length === 0 || !list.columns.has('textConsent')) return;
  const reading = settingsOf(book);
  const { country } = reading.settings;
  const { consent } = readConsents(book, country);
  const values = new Map<string, Cell>();
  for (const customer of clear.flatMap(({ from }) => byPhone.get(from) ?? [])) {
    const person = reachedOf(customer, country);
    const word = isOptedOut(consent, person, 'text') ? 'no' : 'yes';
    if (customer.id && person.phone !== '' && readConsent(customer.cells.textConsent) !== word)
      values.set(customer.id, wordFor(list, customer, { field: 'textConsent', word }));
  }
  if (values.size > 0) changeColumn(book, list, { field: 'textConsent', values });
}

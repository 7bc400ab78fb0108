/** Forgets a person: keeps the hash of number and address as a stop, then erases everything else of theirs, their row last. */
import { cellText, type Cell } from '../core/cell';
import {
  BLANK_RECORD,
  hashedContact,
  nextRecordName,
  type Channel,
  type ConsentRecord,
} from '../core/customers/consentRecords';
import { isCustomerId, type CustomerRow, type Field } from '../core/customers/customer';
import { fullNameOf } from '../core/customers/fullName';
import { reachedOf } from '../core/customers/stoppedButYes';
import { good, refused, type Result } from '../core/result';
import { consentEntry, consentTab, readConsentRecords } from '../tables/consentTable';
import { TRACED_TABS, tracesInBackup, tracesInTab, type Traced } from '../tables/traces';
import { findOwnTab, readGrid, taggedTabs, type Book } from './book';
import { keepStops } from './consentBook';
import { settingsOf, type Outcome } from './command';
import type { CustomerList } from './customerList';
import { openList, type OpenList } from './openList';
import { appendEntries, openOwnTab } from './ownTabs';
import { dropStaging } from './imports/staging';
import { forgetInChanges } from './undo/changes';
import { writeColumn } from './writeById';

const NAMES: readonly Field[] = ['name', 'firstName', 'lastName'];
/** Each of these makes a row a customer. */
const LAST: readonly Field[] = [...NAMES, 'company', 'address', 'phone', 'email'];
const FORGOTTEN = 'asked to be forgotten';

/** Refused when the customer is not in the list. A run that was cut off is finished by asking again. */
export function forgetCustomer(start: Book, { customerId }: { customerId: string }): Result<Outcome> {
  const opened = openList(start);
  if (!opened.ok) return opened;
  const { book, list } = opened.value;
  const customer = list.customers.find(({ id }) => id === customerId);
  const row = rowOf(list, customerId);
  if (row === undefined)
    return refused('unknown-customer', 'This customer is no longer in the list. Nothing was erased.');
  if (customer !== undefined) {
    const who = tracedOf(list, customer, settingsOf(book).settings.country);
    recordStops(book, who);
    eraseTraces(book, who);
    forgetInChanges(book, who.id);
    // Files that wait for a yes may tell of them too; they are chosen again when they are wanted.
    dropStaging(book);
    book.ports.workbook.flush();
    eraseCells(opened.value, customer, who);
  }
  for (const field of ['status', 'id'] as const)
    writeColumn(book, list, { field, values: new Map([[customerId, '']]) });
  return good({
    sentence: `Forgotten. What is left in row ${row} of "${list.tab.name}" stands in columns that Regulars does not know: look there, and delete the row.`,
    record: 'One customer was forgotten.',
  });
}

/** Also the row of which a run that was cut off left nothing but the id. */
function rowOf({ grid, columns }: CustomerList, id: string): number | undefined {
  const column = columns.get('id') ?? 0;
  const index = isCustomerId(id) ? grid.findIndex((cells) => cellText(cells[column - 1]) === id) : -1;
  return index < 0 ? undefined : index + 1;
}

function tracedOf({ headings }: CustomerList, customer: CustomerRow, country: string): Traced {
  const { cells, id } = customer;
  const { phone, email } = reachedOf(customer, country);
  const nameCells = NAMES.map((field) => cellText(cells[field])).filter((text) => text !== '');
  const referredHeading = headings.get('referredBy') ?? '';
  return { id, fullName: fullNameOf(cells), nameCells, phone, email, referredHeading, country };
}

/** First of all: whatever happens then, nobody is texted again. */
function recordStops(book: Book, who: Traced): void {
  const grid = readGrid(findOwnTab(book, consentTab), consentTab);
  const records = readConsentRecords(grid, book.ports.clock.today());
  const kept: ConsentRecord[] = [];
  for (const [channel, contact] of [
    ['text', who.phone],
    ['email', who.email],
  ] as const) {
    const stop = forgottenStop(book, channel, contact);
    const isKept = records.some((one) => one.contact === stop.contact && one.revokedBy === FORGOTTEN);
    if (contact !== '' && !isKept) kept.push({ ...stop, record: nextRecordName([...records, ...kept]) });
  }
  if (kept.length === 0) return;
  const open = openOwnTab(book, consentTab, { grid, andStay: true });
  appendEntries(open, consentTab, { grid, entries: kept.map(consentEntry) });
  book.ports.workbook.flush();
  keepStops([...records, ...kept], who.country, { book });
}

function forgottenStop({ ports }: Book, channel: Channel, contact: string): ConsentRecord {
  return {
    ...BLANK_RECORD,
    entered: ports.clock.utc(),
    contact: hashedContact(contact, ports.hash),
    channel,
    on: ports.clock.today(),
    by: ports.person(),
    revokedBy: FORGOTTEN,
  };
}

/** One call to read and one to blank for each of our tabs and each backup. */
function eraseTraces(book: Book, who: Traced): void {
  for (const traced of TRACED_TABS) {
    const tab = findOwnTab(book, traced.own);
    const places = tracesInTab(traced, readGrid(tab, traced.own), who);
    if (places.length > 0) tab?.writeSame(places, '');
  }
  for (const backup of taggedTabs(book, 'backup')) {
    const places = tracesInBackup(backup.readAll(), who);
    if (places.length > 0) backup.writeSame(places, '');
  }
}

/** Column by column, since owners sort; what makes the row a customer last, so that a run that was cut off can be done again. */
function eraseCells({ book, list }: OpenList, { id, cells }: CustomerRow, { fullName }: Traced): void {
  const blank = (ids: readonly string[]) => new Map<string, Cell>(ids.map((one) => [one, '']));
  const referred = list.customers.filter((one) => isSameName(one.cells.referredBy, fullName));
  if (referred.length > 0)
    writeColumn(book, list, { field: 'referredBy', values: blank(referred.map((one) => one.id)) });
  const filled = [...list.columns.keys()].filter(
    (field) => field !== 'id' && field !== 'status' && cellText(cells[field]) !== '',
  );
  const isLast = (field: Field) => Number(LAST.includes(field));
  for (const field of filled.sort((a, b) => isLast(a) - isLast(b)))
    writeColumn(book, list, { field, values: blank([id]) });
}

function isSameName(cell: Cell | undefined, fullName: string): boolean {
  return fullName !== '' && cellText(cell).toLowerCase() === fullName.toLowerCase();
}

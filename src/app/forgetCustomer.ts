/** Forgets a person: keeps the hash of number and address as a stop, then erases everything else of theirs, their row last. */
import { cellText, type Cell } from '../core/cell';
import {
  BLANK_RECORD,
  hashedContact,
  type Channel,
  type ConsentRecord,
} from '../core/customers/consentRecords';
import { isCustomerId, type CustomerId, type CustomerRow, type Field } from '../core/customers/customer';
import { fullNameOf } from '../core/customers/fullName';
import { reachedOf } from '../core/customers/stoppedButYes';
import { everyPhone } from '../core/phonesOfCell';
import { good, refused, type Result } from '../core/result';
import { keptIn } from '../core/undo/change';
import { goneInto, type GoneRow } from '../core/undo/goneRows';
import { consentTab, readConsentRecords } from '../tables/consentTable';
import { mergedTab, namingInMerged, readMerged, type Named } from '../tables/mergedTable';
import { TRACED_TABS, tracesInBackup, tracesInTab, type Traced } from '../tables/traces';
import { findOwnTab, readGrid, taggedTabs, type Book } from './book';
import { addRecords } from './consentBook';
import { joinSentences, settingsOf, type Outcome } from './command';
import type { CustomerList } from './customerList';
import { openList, type OpenList } from './openList';
import { dropStaging } from './imports/staging';
import type { Place } from './ports';
import { blankIds, MAKES_CUSTOMER } from './removeCustomers';
import { sayRest } from './restOfRow';
import { forgetInChanges, readChanges, type Placed } from './undo/changes';
import { writeColumn, writeColumns } from './writeById';
import type { PlacedCell } from './writeSpread';
import { columnsOfOwn, writeSurely } from './writeSurely';

type Grid = readonly (readonly Cell[])[];

const NAMES: readonly Field[] = ['name', 'firstName', 'lastName'];
const BY_WISH = 'asked to be forgotten';

/** Refused when the customer is not in the list. A run that was cut off is finished by asking again. */
export function forgetCustomer(start: Book, { customerId }: { customerId: string }): Result<Outcome> {
  const opened = openList(start);
  if (!opened.ok) return opened;
  const { book, list } = opened.value;
  const customer = list.customers.find(({ id }) => id === customerId);
  if (rowOf(list, customerId) === undefined)
    return refused('unknown-customer', 'This customer is no longer in the list. Nothing was erased.');
  if (customer !== undefined) eraseAll(opened.value, customer);
  else writeColumn(book, list, { field: 'status', values: new Map([[customerId, '']]) });
  const rest = sayRest(list, customerId);
  blankIds(book, list, [customerId]);
  return good({
    sentence: joinSentences(['Forgotten.', rest]),
    record: 'One customer was forgotten.',
  });
}

/** What leads to the rows that were merged into theirs, changes and archive, goes after all that is found by them. */
function eraseAll(open: OpenList, customer: CustomerRow): void {
  const { book, list } = open;
  const changes = readChanges(book);
  const everyRow = [customer, ...goneRows(open, changes, customer.id)];
  const named = namedOf(list, everyRow);
  const { country } = settingsOf(book).settings;
  const { namesakes } = named;
  const who = everyRow.map((row) => tracedOf(list, row, { namesakes, country }));
  recordStops(book, who);
  eraseInBackups(book, who);
  forgetInChanges(book, changes, { ids: new Set(who.map(({ id }) => id)), names: named.names });
  eraseInTabs(open, who, named);
  // Files that wait for a yes may tell of them too; they are chosen again when they are wanted.
  dropStaging(book);
  book.ports.workbook.flush();
  eraseCells(open, customer, named);
}

/** The rows that went into this one's by merging, as the changes have them, else as the archive does. */
function goneRows(
  { book, list }: OpenList,
  changes: readonly Placed[],
  id: CustomerId,
): Omit<CustomerRow, 'row'>[] {
  const archived = readMerged(readGrid(findOwnTab(book, mergedTab), mergedTab), list.headings);
  const taken = changes.flatMap(({ change }): GoneRow[] =>
    change === undefined
      ? []
      : change.taken.map(({ customerId, cells }) => ({ id: customerId, into: keptIn(change), cells })),
  );
  const present = new Set<string>(list.customers.map((one) => one.id));
  return goneInto(id, [...taken, ...archived], present).map((row) => ({ ...row, id: row.id as CustomerId }));
}

function namedOf({ customers }: CustomerList, who: readonly Omit<CustomerRow, 'row'>[]): Named {
  const nameIn = ({ cells }: Pick<CustomerRow, 'cells'>) => fullNameOf(cells).toLowerCase();
  const names = new Set(who.map(nameIn).filter((name) => name !== ''));
  const ids = new Set(who.map(({ id }) => id));
  const namesakes = customers.filter((one) => !ids.has(one.id) && names.has(nameIn(one)));
  return { names, namesakes: new Set(namesakes.map(({ id }) => id)) };
}

/** Also the row of which a run that was cut off left nothing but the id. */
function rowOf({ grid, columns }: CustomerList, id: string): number | undefined {
  const column = columns.get('id') ?? 0;
  const index = isCustomerId(id) ? grid.findIndex((cells) => cellText(cells[column - 1]) === id) : -1;
  return index < 0 ? undefined : index + 1;
}

function tracedOf(
  { headings }: CustomerList,
  customer: Omit<CustomerRow, 'row'>,
  { namesakes, country }: Pick<Traced, 'namesakes' | 'country'>,
): Traced {
  const { cells, id } = customer;
  const { email } = reachedOf(customer, country);
  const nameCells = NAMES.map((field) => cellText(cells[field])).filter((text) => text !== '');
  return {
    id,
    fullName: fullNameOf(cells),
    nameCells,
    phones: everyPhone(cells.phone, country),
    email,
    referredHeading: headings.get('referredBy') ?? '',
    referrerHeading: headings.get('referredById') ?? '',
    namesakes,
    country,
  };
}

/** First of all: whatever happens then, nobody is texted again. */
function recordStops(book: Book, who: readonly Traced[]): void {
  const grid = readGrid(findOwnTab(book, consentTab), consentTab);
  const records = readConsentRecords(grid, book.ports.clock.today());
  const kept: ConsentRecord[] = [];
  const contacts = who.flatMap(({ phones, email }) => [
    ...phones.map((phone) => ['text', phone] as const),
    ['email', email] as const,
  ]);
  for (const [channel, contact] of contacts) {
    const stop = forgottenStop(book, channel, contact);
    const isKept = [...records, ...kept].some(
      (one) => one.contact === stop.contact && one.revokedBy === BY_WISH,
    );
    if (contact !== '' && !isKept) kept.push(stop);
  }
  if (kept.length === 0) return;
  addRecords(book, kept, { records, country: who[0]?.country ?? '', grid });
}

function forgottenStop({ ports }: Book, channel: Channel, contact: string): ConsentRecord {
  return {
    ...BLANK_RECORD,
    entered: ports.clock.utc(),
    contact: hashedContact(contact, ports.hash),
    channel,
    on: ports.clock.today(),
    by: ports.person(),
    revokedBy: BY_WISH,
  };
}

/** One call to read and two to blank and look again for each of our tabs; the archive of merged rows comes last. */
function eraseInTabs({ book, list }: OpenList, who: readonly Traced[], named: Named): void {
  for (const traced of TRACED_TABS) {
    const { own } = traced;
    const tab = findOwnTab(book, own);
    if (tab === undefined) continue;
    const naming = (grid: Grid) => (own === mergedTab ? namingInMerged(grid, list.headings, named) : []);
    writeSurely(tab, {
      read: () => readGrid(tab, own),
      columnsOf: columnsOfOwn(own),
      plan: (grid) => [
        ...naming(grid).map(({ text, ...place }) => ({ ...place, cell: text })),
        ...blanked(who.flatMap((one) => tracesInTab(traced, grid, one))),
      ],
    });
  }
}

/** The same for each backup. */
function eraseInBackups(book: Book, who: readonly Traced[]): void {
  for (const backup of taggedTabs(book, 'backup')) {
    const first = backup.readAll();
    const columns = (first[0] ?? []).map((_, at) => at + 1);
    const plan = (grid: Grid) => blanked(who.flatMap((one) => tracesInBackup(grid, one)));
    if (plan(first).length === 0) continue;
    const read = () => backup.read({ row: 1, column: 1, rows: 'all', columns: columns.length });
    writeSurely(backup, { read, columnsOf: () => columns, plan });
  }
}

function blanked(places: readonly Place[]): PlacedCell[] {
  return places.map((place) => ({ ...place, cell: '' }));
}

/** By id, since owners sort; what makes the row a customer last, so that a run that was cut off can be done again. */
function eraseCells({ book, list }: OpenList, { id, cells }: CustomerRow, { names, namesakes }: Named): void {
  const blank = (ids: readonly string[]) => new Map<string, Cell>(ids.map((one) => [one, '']));
  const referred = list.customers.filter(
    (one) =>
      names.has(cellText(one.cells.referredBy).toLowerCase()) &&
      !namesakes.has(cellText(one.cells.referredById)),
  );
  if (referred.length > 0)
    writeColumn(book, list, { field: 'referredBy', values: blank(referred.map((one) => one.id)) });
  const filled = [...list.columns.keys()].filter((field) => field !== 'id' && cellText(cells[field]) !== '');
  for (const isLast of [false, true]) {
    const fields = filled.filter((field) => MAKES_CUSTOMER.has(field) === isLast);
    writeColumns(
      book,
      list,
      fields.map((field) => ({ field, values: blank([id]) })),
    );
  }
}

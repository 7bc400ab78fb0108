/** What has to be known of the list and of consent before something is taken back: read here, judged in the core. */
import { cellText, type Cell } from '../../core/cell';
import { CHANNEL_OF, type ConsentField } from '../../core/customers/consent';
import { isOptedOut, openConsentBook, type ConsentRecord } from '../../core/customers/consentRecords';
import type { CustomerId, CustomerRow } from '../../core/customers/customer';
import { reachedOf } from '../../core/customers/stoppedButYes';
import { keptIn, type Change } from '../../core/undo/change';
import { isGoing } from '../../core/undo/customerPrint';
import { goneInto, type GoneRow } from '../../core/undo/goneRows';
import type { TakeBackFacts } from '../../core/undo/takeBackPlan';
import { rowReader } from '../../tables/customers/rowCells';
import { mergedTab, readMerged } from '../../tables/mergedTable';
import { findOwnTab, readGrid, type Book } from '../book';
import { settingsOf } from '../command';
import { readConsents, type Consents } from '../consentBook';
import { wordFor } from '../consentCell';
import type { CustomerList } from '../customerList';
import { NO_FORMULAS, readFormulaCells } from '../duplicates/formulaCells';
import { MERGED } from '../duplicates/mergeGroup';
import { contentsOf, openWhole } from '../duplicates/wholeList';

export interface Facts extends TakeBackFacts {
  readonly country: string;
  readonly consents: Consents;
  /** Of a merge: whose row its people stand in now, through however many merges. */
  readonly heir: CustomerRow | undefined;
  /** The owner's word for no. */
  noFor(field: ConsentField): Cell;
}

/** A few service calls; nothing is written but missing ids. */
export function factsFor(book: Book, list: CustomerList, change: Change): Facts {
  const { customers, columns } = list;
  const { country } = settingsOf(book).settings;
  const consents = readConsents(book, country);
  const since = consents.records.filter((record) => isSince(record, change));
  const consent = openConsentBook(since, country, book.ports.hash);
  const gone = readMerged(readGrid(findOwnTab(book, mergedTab), mergedTab), list.headings);
  const heir = heirOf(customers, gone, keptIn(change));
  const nobody: CustomerRow = { row: 0, id: '' as CustomerId, cells: {} };
  return {
    customers: [...customers, ...leftOver(list, change)],
    fields: [...columns.keys()],
    country,
    consents,
    heir,
    grown: grownIn(book, change, gone),
    isClosedSince(customer, field) {
      const reached = reachedOf(customer, country);
      return [consent, consents.consent].every((one) => isOptedOut(one, reached, CHANNEL_OF[field]));
    },
    noFor: (field) => wordFor(list, heir ?? nobody, { field, word: 'no' }),
  };
}

/** Rows of which a run that was cut off has left the id only, or too little for a customer: somebody may have typed there since. */
function leftOver({ customers, columns, grid }: CustomerList, { created }: Change): CustomerRow[] {
  const gone = new Set(created.filter(isGoing).map(({ customerId }) => customerId));
  for (const { id } of customers) gone.delete(id);
  const idIndex = (columns.get('id') ?? 0) - 1;
  const readRow = rowReader(columns);
  return grid.flatMap((cells, index) => {
    const id = cellText(cells[idIndex]);
    return gone.has(id) ? [readRow(index + 1, id as CustomerId, cells)] : [];
  });
}

/** What somebody typed there says not when; what a merge closed is the no of a row that goes. */
function isSince({ entered, source }: ConsentRecord, { when }: Change): boolean {
  return source !== MERGED && (entered === '' || entered >= when);
}

function heirOf(
  customers: readonly CustomerRow[],
  gone: readonly GoneRow[],
  kept: string,
): CustomerRow | undefined {
  const seen = new Set<string>();
  for (let id = kept; id !== '' && !seen.has(id); id = gone.find((row) => row.id === id)?.into ?? '') {
    const found = customers.find((customer) => customer.id === id);
    if (found !== undefined) return found;
    seen.add(id);
  }
  return undefined;
}

/** New customers in whose row the owner wrote in columns of their own, or into whose row another was merged. */
function grownIn(book: Book, { created }: Change, gone: readonly GoneRow[]): ReadonlySet<string> {
  const opened = created.length === 0 ? undefined : openWhole(book);
  if (!opened?.ok) return new Set();
  const list = opened.value;
  const ids = new Set(created.map(({ customerId }) => customerId));
  const present = new Set<string>(list.customers.map(({ id }) => id));
  const rows = list.customers.filter(({ id }) => ids.has(id));
  const filled = rows.filter((row) => typedIn(contentsOf(list, row).others).length > 0);
  const formulas = readFormulaCells(
    list,
    filled.map(({ row }) => row),
  );
  const typed = filled.filter((row) =>
    typedIn(contentsOf(list, row).others).some(
      (heading) => !(heading in (formulas.get(row.row) ?? NO_FORMULAS).cells),
    ),
  );
  const taking = rows.filter(({ id }) => goneInto(id, gone, present).length > 0);
  return new Set<string>([...typed, ...taking].map(({ id }) => id));
}

/** An empty box is nothing. */
function typedIn(others: ReturnType<typeof contentsOf>['others']): string[] {
  return Object.keys(others).filter((heading) => others[heading] !== false);
}

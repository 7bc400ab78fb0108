/** Reads who agreed and who said stop: the Consent tab, and the stops that are kept in the journal in case a line is deleted. */
import type { Cell } from '../core/cell';
import {
  nameRecords,
  openConsentBook,
  type ConsentBook,
  type ConsentRecord,
} from '../core/customers/consentRecords';
import { compareStops, type KeptStops } from '../core/customers/keptStops';
import { consentEntry, consentTab, readConsentRecords } from '../tables/consentTable';
import { appendSurely } from './appendSurely';
import { findOwnTab, readGrid, type Book } from './book';
import { Journal } from './outbox/journal';

export interface Consents {
  /** The lines of the tab, then the stops that are missing there. */
  readonly records: readonly ConsentRecord[];
  readonly consent: ConsentBook;
  /** Stops of the tab that are not kept yet. */
  readonly news: KeptStops;
}

/** Two service calls, one without the tab or with a journal that was read already. */
export function readConsents(book: Book, country: string, journal = new Journal(book.ports)): Consents {
  return consentsIn(readGrid(findOwnTab(book, consentTab), consentTab), country, { book, journal });
}

/** The same from the tab as it was read already. */
export function consentsIn(
  grid: readonly (readonly Cell[])[],
  country: string,
  { book, journal = new Journal(book.ports) }: { readonly book: Book; readonly journal?: Journal },
): Consents {
  return consentsOf(readConsentRecords(grid, book.ports.clock.today()), country, { book, journal });
}

/** Keeps the stops of these lines, which are those of the tab. */
export function keepStops(
  lines: readonly ConsentRecord[],
  country: string,
  { book, journal = new Journal(book.ports) }: { readonly book: Book; readonly journal?: Journal },
): ConsentBook {
  const { consent, news } = consentsOf(lines, country, { book, journal });
  journal.keepStops(news);
  return consent;
}

/** The tab as it was before lines are added, and the journal if this command has read it. */
export interface Before {
  readonly records: readonly ConsentRecord[];
  readonly country: string;
  /** Read once more when it is absent. */
  readonly grid?: readonly (readonly Cell[])[];
  readonly journal?: Journal;
}

/** Adds lines below the last one, each under a name of its own, and keeps their stops outside the tab too; the records as they are then. */
export function addRecords(
  book: Book,
  lines: readonly ConsentRecord[],
  { records, country, grid, journal }: Before,
): ConsentBook {
  const named = nameRecords(lines, records);
  const entries = named.map(consentEntry);
  appendSurely(book, consentTab, grid === undefined ? { entries } : { entries, grid });
  return keepStops([...records, ...named], country, journal === undefined ? { book } : { book, journal });
}

function consentsOf(
  lines: readonly ConsentRecord[],
  country: string,
  { book, journal }: { readonly book: Book; readonly journal: Journal },
): Consents {
  const { hash } = book.ports;
  const { news, lost } = compareStops(lines, journal.stops(), { country, hash });
  const records = [...lines, ...lost];
  return { records, news, consent: openConsentBook(records, country, hash) };
}

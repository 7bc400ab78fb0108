/** Reads the Consent tab for a command. */
import { openConsentBook, type ConsentBook } from '../core/customers/consentRecords';
import { consentTab, readConsentRecords } from '../tables/consentTable';
import type { SettingsReading } from '../tables/settingsTable';
import { findOwnTab, readGrid, type Book } from './book';

/** Who agreed and who said stop; one service call, none without the tab. */
export function readConsentBook(book: Book, { settings }: SettingsReading): ConsentBook {
  const grid = readGrid(findOwnTab(book, consentTab), consentTab);
  return openConsentBook(
    readConsentRecords(grid, book.ports.clock.today()),
    settings.country,
    book.ports.hash,
  );
}

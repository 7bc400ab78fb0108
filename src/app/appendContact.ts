/** Adds one contact to the Contact log, unless this very contact was told a moment ago. */
import { contactEntry, contactLogTab, wasLoggedJustNow, type LoggedContact } from '../tables/contactLogTable';
import { findOwnTab, readGrid, type Book } from './book';
import { appendEntries, openOwnTab } from './ownTabs';

/** What a caller knows of a contact; when and by whom is the same for all. */
export type NewContact = Omit<LoggedContact, 'when' | 'by'>;

/** A click too many, or a run that was cut off after the log and is done again, adds nothing. */
export function appendContact(book: Book, contact: NewContact): void {
  const { clock, person } = book.ports;
  const grid = readGrid(findOwnTab(book, contactLogTab), contactLogTab);
  const logged: LoggedContact = { ...contact, when: clock.now(), by: person() };
  if (wasLoggedJustNow(grid, logged)) return;
  const open = openOwnTab(book, contactLogTab, { grid, andStay: true });
  appendEntries(open, contactLogTab, { grid, entries: [contactEntry(logged)] });
}

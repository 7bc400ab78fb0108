/** Adds one contact to the Contact log, unless this very contact is the last that was told of the customer, a moment ago. */
import { historyOf } from '../tables/contactHistory';
import { contactEntry, contactLogTab, wasLoggedJustNow, type LoggedContact } from '../tables/contactLogTable';
import { findOwnTab, readGrid, type Book } from './book';
import { appendEntries, openOwnTab } from './ownTabs';

/** What a caller knows of a contact; when and by whom is the same for all. */
export type NewContact = Omit<LoggedContact, 'when' | 'by'>;

/** A click too many, or a run that was cut off after the log and is done again, adds nothing; the same decision after it was taken back does. */
export function appendContact(book: Book, contact: NewContact): void {
  const { clock, person } = book.ports;
  const grid = readGrid(findOwnTab(book, contactLogTab), contactLogTab);
  const logged: LoggedContact = { ...contact, when: clock.now(), by: person() };
  const [last] = historyOf(grid, contact.id);
  if (last?.note === contact.note && wasLoggedJustNow(grid, logged)) return;
  const open = openOwnTab(book, contactLogTab, { grid, andStay: true });
  appendEntries(open, contactLogTab, { grid, entries: [contactEntry(logged)] });
}

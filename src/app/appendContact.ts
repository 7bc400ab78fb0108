/** Adds one contact to the Contact log, unless this very contact is the last that was told of the customer, a moment ago. */
import { historyOf } from '../tables/contactHistory';
import { contactEntry, contactLogTab, wasLoggedJustNow, type LoggedContact } from '../tables/contactLogTable';
import { lineOfEntry, type ContactLine } from '../tables/contactLine';
import { appendSurely } from './appendSurely';
import { findOwnTab, readGrid, type Book } from './book';

/** What a caller knows of a contact; when and by whom is the same for all. */
export type NewContact = Omit<LoggedContact, 'when' | 'by'>;

/**
 * The line that was added. A click too many, or a run that was cut off after the log and is done again, adds none; the same
 * decision after it was taken back does.
 */
export function appendContact(book: Book, contact: NewContact): ContactLine | undefined {
  const { clock, person } = book.ports;
  const grid = readGrid(findOwnTab(book, contactLogTab), contactLogTab);
  const logged: LoggedContact = { ...contact, when: clock.now(), by: person() };
  const [last] = historyOf(grid, contact.id);
  if (last?.note === contact.note && wasLoggedJustNow(grid, logged)) return undefined;
  const entry = contactEntry(logged);
  appendSurely(book, contactLogTab, { grid, entries: [entry] });
  return lineOfEntry(entry);
}

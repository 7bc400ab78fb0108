/** Puts calls that the journal knows of into the Contact log, each once; with the journal lost, the log still knows who was called. */
import { cellText, type Cell } from '../../core/cell';
import { fullNameOf } from '../../core/customers/fullName';
import { sayMonth } from '../../core/sayDay';
import { isOut } from '../../core/texts/outbox/record';
import { customerOfKey, monthOfKey } from '../../core/texts/text';
import { contactEntry, contactLogTab, type LoggedContact } from '../../tables/contactLogTable';
import { entriesOf } from '../../tables/ownTab';
import { appendSurely } from '../appendSurely';
import { findOwnTab, readGrid, type Book } from '../book';
import type { CustomerList } from '../customerList';
import { Journal } from '../outbox/journal';
import { restartClocks } from '../restartClocks';

const MS_PER_MINUTE = 60_000;

/** Calls of the monthly list in the Contact log. */
export interface LoggedCalls {
  readonly grid: readonly (readonly Cell[])[];
  has(key: string): boolean;
}

/** One service call, none without the tab. */
export function readLoggedCalls(book: Book): LoggedCalls {
  const grid = readGrid(findOwnTab(book, contactLogTab), contactLogTab);
  const marks = new Set(
    entriesOf(contactLogTab, grid).map(
      (entry) => `${cellText(entry.get('Customer ID'))} ${cellText(entry.get('Note'))}`,
    ),
  );
  return { grid, has: (key) => marks.has(`${customerOfKey(key)} ${noteFor(key)}`) };
}

function noteFor(key: string): string {
  const month = monthOfKey(key);
  return month === undefined ? '' : `Monthly call, ${sayMonth(month)}`;
}

/** The list as it is afterwards. Keys of calls that were not made, and of people no longer in the list, are passed over. */
export function logCalls(
  book: Book,
  list: CustomerList,
  calls: { readonly keys: readonly string[]; readonly journal?: Journal; readonly logged?: LoggedCalls },
): CustomerList {
  const { keys, journal = new Journal(book.ports), logged = readLoggedCalls(book) } = calls;
  const customers = new Map(list.customers.map((customer) => [customer.id, customer]));
  const made = keys.flatMap((key): (LoggedContact & { readonly key: string })[] => {
    const customer = customers.get(customerOfKey(key));
    const record = journal.recordOf(key);
    if (!customer || !record || !isOut(record)) return [];
    const contact: LoggedContact = {
      when: book.ports.clock.at(record.minute * MS_PER_MINUTE),
      name: fullNameOf(customer.cells),
      channel: 'Call',
      direction: 'Out',
      outcome: 'Called',
      note: noteFor(key),
      by: book.ports.person(),
      nextFollowUpOn: undefined,
      id: customer.id,
    };
    return [{ ...contact, key }];
  });
  const entries = made.filter(({ key }) => !logged.has(key)).map(contactEntry);
  appendSurely(book, contactLogTab, { grid: logged.grid, entries });
  return restartClocks(book, list, made);
}

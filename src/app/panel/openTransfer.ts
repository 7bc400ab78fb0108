/** Opens the window in which customers come in and go out; what happens in it are requests of its own. */
import { good, type Result } from '../../core/result';
import type { ArgsOf, Said } from '../../rpc/contract';
import { isOwnTab, openBook, type Book } from '../book';
import { guarded } from '../command';
import type { Ports } from '../ports';

/** Needs no lock: it reads nothing but which tabs there are. */
export function openTransfer(ports: Ports, { view }: ArgsOf<'openTransfer'>): Result<Said> {
  return guarded(ports, 'Customers in and out', () => {
    ports.openTransfer({ view, tabs: tabsToBringIn(openBook(ports)) });
    // The window is seen; there is nothing to say.
    return good({ sentence: '' });
  });
}

/** The owner's own tabs but the customer list itself. */
function tabsToBringIn(book: Book): string[] {
  return book.tabs
    .filter((tab) => tab.isGrid && tab.id !== book.memory?.customersTab && !isOwnTab(book, tab))
    .map(({ name }) => name);
}

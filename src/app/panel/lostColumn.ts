/** A column of the list that nobody can find: which one, what may be it now, and the owner's answer. */
import { good, refused, type Result } from '../../core/result';
import type { LostColumn } from '../../rpc/views';
import type { Book } from '../book';
import { NOT_SET_UP, taggedColumns } from '../customerList';
import { nameLostColumn, placeLostColumn } from '../lostColumns';
import type { Ports } from '../ports';
import { inPanel } from './inPanel';

/** Writes nothing. */
export function lostColumn(ports: Ports): Result<LostColumn> {
  return inPanel(ports, 'Lost column', (book) => {
    const present = listTab(book);
    const lost = present && nameLostColumn(book, present);
    return good({ value: lost ?? { heading: '', choices: [] } });
  });
}

/** Refused when there is no such free column; nothing is written then. */
export function placeColumn(
  ports: Ports,
  answer: { heading: string; now: string },
): Result<{ sentence: string }> {
  return inPanel(ports, 'Lost column', (book) => {
    const present = listTab(book);
    if (present === undefined) return refused('no-list', NOT_SET_UP);
    const { heading, now } = answer;
    if (!placeLostColumn(book, present, answer))
      return refused(
        'bad-request',
        `There is no one free column "${now}" for "${heading}" any more. Nothing was changed.`,
      );
    const sentence =
      now === ''
        ? `Regulars goes on without "${heading}".`
        : `Regulars reads the column "${now}" for "${heading}" from now on.`;
    return good({ value: { sentence }, record: sentence });
  });
}

function listTab(book: Book) {
  const tab = book.tabs.find(({ id }) => id === book.memory?.customersTab);
  return tab && { tab, columns: taggedColumns(book.tags, tab.id) };
}

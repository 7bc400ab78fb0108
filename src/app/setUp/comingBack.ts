/** Who was archived in one column and would not be in the one that takes its place: they would be followed up and texted again. */
import { cellText } from '../../core/cell';
import { columnLetters } from '../../core/columnLetters';
import { isArchived } from '../../core/customers/archived';
import type { Book } from '../book';
import { taggedColumns } from '../customerList';
import type { Proposal } from './findList';

/** A line of the set-up's question; none where nobody comes back. */
export function comingBackLines(book: Book, { found, columns, list }: Proposal): string[] {
  const before = taggedColumns(book.tags, found.tab.id).get('archivedOn');
  if (before === undefined || before === columns.get('archivedOn')) return [];
  const people = list.customers.filter(
    ({ row, cells }) => isArchived(found.grid[row - 1]?.[before - 1]) && !isArchived(cells.archivedOn),
  );
  if (people.length === 0) return [];
  const heading = cellText(list.headingCells[before - 1]);
  const column = heading === '' ? `column ${columnLetters(before)}` : `"${heading}"`;
  return [
    `• ${people.length === 1 ? '1 person comes' : `${people.length} people come`} back who ${people.length === 1 ? 'is' : 'are'} archived in ${column} only`,
  ];
}

/** What is left in the list of a customer who was forgotten, in a sentence for the owner; to erase it is theirs, since it stands where we do not write. */
import { cellText, isBlank, type Cell } from '../core/cell';
import type { CustomerList } from './customerList';
import { lookAgain } from './duplicates/wholeList';

/**
 * Said while the ID still stands there, since by it alone the row is found: whoever sorted meanwhile must not be sent to somebody
 * else's. '' where nothing is left, or no row; one service call while nobody moves columns.
 */
export function sayRest(list: CustomerList, id: string): string {
  const { grid, columns, tab } = lookAgain(list);
  const idAt = (columns.get('id') ?? 0) - 1;
  const index = grid.findIndex((cells) => cellText(cells[idAt]) === id);
  const left = (grid[index] ?? []).flatMap((cell, at) => (at === idAt || isNothing(cell) ? [] : [at + 1]));
  if (left.length === 0) return '';
  const known = new Set(columns.values());
  const where = left.some((column) => known.has(column))
    ? 'is calculated, was typed just now, or stands in columns that Regulars does not know'
    : 'stands in columns that Regulars does not know';
  return `What is left in row ${index + 1} of "${tab.name}" ${where}: look there, and delete the row.`;
}

/** An empty box tells of nobody, nor does a formula that shows nothing. */
function isNothing(cell: Cell): boolean {
  return cell === false || isBlank(cell);
}

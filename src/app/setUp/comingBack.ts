/** Who was archived or put off in one column and would not be in the one that takes its place: they would be followed up again. */
import { cellText, type Cell } from '../../core/cell';
import { columnLetters } from '../../core/columnLetters';
import { isArchived } from '../../core/customers/archived';
import type { Field } from '../../core/customers/customer';
import { readDay } from '../../core/typedDay';
import type { Book } from '../book';
import { taggedColumns } from '../customerList';
import { rulesOf, settingsOf } from '../command';
import type { Proposal } from './findList';

/** Lines of the set-up's question; none where nobody comes back. */
export function comingBackLines(book: Book, proposal: Proposal): string[] {
  const tagged = taggedColumns(book.tags, proposal.found.tab.id);
  const lineOf = (field: Field, what: string, testFor: () => IsAway): string[] => {
    const before = tagged.get(field);
    if (before === undefined || before === proposal.columns.get(field)) return [];
    return sayComingBack(proposal, { field, before, what, isAway: testFor() });
  };
  return [
    ...lineOf('archivedOn', 'archived', () => isArchived),
    ...lineOf('nextFollowUpOn', 'put off', () => putOffTest(book)),
  ];
}

/** True for a cell that keeps somebody from being followed up. */
type IsAway = (cell: Cell | undefined) => boolean;

function putOffTest(book: Book): IsAway {
  const { today, dayFirst } = rulesOf(book, settingsOf(book));
  return (cell) => {
    const reading = readDay(cell, dayFirst);
    return reading.kind === 'day' && reading.day > today;
  };
}

interface Change {
  readonly field: Field;
  /** Its column until now. */
  readonly before: number;
  readonly what: string;
  readonly isAway: IsAway;
}

function sayComingBack({ found, list }: Proposal, { field, before, what, isAway }: Change): string[] {
  const people = list.customers.filter(
    ({ row, cells }) => isAway(found.grid[row - 1]?.[before - 1]) && !isAway(cells[field]),
  );
  if (people.length === 0) return [];
  const heading = cellText(list.headingCells[before - 1]);
  const column = heading === '' ? `column ${columnLetters(before)}` : `"${heading}"`;
  return [
    `• ${people.length === 1 ? '1 person comes' : `${people.length} people come`} back who ${people.length === 1 ? 'is' : 'are'} ${what} in ${column} only`,
  ];
}

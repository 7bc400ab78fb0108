/** Says in the Texts tab what became of texts, beside each of them wherever somebody sorted it to. */
import { cellText, type Cell } from '../../core/cell';
import { readStatus, type TextStatus } from '../../core/texts/text';
import { placesOf } from '../../tables/ownTab';
import { textsTab } from '../../tables/textsTable';
import { findOwnTab, readGrid, type Book } from '../book';
import type { PlacedCell } from '../writeSpread';
import { columnsOfOwn, writeSurely } from '../writeSurely';

/** What became of a text, as the Texts tab says it. */
export interface TextMark {
  readonly status: TextStatus;
  readonly reason: string;
}

/** Writes it beside the texts with these keys, which a run of the plan would do as well. */
export function markInTexts(book: Book, marks: ReadonlyMap<string, TextMark>): void {
  const tab = findOwnTab(book, textsTab);
  if (tab === undefined) return;
  const day = { day: book.ports.clock.today() };
  writeSurely(tab, {
    read: () => readGrid(tab, textsTab),
    columnsOf: columnsOfOwn(textsTab),
    plan: (grid) => cellsToMark(grid, marks, day),
  });
}

function cellsToMark(
  grid: readonly (readonly Cell[])[],
  marks: ReadonlyMap<string, TextMark>,
  day: Cell,
): PlacedCell[] {
  const places = placesOf(textsTab, grid[0]);
  return grid.flatMap((cells, index) => {
    const present = (heading: string) => cellText(cells[(places.get(heading) ?? 0) - 1]);
    const mark = marks.get(present('Key'));
    // The owner's own word that it is out stays.
    if (mark === undefined || (readStatus(present('Status')) === 'Sent' && mark.status !== 'Sent')) return [];
    const wanted: Readonly<Record<string, Cell>> = { Status: mark.status, Reason: mark.reason, Updated: day };
    return Object.entries(wanted).flatMap(([heading, cell]) => {
      const column = places.get(heading);
      const isDue = column !== undefined && present(heading) !== cellText(cell);
      return isDue ? [{ row: index + 1, column, cell }] : [];
    });
  });
}

/** Takes one line out of the Contact log. Owners sort while we write, so after each write we look again and put back what was hit by mistake. */
import type { Cell } from '../core/cell';
import { rowOfLine, rowOfRest, rowsMissing, type ContactLine } from '../tables/contactLine';
import { contactLogTab } from '../tables/contactLogTable';
import { placesOf } from '../tables/ownTab';
import { appendSurely } from './appendSurely';
import { findOwnTab, readGrid, type Book } from './book';
import type { Tab } from './ports';

const MAX_ATTEMPTS = 4;

type Grid = readonly (readonly Cell[])[];

/** False when the line no longer stands there as it was written; then nothing was emptied. The row stays, blank. */
export function removeContact(book: Book, line: ContactLine): boolean {
  const tab = findOwnTab(book, contactLogTab);
  if (tab === undefined) return false;
  let grid: Grid = readGrid(tab, contactLogTab);
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const row = rowOfLine(grid, line) ?? (attempt > 0 ? rowOfRest(grid, line) : undefined);
    if (row === undefined) return attempt > 0;
    emptyRow(tab, grid, row);
    book.ports.workbook.flush();
    const after = readGrid(tab, contactLogTab);
    if (rowOfLine(after, line) !== undefined) putBack(book, grid, after);
    grid = after;
  }
  return rowOfLine(grid, line) === undefined;
}

function emptyRow(tab: Tab, grid: Grid, row: number): void {
  const places = [...placesOf(contactLogTab, grid[0]).values()];
  tab.writeSame(
    places.map((column) => ({ row, column })),
    '',
  );
}

/** Our line is still there, so another one was emptied: whoever moved the rows did not mean that. */
function putBack(book: Book, before: Grid, after: Grid): void {
  const places = placesOf(contactLogTab, before[0]);
  const entries = rowsMissing(before, after).map(
    (row) => new Map([...places].map(([heading, column]) => [heading, before[row - 1]?.[column - 1] ?? ''])),
  );
  appendSurely(book, contactLogTab, { grid: after, entries });
}

/** Adds lines to a tab of ours while people may insert rows in it: Google cannot write only if nothing moved, so we look again and put back what was overwritten. */
import { cellText, type Cell } from '../core/cell';
import { entriesOf, type Entry, type OwnTab } from '../tables/ownTab';
import { findOwnTab, openBook, readGrid, type Book } from './book';
import { appendEntries, openOwnTab } from './ownTabs';

type Line = ReadonlyMap<string, Cell>;
type Grid = readonly (readonly Cell[])[];

/** Somebody who inserts rows all the time finds the lines in Google's version history. */
const MAX_ROUNDS = 3;

/** Two calls to read beside those of the writing. */
export function appendSurely(start: Book, own: OwnTab, entries: readonly Line[]): void {
  let book = start;
  let lines = entries;
  for (let round = 1; round <= MAX_ROUNDS && lines.length > 0; round++) {
    const grid = readGrid(findOwnTab(book, own), own);
    const open = openOwnTab(book, own, { grid, rows: lines.length + 1, andStay: true });
    appendEntries(open, own, { grid, entries: lines });
    book.ports.workbook.flush();
    // A tab that was just made is not among those the book knows.
    if (open.isNew) book = openBook(book.ports);
    lines = overwritten(own, { before: grid, added: lines.length }, readGrid(open.tab, own));
  }
}

/** Fewer lines than there were and were added: those that are missing. A line that was only edited is not. */
function overwritten(own: OwnTab, { before, added }: { before: Grid; added: number }, now: Grid): Line[] {
  const [had, has] = [entriesOf(own, before), entriesOf(own, now)];
  const gone = had.length + added - has.length;
  if (gone <= 0) return [];
  const lineOf = (entry: Entry): Line =>
    new Map(own.columns.map(({ heading }) => [heading, entry.get(heading)]));
  const present = new Set(has.map((entry) => textOf(lineOf(entry))));
  return had
    .map(lineOf)
    .filter((line) => !present.has(textOf(line)))
    .slice(-gone);
}

function textOf(line: Line): string {
  return JSON.stringify([...line.values()].map(cellText));
}

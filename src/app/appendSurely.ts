/** Adds lines to a tab of ours while people work in it: Google cannot write only if nothing moved, so we look again and put back what was overwritten. */
import { cellText, type Cell } from '../core/cell';
import { entriesOf, placesOf, type OwnTab } from '../tables/ownTab';
import { findOwnTab, openBook, readGrid, type Book } from './book';
import { appendEntries, openOwnTab, type OpenTab } from './ownTabs';

type Line = ReadonlyMap<string, Cell>;
type Grid = readonly (readonly Cell[])[];
type Places = ReadonlyMap<string, number>;

/** Somebody who inserts rows all the time finds the lines in Google's version history. */
const MAX_ROUNDS = 3;

/** What is to be added; `grid` is the tab if this command has just read it. */
export interface Addition {
  readonly entries: readonly Line[];
  readonly grid?: Grid;
}

/** Two calls to read beside those of the writing, one less with a grid. */
export function appendSurely(start: Book, own: OwnTab, { entries, grid }: Addition): void {
  let book = start;
  let lines = entries;
  for (let round = 1; round <= MAX_ROUNDS && lines.length > 0; round++) {
    const before = (round === 1 ? grid : undefined) ?? readGrid(findOwnTab(book, own), own);
    const open = openOwnTab(book, own, { grid: before, rows: lines.length + 1, andStay: true });
    try {
      appendEntries(open, own, { grid: before, entries: lines });
      book.ports.workbook.flush();
    } catch (error) {
      // Rows or columns that were deleted just now can leave less room than we saw.
      if (round === MAX_ROUNDS) throw error;
    }
    // A tab that was just made or tagged is not among those the book knows.
    if (!open.isTagged) book = openBook(book.ports);
    lines = missingLines(open, own, { before, lines });
  }
}

/** The lines of before and our own that are not on the tab now. What stands under wrong headings, because columns were moved, is blanked. */
function missingLines(
  open: OpenTab,
  own: OwnTab,
  { before, lines }: { before: Grid; lines: readonly Line[] },
): Line[] {
  const now = readGrid(open.tab, own);
  const misplaced = misplacedRows(open, own, { now, lines });
  const columns = [...open.places.values()];
  if (misplaced.length > 0)
    open.tab.writeSame(
      misplaced.flatMap((row) => columns.map((column) => ({ row, column }))),
      '',
    );
  const places = placesOf(own, now[0]);
  const present = now
    .slice(1)
    .filter((_, index) => !misplaced.includes(index + 2))
    .map((row) => textsAt(own, places, row));
  const old = entriesOf(own, before).map(
    (entry): Line => new Map(own.columns.map(({ heading }) => [heading, entry.get(heading)])),
  );
  return withoutPresent(own, [...old, ...lines], present);
}

/** Rows in which one of our lines stands where we wrote it, though its headings stand elsewhere by now. */
function misplacedRows(
  { places }: OpenTab,
  own: OwnTab,
  { now, lines }: { now: Grid; lines: readonly Line[] },
): number[] {
  const current = placesOf(own, now[0]);
  if (own.columns.every(({ heading }) => current.get(heading) === places.get(heading))) return [];
  const written = lines.map((line) => textsOf(own, line));
  return now.flatMap((row, index) => {
    const [there, read] = [textsAt(own, places, row), textsAt(own, current, row)];
    const isOurs = (line: readonly string[]) => isLike(line, there) && keyOf(line) !== keyOf(read);
    return index > 0 && written.some(isOurs) ? [index + 1] : [];
  });
}

/** Each line on the tab stands for one of ours: one that says the same, else one that somebody has edited. */
function withoutPresent(
  own: OwnTab,
  lines: readonly Line[],
  present: readonly (readonly string[])[],
): Line[] {
  const counts = new Map<string, number>();
  for (const texts of present) counts.set(keyOf(texts), (counts.get(keyOf(texts)) ?? 0) + 1);
  const take = (texts: readonly string[]): boolean => {
    const count = counts.get(keyOf(texts)) ?? 0;
    if (count > 0) counts.set(keyOf(texts), count - 1);
    return count > 0;
  };
  const unfound = lines.filter((line) => !take(textsOf(own, line)));
  if (unfound.length === 0) return [];
  const others = present.filter(take);
  return unfound.filter((line) => {
    const at = others.findIndex((texts) => isLike(textsOf(own, line), texts));
    if (at >= 0) others.splice(at, 1);
    return at < 0;
  });
}

/** Two thirds of what the line says at least. */
function isLike(line: readonly string[], texts: readonly string[]): boolean {
  const filled = line.filter((text) => text !== '').length;
  const kept = line.filter((text, at) => text !== '' && text === texts[at]).length;
  return kept * 3 >= filled * 2;
}

function textsOf(own: OwnTab, line: Line): string[] {
  return own.columns.map(({ heading }) => cellText(line.get(heading)));
}

function textsAt(own: OwnTab, places: Places, row: readonly Cell[]): string[] {
  return own.columns.map(({ heading }) => cellText(row[(places.get(heading) ?? 0) - 1]));
}

function keyOf(texts: readonly string[]): string {
  return JSON.stringify(texts);
}

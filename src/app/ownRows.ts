/** Rows of our own tabs found by what stands in them, wherever somebody sorted them to, and changed there. */
import { cellText, type Cell } from '../core/cell';
import type { RowByHeading } from '../core/undo/change';
import { placesOf, type OwnTab } from '../tables/ownTab';
import { findOwnTab, readGrid, type Book } from './book';
import type { PlacedCell } from './writeSpread';
import { columnsOfOwn, writeSurely } from './writeSurely';

type Grid = readonly (readonly Cell[])[];

/** What rows are known by, and what their cells shall be; a row for which `cells` is undefined becomes blank. */
export interface RowEdit {
  readonly known: RowByHeading;
  readonly cells: RowByHeading | undefined;
}

/** A call for each different value beside two looks, one look when no row is known by these cells any more. */
export function editOwnRows(book: Book, own: OwnTab, edits: readonly RowEdit[]): void {
  const tab = findOwnTab(book, own);
  if (tab === undefined) return;
  const plan = (grid: Grid) => writesFor(own, grid, edits);
  writeSurely(tab, { read: () => readGrid(tab, own), columnsOf: columnsOfOwn(own), plan });
}

function writesFor(own: OwnTab, grid: Grid, edits: readonly RowEdit[]): PlacedCell[] {
  const columns = placesOf(own, grid[0]);
  const writes: PlacedCell[] = [];
  const tests = edits.map((edit) => testsFor(columns, edit));
  for (const row of grid) {
    const done = tests.find(({ isOpen, isDone }) => isOpen && isDone(row));
    if (done) done.isOpen = false;
  }
  for (let row = 2; row <= grid.length; row++) {
    const present = grid[row - 1] ?? [];
    const hit = tests.find(({ isOpen, isKnown }) => isOpen && isKnown(present));
    if (hit === undefined) continue;
    hit.isOpen = hit.cells === undefined;
    for (const [heading, column] of columns) {
      const wanted = hit.cells === undefined ? '' : hit.cells[heading];
      if (wanted !== undefined && cellText(present[column - 1]) !== cellText(wanted))
        writes.push({ row, column, cell: wanted });
    }
  }
  return writes;
}

function testsFor(columns: ReadonlyMap<string, number>, { known, cells }: RowEdit) {
  const isBefore = testOf(columns, known);
  // What is done already must not take a second row that says the same of somebody else.
  const isDone = cells === undefined ? () => false : testOf(columns, { ...known, ...cells });
  // A run that was cut off may have left the row with some of its cells written.
  const isEither = testOf(columns, known, cells);
  const isKnown = (row: readonly Cell[]) => isBefore(row) || (isEither(row) && !isDone(row));
  return { cells, isOpen: true, isKnown, isDone };
}

/** True for rows in which all of these cells stand, or in place of some of them the others; no row is known by nothing. */
function testOf(
  columns: ReadonlyMap<string, number>,
  known: RowByHeading,
  others: RowByHeading = {},
): (row: readonly Cell[]) => boolean {
  const wanted = Object.entries(known).map(([heading, cell]) => {
    const texts = [cell, others[heading] ?? cell].map(cellText);
    return [(columns.get(heading) ?? 0) - 1, texts] as const;
  });
  return (row) =>
    wanted.length > 0 &&
    wanted.every(([at, texts]) => texts.includes(cellText(row[at]))) &&
    row.some(isFilled);
}

function isFilled(cell: Cell): boolean {
  return cell !== '';
}

/**
 * Brings rows back into the owner's list while people may sort it: they are written into the last row of the grid, where blank rows
 * stand however the list is sorted, and moved from there to their place.
 */
import { cellText, cellUnder, type Cell } from '../../core/cell';
import type { TakenRow } from '../../core/undo/change';
import { withNotes } from './homeless';
import {
  customerOf,
  isBlankRow,
  isLaidOutAs,
  lookAfter,
  lookAgain,
  roomAtEnd,
  type WholeList,
} from './wholeList';
import { gapBelow, isTouched, readMerged, type MergedCell } from '../mergedCells';
import { writeSegments } from '../segmentChoices';
import { formatReread } from '../writeSpread';

/** The list as it is afterwards. Who is in it already is not written a second time. */
export function putBack(start: WholeList, taken: readonly TakenRow[]): WholeList {
  let list = start;
  for (const one of taken) {
    const present = customerOf(list, one.customerId)?.row;
    // In the last row of the grid it was left by a run that was cut off.
    if (present !== undefined && present !== list.grid.length) continue;
    const merged = readMerged(list);
    if (present === undefined) {
      list = writeAtEnd(list, one, merged);
    } else writeFormulas(list, one);
    list = moveToPlace(list, one, merged);
  }
  return list;
}

/** Columns that are moved all the time leave a row that the owner puts right. */
const MAX_ATTEMPTS = 4;

/** The list with the row, written once more where columns moved just before. */
function writeAtEnd(start: WholeList, one: TakenRow, merged: readonly MergedCell[]): WholeList {
  let list = start;
  let row = roomAtEnd(list, 2, merged);
  for (let attempt = 1; attempt <= MAX_ATTEMPTS && row > 0; attempt++) {
    const seen = list;
    const line = lineOf(seen, withNotes(seen, one));
    list = lookAfter(seen, () => {
      writeLine(seen, line, row);
      writeFormulas(seen, one, row);
    });
    if (isLaidOutAs(seen, list)) break;
    // It stands as it was written, unless the columns moved with it afterwards.
    const isStray = (cells: readonly Cell[]) => isBlankRow(cells) || isLike(line, cells);
    row = isStray(list.grid[row - 1] ?? []) ? row : list.grid.findIndex((cells) => isLike(line, cells)) + 1;
  }
  return list;
}

/** Two thirds of what the line says at least. */
function isLike(line: readonly Cell[], cells: readonly Cell[]): boolean {
  const filled = line.flatMap((cell, at) => (cell === '' ? [] : [at]));
  const kept = filled.filter((at) => cellText(line[at]) === cellText(cells[at]));
  return kept.length * 3 >= filled.length * 2;
}

function lineOf(list: WholeList, { cells, others, formulas = {} }: TakenRow): Cell[] {
  const line: Cell[] = (list.grid[0] ?? []).map(() => '');
  const places = placesIn(list);
  for (const [heading, column] of list.others) line[column - 1] = cellUnder(heading, others);
  for (const [field, column] of list.columns) line[column - 1] = cells[field] ?? '';
  for (const heading of Object.keys(formulas)) line[(places.get(heading) ?? 0) - 1] = '';
  return line;
}

/** In one call, so that a row is there whole or not at all. */
function writeLine(list: WholeList, line: readonly Cell[], row: number): void {
  const { tab } = list;
  formatReread(
    tab,
    line.map((cell, index) => ({ row, column: index + 1, cell })),
  );
  const column = list.columns.get('segment');
  writeSegments({ ...list, column }, column === undefined ? [] : [line[column - 1] ?? ''], () => {
    tab.write({ row, column: 1, rows: 1, columns: line.length }, [line.slice()]);
  });
}

/** The column of each of the owner's headings. */
function placesIn(list: WholeList): Map<string, number> {
  const places = new Map(list.others);
  for (const [field, column] of list.columns) places.set(cellText(list.headings.get(field)), column);
  return places;
}

/** Into the row at the end, in which a run that was cut off may have left them out. */
function writeFormulas(list: WholeList, { formulas = {} }: TakenRow, row = list.grid.length): void {
  const places = placesIn(list);
  for (const [heading, formula] of Object.entries(formulas)) {
    const column = places.get(heading);
    if (column !== undefined && formula !== '') list.tab.writeRelativeFormula({ row, column }, formula);
  }
}

/** Below whom it stood, as far below as then where nobody stands in between, else below the last customer. */
function placeOf({ customers, headingRow, grid }: WholeList, { place }: TakenRow): number {
  const above = place?.above === '' ? headingRow : customers.find(({ id }) => id === place?.above)?.row;
  if (place === undefined || above === undefined)
    return (
      1 + Math.max(headingRow, ...customers.filter(({ row }) => row < grid.length).map(({ row }) => row))
    );
  const isFree = !customers.some(({ row }) => row > above && row < above + place.rows);
  return above + (isFree ? place.rows : 1);
}

/** Below a merged cell that spans its place by now: Google puts no row into the middle of one. */
function moveToPlace(list: WholeList, one: TakenRow, merged: readonly MergedCell[]): WholeList {
  const { tab, grid, headingRow } = list;
  const to = gapBelow(merged, placeOf(list, one));
  // Somebody has sorted meanwhile: then the row is where they want it.
  if (customerOf(list, one.customerId)?.row !== grid.length || to >= grid.length) return list;
  tab.moveRow(grid.length, to);
  // Merged cells are looks too, and hide what stands in them.
  if (to - 1 > headingRow && !isTouched(merged, to - 1)) tab.copyRowLooks(to - 1, to);
  const now = lookAgain(list);
  // What was moved up instead in that moment is a blank row.
  if (customerOf(now, one.customerId)?.row !== to && isBlankRow(now.grid[to - 1]))
    tab.moveRow(to, grid.length + 1);
  return now;
}

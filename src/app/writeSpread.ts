/** Writes many different values all over a column in few calls, each text as text; cells in between are written as they stand, never a formula. */
import type { Cell } from '../core/cell';
import { isReread } from '../core/reread';
import type { Look } from './columnLook';
import type { CellFormat, Place, Tab } from './ports';
import { runsOf, writeRows, type RowCell } from './writeRows';

/** A cell to be written somewhere in a tab. */
export interface PlacedCell extends Place {
  readonly cell: Cell;
}

/** Runs of rows that are written one by one; of more the nearest are joined. */
const MAX_RUNS = 30;
/** Stretches of cells that Google takes in one list without growing slow. */
const MAX_STRETCHES = 2_000;

/** A few calls, however many rows, unless formulas stand between them. */
export function writeSpread(tab: Tab, look: Look, changes: readonly RowCell[]): void {
  const column = look.target;
  formatReread(
    tab,
    changes.map(({ row, cell }) => ({ row, column, cell })),
  );
  const isFew =
    runsOf(changes).length <= MAX_RUNS || new Set(changes.map(({ cell }) => cell)).size <= MAX_RUNS;
  writeRows(tab, column, isFew ? changes : withGaps(tab, look, changes));
}

/** Cells all over the tab for texts that Sheets would read as something else: they take them as texts. */
export function formatReread(tab: Tab, cells: readonly PlacedCell[]): void {
  formatPlaces(
    tab,
    cells.filter(({ cell }) => isRereadCell(cell)),
    'text',
  );
}

/** In few calls, however many places. */
export function formatPlaces(tab: Tab, places: readonly Place[], format: CellFormat): void {
  for (let from = 0; from < places.length; from += MAX_STRETCHES)
    tab.formatAs(places.slice(from, from + MAX_STRETCHES), format);
}

/** True for a text that Sheets would read as something else. */
export function isRereadCell(cell: Cell | undefined): cell is string {
  return typeof cell === 'string' && isReread(cell);
}

/** The changes and what stands between those that are near each other. */
function withGaps(tab: Tab, look: Look, changes: readonly RowCell[]): RowCell[] {
  const block = { row: 1, column: look.target, rows: look.cells.length, columns: 1 };
  const formulas = tab.readFormulas(block).map(([formula = '']) => formula);
  const runs = runsOf(changes);
  const gaps = runs.slice(1).map((run, index) => {
    const before = runs[index] ?? [];
    const from = (before[before.length - 1]?.row ?? 0) + 1;
    return { from, to: (run[0]?.row ?? from) - 1 };
  });
  // The longest gaps stay; the fewer cells are written that nobody asked for, the better.
  const byLength = [...gaps].sort((a, b) => b.to - b.from - (a.to - a.from));
  const filled = byLength
    .slice(MAX_RUNS - 1)
    .map((gap) => cellsOf(look, gap))
    .filter((cells) => cells.every((cell) => isSafe(cell, look, formulas)));
  return [...changes, ...filled.flat()];
}

function cellsOf(look: Look, { from, to }: { from: number; to: number }): RowCell[] {
  return look.cells.slice(from - 1, to).map((cell, index) => ({ row: from + index, cell }));
}

/** What is the same when it is read and written back: no formula, no text that looks like something else, no time with seconds. */
function isSafe({ row, cell }: RowCell, { headingRow }: Look, formulas: readonly string[]): boolean {
  if (row === headingRow || (formulas[row - 1] ?? '') !== '') return false;
  return isPlain(cell);
}

function isPlain(cell: Cell): boolean {
  if (typeof cell === 'string') return !isReread(cell);
  return typeof cell !== 'object' || cell.time === undefined;
}

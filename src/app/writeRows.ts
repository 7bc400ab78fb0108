/** Writes cells of one column by row number, in as few calls as the values allow. */
import { cellText, type Cell } from '../core/cell';
import { isTakenForFormula } from '../core/reread';
import type { Tab } from './ports';

/** A cell to be written. */
export interface RowCell {
  readonly row: number;
  readonly cell: Cell;
}

/** Few values go out by value, many different ones by runs of neighbouring rows, whichever takes fewer calls. */
export function writeRows(tab: Tab, column: number, changes: readonly RowCell[]): void {
  if (changes.length === 0) return;
  const risky = changes.filter(({ cell }) => typeof cell === 'string' && isTakenForFormula(cell));
  if (risky.length > 0)
    tab.formatAs(
      risky.map(({ row }) => ({ row, column })),
      'text',
    );
  const runs = runsOf(changes);
  const groups = runs.length > 1 ? groupsByValue(changes) : [];
  if (runs.length > 1 && groups.length < runs.length) {
    for (const group of groups)
      tab.writeSame(
        group.map(({ row }) => ({ row, column })),
        group[0].cell,
      );
    return;
  }
  for (const run of runs) {
    const block = { row: run[0]?.row ?? 1, column, rows: run.length, columns: 1 };
    tab.write(
      block,
      run.map(({ cell }) => [cell]),
    );
  }
}

/** What goes out by the same value together, to the last blank of a text; no group is empty. */
export function groupsByValue<T extends { readonly cell: Cell }>(
  entries: readonly T[],
): (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const entry of entries) {
    const { cell } = entry;
    const key = `${typeof cell} ${typeof cell === 'string' ? cell : cellText(cell)}`;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()];
}

/** Neighbouring rows together, from top to bottom. */
export function runsOf<T extends { readonly row: number }>(entries: readonly T[]): T[][] {
  const runs: T[][] = [];
  for (const entry of [...entries].sort((a, b) => a.row - b.row)) {
    const run = runs[runs.length - 1];
    if (run?.[0] && run[0].row + run.length === entry.row) run.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

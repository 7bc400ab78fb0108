/** Writes into rows that a look has found and looks again: what somebody moved in between gets back what we wrote over, and is written where it is now. */
import { cellText, type Cell } from '../core/cell';
import { placesOf, type OwnTab } from '../tables/ownTab';
import type { Tab } from './ports';
import { groupsByValue } from './writeRows';
import { formatReread, type PlacedCell } from './writeSpread';

type Grid = readonly (readonly Cell[])[];

/** How a tab is looked at, and what a look makes us write. */
export interface Looking {
  /** From A1 to the end of its rows; one service call as a rule. */
  readonly read: () => Cell[][];
  /** By number, in an order of ours that stays when they are moved; 0 for one that is gone. */
  readonly columnsOf: (grid: Grid) => readonly number[];
  /** The cells that are not as they shall be. */
  readonly plan: (grid: Grid) => readonly PlacedCell[];
}

/** Somebody who moves rows between our look and our write makes us look again. */
const MAX_ATTEMPTS = 4;

/** A call for each different value and one for each look; one look when nothing is to be written. */
export function writeSurely(tab: Tab, { read, columnsOf, plan }: Looking): void {
  let last: Written | undefined;
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    const grid = read();
    const columns = columnsOf(grid);
    const back = last === undefined ? [] : strayCells(last, grid, columns);
    putInto(grid, back);
    const writes = [...back, ...plan(grid)];
    if (writes.length === 0) return;
    formatReread(tab, back);
    for (const group of groupsByValue(writes)) tab.writeSame(group, group[0].cell);
    const rows = grid.map((row) => cellsAt(row, columns));
    putInto(grid, writes);
    const expected = grid.map((row, index) => ({ was: rows[index] ?? [], now: cellsAt(row, columns) }));
    last = { writes, columns, expected };
  }
}

/** The columns of a tab of ours. */
export function columnsOfOwn(own: OwnTab): Looking['columnsOf'] {
  return (grid) => {
    const places = placesOf(own, grid[0]);
    return own.columns.map(({ heading }) => places.get(heading) ?? 0);
  };
}

/** What was written, and the rows as they should be by that. */
interface Written {
  readonly writes: readonly PlacedCell[];
  readonly columns: readonly number[];
  readonly expected: readonly ExpectedRow[];
}

/** A row before it was written into, and as it should be then. */
interface ExpectedRow {
  readonly was: readonly Cell[];
  readonly now: readonly Cell[];
}

function putInto(grid: Cell[][], cells: readonly PlacedCell[]): void {
  for (const { row, column, cell } of cells) {
    const line = grid[row - 1];
    if (line) line[column - 1] = cell;
  }
}

function cellsAt(row: readonly Cell[], columns: readonly number[]): Cell[] {
  return columns.map((column) => row[column - 1] ?? '');
}

/** How rows are known: those that nothing was written into, those that still wait for it, those that have it. */
const KNOWN_BY: readonly ((row: ExpectedRow) => string)[] = [
  ({ was, now }) => (keyOf(was) === keyOf(now) ? keyOf(now) : ''),
  ({ was }) => keyOf(was),
  ({ now }) => keyOf(now),
];

/** Rows that should be there and are not, where a row differs from one of them in nothing but what we wrote. */
function strayCells({ writes, columns: old, expected }: Written, grid: Grid, columns: readonly number[]) {
  const hit = new Set(writes.map(({ row }) => row));
  let lost = expected;
  // Of rows that say the same the one that we wrote into is the one too many, so it is the last to be found right.
  let others = grid
    .map((row, index) => ({ row: index + 1, cells: cellsAt(row, columns) }))
    .sort((a, b) => Number(hit.has(a.row)) - Number(hit.has(b.row)));
  for (const known of KNOWN_BY) {
    const open = new Map<string, ExpectedRow[]>();
    for (const row of lost) {
      const same = open.get(known(row));
      if (same === undefined) open.set(known(row), [row]);
      else same.push(row);
    }
    others = others.filter(({ cells }) => open.get(keyOf(cells))?.shift() === undefined);
    lost = [...open.values()].flat();
  }
  const written = new Set(writes.map(({ column, cell }) => `${column} ${cellText(cell)}`));
  const isOurs = (cell: Cell, at: number) => written.has(`${old[at]} ${cellText(cell)}`);
  const left = [...lost].reverse();
  // Whoever has most of their own left is found most surely.
  const ours = ({ cells }: { cells: readonly Cell[] }) => cells.filter(isOurs).length;
  others.reverse().sort((a, b) => ours(a) - ours(b));
  return others.flatMap(({ row, cells }): PlacedCell[] => {
    const isLike = ({ was, now }: ExpectedRow) =>
      cells.every((cell, at) => isOurs(cell, at) || isSame(cell, now[at]) || isSame(cell, was[at]));
    const found = left.findIndex(isLike);
    const wanted = found < 0 ? [] : (left.splice(found, 1)[0]?.now ?? []);
    return columns.flatMap((column, at) => {
      const cell = wanted[at];
      return column > 0 && cell !== undefined && !isSame(cell, cells[at]) ? [{ row, column, cell }] : [];
    });
  });
}

function isSame(one: Cell, other: Cell | undefined): boolean {
  return cellText(one) === cellText(other);
}

function keyOf(cells: readonly Cell[]): string {
  return JSON.stringify(cells.map(cellText));
}

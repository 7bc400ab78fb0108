/** Finds the heading row of a list adopted before by its headings, which the owner may have renamed or moved since. */
import type { Cell } from '../../core/cell';
import { headingReader } from './headingReader';
import { DEEPEST_HEADING_ROW } from './listPlace';
import { listReader } from './listReader';
import { isOwnId } from './looks';
import { keyOf } from './words';

type Rows = readonly (readonly Cell[])[];

/** Known headings in their own column count twice as much as in another one. */
const MOVED_POINTS = 0.5;

/**
 * The heading row (from 1) of a list adopted before, undefined when it is gone. `known` are the remembered headings by column (from
 * 1); some may have been renamed or moved, and lines may have been put above.
 */
export function findHeadingRow(cells: Rows, known: ReadonlyMap<number, string>): number | undefined {
  const row =
    findHeadingsOnTop(cells.slice(0, DEEPEST_HEADING_ROW), known) ?? bestMatch(cells, keysOf(known));
  return row ?? rowAboveIds(cells, known) ?? listReader().recogniseList(cells)?.headingRow;
}

/** The same among the first rows alone, where it nearly always is; undefined when none of them has a heading that is known. */
export function findHeadingsOnTop(top: Rows, known: ReadonlyMap<number, string>): number | undefined {
  return bestMatch(top, keysOf(known));
}

function keysOf(known: ReadonlyMap<number, string>): Map<number, string> {
  return new Map([...known].map(([column, heading]) => [column - 1, keyOf(heading)] as const));
}

/** The row (from 1) with most of the known headings; of equal ones the one with more headings of any kind, then the upper. */
function bestMatch(cells: Rows, keys: ReadonlyMap<number, string>): number | undefined {
  let best: { row: number; points: number } | undefined;
  cells.forEach((row, index) => {
    const points = matchPoints(row, keys);
    if (points === 0 || points < (best?.points ?? 0)) return;
    if (!best || points > best.points || isMore(row, cells[best.row] ?? [])) best = { row: index, points };
  });
  return best && best.row + 1;
}

/** True for a row with more headings of any kind than the other. */
function isMore(row: readonly Cell[], other: readonly Cell[]): boolean {
  const { scoreOf } = headingReader();
  return scoreOf(row) > scoreOf(other);
}

function matchPoints(row: readonly Cell[], keys: ReadonlyMap<number, string>): number {
  let points = 0;
  let present: Set<string> | undefined;
  for (const [column, key] of keys) {
    if (keyOfCell(row[column]) === key) points += 1;
    else {
      present ??= new Set(row.map(keyOfCell));
      if (present.has(key)) points += MOVED_POINTS;
    }
  }
  return points;
}

function keyOfCell(cell: Cell | undefined): string {
  return typeof cell === 'string' && cell !== '' ? keyOf(cell) : '';
}

/** All headings were renamed: they stand above the first ID that we gave. */
function rowAboveIds(cells: Rows, known: ReadonlyMap<number, string>): number | undefined {
  const columns = [...known.keys()].map((column) => column - 1);
  const first = cells.findIndex((row) => columns.some((column) => isOwnId(row[column])));
  return first > 0 ? first : undefined;
}

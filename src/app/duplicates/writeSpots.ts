/** Writes cells here and there in the list by customer and heading, looks again, and puts right what was hit because somebody moved rows or columns meanwhile. */
import { cellText, type Cell } from '../../core/cell';
import { isSameCell } from '../columnLook';
import type { Tab } from '../ports';
import { writeSegments } from '../segmentChoices';
import { groupsByValue } from '../writeRows';
import { formatReread, type PlacedCell } from '../writeSpread';
import { customerOf, lookAgain, type WholeList } from './wholeList';

const MAX_ATTEMPTS = 4;

/** A cell of a customer that shall be something else. */
export interface Aim {
  readonly customerId: string;
  readonly column: number;
  /** What stands there; whatever else is found there by now stays. */
  readonly was: Cell;
  readonly wrote: Cell;
}

/** The list as it is when every cell is right; two looks when nobody moves anything. */
export function settleCells(start: WholeList, aimsIn: (list: WholeList) => readonly Aim[]): WholeList {
  let list = lookAgain(start);
  let written: PlacedCell[] = [];
  let before = list;
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    const aims = aimsIn(list);
    const spots = [...repairs(before, list, { written, aims }), ...spotsOf(list, aims)];
    if (spots.length === 0) return list;
    writeSpots(list, spots);
    written = spots;
    before = list;
    list = lookAgain(list);
  }
  return list;
}

/** Where the aims stand now; cells that are right already, or that somebody has changed, are none. */
function spotsOf(list: WholeList, aims: readonly Aim[]): PlacedCell[] {
  const rows = new Map<string, number>(list.customers.map(({ id, row }) => [id, row]));
  return aims.flatMap(({ customerId, column, was, wrote }) => {
    const row = rows.get(customerId);
    const now = cellAt(list, row, column);
    const isOpen = !isSameCell(now, wrote) && cellText(now) === cellText(was);
    return row !== undefined && isOpen ? [{ row, column, cell: wrote }] : [];
  });
}

/** What was written in a place where somebody or something else stands now: it gets back what it had. */
function repairs(
  before: WholeList,
  now: WholeList,
  { written, aims }: { readonly written: readonly PlacedCell[]; readonly aims: readonly Aim[] },
): PlacedCell[] {
  const headingsBefore = (before.grid[before.headingRow - 1] ?? []).map(cellText);
  return written.flatMap(({ row, column, cell }) => {
    const isIdHit = written.some((spot) => spot.row === row && spot.column === now.columns.get('id'));
    const { customers } = isIdHit ? before : now;
    const id = customers.find((customer) => customer.row === row)?.id;
    if (!isSameCell(cellAt(now, row, column), cell)) return [];
    const heading = cellText(cellAt(now, now.headingRow, column));
    const isHeading = row === now.headingRow;
    const from = isHeading ? before.headingRow : id && customerOf(before, id)?.row;
    const old = cellAt(before, from, isHeading ? column : headingsBefore.indexOf(heading) + 1);
    const aim = aims.find((one) => one.customerId === id && one.column === column);
    const right = aim !== undefined && cellText(old) === cellText(aim.was) ? aim.wrote : old;
    return isSameCell(right, cell) ? [] : [{ row, column, cell: right }];
  });
}

function cellAt({ grid }: WholeList, row: number | string | undefined, column: number): Cell {
  return grid[Number(row ?? 0) - 1]?.[column - 1] ?? '';
}

function writeSpots({ tab, headingRow, columns }: WholeList, spots: readonly PlacedCell[]): void {
  const column = columns.get('segment');
  const segments = spots.filter((spot) => spot.column === column).map(({ cell }) => cell);
  writeSegments({ tab, headingRow, column }, segments, () => {
    writeCells(tab, spots);
  });
}

/** As many service calls as there are stretches of neighbours and values that stand in several places, and one for text. */
function writeCells(tab: Tab, spots: readonly PlacedCell[]): void {
  formatReread(tab, spots);
  const alone: PlacedCell[] = [];
  for (const group of groupsByValue(spots))
    if (group.length > 1) tab.writeSame(group, group[0].cell);
    else alone.push(...group);
  for (const run of neighbours(alone)) {
    const { row = 1, column = 1 } = run[0] ?? {};
    tab.write({ row, column, rows: 1, columns: run.length }, [run.map(({ cell }) => cell)]);
  }
}

function neighbours(spots: readonly PlacedCell[]): PlacedCell[][] {
  const runs: PlacedCell[][] = [];
  for (const spot of [...spots].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (last?.row === spot.row && last.column + 1 === spot.column) run?.push(spot);
    else runs.push([spot]);
  }
  return runs;
}

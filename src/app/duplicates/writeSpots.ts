/** Writes cells here and there in the list by customer and heading, looks again, and puts right what was hit because somebody moved rows or columns meanwhile. */
import { cellText, type Cell } from '../../core/cell';
import type { Field } from '../../core/customers/customer';
import { isReadAs } from '../../core/reread';
import { isSameCell } from '../columnLook';
import type { Tab } from '../ports';
import { writeSegments } from '../segmentChoices';
import { groupsByValue } from '../writeRows';
import { formatReread, type PlacedCell } from '../writeSpread';
import { customerOf, lookAfter, lookAgain, type WholeList } from './wholeList';

const MAX_ATTEMPTS = 4;

/** A cell of a customer that shall be something else. */
export interface Aim {
  readonly customerId: string;
  readonly column: number;
  /** What stands there; whatever else is found there by now stays. */
  readonly was: Cell;
  readonly wrote: Cell;
}

/** A cell that was written, and whose it was meant to be. */
interface Spot extends PlacedCell {
  readonly customerId: string;
}

/** What was written so far, by place the last of it. */
type Spots = ReadonlyMap<string, Spot>;

/** The list as it is when every cell is right, undefined when somebody moves things all the time; two looks when nobody does. */
export function settleCells(
  start: WholeList,
  aimsIn: (list: WholeList) => readonly Aim[],
): WholeList | undefined {
  const first = lookAgain(start);
  const written = new Map<string, Spot>();
  let list = first;
  for (let attempt = 0; attempt <= MAX_ATTEMPTS; attempt++) {
    const aims = aimsIn(list);
    const spots = [...repairs(first, list, { written, aims }), ...spotsOf(list, aims)];
    if (spots.length === 0) return list;
    if (attempt === MAX_ATTEMPTS) break;
    for (const spot of spots) written.set(placeOf(spot), spot);
    const seen = list;
    const wrote = (row: number, column: number, present: Cell) =>
      isHit(written.get(placeOf({ row, column })), present);
    list = lookAfter(seen, () => writeSpots(seen, spots), wrote);
  }
  return undefined;
}

function placeOf({ row, column }: Pick<Spot, 'row' | 'column'>): string {
  return `${row} ${column}`;
}

/** True for a cell that holds what was written there, also as what Sheets took it for. */
function isHit(spot: Spot | undefined, present: Cell): spot is Spot {
  return spot !== undefined && (isSameCell(present, spot.cell) || isReadAs(present, spot.cell, () => ''));
}

/** Where the aims stand now; cells that are right already, or that somebody has changed, are none. */
function spotsOf(list: WholeList, aims: readonly Aim[]): Spot[] {
  const rows = new Map<string, number>(list.customers.map(({ id, row }) => [id, row]));
  return aims.flatMap(({ customerId, column, was, wrote }) => {
    const row = rows.get(customerId);
    const now = cellAt(list, row, column);
    const isOpen = !isSameCell(now, wrote) && cellText(now) === cellText(was);
    return row !== undefined && isOpen ? [{ row, column, cell: wrote, customerId }] : [];
  });
}

/** What was written in a place where somebody or something else stands now: it gets back what it had before all writing. */
function repairs(
  first: WholeList,
  now: WholeList,
  { written, aims }: { readonly written: Spots; readonly aims: readonly Aim[] },
): Spot[] {
  const isStill = (spot: Spot | undefined): spot is Spot =>
    isHit(spot, cellAt(now, spot?.row, spot?.column ?? 0));
  const idColumn = now.columns.get('id') ?? 0;
  return [...written.values()].filter(isStill).flatMap(({ row, column, cell }) => {
    const hitId = written.get(placeOf({ row, column: idColumn }));
    const customerId = isStill(hitId) ? hitId.customerId : cellText(cellAt(now, row, idColumn));
    const isHeading = row === now.headingRow;
    const from = isHeading ? first.headingRow : customerOf(first, customerId)?.row;
    const old = cellAt(first, from, columnBefore(first, now, column));
    const aim = aims.find((one) => one.customerId === customerId && one.column === column);
    const isAimed = aim && [aim.was, aim.wrote].map(cellText).includes(cellText(old));
    const right = isAimed ? aim.wrote : old;
    return isSameCell(right, cell) ? [] : [{ row, column, cell: right, customerId }];
  });
}

/** A column whose heading was not there before stands where it stood, when what stood there is gone. */
function columnBefore(first: WholeList, now: WholeList, column: number): number {
  const keyIn = ({ columns, others }: WholeList) =>
    [...columns, ...others].find(([, place]) => place === column)?.[0] ?? '';
  const placeIn = ({ columns, others }: WholeList, key: string) =>
    columns.get(key as Field) ?? others.get(key);
  const isRenamed = placeIn(now, keyIn(first)) === undefined;
  return placeIn(first, keyIn(now)) ?? (isRenamed ? column : 0);
}

function cellAt({ grid }: WholeList, row: number | undefined, column: number): Cell {
  return grid[(row ?? 0) - 1]?.[column - 1] ?? '';
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

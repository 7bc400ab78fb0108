/** What all tabs of our own have in common: headings in row 1, found again by heading; no tab's meaning. */
import { cellText, type Cell } from '../core/cell';
import type { RawRows } from '../core/rawRows';

/** How a column of ours shows its cells. */
export type ColumnKind = 'text' | 'day' | 'moment' | 'automatic';

export interface OwnColumn {
  readonly heading: string;
  readonly kind: ColumnKind;
  /** Pixels. */
  readonly width: number;
  /** A note on the heading, for what a heading cannot say. */
  readonly note?: string;
  readonly isHidden?: boolean;
  /** Holds nothing but ids, numbers and words that are made here: no character of it needs to be looked at. */
  readonly isOurs?: boolean;
  /** Long text is wrapped; in the others it is cut off where the next cell holds something. */
  readonly isWrapped?: boolean;
}

export interface OwnTab {
  /** Never changes, whatever the tab is called. */
  readonly key:
    | 'followUps'
    | 'problems'
    | 'texts'
    | 'byHand'
    | 'callList'
    | 'contactLog'
    | 'consent'
    | 'settings'
    | 'activity'
    | 'purchases'
    | 'imports'
    | 'staging'
    | 'changes'
    | 'duplicates'
    | 'apart'
    | 'merged';
  readonly name: string;
  /** Nothing that an owner would look at. */
  readonly isHidden?: boolean;
  /** Columns at the left that stay when one scrolls; none when absent. */
  readonly frozenColumns?: number;
  readonly columns: readonly OwnColumn[];
  /** True for a cell by which a line is known; where it is absent lines have an id or a key. */
  readonly isLine?: (cell: Cell) => boolean;
}

/** One row of a tab of ours, read by heading; a heading that is gone reads as ''. */
export class Entry {
  constructor(
    private readonly row: readonly Cell[],
    private readonly places: ReadonlyMap<string, number>,
  ) {}

  get(heading: string): Cell {
    const column = this.places.get(heading);
    return column === undefined ? '' : (this.row[column - 1] ?? '');
  }
}

/** The headings in order. */
export function headingsOf(tab: OwnTab): string[] {
  return tab.columns.map((column) => column.heading);
}

/**
 * Column number of each of our headings. Columns may have been moved, and others put between them; while the others stand
 * where we put them, a strange heading in its usual place is one that the owner renamed. Headings that are gone are absent.
 */
export function placesOf(tab: OwnTab, headingRow: readonly Cell[] = []): Map<string, number> {
  const texts = headingRow.map((cell) => cellText(cell).toLowerCase());
  const found = new Map<string, number>();
  tab.columns.forEach(({ heading }, usual) => {
    const text = heading.toLowerCase();
    // Of two of one name ours is the one where we put it.
    const index = texts[usual] === text ? usual : texts.indexOf(text);
    if (index >= 0) found.set(heading, index + 1);
  });
  if (found.size === 0 || !areInPlace(tab, found)) return found;
  tab.columns.forEach(({ heading }, index) => {
    if (!found.has(heading) && (texts[index] ?? '') !== '') found.set(heading, index + 1);
  });
  return found;
}

/** True when none of our headings that are there stands elsewhere than where we put it. */
function areInPlace(tab: OwnTab, found: ReadonlyMap<string, number>): boolean {
  return tab.columns.every(({ heading }, index) => (found.get(heading) ?? index + 1) === index + 1);
}

/** Rows that stand above our headings though nothing should; 0 when the headings are in row 1 or not to be found. */
export function rowsAboveHeadings(tab: OwnTab, rows: RawRows): number {
  const wanted = new Set(tab.columns.map(({ heading }) => heading.toLowerCase()));
  for (let above = 0; above < rows.length; above++) {
    const found = rows.row(above).filter((cell) => wanted.has(cellText(cell).toLowerCase()));
    if (found.length * 2 >= tab.columns.length) return above;
  }
  return 0;
}

/** An id of a customer or a record, or the key of a text. */
const OUR_MARK = /^(?:C-[0-9A-Z]{6}|R-\d{6}|\w+\|\d{4}-\d\d\|.+)$/;

/** True for a row that a tab of ours holds below its headings; a title of the owner's is none. */
export function isLineOf(tab: OwnTab, row: readonly Cell[]): boolean {
  if (tab.isLine) return row.some(tab.isLine);
  return row.some((cell) => typeof cell === 'string' && OUR_MARK.test(cell));
}

/** Where each column of ours stands: one whose heading alone is gone where it was, the ones that are gone at the right end; the usual order for a tab without headings. */
export function layoutOf(tab: OwnTab, headingRow: readonly Cell[] = []): Map<string, number> {
  const places = placesOf(tab, headingRow);
  const isInPlace = areInPlace(tab, places);
  let last = headingRow.reduce<number>((end, cell, index) => (cell === '' ? end : index + 1), 0);
  tab.columns.forEach(({ heading }, index) => {
    if (!places.has(heading)) places.set(heading, isInPlace ? index + 1 : ++last);
  });
  return places;
}

/** A stretch of neighbouring columns of ours: where it begins, and which of our columns (from 0) stand in it. */
export interface ColumnRun {
  readonly column: number;
  readonly members: readonly number[];
}

/** Which columns of a stretch hold nothing but what is made here. */
export function oursIn(tab: OwnTab, { members }: ColumnRun): boolean[] {
  return members.map((member) => tab.columns[member]?.isOurs ?? false);
}

/** Our columns as they stand, in as few stretches as possible; one in the usual layout. */
export function runsOfColumns(tab: OwnTab, places: ReadonlyMap<string, number>): ColumnRun[] {
  const standing = tab.columns
    .map(({ heading }, member) => ({ member, column: places.get(heading) ?? member + 1 }))
    .sort((a, b) => a.column - b.column);
  const runs: { column: number; members: number[] }[] = [];
  for (const { member, column } of standing) {
    const run = runs[runs.length - 1];
    if (run && run.column + run.members.length === column) run.members.push(member);
    else runs.push({ column, members: [member] });
  }
  return runs;
}

/** The rows below the headings as entries, blank rows left out. */
export function entriesOf(tab: OwnTab, grid: readonly (readonly Cell[])[]): Entry[] {
  const places = placesOf(tab, grid[0]);
  const entries: Entry[] = [];
  for (let index = 1; index < grid.length; index++) {
    const row = grid[index];
    if (row?.some((cell) => cell !== '')) entries.push(new Entry(row, places));
  }
  return entries;
}

/** The columns whose text is wrapped, by their place. */
export function wrappedColumns(tab: OwnTab, places: ReadonlyMap<string, number>): number[] {
  return tab.columns.flatMap(({ heading, isWrapped }) => (isWrapped ? [places.get(heading) ?? 1] : []));
}

/** The columns of one kind, by their place. */
export function columnsOfKind(tab: OwnTab, kind: ColumnKind, places: ReadonlyMap<string, number>): number[] {
  return tab.columns.flatMap(({ heading, kind: own }) => (own === kind ? [places.get(heading) ?? 1] : []));
}

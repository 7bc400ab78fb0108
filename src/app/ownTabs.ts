/** Makes, fills and extends the tabs of our own; what stands in them is the tables' business. */
import type { Cell } from '../core/cell';
import { RawRows } from '../core/rawRows';
import {
  columnsOfKind,
  headingsOf,
  layoutOf,
  oursIn,
  placesOf,
  runsOfColumns,
  wrappedColumns,
  type ColumnKind,
  type ColumnRun,
  type OwnTab,
} from '../tables/ownTab';
import { findOwnTab, freeName, isBlankTab, tabMark, type Book } from './book';
import { surely } from './passing';
import type { Tab } from './ports';

/** Rows of a new Google tab; of its 26 columns none of ours needs all. */
const NEW_TAB_ROWS = 1_000;
const KINDS: readonly ColumnKind[] = ['text', 'day', 'moment', 'automatic'];

type Grid = readonly (readonly Cell[])[];

/** A tab of ours, ready to be written. */
export interface OpenTab {
  readonly tab: Tab;
  /** Made by this command. */
  readonly isNew: boolean;
  /** False when no tag says yet that it is ours: new, or a blank tab of our name. */
  readonly isTagged: boolean;
  /** Without headings: new, or left so by a run that was cut off, or emptied by the owner. */
  readonly isBare: boolean;
  /** Column number of each heading of ours. */
  readonly places: ReadonlyMap<string, number>;
  /** Rows of the grid. */
  readonly height: number;
}

/** All that needs to be known of what a tab held before it is written anew. */
export interface Frame {
  /** Row 1 as it stands. */
  readonly headings: readonly Cell[];
  /** Rows of the grid. */
  readonly height: number;
  readonly isBlank: boolean;
}

/** The frame of a tab that was read. */
export function frameOf(read: Grid | RawRows | Frame): Frame {
  if ('headings' in read) return read;
  const rows = read instanceof RawRows ? read : RawRows.of(read);
  return { headings: rows.row(0), height: rows.length, isBlank: rows.isBlank() };
}

/** What is known of a tab before it is opened: its grid as read by this command, how many rows it must hold, whether the owner goes there. */
export interface Opening {
  readonly grid: Grid | Frame;
  readonly rows?: number;
  readonly andStay?: boolean;
}

/** Finds the tab or makes it, with all columns it needs, widths, frozen headings and formats to the end of the grid. */
export function openOwnTab(book: Book, own: OwnTab, opening: Opening): OpenTab {
  const found = findOwnTab(book, own);
  const { headings, height, isBlank } = frameOf(opening.grid);
  const places = layoutOf(own, headings);
  const there = found ?? blankTab(book, own);
  const tab = there ?? book.ports.workbook.addTab(freeName(book.tabs, own.name), opening.andStay ?? false);
  // Only a blank tab that is not tagged yet was not read: the size of no other needs to be asked for.
  const wide = Math.max(...places.values());
  const columns = headings.length || (there ? there.maxColumns() : wide);
  if (columns < wide) tab.addColumns(columns, wide - columns);
  const known = { tab, isNew: !there, isTagged: !!found, places };
  if (found && !isBlank) return { ...known, isBare: false, height };
  const rows = height || (there ? there.maxRows() : NEW_TAB_ROWS);
  const needed = Math.max(rows + (own.isHidden ? 0 : 1), opening.rows ?? 0);
  ensureRows({ tab, height: rows }, needed);
  // Nothing can be frozen in the middle of a merged cell.
  if (there) tab.unfold(wide);
  dressTab(tab, own);
  const open = { ...known, isBare: true, height: needed };
  formatColumns(open, own);
  return open;
}

/** Before its headings are written: without them it is blank, so that what was cut off here is done anew. */
function dressTab(tab: Tab, own: OwnTab): void {
  const notes = own.columns.flatMap(({ note }, index) =>
    note === undefined ? [] : [{ column: index + 1, note }],
  );
  if (notes.length > 0) tab.setNotes(notes, 1);
  // Nobody looks at a hidden tab, and looks are half of what it costs to make one.
  if (own.isHidden) return tab.hide();
  tab.dress(
    own.columns.map((column) => column.width),
    own.frozenColumns,
  );
  own.columns.forEach(({ isHidden }, index) => {
    if (isHidden) tab.hideColumn(index + 1);
  });
}

/** A blank tab of our name, or one that a run which was cut off left without headings and tag. */
function blankTab(book: Book, own: OwnTab): Tab | undefined {
  return book.tabs.find((tab) => tab.isGrid && tab.name === own.name && isBlankTab(book, tab));
}

/** True when rows had to be added. */
function ensureRows({ tab, height }: Pick<OpenTab, 'tab' | 'height'>, needed: number): boolean {
  const isShort = height < needed;
  if (isShort) tab.addRows(height, needed - height);
  return isShort;
}

function formatColumns({ tab, places }: OpenTab, own: OwnTab): void {
  for (const kind of KINDS) {
    const columns = columnsOfKind(own, kind, places);
    if (columns.length > 0 && kind !== 'automatic') tab.format(columns, 2, kind);
  }
  const wrapped = wrappedColumns(own, places);
  if (wrapped.length > 0) tab.wrap(wrapped, 2);
}

/**
 * Writes the rows, which are given away, of a tab that is ours; the owner's order of columns, names for them and columns between
 * them stay. Cells that the owner merged come apart, rows that were hidden are shown: nothing that is written shall be missing.
 */
export function rewriteTab(
  open: OpenTab,
  own: OwnTab,
  content: { rows: Cell[][]; grid: Grid | Frame },
): void {
  const { tab, isNew, places } = open;
  const { rows } = content;
  const { headings } = frameOf(content.grid);
  const all = { row: 1, column: 1, rows: rows.length + 1, columns: Math.max(...places.values()) };
  const runs = runsOfColumns(own, places);
  const lists = [rows];
  // Before anything is cleared: what was there must not be lost to a cell that cannot be written.
  const writes = runs.map((run) => {
    const block = { ...all, column: run.column, columns: run.members.length };
    const cells = [headingsIn(own, run, headings)].concat(cellsIn(own, run, rows));
    lists.push(cells);
    return tab.prepare(block, cells, oursIn(own, run));
  });
  const fill = () => {
    if (!isNew) formatColumns(open, own);
    for (const write of writes) write();
  };
  if (!isNew) {
    // One row at least to be cleared.
    ensureRows(open, Math.max(2, all.rows));
    for (const { column, members } of runs)
      tab.clear({ row: 2, column, rows: 'all', columns: members.length });
  }
  // What was cleared stands nowhere else.
  surely(fill);
  if (!isNew) {
    // Looked for last: what somebody ticks between our look at the tab and its clearing would be lost.
    if (tab.unfold(all.columns)) fill();
    tab.removeFilter();
  }
  // As in Tab.write: what is written is let go of.
  for (const list of lists) list.fill([]);
  tab.addFilter(all);
}

function headingsIn(own: OwnTab, { column, members }: ColumnRun, present: readonly Cell[] = []): Cell[] {
  return members.map((member, index) => {
    const typed = present[column - 1 + index] ?? '';
    return typed === '' ? (own.columns[member]?.heading ?? '') : typed;
  });
}

function cellsIn(own: OwnTab, { members }: ColumnRun, rows: Cell[][]): Cell[][] {
  const isUsual = members.length === own.columns.length && members.every((member, index) => member === index);
  return isUsual ? rows : rows.map((row) => members.map((member) => row[member] ?? ''));
}

/** Goes to a tab that was there before; Google went to a new one by itself. */
export function goTo(open: OpenTab): void {
  if (!open.isNew) open.tab.goTo();
}

/** The tag of a tab that had none; last of all, so that a tab with our tag is whole. */
export function finishTab(open: OpenTab, own: OwnTab): void {
  if (!open.isTagged) open.tab.addTag(tabMark(own.key, open.tab));
}

/** Makes a tab with nothing but its headings, unless it is there. */
export function ensureOwnTab(book: Book, own: OwnTab): void {
  if (findOwnTab(book, own) !== undefined) return;
  const open = openOwnTab(book, own, { grid: [], andStay: true });
  open.tab.write({ row: 1, column: 1, rows: 1, columns: own.columns.length }, [headingsOf(own)]);
  finishTab(open, own);
}

/** Adds rows below the last one, under the owner's present order of headings; `grid` is the tab as read by this command. */
export function appendEntries(
  open: OpenTab,
  own: OwnTab,
  addition: { grid: Grid; entries: readonly ReadonlyMap<string, Cell>[] },
): void {
  const { grid, entries } = addition;
  const rows = entries.map((entry) => own.columns.map(({ heading }) => entry.get(heading) ?? ''));
  const last = open.isBare ? 1 : lastFilledRow(grid);
  const needed = last + rows.length;
  if (ensureRows(open, needed)) formatColumns(open, own);
  const areHeadingsThere = placesOf(own, grid[0]).size === own.columns.length;
  // A heading that the owner merged with another one is gone, and could not be written.
  if (!areHeadingsThere && !open.isNew) open.tab.unfold(Math.max(...open.places.values()));
  // An owner may have cleared the formats, and a text that begins with `=` or `+` would become a formula or a number.
  if (!open.isBare) open.tab.format(columnsOfKind(own, 'text', open.places), last + 1, 'text');
  for (const run of runsOfColumns(own, open.places)) {
    const block = { column: run.column, columns: run.members.length };
    if (!areHeadingsThere) open.tab.write({ ...block, row: 1, rows: 1 }, [headingsIn(own, run, grid[0])]);
    open.tab.write({ ...block, row: last + 1, rows: rows.length }, cellsIn(own, run, rows));
  }
  finishTab(open, own);
}

/** Row number of the last row that holds something; 1 when only headings or nothing do. */
export function lastFilledRow(grid: readonly (readonly Cell[])[]): number {
  return Math.max(1, RawRows.of(grid).filled);
}

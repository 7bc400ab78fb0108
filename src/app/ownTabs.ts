/** Makes, fills and extends the tabs of our own; what stands in them is the tables' business. */
import type { Cell } from '../core/cell';
import { columnsOfKind, headingsOf, placesOf, type ColumnKind, type OwnTab } from '../tables/ownTab';
import { findOwnTab, freeName, isBlankTab, tabMark, type Book } from './book';
import type { Tab } from './ports';

/** Rows of a new Google tab. */
const NEW_TAB_ROWS = 1_000;
const KINDS: readonly ColumnKind[] = ['text', 'day', 'moment', 'whole number', 'automatic'];

/** A tab of ours, ready to be written. */
export interface OpenTab {
  readonly tab: Tab;
  /** Made by this command. */
  readonly isNew: boolean;
  /** Without headings: new, or left so by a run that was cut off, or emptied by the owner. */
  readonly isBare: boolean;
}

/** What is known of a tab before it is opened: its grid as read by this command, how many rows it must hold, whether the owner goes there. */
export interface Opening {
  readonly grid: readonly (readonly Cell[])[];
  readonly rows?: number;
  readonly andStay?: boolean;
}

/** Finds the tab or makes it, with widths, frozen headings and formats to the end of the grid. */
export function openOwnTab(book: Book, own: OwnTab, opening: Opening): OpenTab {
  const found = findOwnTab(book, own);
  if (found && opening.grid[0]?.some((cell) => cell !== ''))
    return { tab: found, isNew: false, isBare: false };
  const tab = found ?? makeTab(book, own, opening.andStay ?? false);
  const rows = found === undefined ? NEW_TAB_ROWS : opening.grid.length;
  tab.addRows(rows, Math.max(1, (opening.rows ?? rows) - rows));
  tab.dress(own.columns.map((column) => column.width));
  own.columns.forEach(({ isHidden }, index) => {
    if (isHidden) tab.hideColumn(index + 1);
  });
  formatColumns(tab, own, 2);
  return { tab, isNew: found === undefined, isBare: true };
}

/** A tab that a run which was cut off left without headings and tag is taken, else a new one is made. */
function makeTab(book: Book, own: OwnTab, andStay: boolean): Tab {
  const left = book.tabs.find((tab) => tab.isGrid && tab.name === own.name && isBlankTab(book, tab));
  return left ?? book.ports.workbook.addTab(freeName(book.tabs, own.name), andStay);
}

function formatColumns(tab: Tab, own: OwnTab, fromRow: number): void {
  for (const kind of KINDS) {
    const columns = columnsOfKind(own, kind);
    if (columns.length > 0 && kind !== 'automatic') tab.format(columns, fromRow, kind);
  }
}

/** Writes headings and rows of a tab whose whole content is ours; `grid` is what stood there. */
export function rewriteTab(
  open: OpenTab,
  own: OwnTab,
  content: { rows: readonly (readonly Cell[])[]; gridRows: number },
): void {
  const { tab, isNew } = open;
  const { rows } = content;
  const columns = own.columns.length;
  const needed = rows.length + 1;
  if (!isNew) {
    if (content.gridRows < needed) tab.addRows(content.gridRows, needed - content.gridRows);
    tab.clear({ row: 2, column: 1, rows: 'all', columns });
    formatColumns(tab, own, 2);
  }
  const block = { row: 1, column: 1, rows: needed, columns };
  tab.write(block, [headingsOf(own), ...rows]);
  if (!isNew) tab.removeFilter();
  tab.addFilter(block);
}

/** Goes to a tab that was there before; Google went to a new one by itself. */
export function goTo(open: OpenTab): void {
  if (!open.isNew) open.tab.goTo();
}

/** Notes and tag of a tab that was bare; last of all, so that a tab with our tag is whole. */
export function finishTab(open: OpenTab, own: OwnTab): void {
  if (!open.isBare) return;
  const notes = own.columns.flatMap(({ note }, index) =>
    note === undefined ? [] : [{ column: index + 1, note }],
  );
  if (notes.length > 0) open.tab.setNotes(notes, 1);
  if (open.isNew) open.tab.addTag(tabMark(own.key, open.tab));
}

/** Adds rows below the last one, under the owner's present order of headings; `grid` is the tab as read by this command. */
export function appendEntries(
  open: OpenTab,
  own: OwnTab,
  addition: { grid: readonly (readonly Cell[])[]; entries: readonly ReadonlyMap<string, Cell>[] },
): void {
  const { grid, entries } = addition;
  const columns = own.columns.length;
  if (open.isBare) {
    const rows = entries.map((entry) => headingsOf(own).map((heading) => entry.get(heading) ?? ''));
    open.tab.write({ row: 1, column: 1, rows: rows.length + 1, columns }, [headingsOf(own), ...rows]);
    finishTab(open, own);
    return;
  }
  const known = placesOf(own, grid[0]);
  // Without any heading of ours the columns stand in their usual order.
  const places = known.size > 0 ? known : placesOf(own, headingsOf(own));
  const rows = entries.map((entry) => rowUnder(places, entry, columns));
  const last = lastFilledRow(grid);
  const needed = last + rows.length;
  if (grid.length < needed) {
    open.tab.addRows(grid.length, needed - grid.length);
    formatColumns(open.tab, own, 2);
  }
  open.tab.write({ row: last + 1, column: 1, rows: rows.length, columns }, rows);
}

function rowUnder(
  places: ReadonlyMap<string, number>,
  entry: ReadonlyMap<string, Cell>,
  columns: number,
): Cell[] {
  const row: Cell[] = Array.from({ length: columns }, () => '');
  for (const [heading, value] of entry) {
    const column = places.get(heading);
    if (column !== undefined) row[column - 1] = value;
  }
  return row;
}

/** Row number of the last row that holds something; 1 when only headings or nothing do. */
export function lastFilledRow(grid: readonly (readonly Cell[])[]): number {
  for (let row = grid.length; row > 1; row--) if (grid[row - 1]?.some((cell) => cell !== '')) return row;
  return 1;
}

/** One command's view of the spreadsheet: the tags read once, our own tabs found by tag and then by name. */
import { cellText, type Cell } from '../core/cell';
import { RawRows } from '../core/rawRows';
import type { OwnTab } from '../tables/ownTab';
import { headingsOf, isLineOf, placesOf, rowsAboveHeadings } from '../tables/ownTab';
import { readMark, writeMark, type Memory, type TabMark } from './memory';
import type { Block, Ports, Tab, Tag } from './ports';
import { runsOf } from './writeRows';

export interface Book {
  readonly ports: Ports;
  readonly tabs: readonly Tab[];
  readonly tags: readonly Tag[];
  /** Undefined before the first set-up. */
  readonly memory: Memory | undefined;
}

/** Reads the tags; one service call. */
export function openBook(ports: Ports): Book {
  const tags = ports.workbook.tags();
  const memory = memoryTag(tags)?.mark;
  return { ports, tabs: ports.workbook.tabs(), tags, memory };
}

function memoryTag(tags: readonly Tag[]): { tag: Tag; mark: Memory } | undefined {
  for (const tag of tags) {
    const mark = tag.place.kind === 'workbook' ? readMark(tag.value) : undefined;
    if (mark?.kind === 'workbook') return { tag, mark };
  }
  return undefined;
}

/** Remembers; gives the book as it is now. */
export function remember(book: Book, memory: Memory): Book {
  const present = memoryTag(book.tags);
  const value = writeMark(memory);
  if (present === undefined) book.ports.workbook.addTag(value);
  else if (present.tag.value !== value) present.tag.setValue(value);
  return present === undefined ? openBook(book.ports) : { ...book, memory };
}

/** A tab of ours: the tagged one, else an untagged one of its name with our headings; undefined when there is none. */
export function findOwnTab(book: Book, own: OwnTab): Tab | undefined {
  const tagged = taggedTabs(book, own.key)[0];
  if (tagged) return tagged;
  const named = book.tabs.find((tab) => tab.isGrid && tab.name.toLowerCase() === own.name.toLowerCase());
  if (!named || isOwnTab(book, named) || !hasHeadings(named, own)) return undefined;
  named.addTag(tabMark(own.key, named));
  return named;
}

/** The mark of a tab's tag; none for a duplicate made by hand, which bears another tab's mark. */
function tabMarkIn({ place, value }: Tag): TabMark | undefined {
  const mark = place.kind === 'tab' ? readMark(value) : undefined;
  return place.kind === 'tab' && mark?.kind === 'tab' && mark.sheet === place.tabId ? mark : undefined;
}

/** The tabs that bear our tag of this kind, left to right. */
export function taggedTabs(book: Book, key: TabMark['tab']): Tab[] {
  const marks = book.tags.map(tabMarkIn);
  return book.tabs.filter(({ id }) => marks.some((mark) => mark?.tab === key && mark.sheet === id));
}

/** True for a tab that this add-on made. */
export function isOwnTab(book: Book, tab: Tab): boolean {
  return book.tags.some((tag) => tabMarkIn(tag)?.sheet === tab.id);
}

/** True for an empty tab that bears no tag of ours. */
export function isBlankTab(book: Book, tab: Tab): boolean {
  if (isOwnTab(book, tab)) return false;
  return tab.readAll().every((row) => row.every((cell) => cell === ''));
}

function hasHeadings(tab: Tab, own: OwnTab): boolean {
  if (tab.maxColumns() < own.columns.length) return false;
  const found = tab.read({ row: 1, column: 1, rows: 1, columns: own.columns.length })[0] ?? [];
  return headingsOf(own).every((heading, index) => found[index] === heading);
}

/** The tag text of a tab. */
export function tabMark(key: TabMark['tab'], tab: Tab): string {
  return writeMark({ kind: 'tab', tab: key, sheet: tab.id });
}

/** A name that no tab bears: the wanted one, else with a number behind it. */
export function freeName(tabs: readonly Tab[], wanted: string): string {
  const taken = new Set(tabs.map((tab) => tab.name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} (${number})`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Columns the owner may have put between ours before a tab is read a second time, as a whole. */
const SPARE_COLUMNS = 3;

/** The grid of a tab of ours from A1 to the end of its rows; empty when the tab does not exist. One service call as a rule. */
export function readGrid(tab: Tab | undefined, own: OwnTab): Cell[][] {
  return readRaw(tab, own).all();
}

/** The same for a long tab of which not every cell is looked at. */
export function readRaw(tab: Tab | undefined, own: OwnTab): RawRows {
  if (tab === undefined) return RawRows.of([]);
  const rows = readWide(tab, own);
  const above = rowsAboveHeadings(own, rows);
  if (above === 0) return rows;
  clearTop(tab, own, rows.top(above));
  return readWide(tab, own);
}

function readWide(tab: Tab, own: OwnTab): RawRows {
  const rows = readColumns(tab, own.columns.length + SPARE_COLUMNS);
  const headings = rows.row(rowsAboveHeadings(own, rows));
  if (rows.isBlank() || placesOf(own, headings).size === own.columns.length) return rows;
  return readColumns(tab, tab.maxColumns());
}

/**
 * Our headings stand in row 1. Lines of ours that somebody sorted above them come below them; other rows above go, and what
 * somebody wrote there moves to the right of our columns.
 */
function clearTop(tab: Tab, own: OwnTab, rows: readonly (readonly Cell[])[]): void {
  const others = rows.flatMap((cells, at) => (isLineOf(own, cells) ? [] : [{ row: at + 1, cells }]));
  const hasLines = others.length < rows.length;
  if (hasLines) bringUp(tab, own, rows.length + 1);
  // From below: those above stay where they are.
  for (const run of runsOf(others).reverse())
    tab.removeRows((run[0]?.row ?? 1) + Number(hasLines), run.length);
  const written = others.flatMap(({ cells }) => cells.map(cellText)).filter((text) => text !== '');
  if (written.length === 0) return;
  const place = { row: 1, column: own.columns.length + 2 };
  tab.formatAs([place], 'text');
  tab.writeSame([place], written.join(' '));
}

function bringUp(tab: Tab, own: OwnTab, headingRow: number): void {
  const columns = own.columns.length + SPARE_COLUMNS;
  // Through merged cells Google moves no row.
  tab.unfold(columns);
  tab.moveRow(headingRow, 1);
  // A sort leaves rules of cells where they are: a heading is no choice of a dropdown.
  tab.setChoices({ row: 1, column: 1, rows: 1, columns }, [], '');
}

/** Row 1 of a tab of ours, as wide as its columns with some that the owner may have put between them. */
export function readTop(tab: Tab, own: OwnTab): readonly Cell[] {
  return readColumns(tab, own.columns.length + SPARE_COLUMNS, 1).row(0);
}

/** An owner may have taken columns off the grid. */
function readColumns(tab: Tab, columns: number, rows: Block['rows'] = 'all'): RawRows {
  try {
    return tab.readRaw({ row: 1, column: 1, rows, columns });
  } catch {
    return tab.readRaw({ row: 1, column: 1, rows, columns: tab.maxColumns() });
  }
}

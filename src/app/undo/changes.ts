/** Keeps the last ten imports and merges in a hidden tab, so that each can be finished or taken back as a whole; what is in them is core/undo's business. */
import { cellText, type Cell } from '../../core/cell';
import type { Change, ChangeHead, ChangeState } from '../../core/undo/change';
import { without, type Forgotten } from '../../core/undo/without';
import {
  changeFrom,
  changeRows,
  changesTab,
  DATA_COLUMN,
  HEAD_COLUMN,
  headText,
  INDEX_COLUMNS,
  keptChanges,
  type KeptChange,
} from '../../tables/changesTable';
import { findOwnTab, type Book } from '../book';
import { headingsOf } from '../../tables/ownTab';
import { finishTab, openOwnTab } from '../ownTabs';
import type { Tab } from '../ports';

const KEPT_CHANGES = 10;
/** Cells of 45,000 characters that go to Google in one call. */
const MAX_ROWS_AT_ONCE = 40;

/** Writes the change down before anything of it is carried out, and lets go of the eleventh. A second time with the same id replaces it. */
export function beginChange(book: Book, change: Change): void {
  const found = findOwnTab(book, changesTab);
  const index = found === undefined ? [] : readIndex(found);
  const tab = found ?? makeTab(book);
  const others = keptChanges(index).filter(({ head }) => head.id !== change.id);
  const staying = new Set(others.slice(0, KEPT_CHANGES - 1).flatMap(({ rows }) => rows));
  const isFilled = (row: number) => index[row - 1]?.some((cell) => cell !== '') ?? false;
  const going = index.map((_, at) => at + 1).filter((row) => row > 1 && isFilled(row) && !staying.has(row));
  blank(tab, going);
  const rows = changeRows(change);
  writeRows(tab, rows, { from: freeRow(index.length, staying, rows.length), gridRows: index.length });
  book.ports.workbook.flush();
}

/** Says what the change has come to; nothing when it is not kept any more. */
export function setChangeState(book: Book, id: string, state: ChangeState): void {
  const { tab, kept } = find(book, id);
  const row = kept?.rows[0];
  if (tab === undefined || kept === undefined || row === undefined) return;
  tab.writeSame([{ row, column: HEAD_COLUMN }], headText({ ...kept.head, state }, kept.rows.length));
}

/** What is left of a change after a part of it was taken back; a change of which nothing is left goes. */
export function keepRest(book: Book, rest: Change): void {
  const { tab, kept } = find(book, rest.id);
  if (tab === undefined || kept === undefined) return;
  if (isAnyLeft(rest)) replace(tab, kept, rest);
  else blank(tab, kept.rows);
}

/** True for a change that still tells of something. */
export function isAnyLeft({ cells, created, rows, taken }: Change): boolean {
  return [cells, created, rows, taken].some((list) => list.length > 0);
}

/** The changes that can be taken back, newest first; one service call, none without the tab. */
export function listChanges(book: Book): readonly ChangeHead[] {
  const tab = findOwnTab(book, changesTab);
  return tab === undefined ? [] : keptChanges(readIndex(tab)).map(({ head }) => head);
}

/** The whole change; undefined when it is not kept any more. Two service calls. */
export function readChange(book: Book, id: string): Change | undefined {
  const { tab, kept } = find(book, id);
  return tab && kept && readKept(tab, kept);
}

/** A change with its place in the tab. */
export interface Placed {
  readonly kept: KeptChange;
  /** Undefined when it cannot be read any more. */
  readonly change: Change | undefined;
}

/** Every change that is kept, newest first; one call to read each. */
export function readChanges(book: Book): Placed[] {
  const tab = findOwnTab(book, changesTab);
  const all = tab === undefined ? [] : keptChanges(readIndex(tab));
  return all.map((kept) => ({ kept, change: tab && readKept(tab, kept) }));
}

/**
 * Erases what the changes say of a person who is forgotten; one that cannot be read any more goes whole. The oldest first, so
 * that a run that was cut off still leaves whatever leads to the others.
 */
export function forgetInChanges(book: Book, all: readonly Placed[], who: Forgotten): void {
  const tab = findOwnTab(book, changesTab);
  if (tab === undefined) return;
  for (const { kept, change } of [...all].reverse()) {
    const rest = change && without(change, who);
    if (rest === undefined) blank(tab, kept.rows);
    else if (rest !== change) replace(tab, kept, rest);
  }
}

function find(book: Book, id: string): { tab: Tab | undefined; kept: KeptChange | undefined } {
  const tab = findOwnTab(book, changesTab);
  const kept = tab && keptChanges(readIndex(tab)).find(({ head }) => head.id === id);
  return { tab, kept };
}

/** The pieces alone, since ten imports can be long; one service call. */
function readKept(tab: Tab, { head, rows }: KeptChange): Change | undefined {
  const row = Math.min(...rows);
  const block = { row, column: DATA_COLUMN, rows: Math.max(...rows) - row + 1, columns: 1 };
  const data = tab.read(block);
  return changeFrom(
    head,
    rows.map((own) => cellText(data[own - row]?.[0])),
  );
}

function readIndex(tab: Tab): Cell[][] {
  return tab.read({ row: 1, column: 1, rows: 'all', columns: INDEX_COLUMNS });
}

function makeTab(book: Book): Tab {
  const open = openOwnTab(book, changesTab, { grid: [], andStay: true });
  open.tab.write({ row: 1, column: 1, rows: 1, columns: DATA_COLUMN }, [headingsOf(changesTab)]);
  finishTab(open, changesTab);
  return open.tab;
}

function blank(tab: Tab, rows: readonly number[]): void {
  const columns = Array.from({ length: DATA_COLUMN }, (_, index) => index + 1);
  if (rows.length > 0)
    tab.writeSame(
      rows.flatMap((row) => columns.map((column) => ({ row, column }))),
      '',
    );
}

/** The first stretch of so many rows that nothing stays in. */
function freeRow(gridRows: number, staying: ReadonlySet<number>, count: number): number {
  for (let from = 2, row = 2; row <= gridRows; row++) {
    if (staying.has(row)) from = row + 1;
    else if (row - from + 1 === count) return from;
  }
  return Math.max(1, ...staying) + 1;
}

function writeRows(tab: Tab, rows: Cell[][], { from, gridRows }: { from: number; gridRows: number }): void {
  const last = from + rows.length - 1;
  const present = gridRows === 0 ? tab.maxRows() : gridRows;
  if (last > present) tab.addRows(present, last - present);
  for (let at = 0; at < rows.length; at += MAX_ROWS_AT_ONCE) {
    const some = rows.slice(at, at + MAX_ROWS_AT_ONCE);
    tab.write({ row: from + at, column: 1, rows: some.length, columns: DATA_COLUMN }, some);
  }
}

/** In the rows where it stands while they are enough, in one call when it is short; else in others, before its old ones go. */
function replace(tab: Tab, { rows }: KeptChange, change: Change): void {
  const fresh = changeRows(change);
  const first = Math.min(...rows);
  const isTogether = Math.max(...rows) - first + 1 === rows.length;
  if (isTogether && fresh.length <= rows.length) {
    const blanks = rows.slice(fresh.length).map((): Cell[] => ['', '', '', '']);
    return writeRows(tab, [...fresh, ...blanks], { from: first, gridRows: first + rows.length });
  }
  const index = readIndex(tab);
  const filled = new Set(index.flatMap((cells, at) => (cells.some((cell) => cell !== '') ? at + 1 : [])));
  writeRows(tab, fresh, { from: freeRow(index.length, filled, fresh.length), gridRows: index.length });
  blank(tab, rows);
}

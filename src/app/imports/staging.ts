/** The hidden tab in which an import waits for the owner's yes: begun, filled portion by portion, read, thrown away. */
import type { Cell } from '../../core/cell';
import { headingsOf } from '../../tables/ownTab';
import {
  headRow,
  pieceRows,
  readStagingIndex,
  STAGED_DATA,
  STAGING_INDEX,
  stagedRows,
  stagingTab,
  unpackRows,
  type StagedPiece,
  type StagingHead,
} from '../../tables/stagingTable';
import { findOwnTab, type Book } from '../book';
import { finishTab, openOwnTab } from '../ownTabs';
import type { Tab } from '../ports';

/** What is staged, and where. */
export interface Staging {
  readonly tab: Tab;
  readonly head: StagingHead;
  readonly pieces: readonly StagedPiece[];
  /** Rows of the staging tab's grid. */
  readonly gridRows: number;
}

/** What is staged now; one service call, none without the tab. */
export function findStaging(book: Book): Staging | undefined {
  const tab = findOwnTab(book, stagingTab);
  if (tab === undefined) return undefined;
  const grid = tab.read({ row: 1, column: 1, rows: 'all', columns: STAGING_INDEX });
  const index = readStagingIndex(grid);
  return index && { tab, ...index, gridRows: grid.length };
}

/** How many rows of each file are here. */
export function haveRows(staging: Staging): number[] {
  return stagedRows(staging);
}

/** Makes the tab anew with nothing but its head. */
export function beginStaging(book: Book, head: StagingHead): void {
  dropStaging(book);
  const tabs = book.ports.workbook.tabs();
  const open = openOwnTab({ ...book, tabs }, stagingTab, { grid: [], andStay: true });
  open.tab.write({ row: 1, column: 1, rows: 2, columns: STAGED_DATA }, [
    headingsOf(stagingTab),
    headRow(head),
  ]);
  finishTab(open, stagingTab);
}

/** Adds rows below what is there; two service calls at the most. */
export function addPieces(
  { tab, pieces, gridRows }: Staging,
  portion: { file: number; from: number; rows: readonly (readonly string[])[] },
): void {
  const rows = pieceRows(portion.file, portion.from, portion.rows);
  const first = Math.max(2, ...pieces.map(({ row }) => row)) + 1;
  const missing = first + rows.length - 1 - gridRows;
  if (missing > 0) tab.addRows(gridRows, missing);
  tab.write({ row: first, column: 1, rows: rows.length, columns: STAGED_DATA }, rows);
}

/** The rows of each file; one service call. */
export function readStagedRows(staging: Staging): string[][][] {
  const block = { row: 1, column: STAGED_DATA, rows: 'all', columns: 1 } as const;
  const cells = staging.tab.read(block);
  return unpackRows(staging, (row): Cell => cells[row - 1]?.[0] ?? '');
}

/** Throws away what is staged, whatever it is. */
export function dropStaging(book: Book): void {
  findOwnTab(book, stagingTab)?.remove();
}

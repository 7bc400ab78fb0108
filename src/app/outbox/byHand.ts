/** The tab "Send by hand" as it is written: the texts that wait, with every box kept that was ticked since we last looked. */
import type { Cell } from '../../core/cell';
import { byHandTab, readTickedTexts } from '../../tables/byHandTable';
import { headingsOf } from '../../tables/ownTab';
import { findOwnTab, readGrid, type Book } from '../book';
import { finishTab, openOwnTab, rewriteTab } from '../ownTabs';

const SENT = headingsOf(byHandTab).indexOf('Sent');
const KEY = headingsOf(byHandTab).indexOf('Key');

/** Replaces the rows; a tab that is not there is made only when there is somebody to text. */
export function writeByHand(book: Book, rows: Cell[][]): void {
  const found = findOwnTab(book, byHandTab);
  if (found === undefined && rows.length === 0) return;
  const grid = readGrid(found, byHandTab);
  const ticked = new Set<Cell>(readTickedTexts(grid).map(({ key }) => key));
  for (const row of rows) row[SENT] = ticked.has(row[KEY] ?? '');
  const open = openOwnTab(book, byHandTab, { grid, rows: rows.length + 1, andStay: true });
  rewriteTab(open, byHandTab, { rows, grid });
  finishTab(open, byHandTab);
  if (rows.length === 0) return;
  const block = { row: 2, column: open.places.get('Sent') ?? 1, rows: rows.length, columns: 1 };
  open.tab.setTickBoxes(
    block,
    rows.map(() => true),
  );
}

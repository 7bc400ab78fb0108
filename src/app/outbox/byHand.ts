/** The tab "Send by hand" as it is written: the texts that wait, with every box kept that was ticked since we last looked. */
import type { Cell } from '../../core/cell';
import { isOut } from '../../core/texts/outbox/record';
import {
  byHandTab,
  readListedTexts,
  readTickedTexts,
  rowsWithout,
  type ByHandText,
} from '../../tables/byHandTable';
import { headingsOf } from '../../tables/ownTab';
import { findOwnTab, readGrid, type Book } from '../book';
import { finishTab, openOwnTab, rewriteTab } from '../ownTabs';
import { Journal } from './journal';
import { noteSent } from './noteSent';

const SENT = headingsOf(byHandTab).indexOf('Sent');
const KEY = headingsOf(byHandTab).indexOf('Key');

/** Replaces the rows; a tab that is not there is made only when there is somebody to text. */
export function writeByHand(book: Book, rows: Cell[][]): void {
  const found = findOwnTab(book, byHandTab);
  if (found === undefined && rows.length === 0) return;
  const grid = readGrid(found, byHandTab);
  const texts = readTickedTexts(grid);
  noteLate(book, texts, new Set(rows.map((row) => row[KEY])));
  const ticked = new Set<Cell>(texts.flatMap(({ key }) => (key === '' ? [] : [key])));
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

/** A box that was ticked while its row was about to go: the text has been sent all the same. */
function noteLate(book: Book, ticked: readonly ByHandText[], staying: ReadonlySet<Cell | undefined>): void {
  const going = ticked.filter(({ key }) => key !== '' && !staying.has(key));
  if (going.length === 0) return;
  const journal = new Journal(book.ports);
  const late = going.filter(({ key }) => !isOut(journal.recordOf(key)));
  if (late.length > 0) noteSent(book, late);
}

/** Takes a number off the list at once. */
export function dropByHand(book: Book, phone: string): void {
  const grid = readGrid(findOwnTab(book, byHandTab), byHandTab);
  const gone = readListedTexts(grid).filter((text) => phone !== '' && text.phone === phone);
  if (gone.length > 0) writeByHand(book, rowsWithout(grid, gone));
}

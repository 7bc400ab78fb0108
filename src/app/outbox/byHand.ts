/** The tabs "Send by hand" and "Call list" as they are written: what waits, with every box kept that was ticked since we last looked. */
import type { Cell } from '../../core/cell';
import { isOut } from '../../core/texts/outbox/record';
import {
  byHandTab,
  readListedTexts,
  readTickedTexts,
  rowsWithout,
  type ByHandText,
  type TickTab,
} from '../../tables/byHandTable';
import { headingsOf } from '../../tables/ownTab';
import { findOwnTab, openBook, readGrid, type Book } from '../book';
import { isTabGone } from '../moved';
import { finishTab, openOwnTab, rewriteTab } from '../ownTabs';
import { Journal } from './journal';
import { noteSent } from './noteSent';
import { knownTexts } from './tickedTexts';

/** Replaces the rows; a tab that is not there is made only when there is somebody to text, also when it was deleted just now. */
export function writeByHand(book: Book, wanted: readonly Cell[][], own = byHandTab): void {
  const write = (now: Book) => {
    writeRows(
      now,
      wanted.map((row) => [...row]),
      own,
    );
  };
  try {
    write(book);
  } catch (error) {
    if (!isTabGone(error)) throw error;
    write(openBook(book.ports));
  }
}

function writeRows(book: Book, wanted: Cell[][], own: TickTab): void {
  const found = findOwnTab(book, own);
  if (found === undefined && wanted.length === 0) return;
  const [tick = 0, phone = 0, key = 0] = [own.tick, 'Phone', 'Key'].map((heading) =>
    headingsOf(own).indexOf(heading),
  );
  const { grid, late } = lastLook(book, own, new Set(wanted.map((row) => row[key])));
  const rows = wanted.filter((row) => !late.has(row[phone] ?? ''));
  const ticked = new Set<Cell>(
    readTickedTexts(grid, own).flatMap((text) => (text.key === '' ? [] : [text.key])),
  );
  for (const row of rows) row[tick] = ticked.has(row[key] ?? '');
  const open = openOwnTab(book, own, { grid, rows: rows.length + 1, andStay: true });
  rewriteTab(open, own, { rows, grid });
  finishTab(open, own);
  if (rows.length === 0) return;
  const block = { row: 2, column: open.places.get(own.tick) ?? 1, rows: rows.length, columns: 1 };
  open.tab.setTickBoxes(
    block,
    rows.map(() => true),
  );
}

/** The tab as it is just before it is cleared: while ticked boxes are noted somebody may tick more. Also the numbers of those that were noted. */
function lastLook(book: Book, own: TickTab, staying: ReadonlySet<Cell | undefined>) {
  const found = findOwnTab(book, own);
  const seen = new Set<string>();
  const late = new Set<Cell>();
  for (;;) {
    const grid = readGrid(found, own);
    const going = readTickedTexts(grid, own).filter(
      ({ key }) => key !== '' && !staying.has(key) && !seen.has(key),
    );
    if (going.length === 0) return { grid, late };
    going.forEach(({ key }) => seen.add(key));
    for (const phone of noteLate(book, knownTexts(book, going, { own, listed: readListedTexts(grid, own) })))
      late.add(phone);
  }
}

/** A box that was ticked while its row was about to go: the text has been sent all the same. Gives the numbers it went to. */
function noteLate(book: Book, going: readonly ByHandText[]): readonly Cell[] {
  const journal = new Journal(book.ports);
  const late = going.filter(({ key }) => !isOut(journal.recordOf(key)));
  if (late.length > 0) noteSent(book, late);
  return late.flatMap(({ phone }) => (phone === '' ? [] : [phone]));
}

/** Takes a number off a list at once. */
export function dropByHand(book: Book, phone: string, own = byHandTab): void {
  const grid = readGrid(findOwnTab(book, own), own);
  const gone = readListedTexts(grid, own).filter((text) => phone !== '' && text.phone === phone);
  if (gone.length > 0) writeByHand(book, rowsWithout(grid, gone, own), own);
}

/** Takes note of the boxes ticked in "Send by hand", and takes their rows away with those of people who may not be texted any more. */
import type { CustomerRow } from '../../core/customers/customer';
import { byHandTab, readListedTexts, readTickedTexts, rowsWithout } from '../../tables/byHandTable';
import { findOwnTab, readGrid, type Book } from '../book';
import { joinSentences } from '../command';
import { writeByHand } from './byHand';
import { leavingByHand, noteLeft } from './leaveByHand';
import { noteSent } from './noteSent';
import { knownTexts } from './tickedTexts';

/** A sentence about what was noted, or ''; no service call while there is no such tab. Without `customers` nobody is looked up. */
export function carryOutSent(book: Book, customers?: readonly CustomerRow[]): string {
  const grid = readGrid(findOwnTab(book, byHandTab), byHandTab);
  const listed = readListedTexts(grid);
  if (listed.length === 0) return '';
  const boxes = readTickedTexts(grid);
  const ticked = knownTexts(book, boxes, { own: byHandTab, listed });
  if (ticked.length > 0) noteSent(book, ticked);
  const isTicked = new Set(boxes.map(({ key }) => key));
  const waiting = listed.filter(({ key }) => !isTicked.has(key));
  const leaving = leavingByHand(book, waiting, customers);
  const gone = [...leaving.texts, ...(ticked.length === boxes.length ? [...boxes, ...ticked] : ticked)];
  // Before the rows go: between their reading and their clearing nobody shall have time to tick a box.
  noteLeft(book, leaving);
  if (gone.length > 0) writeByHand(book, rowsWithout(grid, gone));
  return joinSentences([sayNoted(ticked.length), leaving.sentence]);
}

/** What was noted, in one sentence; '' when nothing was. */
export function sayNoted(count: number): string {
  if (count === 0) return '';
  return count === 1 ? '1 text is noted as sent.' : `${count} texts are noted as sent.`;
}

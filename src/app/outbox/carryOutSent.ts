/** Takes note of the boxes ticked in "Send by hand", and takes their rows away with those of people who may not be texted any more. */
import type { CustomerRow } from '../../core/customers/customer';
import { monthOf } from '../../core/day';
import { monthOfKey } from '../../core/texts/text';
import {
  byHandTab,
  readListedTexts,
  readTickedTexts,
  rowsWithout,
  type ByHandText,
} from '../../tables/byHandTable';
import { readTexts, textsTab } from '../../tables/textsTable';
import { findOwnTab, readGrid, type Book } from '../book';
import { joinSentences } from '../command';
import { writeByHand } from './byHand';
import { leavingByHand } from './leaveByHand';
import { noteSent } from './noteSent';

/** A sentence about what was noted, or ''; no service call while there is no such tab. Without `customers` nobody is looked up. */
export function carryOutSent(book: Book, customers: readonly CustomerRow[] = []): string {
  const grid = readGrid(findOwnTab(book, byHandTab), byHandTab);
  const listed = readListedTexts(grid);
  if (listed.length === 0) return '';
  const ticked = withKeys(book, readTickedTexts(grid));
  if (ticked.length > 0) noteSent(book, ticked);
  const isTicked = new Set(ticked.map(({ key }) => key));
  const waiting = listed.filter(({ key }) => !isTicked.has(key));
  const leaving = leavingByHand(book, waiting, customers);
  const gone = [...ticked, ...leaving.texts];
  if (gone.length > 0) writeByHand(book, rowsWithout(grid, gone));
  return joinSentences([sayNoted(ticked.length), leaving.sentence]);
}

/** What was noted, in one sentence; '' when nothing was. */
export function sayNoted(count: number): string {
  if (count === 0) return '';
  return count === 1 ? '1 text is noted as sent.' : `${count} texts are noted as sent.`;
}

/** A key that was deleted or overwritten is found again by the number; a text that nobody knows is left. */
function withKeys(book: Book, ticked: readonly ByHandText[]): ByHandText[] {
  const isWhole = ({ key }: ByHandText) => monthOfKey(key) !== undefined;
  if (ticked.every(isWhole)) return [...ticked];
  const month = monthOf(book.ports.clock.today());
  const texts = readTexts(readGrid(findOwnTab(book, textsTab), textsTab));
  const approved = texts.filter((text) => text.month === month && text.status === 'Approved');
  return ticked.flatMap((text) => {
    const known = approved.find(({ phone }) => phone === text.phone);
    if (isWhole(text)) return [text];
    return known ? [{ key: known.key, phone: text.phone }] : [];
  });
}

/** Takes note of the boxes ticked in "Send by hand", and takes their rows away. */
import { monthOf } from '../../core/day';
import { monthOfKey } from '../../core/texts/text';
import { byHandTab, readTickedTexts, rowsWithout, type ByHandText } from '../../tables/byHandTable';
import { readTexts, textsTab } from '../../tables/textsTable';
import { findOwnTab, readGrid, type Book } from '../book';
import { writeByHand } from './byHand';
import { noteSent } from './noteSent';

/** A sentence about what was noted, or ''; no service call while there is no such tab. */
export function carryOutSent(book: Book): string {
  const grid = readGrid(findOwnTab(book, byHandTab), byHandTab);
  const ticked = withKeys(book, readTickedTexts(grid));
  if (ticked.length === 0) return '';
  noteSent(book, ticked);
  writeByHand(book, rowsWithout(grid, ticked));
  return ticked.length === 1 ? '1 text is noted as sent.' : `${ticked.length} texts are noted as sent.`;
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

/** The panel's way to say that a text was sent by hand; the boxes in the tab are the other one. */
import { good, refused, type Result } from '../../core/result';
import { isOut } from '../../core/texts/outbox/record';
import type { Said } from '../../rpc/contract';
import { byHandTab, readListedTexts, rowsWithout, type ByHandText } from '../../tables/byHandTable';
import { readTexts, textsTab } from '../../tables/textsTable';
import { findOwnTab, readGrid, type Book } from '../book';
import { writeByHand } from '../outbox/byHand';
import { Journal } from '../outbox/journal';
import { noteSent } from '../outbox/noteSent';
import type { Ports } from '../ports';
import { inPanel } from './inPanel';

/** Refused for keys that were never given out, or are noted already; a row that was deleted or taken back meanwhile does not matter. */
export function markSent(ports: Ports, { keys }: { keys: readonly string[] }): Result<Said> {
  return inPanel(ports, 'Sent by hand', (book) => {
    const grid = readGrid(findOwnTab(book, byHandTab), byHandTab);
    const sent = givenOut(book, readListedTexts(grid), new Set(keys));
    if (sent.length === 0)
      return refused('bad-request', 'This text is no longer in the list to send. Nothing was changed.');
    noteSent(book, sent);
    writeByHand(book, rowsWithout(grid, sent));
    const sentence =
      sent.length === 1 ? '1 text is noted as sent.' : `${sent.length} texts are noted as sent.`;
    return good({ value: { sentence }, record: sentence });
  });
}

/** Those in the list, and those that were once approved and are not out, each with its number wherever that still stands. */
function givenOut(book: Book, listed: readonly ByHandText[], keys: ReadonlySet<string>): ByHandText[] {
  const sent = listed.filter(({ key }) => keys.has(key));
  const missing = [...keys].filter((key) => sent.every((text) => text.key !== key));
  if (missing.length === 0) return sent;
  const journal = new Journal(book.ports);
  const waiting = missing.filter((key) => {
    const record = journal.recordOf(key);
    return record !== undefined && !isOut(record);
  });
  const texts = waiting.length === 0 ? [] : readTexts(readGrid(findOwnTab(book, textsTab), textsTab));
  const phoneOf = (key: string) => texts.find((text) => text.key === key)?.phone ?? '';
  return [...sent, ...waiting.map((key) => ({ key, phone: phoneOf(key) }))];
}

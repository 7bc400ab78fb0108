/** The panel's way to say that a text was sent by hand; the boxes in the tab are the other one. */
import { monthOf } from '../../core/day';
import { good, refused, type Result } from '../../core/result';
import { isOut } from '../../core/texts/outbox/record';
import { monthOfKey } from '../../core/texts/text';
import type { Said } from '../../rpc/contract';
import { byHandTab, readListedTexts, rowsWithout, type ByHandText } from '../../tables/byHandTable';
import { readTexts, textsTab } from '../../tables/textsTable';
import { findOwnTab, readGrid, readRaw, type Book } from '../book';
import { joinSentences } from '../command';
import { openCustomerList } from '../customerList';
import { writeByHand } from '../outbox/byHand';
import { carryOutSent, sayNoted } from '../outbox/carryOutSent';
import { Journal } from '../outbox/journal';
import { leavingByHand, noteLeft } from '../outbox/leaveByHand';
import { noteSent } from '../outbox/noteSent';
import type { Ports } from '../ports';
import { inPanel } from './inPanel';

const OVER =
  'The month of this text is over, so it was not noted as sent. Do not send it any more: the new month has texts of its own.';

/** Refused for keys of a month that is over, that were never given out, or are noted already; a row that was deleted or taken back meanwhile does not matter. */
export function markSent(ports: Ports, { keys }: { keys: readonly string[] }): Result<Said> {
  return inPanel(ports, 'Sent by hand', (book) => {
    const month = monthOf(ports.clock.today());
    if (keys.some((key) => (monthOfKey(key) ?? month) < month))
      return refused('bad-request', joinSentences([OVER, carryOutSent(book)]));
    const grid = readGrid(findOwnTab(book, byHandTab), byHandTab);
    const listed = readListedTexts(grid);
    const sent = givenOut(book, listed, new Set(keys));
    if (sent.length === 0)
      return refused('bad-request', 'This text is no longer in the list to send. Nothing was changed.');
    noteSent(book, sent);
    const opened = openCustomerList(book);
    const waiting = listed.filter(({ key }) => !keys.includes(key));
    const leaving = leavingByHand(book, waiting, opened.ok ? opened.value.customers : undefined);
    noteLeft(book, leaving);
    writeByHand(book, rowsWithout(grid, [...sent, ...leaving.texts]));
    return good({
      value: { sentence: joinSentences([saySent(sent), leaving.sentence]) },
      record: joinSentences([sayNoted(sent.length), leaving.sentence]),
    });
  });
}

/** Whom, when it is one: a slip of the finger is seen at once. */
function saySent(sent: readonly ByHandText[]): string {
  const [{ name, phone } = { name: '', phone: '' }] = sent;
  const who = name || phone;
  return sent.length > 1 || who === '' ? sayNoted(sent.length) : `The text to ${who} is noted as sent.`;
}

/** Those in the list, and those that were once approved and are not out, each with name and number wherever those still stand. */
function givenOut(book: Book, listed: readonly ByHandText[], keys: ReadonlySet<string>): ByHandText[] {
  const sent = listed.filter(({ key }) => keys.has(key));
  const missing = [...keys].filter((key) => sent.every((text) => text.key !== key));
  if (missing.length === 0) return sent;
  const journal = new Journal(book.ports);
  const waiting = missing.filter((key) => {
    const record = journal.recordOf(key);
    return record !== undefined && !isOut(record);
  });
  const texts = waiting.length === 0 ? [] : readTexts(readRaw(findOwnTab(book, textsTab), textsTab));
  const textOf = (key: string) => texts.find((text) => text.key === key) ?? { key, phone: '' };
  return [...sent, ...waiting.map(textOf)];
}

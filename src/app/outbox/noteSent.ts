/** Takes note of texts that somebody sent and calls that were made: in the journal first, so that a run cut off forgets nobody, then in the Texts tab. */
import { isOut } from '../../core/texts/outbox/record';
import { isCallKey, monthOfKey } from '../../core/texts/text';
import type { ByHandText } from '../../tables/byHandTable';
import type { Book } from '../book';
import { texts as textsPart } from '../packed/texts';
import { Journal, type JobChange } from './journal';

/** Sent is sent, whatever became of the approval meanwhile: these people and these numbers get no other text this month. */
export function noteSent(book: Book, sent: readonly ByHandText[]): void {
  const journal = new Journal(book.ports);
  const minute = book.ports.clock.minute();
  journal.change(sent.flatMap((text) => sentChange(text, journal, minute) ?? []));
  const texts = sent.filter(({ key }) => !isCallKey(key));
  if (texts.length > 0)
    textsPart().markInTexts(book, new Map(texts.map(({ key }) => [key, { status: 'Sent', reason: '' }])));
}

/** A text that is out already is noted again only for a number that is not taken yet. */
function sentChange({ key, phone }: ByHandText, journal: Journal, minute: number): JobChange | undefined {
  const month = monthOfKey(key);
  if (month === undefined) return undefined;
  const known = journal.recordOf(key);
  const isCall = isCallKey(key);
  if (!isOut(known)) {
    // Nobody reports about a call later: it is done.
    const done = isCall
      ? ({ state: 'delivered', note: '' } as const)
      : ({ state: 'accepted', note: 'by hand' } as const);
    return { key, month, phone, record: { attempt: 1, minute, ...done } };
  }
  const holder = isCall ? journal.callHolderOf(month, phone) : journal.holderOf(month, phone);
  const isTaken = phone === '' || holder !== undefined;
  return known === undefined || isTaken ? undefined : { key, month, phone, record: known };
}

/** The owner's word on a text that nobody else can tell about: it arrived, or it may be sent once more. */
import { good, refused, type Result } from '../../core/result';
import type { JobRecord } from '../../core/texts/outbox/record';
import { reviewed } from '../../core/texts/outbox/sendPlan';
import type { HeldText } from '../../core/texts/text';
import { readTexts, textsTab } from '../../tables/textsTable';
import { findOwnTab, readRaw, type Book } from '../book';
import type { Outcome } from '../command';
import { Journal } from './journal';
import { showMonth } from './monthPlan';

/** Refused when there is nothing to review under this key. */
export function reviewJob(book: Book, { key, arrived }: { key: string; arrived: boolean }): Result<Outcome> {
  const journal = new Journal(book.ports);
  const minute = book.ports.clock.minute();
  const known = journal.recordOf(key);
  const held = known === undefined ? doubtfulText(book, key) : undefined;
  const record = reviewed(held ? doubtIn(held, journal, minute) : known, arrived, minute);
  if (record === undefined)
    return refused('bad-request', 'This text does not wait for your decision any more. Nothing was changed.');
  if (held) journal.change([{ key, month: held.month, phone: held.phone, record }]);
  else journal.put(new Map([[journal.nameOf(key), record]]));
  showMonth(book, journal);
  return good({
    sentence: arrived
      ? 'Noted: the text arrived. Nothing more goes to this person this month.'
      : 'Noted: the text is sent once more within the next working hours, if it is still this month and the words are the same.',
    record: arrived ? 'One text was noted as arrived.' : 'One text may be sent once more.',
  });
}

/** A text that only the tab tells of: of a copy of the file, or from before the journal was lost. */
function doubtfulText(book: Book, key: string): HeldText | undefined {
  return readTexts(readRaw(findOwnTab(book, textsTab), textsTab)).find(
    (text) => text.key === key && (text.status === 'Needs review' || text.status === 'Sending'),
  );
}

function doubtIn({ phone, message }: HeldText, journal: Journal, minute: number): JobRecord {
  return { state: 'review', attempt: 1, minute, note: journal.fingerprintOf(phone, message) };
}

/** The owner's word on a text that nobody else can tell about: it arrived, or it may be sent once more. */
import { good, refused, type Result } from '../../core/result';
import { reviewed } from '../../core/texts/outbox/sendPlan';
import type { Book } from '../book';
import type { Outcome } from '../command';
import { Journal } from './journal';
import { showMonth } from './monthPlan';

/** Refused when there is nothing to review under this key. */
export function reviewJob(book: Book, { key, arrived }: { key: string; arrived: boolean }): Result<Outcome> {
  const journal = new Journal(book.ports);
  const record = reviewed(journal.recordOf(key), arrived, book.ports.clock.minute());
  if (record === undefined)
    return refused('bad-request', 'This text does not wait for your decision any more. Nothing was changed.');
  journal.put(new Map([[journal.nameOf(key), record]]));
  showMonth(book, journal);
  return good({
    sentence: arrived
      ? 'Noted: the text arrived. Nothing more goes to this person this month.'
      : 'Noted: the text is sent once more within the next working hours, if it is still this month and the words are the same.',
    record: arrived ? 'One text was noted as arrived.' : 'One text may be sent once more.',
  });
}

/** The owner's "stop everything": every approved text that has not left goes back to prepared. */
import { good, type Result } from '../../core/result';
import type { Book } from '../book';
import { joinSentences, type Outcome } from '../command';
import { openList } from '../openList';
import { carryOutSent } from './carryOutSent';
import { Journal } from './journal';
import { planMonth, writeMonth } from './monthPlan';

/** Withdraws the approval, and puts the tabs right afterwards when the list can be opened. */
export function stopSending(start: Book): Result<Outcome> {
  const sent = carryOutSent(start);
  const journal = new Journal(start.ports);
  const count = journal.withdrawAll(start.ports.clock.minute());
  if (journal.isInUse) showStopped(start, journal);
  const stopped =
    count === 0
      ? 'No text was waiting to be sent.'
      : `${count === 1 ? '1 text goes' : `${count} texts go`} back to prepared; nothing more is sent until you say yes again.`;
  const sentence = joinSentences([sent, stopped]);
  return good({ sentence, record: sentence });
}

function showStopped(start: Book, journal: Journal): void {
  const opened = openList(start);
  const planned = opened.ok ? planMonth(opened.value, journal) : opened;
  if (opened.ok && planned.ok) writeMonth(opened.value.book, planned.value, journal);
}

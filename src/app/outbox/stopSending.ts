/** The owner's "stop everything": every approved text that has not left goes back to prepared, whoever is at work meanwhile. */
import { good, type Result } from '../../core/result';
import type { Said } from '../../rpc/contract';
import type { Book } from '../book';
import { guarded, inLock, joinSentences, type Outcome } from '../command';
import type { Ports } from '../ports';
import { carryOutSent } from './carryOutSent';
import { Journal } from './journal';
import { showMonth } from './monthPlan';

const NAME = 'Stop sending';
const SOON =
  'Sending stops before the next text. What was not sent goes back to prepared; nothing more is sent until you say yes again.';

/** The wish is written down first, without the lock: a run at work reads it before each text, and the next run obeys it too. */
export function stopSending(ports: Ports): Result<Said> {
  return guarded(ports, NAME, () => {
    const journal = new Journal(ports);
    if (journal.isInUse) journal.setNotes({ stop: String(ports.clock.minute()) });
    const done = inLock(ports, NAME, stopNow);
    if (done.ok) return good({ sentence: done.value.sentence });
    return done.trouble.code === 'busy' && journal.isInUse ? good({ sentence: SOON }) : done;
  });
}

/** Takes back every approval when the owner wished so; gives how many. */
export function obeyStop(journal: Journal, minute: number): number {
  if (journal.noteOf('stop') === '') return 0;
  const count = journal.withdrawAll(minute);
  journal.setNotes({ stop: '' });
  return count;
}

/** Withdraws the approval, and puts the tabs right afterwards when the list can be opened. */
function stopNow(start: Book): Result<Outcome> {
  const sent = carryOutSent(start);
  const journal = new Journal(start.ports);
  const count = obeyStop(journal, start.ports.clock.minute());
  if (journal.isInUse) showMonth(start, journal);
  const stopped =
    count === 0
      ? 'No text was waiting to be sent.'
      : `${count === 1 ? '1 text goes' : `${count} texts go`} back to prepared; nothing more is sent until you say yes again.`;
  const sentence = joinSentences([sent, stopped]);
  return good({ sentence, record: sentence });
}

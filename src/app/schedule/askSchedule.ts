/** The menu's way to the schedule: an alert when a list that is set up already is set up again. */
import type { Result } from '../../core/result';
import { sayShortDay } from '../../core/sayDay';
import { doneAtStart, nextRunOn } from '../../core/schedule';
import { openBook } from '../book';
import { inLock, joinSentences, settingsOf, type Outcome } from '../command';
import type { Ports } from '../ports';
import { scheduleView } from './scheduleView';
import { setSchedule } from './setSchedule';

const TITLE = 'Monthly schedule';

/** Asks after a set-up that ended well; OK means on, Cancel means off. The set-up's own sentence comes first. */
export function askAboutSchedule(ports: Ports, setUp: Result<Outcome>): Result<Outcome> {
  if (!setUp.ok) return setUp;
  const book = openBook(ports);
  const { dayOfMonth } = settingsOf(book).settings;
  const { isMine, pulse, warnings, permissionUrl } = scheduleView(book, dayOfMonth);
  if (permissionUrl !== '') return setUp;
  const today = ports.clock.today();
  const first = nextRunOn({ today, dayOfMonth, doneUpTo: doneAtStart(today, dayOfMonth) });
  const question = isMine
    ? `The monthly schedule is on. ${pulse.replace(/^On\. /, '')}. ${warnings.join(' ')} OK keeps it on, Cancel turns it off.`
    : `${warnings.join(' ')} Shall Regulars prepare the texts of each month by itself, on day ${dayOfMonth} (next: ${sayShortDay(first)}), and keep the Status column fresh every day? Nothing is ever sent without you. OK turns it on, Cancel leaves it off.`;
  const wanted = ports.dialogs.confirm(TITLE, question.replace(/ {2,}/g, ' ').trim());
  if (wanted === isMine) return setUp;
  const done = inLock(ports, TITLE, (now) => setSchedule(now, wanted));
  if (!done.ok) return done;
  return {
    ok: true,
    value: { ...setUp.value, sentence: joinSentences([setUp.value.sentence, done.value.sentence]) },
  };
}

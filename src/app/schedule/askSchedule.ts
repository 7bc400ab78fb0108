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

/** Asks after a set-up that ended well; OK turns it on, typing OFF turns it off. The set-up's own sentence comes first. */
export function askAboutSchedule(ports: Ports, setUp: Result<Outcome>): Result<Outcome> {
  if (!setUp.ok) return setUp;
  const book = openBook(ports);
  const { dayOfMonth } = settingsOf(book).settings;
  const { isMine, pulse, warnings, permissionUrl } = scheduleView(book, dayOfMonth);
  if (permissionUrl !== '') return setUp;
  const today = ports.clock.today();
  const first = nextRunOn({ today, dayOfMonth, doneUpTo: doneAtStart(today, dayOfMonth) });
  const said = (text: string) => `${warnings.join(' ')} ${text}`.trim();
  const wanted = isMine
    ? !asksForOff(ports, said(`The monthly schedule is on. ${pulse.replace(/^On\. /, '')}.`))
    : ports.dialogs.confirm(
        TITLE,
        said(
          `Shall Regulars prepare the texts of each month by itself, on day ${dayOfMonth} (next: ${sayShortDay(first)}), and keep the Status column fresh every day? Nothing is ever sent without you. OK turns it on, Cancel leaves it off.`,
        ),
      );
  if (wanted === isMine) return setUp;
  const done = inLock(ports, TITLE, (now) => setSchedule(now, wanted));
  if (!done.ok) return done;
  return {
    ok: true,
    value: { ...setUp.value, sentence: joinSentences([setUp.value.sentence, done.value.sentence]) },
  };
}

/** Typed, so that whoever backs out of the question keeps the schedule. */
function asksForOff(ports: Ports, state: string): boolean {
  const typed = ports.dialogs.ask(TITLE, `${state} To turn it off, type OFF; anything else leaves it on.`);
  return typed?.trim().toLowerCase() === 'off';
}

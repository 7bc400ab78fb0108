/** The schedule as the owner sees it: on or off, its pulse, and what is wrong with it in plain words. */
import { daysBetween, type Day } from '../../core/day';
import { sayShortDay } from '../../core/sayDay';
import { nextRunOn } from '../../core/schedule';
import type { ScheduleView } from '../../rpc/views';
import type { Book } from '../book';
import { Journal } from '../outbox/journal';
import { isCopyOfScheduled, readSchedule, type Pulse, type ScheduleMark } from './mark';

/** Google's schedule runs within the hour; whoever has not run for two days has stopped. */
const LATE_DAYS = 2;
/** Somebody whose schedule has not run for so long has none any more. */
const GONE_DAYS = 7;

interface Situation {
  readonly mark: ScheduleMark | undefined;
  readonly me: string;
  readonly today: Day;
  readonly hasTrigger: boolean;
  /** The clock has the texts to send, too. */
  readonly isSending: () => boolean;
  readonly needsPermission: boolean;
}

/** One service call, two when Google wants permission again. */
export function scheduleView(book: Book, dayOfMonth: number): ScheduleView {
  const { schedule, clock } = book.ports;
  const permissionUrl = schedule.permissionUrl();
  const needsPermission = permissionUrl !== '';
  const mark = readSchedule(book);
  const situation: Situation = {
    mark,
    me: personOf(book),
    today: clock.today(),
    // Without permission Google does not even say which schedules there are.
    hasTrigger: !needsPermission && schedule.isOn(),
    isSending: () => !new Journal(book.ports).isByHand,
    needsPermission,
  };
  const isOn = mark !== undefined && Object.keys(mark.people).length > 0;
  return {
    isOn,
    isMine: situation.hasTrigger && mark?.people[situation.me] !== undefined,
    pulse: pulseText(mark, { today: situation.today, dayOfMonth }),
    warnings: [...warningsOf(situation), ...(isCopyOfScheduled(book) ? [COPY] : [])],
    permissionUrl,
    day: dayOfMonth,
  };
}

/** The address under which a person's schedule is kept. */
export function personOf(book: Book): string {
  return book.ports.person() || 'somebody';
}

/** `On. Last run 1 Nov 09:12 by ana@example.com, next 1 Dec`, with what was missed before; or `Off`. */
export function pulseText(mark: ScheduleMark | undefined, when: { today: Day; dayOfMonth: number }): string {
  const people = Object.entries(mark?.people ?? {});
  if (mark === undefined || people.length === 0) return 'Off';
  const [latest] = people.sort(([, a], [, b]) => b.lastRun.localeCompare(a.lastRun));
  const next = sayShortDay(nextRunOn({ ...when, doneUpTo: mark.doneUpTo }));
  const last =
    latest === undefined || latest[1].lastRun === ''
      ? 'Has not run yet'
      : `Last run ${sayMoment(latest[1].lastRun)} by ${latest[0]}`;
  return `On. ${last}, next ${next}${mark.missed === undefined ? '' : `. ${mark.missed}`}`;
}

function sayMoment(moment: string): string {
  return `${sayShortDay(moment.slice(0, 10) as Day)} ${moment.slice(11)}`.trim();
}

const COPY =
  'This spreadsheet is a copy. The schedule runs in the original only; turn it on if it shall run here too.';

function warningsOf(situation: Situation): string[] {
  const { mark, me, today, hasTrigger, needsPermission, isSending } = situation;
  if (needsPermission) return [PERMISSION];
  const mine = mark?.people[me];
  const others = Object.entries(mark?.people ?? {}).filter(
    ([person, pulse]) => person !== me && silentDays(pulse, today) < GONE_DAYS,
  );
  return [
    ...(mine === undefined && hasTrigger && !isSending() ? [FORGOTTEN] : []),
    ...(mine !== undefined && !hasTrigger ? [STOPPED] : []),
    ...(mine !== undefined && hasTrigger && silentDays(mine, today) > LATE_DAYS ? [sayLate(mine)] : []),
    ...(mine === undefined && others.length === 0 && isAnybodyLate(mark) ? [ALL_STOPPED] : []),
    ...(mine === undefined ? [] : others.map(([person]) => sayOther(person))),
    ...(mark?.trouble === undefined ? [] : [mark.trouble]),
  ];
}

const PERMISSION =
  'Google needs your OK again, so the schedule is paused. Nothing was lost; what was missed is made up for afterwards.';
const FORGOTTEN =
  'Google still has a schedule of yours for this spreadsheet, but the spreadsheet does not know it. Turn it on again, or turn it off.';
const STOPPED = 'Your schedule has stopped: Google does not have it any more. Turn it on again.';
const ALL_STOPPED = 'The schedule has stopped. Turn it on again.';

function isAnybodyLate(mark: ScheduleMark | undefined): boolean {
  return Object.keys(mark?.people ?? {}).length > 0;
}

function sayLate({ lastRun, since }: Pulse): string {
  const last =
    lastRun === ''
      ? `It has not run since it was turned on (${sayShortDay(since)})`
      : `It last ran on ${sayMoment(lastRun)}`;
  return `The schedule is late. ${last}. Turn it off and on again.`;
}

function sayOther(person: string): string {
  return `${person} has a schedule here as well. Nothing is done twice, but one is enough; only ${person} can turn off theirs.`;
}

function silentDays({ lastRun, since }: Pulse, today: Day): number {
  return daysBetween(lastRun === '' ? since : (lastRun.slice(0, 10) as Day), today);
}

/**
 * What the clock trigger does, whoever's it is, however often it fires: refreshes Status once a day, prepares the month once, and sends what was approved.
 * Everything it writes can be written again; that it is done is noted last, so a run cut off anywhere is made up for by the next.
 */
import { monthOf, type Day } from '../../core/day';
import { good, refused, type Result } from '../../core/result';
import { isMonthDue, sayMissed } from '../../core/schedule';
import { callListTab } from '../../tables/callListTable';
import { byHandTab, readListedTexts } from '../../tables/byHandTable';
import { findOwnTab, openBook, readGrid, remember, type Book } from '../book';
import { joinSentences, settingsOf, type Command, type Outcome } from '../command';
import { openList, type OpenList } from '../openList';
import { sendRun } from '../outbox/sendRun';
import { prepareMonth } from '../prepareTexts';
import { writeStatuses } from '../statuses';
import { planFor, recordOf } from '../whoNeedsFollowUp';
import { readSchedule, writeSchedule, type ScheduleMark } from './mark';
import { writePulseLine } from './pulseLine';
import { personOf, pulseText } from './scheduleView';

export const scheduledRun: Command = { name: 'Schedule', run };

const NOTHING = refused('cancelled', 'Nothing to do.');
const PERMISSION = 'Google needs permission again; the schedule waits until somebody gives it.';

interface Work {
  readonly mark: ScheduleMark | undefined;
  readonly dayOfMonth: number;
  readonly today: Day;
  readonly isRefreshDue: boolean;
  readonly isMonthDue: boolean;
}

function run(start: Book): Result<Outcome> {
  if (start.memory === undefined) return NOTHING;
  if (start.ports.schedule.permissionUrl() !== '') return refused('no-rights', PERMISSION);
  const kept = keepUp(start);
  const sent = sendRun(start.ports);
  if (sent === '') return kept;
  const before = kept.ok ? (kept.value.record ?? kept.value.sentence) : kept.trouble.message;
  return good({
    sentence: joinSentences([kept.ok || kept.trouble.code !== 'cancelled' ? before : '', sent]),
  });
}

/** What is prepared and refreshed, whoever sends. */
function keepUp(start: Book): Result<Outcome> {
  const work = workOf(start);
  if (!work.isRefreshDue && !work.isMonthDue) {
    beat(start, work, work.mark);
    return tendByHand(start);
  }
  const opened = openList(start);
  if (!opened.ok) {
    beat(start, work, withTrouble(work.mark, opened.trouble.message));
    return opened;
  }
  return carryOut(opened.value, work);
}

/** Boxes ticked since, people who say no by now and a month that is over leave the lists to send and to call within the hour. */
function tendByHand(book: Book): Result<Outcome> {
  const isAnyListed = [byHandTab, callListTab].some(
    (own) => readListedTexts(readGrid(findOwnTab(book, own), own), own).length > 0,
  );
  const opened = isAnyListed ? openList(book) : NOTHING;
  if (!opened.ok || opened.value.carriedOut === '') return NOTHING;
  writeStatuses(opened.value, planFor(opened.value).plan);
  return good({ sentence: opened.value.carriedOut });
}

/** What is to be done now; without a schedule of this spreadsheet's own no month is ever due. */
function workOf(book: Book): Work {
  const today = book.ports.clock.today();
  const mark = readSchedule(book);
  const { dayOfMonth } = settingsOf(book).settings;
  const isOn = mark !== undefined && Object.keys(mark.people).length > 0;
  return {
    mark,
    dayOfMonth,
    today,
    isRefreshDue: book.memory?.refreshedOn !== today,
    isMonthDue: isOn && isMonthDue({ today, dayOfMonth, doneUpTo: mark.doneUpTo }),
  };
}

function carryOut(open: OpenList, work: Work): Result<Outcome> {
  const { plan } = planFor(open);
  if (work.isRefreshDue) writeStatuses(open, plan);
  const prepared = work.isMonthDue ? prepareMonth(open) : undefined;
  const { book } = open;
  if (book.memory !== undefined) remember(book, { ...book.memory, refreshedOn: work.today });
  const mark =
    prepared === undefined || prepared.ok
      ? withoutTrouble(work, prepared?.ok === true)
      : withTrouble(work.mark, prepared.trouble.message);
  beat(openBook(book.ports), work, mark);
  if (!work.isRefreshDue && prepared?.ok !== true) return NOTHING;
  const texts = prepared?.ok === true ? `${prepared.value.sentence} ` : '';
  return good({ sentence: `${texts}${recordOf(plan)}` });
}

function withTrouble(mark: ScheduleMark | undefined, trouble: string): ScheduleMark | undefined {
  return mark === undefined ? undefined : { ...mark, trouble };
}

/** A month that was prepared ends the trouble and says what it made up for; an ordinary day leaves both. */
function withoutTrouble({ mark, today, dayOfMonth }: Work, isPrepared: boolean): ScheduleMark | undefined {
  if (mark === undefined || !isPrepared) return mark;
  const { kind, spreadsheet, people, doneUpTo } = mark;
  const missed = sayMissed({ today, dayOfMonth, doneUpTo });
  return { kind, spreadsheet, people, doneUpTo: monthOf(today), ...(missed === '' ? {} : { missed }) };
}

/** The pulse: the first run of each day, and whatever changed; a second run on the same day writes nothing. */
function beat(book: Book, { today, dayOfMonth }: Work, mark: ScheduleMark | undefined): void {
  if (mark === undefined || Object.keys(mark.people).length === 0) return;
  const me = personOf(book);
  const known = mark.people[me];
  const isFirstToday = known === undefined || known.lastRun.slice(0, 10) !== today;
  const { day, time = '00:00' } = book.ports.clock.now();
  const pulse = { since: known?.since ?? today, lastRun: `${day} ${time}` };
  const beaten = isFirstToday ? { ...mark, people: { ...mark.people, [me]: pulse } } : mark;
  const present = readSchedule(book);
  // The line first: once the mark is written nobody looks at this run again.
  if (isFirstToday || beaten.doneUpTo !== present?.doneUpTo)
    writePulseLine(book, pulseText(beaten, { today, dayOfMonth }));
  writeSchedule(book, beaten);
}

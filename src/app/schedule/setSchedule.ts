/** Turns the schedule of the person at the keyboard on or off; other people's, and those of other spreadsheets, stay. */
import { good, type Result } from '../../core/result';
import { doneAtStart } from '../../core/schedule';
import type { Book } from '../book';
import { settingsOf } from '../command';
import { Journal } from '../outbox/journal';
import { readSchedule, writeSchedule, type ScheduleMark } from './mark';
import { writePulseLine } from './pulseLine';
import { personOf, pulseText } from './scheduleView';

/** The trigger first: without one the mark would promise what nobody does. */
export function setSchedule(book: Book, isOn: boolean): Result<{ sentence: string; record: string }> {
  const { schedule, clock } = book.ports;
  if (isOn) schedule.turnOn();
  // What was approved is still sent, and answers are still read.
  else if (new Journal(book.ports).isByHand) schedule.turnOff();
  const { dayOfMonth } = settingsOf(book).settings;
  const today = clock.today();
  const mark = isOn ? withMe(book, dayOfMonth) : withoutMe(book);
  if (mark !== undefined) writeSchedule(book, mark);
  const pulse = pulseText(mark, { today, dayOfMonth });
  writePulseLine(book, pulse);
  return good({
    sentence: isOn
      ? `The schedule is on: the month's texts are prepared on day ${dayOfMonth} of each month, and nothing is sent without you.`
      : 'Your schedule is off.',
    record: isOn ? 'The schedule was turned on.' : 'The schedule was turned off.',
  });
}

function withMe(book: Book, dayOfMonth: number): ScheduleMark {
  const today = book.ports.clock.today();
  const present = readSchedule(book);
  const start = doneAtStart(today, dayOfMonth);
  return {
    kind: 'schedule',
    spreadsheet: book.ports.workbook.id,
    // What was prepared before stays prepared, whatever was turned off and on meanwhile.
    doneUpTo: present !== undefined && present.doneUpTo > start ? present.doneUpTo : start,
    people: { ...present?.people, [personOf(book)]: { since: today, lastRun: '' } },
  };
}

function withoutMe(book: Book): ScheduleMark | undefined {
  const present = readSchedule(book);
  if (present === undefined) return undefined;
  const me = personOf(book);
  const people = Object.fromEntries(Object.entries(present.people).filter(([person]) => person !== me));
  return { kind: 'schedule', spreadsheet: present.spreadsheet, doneUpTo: present.doneUpTo, people };
}

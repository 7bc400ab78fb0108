/** When the monthly job is due: once a month, on the chosen day or as soon after it as anything runs; running it is left to others. */
import { sayMonth, sayShortDay } from './sayDay';
import { dayOf, monthOf, type Day, type Month } from './day';

export interface MonthlyClock {
  readonly today: Day;
  /** 1 to 28, so that every month has it. */
  readonly dayOfMonth: number;
  /** The last month that needs nothing more. Later than today's when the clock was set back: then nothing is due. */
  readonly doneUpTo: Month;
}

/** True when the last chosen day that has come belongs to a month not done yet; several missed months are one. */
export function isMonthDue({ today, dayOfMonth, doneUpTo }: MonthlyClock): boolean {
  return lastDueMonth(today, dayOfMonth) > doneUpTo;
}

/** The day of the next run; today when one is due. */
export function nextRunOn(clock: MonthlyClock): Day {
  const { today, dayOfMonth, doneUpTo } = clock;
  if (isMonthDue(clock)) return today;
  const following = nextMonth(doneUpTo);
  return dayIn(following > monthOf(today) ? following : monthOf(today), dayOfMonth) ?? today;
}

/** What the owner is told when a month is prepared today: '' on the chosen day, else what was missed and what was done instead. */
export function sayMissed({ today, dayOfMonth, doneUpTo }: MonthlyClock): string {
  const month = monthOf(today);
  const chosen = dayIn(month, dayOfMonth) ?? today;
  const first = nextMonth(doneUpTo);
  const last = previousMonth(month);
  const prepared = `${sayMonth(month)} was prepared on ${sayShortDay(today)}`;
  if (first === last) return `${sayMonth(first)} was missed; ${prepared}.`;
  if (first < last) return `${sayMonth(first)} to ${sayMonth(last)} were missed; ${prepared}.`;
  return today > chosen ? `${prepared} instead of ${sayShortDay(chosen)}.` : '';
}

/** What counts as done when a schedule begins: a chosen day that has passed is not made up for, one of today is still to come. */
export function doneAtStart(today: Day, dayOfMonth: number): Month {
  const month = monthOf(today);
  return Number(today.slice(8)) > dayOfMonth ? month : previousMonth(month);
}

function lastDueMonth(today: Day, dayOfMonth: number): Month {
  const month = monthOf(today);
  return Number(today.slice(8)) >= dayOfMonth ? month : previousMonth(month);
}

function nextMonth(month: Month): Month {
  return shiftMonth(month, 1);
}

/** The month before. */
export function previousMonth(month: Month): Month {
  return shiftMonth(month, -1);
}

function shiftMonth(month: Month, by: number): Month {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by;
  const year = String(Math.floor(months / 12)).padStart(4, '0');
  return `${year}-${String((months % 12) + 1).padStart(2, '0')}` as Month;
}

function dayIn(month: Month, dayOfMonth: number): Day | undefined {
  return dayOf(Number(month.slice(0, 4)), Number(month.slice(5)), dayOfMonth);
}

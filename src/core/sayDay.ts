/** Days and months as a person reads them; the same everywhere, whatever the machine's language. */
import type { Day, Month } from './day';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `1 Nov 2026`. */
export function sayDay(day: Day): string {
  return `${sayShortDay(day)} ${day.slice(0, 4)}`;
}

/** `1 Nov`. */
export function sayShortDay(day: Day): string {
  return `${Number(day.slice(8, 10))} ${monthName(day).slice(0, 3)}`;
}

/** `November 2026`. */
export function sayMonth(month: Month): string {
  return `${monthName(month)} ${month.slice(0, 4)}`;
}

function monthName(day: Day | Month): string {
  return MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
}

/** Calendar days and months as text, `yyyy-mm-dd` and `yyyy-mm`; no clock and no time zone in here. */

/** A real calendar day, `yyyy-mm-dd`, years 1000 to 9999. Compares as text. */
export type Day = string & { readonly brand: 'Day' };
/** A calendar month, `yyyy-mm`. Compares as text. */
export type Month = string & { readonly brand: 'Month' };

const MS_PER_DAY = 86_400_000;
/** Days from the last of February of the year 0 to 1970-01-01. */
const MARCH_OF_YEAR_0 = 719_469;
/** Character code. */
const ZERO = 48;
const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day of a year, month (1–12) and day of the month; undefined when the calendar has no such day. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  if (!(year >= 1000 && year <= 9999)) return undefined;
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== dayOfMonth) return undefined;
  return date.toISOString().slice(0, 10) as Day;
}

/** Reads `yyyy-mm-dd`; undefined for any other text and for days that do not exist. */
export function toDay(text: string): Day | undefined {
  const match = DAY_PATTERN.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** Days since 1970-01-01; negative before. Counts years from March, so that a leap day is a year's last. */
export function dayNumber(day: Day): number {
  const monthFromMarch = (twoDigits(day, 5) + 9) % 12;
  const year = twoDigits(day, 0) * 100 + twoDigits(day, 2) - (monthFromMarch > 9 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  // Months from March on have 31, 30, 31, 30, 31 days, and then the same again.
  const dayOfYear = Math.floor((monthFromMarch * 153 + 2) / 5) + twoDigits(day, 8);
  return year * 365 + leapDays + dayOfYear - MARCH_OF_YEAR_0;
}

function twoDigits(day: Day, at: number): number {
  return (day.charCodeAt(at) - ZERO) * 10 + day.charCodeAt(at + 1) - ZERO;
}

/** The inverse of `dayNumber`. */
export function dayFromNumber(number: number): Day {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10) as Day;
}

/** The day so many days later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The month a day lies in. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7) as Month;
}

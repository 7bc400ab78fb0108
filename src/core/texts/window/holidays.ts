/** The federal holidays of the United States (5 U.S.C. 6103 and Executive Order 11582), by today's law for any year. */
import { addDays, dayFromNumber, dayNumber, type Day } from '../../day';

const MONDAY = 1;
const THURSDAY = 4;
const FRIDAY = 5;
const DAYS_PER_WEEK = 7;
/** 1970-01-01, day number 0, was a Thursday. */
const FIRST_WEEKDAY = THURSDAY;

/** New Year's Day, Juneteenth, Independence Day, Veterans Day, Christmas. */
const FIXED: readonly string[] = ['01-01', '06-19', '07-04', '11-11', '12-25'];

/** Month, weekday, and the first and last day of the month on which it can fall. */
const FLOATING: readonly (readonly [string, number, string, string])[] = [
  ['01', MONDAY, '15', '21'], // Martin Luther King's birthday: third Monday
  ['02', MONDAY, '15', '21'], // Washington's birthday: third Monday
  ['05', MONDAY, '25', '31'], // Memorial Day: last Monday
  ['09', MONDAY, '01', '07'], // Labor Day: first Monday
  ['10', MONDAY, '08', '14'], // Columbus Day: second Monday
  ['11', THURSDAY, '22', '28'], // Thanksgiving: fourth Thursday
];

/** A campaign asks about the same few days thousands of times. */
const known = new Map<number, boolean>();

/** 0 for Sunday to 6 for Saturday, of a day counted from 1970-01-01, earlier ones included. */
export function weekdayOf(number: number): number {
  return ((number % DAYS_PER_WEEK) + FIRST_WEEKDAY + DAYS_PER_WEEK) % DAYS_PER_WEEK;
}

/** True on a federal holiday and on the day it is observed: the Friday before a Saturday, the Monday after a Sunday. */
export function isFederalHoliday(day: Day): boolean {
  const weekday = weekdayOf(dayNumber(day));
  return (
    isFixed(day) ||
    (weekday === FRIDAY && isFixed(addDays(day, 1))) ||
    (weekday === MONDAY && isFixed(addDays(day, -1))) ||
    FLOATING.some(
      ([month, on, first, last]) =>
        weekday === on && day.slice(5) >= `${month}-${first}` && day.slice(5) <= `${month}-${last}`,
    )
  );
}

/** The same for a day counted from 1970-01-01, each worked out once. */
export function isFederalHolidayNumber(number: number): boolean {
  let isOne = known.get(number);
  if (isOne === undefined) known.set(number, (isOne = isFederalHoliday(dayFromNumber(number))));
  return isOne;
}

function isFixed(day: Day): boolean {
  return FIXED.includes(day.slice(5));
}

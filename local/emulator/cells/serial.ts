/** Knows how spreadsheet serials (days since 1899-12-30) and calendar parts become each other; zones are left to zone.ts. */
import type { DateParts } from './types';

/** Milliseconds in a serial of one. */
export const dayMs = 86_400_000;

/** The serial of 1970-01-01, from which instants are counted. */
export const epochSerial = 25_569;

/** The calendar parts of a serial, rounded to the millisecond; defined for every finite serial. */
export function partsFromSerial(serial: number): DateParts {
  const total = Math.round(serial * dayMs);
  const days = Math.floor(total / dayMs);
  const rest = total - days * dayMs;
  const { year, month, day } = civilFromDays(days - epochSerial);
  const hour = Math.floor(rest / 3_600_000);
  const minute = Math.floor(rest / 60_000) % 60;
  const second = Math.floor(rest / 1000) % 60;
  return { year, month, day, hour, minute, second, ms: rest % 1000 };
}

/** The serial of calendar parts in the Gregorian calendar; parts that are left out count as midnight. */
export function serialFromParts(
  parts: Pick<DateParts, 'year' | 'month' | 'day'> & Partial<DateParts>,
): number {
  const days = daysFromCivil(parts.year, parts.month, parts.day) + epochSerial;
  const { hour = 0, minute = 0, second = 0, ms = 0 } = parts;
  const time = ((hour * 60 + minute) * 60 + second) * 1000 + ms;
  return time === 0 ? days : days + time / dayMs;
}

/** The number of days in a month (1–12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/** Days in 400 years and in the 4- and 100-year parts of them: the calendar repeats after 400 years. */
const eraDays = 146_097;

/** Days from 0000-03-01, where the counted years begin so that a leap day ends its year, to 1970-01-01. */
const marchEpoch = 719_468;

function daysFromCivil(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * eraDays + dayOfEra - marchEpoch;
}

function civilFromDays(days: number): { year: number; month: number; day: number } {
  const shifted = days + marchEpoch;
  const era = Math.floor(shifted / eraDays);
  const dayOfEra = shifted - era * eraDays;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

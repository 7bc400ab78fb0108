/** Knows how days and times look under date formats; numbers are left to displayNumber.ts. */
import type { FormatSection } from './numberFormat';
import { partsFromSerial } from './serial';
import type { DateParts, Locale } from './types';

/** A serial under a section with parts of a date. Shown to the smallest part: seconds are cut, not rounded. */
export function displayDate(serial: number, section: FormatSection, locale: Locale): string {
  const parts = partsFromSerial(serial);
  const moment = { parts, serial, isHalfDay: section.isHalfDay, locale };
  let shown = '';
  for (const token of section.tokens) {
    if (token.kind === 'date') shown += datePart(token.code, moment);
    else if (token.kind === 'literal') shown += token.text;
  }
  return shown;
}

interface Moment {
  readonly parts: DateParts;
  readonly serial: number;
  readonly isHalfDay: boolean;
  readonly locale: Locale;
}

function datePart(code: string, moment: Moment): string {
  switch (code.charAt(0)) {
    case 'y':
      return yearPart(code, moment.parts.year);
    case 'm':
      return monthPart(code, moment);
    case 'd':
      return dayPart(code, moment);
    case 'h':
      return padTo(moment.isHalfDay ? moment.parts.hour % 12 || 12 : moment.parts.hour, code.length);
    case 'n':
      return padTo(moment.parts.minute, code.length);
    case 's':
      return secondPart(code, moment);
    case '[':
      return elapsedPart(code, moment.serial);
    default:
      return halfDayPart(code, moment.parts.hour);
  }
}

function padTo(value: number, length: number): string {
  if (length === 1 || value > 9) return String(value);
  return `0${value}`;
}

function yearPart(code: string, year: number): string {
  return code.length <= 2 ? padTo(((year % 100) + 100) % 100, 2) : String(year).padStart(4, '0');
}

function monthPart(code: string, { parts, locale }: Moment): string {
  if (code.length <= 2) return padTo(parts.month, code.length);
  const names = code.length === 3 ? locale.shortMonths : locale.months;
  const name = names[parts.month - 1] ?? '';
  return code.length === 5 ? name.charAt(0) : name;
}

/** 1899-12-30, serial 0, was a Saturday. */
function dayPart(code: string, { parts, serial, locale }: Moment): string {
  if (code.length <= 2) return padTo(parts.day, code.length);
  const names = code.length === 3 ? locale.shortWeekdays : locale.weekdays;
  return names[(((Math.floor(serial + 1e-9) + 6) % 7) + 7) % 7] ?? '';
}

function secondPart(code: string, { parts, locale }: Moment): string {
  const [seconds = '', fraction] = code.split('.');
  const shown = padTo(parts.second, seconds.length);
  if (fraction === undefined) return shown;
  const ms = String(parts.ms).padStart(3, '0');
  return shown + locale.decimal + ms.slice(0, fraction.length).padEnd(fraction.length, '0');
}

/** All hours, minutes or seconds of a duration, a day having 24 hours. */
function elapsedPart(code: string, serial: number): string {
  const units: Readonly<Record<string, number>> = { '[h]': 24, '[m]': 1440, '[s]': 86_400 };
  return String(Math.trunc(serial * (units[code] ?? 24) + 1e-6));
}

function halfDayPart(code: string, hour: number): string {
  const half = hour < 12 ? 'AM' : 'PM';
  return code === 'a/p' ? half.charAt(0) : half;
}

/** Local time by another way than the window's own, and the shapes its tests share. */
import type { Phone } from '../../../../src/core/phone';
import type { Recipient } from '../../../../src/core/texts/window/window';

/** Federal holidays and the days on which they are observed, as the government published them. */
export const HOLIDAYS: Readonly<Record<number, string>> = {
  2026: '01-01 01-19 02-16 05-25 06-19 07-03 07-04 09-07 10-12 11-11 11-26 12-25',
  2027: '01-01 01-18 02-15 05-31 06-18 06-19 07-04 07-05 09-06 10-11 11-11 11-25 12-24 12-25 12-31',
  2028: '01-01 01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-11 11-23 12-25',
};

export interface Local {
  readonly date: string;
  readonly weekday: string;
  readonly hour: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clock on the wall and the calendar beside it show. */
export function localAt(zone: string, instant: number): Local {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      weekday: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      hourCycle: 'h23',
    });
    formats.set(zone, format);
  }
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of format.formatToParts(instant)) parts[type] = value;
  return {
    date: `${parts.year}-${parts.month}-${parts.day}`,
    weekday: parts.weekday ?? '',
    hour: Number(parts.hour),
  };
}

export function isHolidayThere({ date }: Local): boolean {
  return (HOLIDAYS[Number(date.slice(0, 4))] ?? '').split(' ').includes(date.slice(5));
}

export function isWeekendThere({ weekday }: Local): boolean {
  return weekday === 'Sat' || weekday === 'Sun';
}

/** The instant of a UTC time, `2026-11-20T15:00`. */
export function utc(text: string): number {
  return Date.parse(`${text}Z`);
}

/** Somebody who may be in any of these zones, under these states' laws. */
export function someone(zones: readonly string[], states: readonly string[] = []): Recipient {
  return { zones: { kind: 'zones', zones }, states };
}

/** The number 555-0100 in an area code. */
export function phoneIn(code: number | string): Phone {
  return `+1${code}5550100` as Phone;
}

/** Reads a day that a person typed as text and Sheets did not take for a date; what the day means is left to others. */
import { isBlank, type Cell } from './cell';
import { dayFromNumber, dayNumber, dayOf, type Day } from './day';
import { tidyText } from './tidyText';

export type DayReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'day'; readonly day: Day }
  | {
      readonly kind: 'unreadable';
      /** Plain words that go on from "cannot be read: …". */
      readonly why: string;
    };

const BLANK: DayReading = { kind: 'blank' };
const NOT_A_DAY = unreadable('no date in it');
const NOT_ALONE = unreadable('other words stand beside the date');
const NO_YEAR = unreadable('the year is missing');
const NO_SUCH_DAY = unreadable('there is no such day');

/** Serial days of Sheets count from 30 December 1899. */
const SERIAL_EPOCH = dayNumber('1899-12-30' as Day);
/** 1990-01-01 and 2099-12-31: numbers outside are prices, years or counts. */
const MIN_SERIAL = 32874;
const MAX_SERIAL = 73050;
/** Sheets reads 00–29 as 2000–2029 and the rest as 19xx. */
const LAST_SHORT_YEAR_OF_2000S = 29;

/** In English, German, Spanish, French and Italian, without accents. */
const MONTHS = [
  'jan(?:uary?|v(?:ier)?)?|ene(?:ro)?|gen(?:naio)?',
  'feb(?:ruary?|rero|braio)?|fev(?:r(?:ier)?)?',
  'mar(?:ch|z|zo|s)?|mrz',
  'apr(?:ile?)?|abr(?:il)?|avr(?:il)?',
  'mayo?|mai|mag(?:gio)?',
  'june?|juni|junio|juin|giu(?:gno)?',
  'jul[yi]?|julio|juil(?:let)?|lug(?:lio)?',
  'aug(?:ust)?|ago(?:sto)?|aout',
  'sept?(?:ember|iembre|embre)?|set(?:tembre)?',
  'o[ck]t(?:ober|ubre|obre)?|ott(?:obre)?',
  'nov(?:ember|iembre|embre)?',
  'de[cz](?:ember|embre)?|dic(?:iembre|embre)?',
];
const MONTH = `(${MONTHS.join('|')})\\.?`;
const WHOLE_MONTHS = MONTHS.map((month) => new RegExp(`^(?:${month})$`));
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = "'?(\\d{4}|\\d{2})";

const WEEKDAY = /^(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/;
const CLOCK = '\\d{1,2}(?::\\d{2}){1,2}(?:[.,]\\d+)?\\s*(?:[ap]\\.?m\\.?)?|\\d{1,2}\\s*[ap]\\.?m\\.?';
const ZONE =
  '(?:z|utc|gmt|[ecmp][sd]t|ces?t|bst)?\\s*(?:[+-]\\d{2}:?\\d{2})?\\s*(?:\\([a-z ]+(?:time|zeit)\\))?';
const TIME = new RegExp(`(?:,|\\s+at)?[\\st]+(?:${CLOCK})\\s*${ZONE}$`);
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\.?$/;
const YEAR_LAST = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})\.?$/;
/** A whole day among other words. */
const HAS_DAY = /(?:^|\D)(?:\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|\d{4}-\d{1,2}-\d{1,2})(?!\d)/;
const EIGHT_DIGITS = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const MONTH_FIRST = new RegExp(`^${MONTH}[\\s-]*${DAY}(?:,\\s*|[\\s-]+)${YEAR}$`);
const DAY_AND_MONTH = new RegExp(
  `^${DAY}\\.?(?:\\s+(?:of|de))?[\\s-]*${MONTH}(?:,\\s*|[\\s-]*|\\s+del?\\s+)${YEAR}$`,
);
const WITHOUT_YEAR = new RegExp(
  `^(?:(\\d{1,2})[/.-](\\d{1,2})\\.?|${MONTH}[\\s-]*${DAY}|${DAY}\\.?(?:\\s+of)?[\\s-]*${MONTH})$`,
);

const ACCENT = /\p{M}/gu;
/** The longest usual form, weekday, month, time and zone written out, has 70 characters. */
const MAX_LENGTH = 80;
/** A leap year, in which each day without a year exists. */
const ANY_YEAR = 2000;

const readings: Readonly<Record<'dayFirst' | 'monthFirst', Map<string, DayReading>>> = {
  dayFirst: new Map(),
  monthFirst: new Map(),
};

/**
 * Reads a date cell, a serial day between 1990 and 2100, or a day typed in a usual form; `dayFirst` settles 3/4/2026.
 * Times are dropped; a day that the calendar does not have is unreadable.
 */
export function readDay(cell: Cell | undefined, dayFirst: boolean): DayReading {
  if (typeof cell === 'object') return { kind: 'day', day: cell.day };
  if (isBlank(cell)) return BLANK;
  if (typeof cell === 'number') return readSerial(cell);
  if (typeof cell !== 'string') return NOT_A_DAY;
  const known = readings[dayFirst ? 'dayFirst' : 'monthFirst'];
  let reading = known.get(cell);
  if (reading === undefined) {
    reading = readText(tidyText(cell).toLowerCase(), dayFirst);
    known.set(cell, reading);
  }
  return reading;
}

/** True for `never`, as some write for who was not contacted yet: no day, and no slip. */
export function isNever(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && tidyText(cell).toLowerCase() === 'never';
}

/** True for a day of every year, as birthdays are often kept: `12/25`, `March 3`. */
export function isDayWithoutYear(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && readYearless(tidyText(cell).toLowerCase()) === NO_YEAR;
}

/** True for `3/4/2026`, which is one day in April or in March. */
export function isDayEitherWay(text: string): boolean {
  const [one, other] = [readDay(text, true), readDay(text, false)];
  return one.kind === 'day' && other.kind === 'day' && one.day !== other.day;
}

function readSerial(serial: number): DayReading {
  if (!(serial >= MIN_SERIAL && serial <= MAX_SERIAL))
    return readYearFirst(String(serial)) ?? unreadable('a number, not a date');
  return { kind: 'day', day: dayFromNumber(SERIAL_EPOCH + Math.floor(serial)) };
}

function readText(text: string, dayFirst: boolean): DayReading {
  if (text === '') return BLANK;
  if (text.length > MAX_LENGTH) return NOT_A_DAY;
  const plain = text.normalize('NFD').replace(ACCENT, '');
  const bare = plain.replace(/^'/, '').replace(WEEKDAY, '').replace(TIME, '');
  return readYearFirst(bare) ?? readYearLast(bare, dayFirst) ?? readNamedMonth(bare) ?? readYearless(bare);
}

function readYearFirst(text: string): DayReading | undefined {
  const split = YEAR_FIRST.exec(text);
  if (split) return toReading(Number(split[1]), Number(split[3]), Number(split[4]));
  const joined = EIGHT_DIGITS.exec(text);
  return joined ? toReading(Number(joined[1]), Number(joined[2]), Number(joined[3])) : undefined;
}

function readYearLast(text: string, dayFirst: boolean): DayReading | undefined {
  const match = YEAR_LAST.exec(text);
  if (!match) return undefined;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const isDayFirst = dayFirst || match[2] === '.' ? second <= 12 : first > 12;
  return isDayFirst ? toReading(yearOf(match[4]), second, first) : toReading(yearOf(match[4]), first, second);
}

function readNamedMonth(text: string): DayReading | undefined {
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return toReading(yearOf(monthFirst[3]), monthNumber(monthFirst[1]), Number(monthFirst[2]));
  const dayFirst = DAY_AND_MONTH.exec(text);
  return dayFirst ? toReading(yearOf(dayFirst[3]), monthNumber(dayFirst[2]), Number(dayFirst[1])) : undefined;
}

function readYearless(text: string): DayReading {
  const match = WITHOUT_YEAR.exec(text);
  if (!match) return HAS_DAY.test(text) ? NOT_ALONE : NOT_A_DAY;
  const [, first, second, monthA, dayA, dayB, monthB] = match;
  const month = monthA ?? monthB;
  const isReal =
    month === undefined
      ? isDayOfYear(Number(first), Number(second)) || isDayOfYear(Number(second), Number(first))
      : isDayOfYear(monthNumber(month), Number(dayA ?? dayB));
  return isReal ? NO_YEAR : NO_SUCH_DAY;
}

function isDayOfYear(month: number, day: number): boolean {
  return dayOf(ANY_YEAR, month, day) !== undefined;
}

function toReading(year: number, month: number, day: number): DayReading {
  const found = dayOf(year, month, day);
  return found === undefined ? NO_SUCH_DAY : { kind: 'day', day: found };
}

function yearOf(text = ''): number {
  if (text.length > 2) return Number(text);
  return Number(text) + (Number(text) <= LAST_SHORT_YEAR_OF_2000S ? 2000 : 1900);
}

function monthNumber(name = ''): number {
  return WHOLE_MONTHS.findIndex((month) => month.test(name)) + 1;
}

function unreadable(why: string): DayReading {
  return { kind: 'unreadable', why };
}

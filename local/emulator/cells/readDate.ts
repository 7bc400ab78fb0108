/** Knows how Sheets reads typed days in each locale, as numbers; names of months are left to readNamedDay.ts, times to readTime.ts. */
import { codeOf, readNamedDay, type TypedDay } from './readNamedDay';
import { type ReadTime, readTime } from './readTime';
import { daysInMonth, partsFromSerial, serialFromParts } from './serial';
import type { DateOrder, Locale } from './types';

/** The day, time or both that a trimmed text stands for; undefined when there is no such day, so that the cell keeps its text. `today` gives the year where none is typed. */
export function readDate(text: string, locale: Locale, today: number): ReadTime | undefined {
  if (text.length > 40 || !/\d/.test(text)) return undefined;
  const time =
    text.includes(':') || /\d ?[ap]m$/i.test(text) ? splitTime(text, locale) : { day: text, time: undefined };
  if (time === undefined) return undefined;
  if (time.day === '') return time.time;
  const day = readDay(time.day, locale, today);
  if (day === undefined || time.time === undefined) return day;
  if (time.time.value >= 1) return undefined;
  return { value: day.value + time.time.value, format: locale.dateTimeFormat };
}

/** The day in front and the time behind the last blank that can part them. */
function splitTime(text: string, locale: Locale): { day: string; time: ReadTime } | undefined {
  const whole = readTime(text, locale.decimal);
  if (whole !== undefined) return { day: '', time: whole };
  const match = /^(.*\d),? +(\d+:.*|\d{1,2} ?[ap]m)$/i.exec(text);
  const time = readTime(match?.[2] ?? '', locale.decimal);
  return match === null || time === undefined ? undefined : { day: match[1] ?? '', time };
}

function readDay(text: string, locale: Locale, today: number): ReadTime | undefined {
  const numbers = numericDay.exec(text);
  if (numbers !== null) return readNumericDay(numbers, locale, today);
  return readNamedDay(text, locale, (parts) => serialOfTyped(parts, today));
}

/** Up to three numbers with one and the same separator between them. */
const numericDay = /^(\d{1,4})([/\- .])(\d{1,4})(?:\2(\d{1,4}))?$/;

function readNumericDay(match: RegExpExecArray, locale: Locale, today: number): ReadTime | undefined {
  const [, first = '', separator = '', second = '', third] = match;
  if (separator === '.' && !locale.dateFormat.includes('.')) return undefined;
  const numbers = third === undefined ? [first, second] : [first, second, third];
  const order = orderOfNumbers(numbers, locale);
  return order === undefined ? undefined : assembleNumeric({ numbers, order, separator }, locale, today);
}

/** A year of four digits shows where it stands; the rest follows the locale. */
function orderOfNumbers(numbers: readonly string[], locale: Locale): string | undefined {
  const [first = '', second = '', third] = numbers;
  const monthFirst: Readonly<Record<DateOrder, string>> = { MDY: 'MD', DMY: 'DM', YMD: 'MD' };
  if (third === undefined) return orderOfTwo(first, second, monthFirst[locale.dateOrder]);
  if (first.length > 2) return 'YMD';
  return locale.dateOrder === 'YMD' && third.length <= 2 ? 'YMD' : `${monthFirst[locale.dateOrder]}Y`;
}

function orderOfTwo(first: string, second: string, order: string): string | undefined {
  if (second.length > 2) return 'MY';
  return first.length > 2 ? 'YM' : order;
}

interface NumericDay {
  readonly numbers: readonly string[];
  readonly order: string;
  readonly separator: string;
}

function assembleNumeric(typed: NumericDay, locale: Locale, today: number): ReadTime | undefined {
  const part = (code: string): string | undefined => typed.numbers[typed.order.indexOf(code)];
  const value = serialOfTyped({ year: part('Y'), month: Number(part('M')), day: part('D') }, today);
  if (value === undefined) return undefined;
  const isPadded = typed.numbers.some((number) => number.length === 2 && number.startsWith('0'));
  const codes = [...typed.order].map((code, at) => codeOf(code, typed.numbers[at] ?? '', isPadded));
  return { value, format: typed.separator === ' ' ? locale.dateFormat : codes.join(typed.separator) };
}

function serialOfTyped(parts: TypedDay, today: number): number | undefined {
  const year = parts.year === undefined ? partsFromSerial(today).year : fullYear(parts.year);
  const day = Number(parts.day ?? 1);
  if (year === undefined || (parts.day ?? '').length > 2) return undefined;
  if (parts.month < 1 || parts.month > 12 || day < 1 || day > daysInMonth(year, parts.month))
    return undefined;
  return serialFromParts({ year, month: parts.month, day });
}

/** Years below 100 lie between 1930 and 2029, also when typed with zeros in front (`12-0064` is read as December 1964). Years of three digits are none. */
function fullYear(typed: string): number | undefined {
  const year = Number(typed);
  if (year < 100) return year + (year < 30 ? 2000 : 1900);
  return year < 1000 ? undefined : year;
}

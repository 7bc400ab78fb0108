/** Cells of exports as plain text: without the marks that programs leave in them, days as `yyyy-mm-dd`; what must not be taken in is taken out elsewhere. */
import { dayFromNumber, dayOf, type Day } from '../../core/day';
import { isDayWithoutYear, readDay } from '../../core/typedDay';

/** Sheets holds 50,000 characters in a cell. */
const LONGEST = 10_000;
const NEEDS_CLEANING = /^['\s]|\s$|[^ -~]/;
/** What programs write for nothing. */
const NOTHING =
  /^(?:null|nil|none|undefined|n\/?a|nan|#(?:n\/a|ref!|value!|name\?|div\/0!|error!|null!|num!)|\(?(?:not set|no value|blank|empty)\)?|-+|0{1,2}([/.-])0{1,2}\1?0{1,4}|0000-00-00.*)$/i;
const LONGEST_NOTHING = 20;
const SEPARATED = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}/;
const NO_YEAR = /^-{2}(\d{2})-?(\d{2})$/;
/** Phones of Apple write this year for a birthday without one, other programs the first two. */
const NOBODYS_YEAR = /^(?:1604|0000|0001)-(\d{2})-(\d{2})/;
/** A day before a time of some odd form. */
const BEGINNING = /^\d{4}-?\d{2}-?\d{2}(?=[T ])/;
const DIGITS = /^\d{10}(?:\d{3})?$/;
const SERIAL = /^\d{5}(?:\.\d+)?$/;
const SECONDS_PER_DAY = 86_400;
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Without blanks at the ends and the apostrophe that keeps digits from becoming a number; '' for words that mean nothing. */
export function plain(cell: string | undefined): string {
  if (cell === undefined || cell === '') return '';
  const text = NEEDS_CLEANING.test(cell)
    ? cell
        .replace(/\0/g, '')
        .trim()
        .replace(/^'(?=[+\d(])/, '')
    : cell;
  if (text.length <= LONGEST_NOTHING && NOTHING.test(text)) return '';
  return text.length > LONGEST ? text.slice(0, LONGEST) : text;
}

/** True when the days of a column can only be day first, false when only month first; undefined when it does not tell. A typing error does not outweigh the rest. */
export function dayOrder(cells: Iterable<string>): boolean | undefined {
  let lead = 0;
  for (const cell of cells) {
    const match = SEPARATED.exec(cell);
    const [first, second] = [Number(match?.[1]), Number(match?.[2])];
    // What is no day either way, like 31/31/2026, tells nothing.
    if (first > 12 && first <= 31 && second <= 12) lead += 1;
    if (second > 12 && second <= 31 && first <= 12) lead -= 1;
  }
  return lead === 0 ? undefined : lead > 0;
}

/** The day in a cell of an export; undefined when there is none to be read. */
export function exportedDay(cell: string, dayFirst: boolean): Day | undefined {
  const reading = readDay(cell, dayFirst);
  if (reading.kind === 'day') return reading.day;
  if (SERIAL.test(cell)) {
    const serial = readDay(Number(cell), dayFirst);
    return serial.kind === 'day' ? serial.day : undefined;
  }
  // Milliseconds or seconds since 1970.
  if (DIGITS.test(cell)) return dayFromNumber(Math.floor(Number(cell.slice(0, 10)) / SECONDS_PER_DAY));
  const beginning = BEGINNING.exec(cell);
  const begun = beginning ? readDay(beginning[0], dayFirst) : undefined;
  return begun?.kind === 'day' ? begun.day : undefined;
}

/** A birthday as `yyyy-mm-dd`, or `March 14` where the year is not known; other text stays as it is. */
export function birthdayText(cell: string, dayFirst: boolean): string {
  const yearless = NO_YEAR.exec(cell) ?? NOBODYS_YEAR.exec(cell);
  if (yearless) return monthAndDay(Number(yearless[1]), Number(yearless[2])) ?? cell;
  if (isDayWithoutYear(cell)) return cell;
  return exportedDay(cell, dayFirst) ?? cell;
}

function monthAndDay(month: number, day: number): string | undefined {
  return dayOf(2000, month, day) === undefined ? undefined : `${MONTHS[month - 1] ?? ''} ${day}`;
}

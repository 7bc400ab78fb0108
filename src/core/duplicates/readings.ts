/** Phones and birthdays as they are compared: what cannot be read for sure still says something. */
import { cellText, isDayCell, type Cell } from '../cell';
import { NUMBER_BREAK, readPhone } from '../phone';
import { isDayWithoutYear, readDay } from '../typedDay';

const NONE: readonly never[] = [];
const FEWEST_PHONE_DIGITS = 7;
const ONE_DIGIT_ONLY = /^(\d)\1+$/;
/** Year, month and day, one digit more or less. */
const FEWEST_DAY_DIGITS = 7;
const MOST_DAY_DIGITS = 9;

/** The phones of a cell; a cell with two numbers has both, and one that cannot be read counts by its digits. */
export function phonesIn(cell: Cell | undefined, country: string): readonly string[] {
  const reading = readPhone(cell, country);
  if (reading.kind === 'phone') return [reading.phone];
  if (reading.kind === 'blank') return NONE;
  return cellText(cell)
    .split(NUMBER_BREAK)
    .flatMap((part) => {
      const one = readPhone(part, country);
      if (one.kind === 'phone') return [one.phone];
      const digits = part.replace(/\D/g, '');
      return digits.length >= FEWEST_PHONE_DIGITS && !ONE_DIGIT_ONLY.test(digits) ? [digits] : [];
    });
}

/** `yyyymmdd`, also of digits that are no day, since one may be a slip; `mmdd` without a year; '' for anything else. */
export function birthdayDigits(cell: Cell | undefined, dayFirst: boolean): string {
  if (cell === undefined || cell === '') return '';
  if (isDayCell(cell)) return cell.day.replace(/-/g, '');
  const text = cellText(cell);
  const reading = readDay(cell, dayFirst);
  if (reading.kind === 'day') return reading.day.replace(/-/g, '');
  if (isDayWithoutYear(cell)) return yearless(text, dayFirst);
  const digits = text.replace(/\D/g, '');
  return digits.length >= FEWEST_DAY_DIGITS && digits.length <= MOST_DAY_DIGITS ? digits : '';
}

/** The month and the day, by way of a leap year. */
function yearless(text: string, dayFirst: boolean): string {
  const bare = text.replace(/\.$/, '');
  const between = /^\d+(\D)\d+$/.exec(bare)?.[1] ?? ' ';
  const reading = readDay(`${bare}${between}2000`, dayFirst);
  return reading.kind === 'day' ? reading.day.slice(5).replace('-', '') : '';
}

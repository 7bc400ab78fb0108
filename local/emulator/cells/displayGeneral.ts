/** Knows how numbers look in cells of automatic format; number formats are left to displayNumber.ts. */
import type { Locale } from './types';

/** A number as an untouched cell shows it: whole numbers to fifteen digits, fractions rounded to ten significant digits, in powers of ten from 1E+20 up and below 1E-10. */
export function displayGeneral(value: number, locale: Locale): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value + 0);
  const size = Math.abs(value);
  if (size >= 1e20 || size < 1e-10) return displayPower(value, locale);
  return Number.isInteger(value) ? longWhole(value) : displayFraction(value, locale);
}

function displayFraction(value: number, locale: Locale): string {
  const whole = Math.floor(Math.log10(Math.abs(value))) + 1;
  const fixed = value.toFixed(Math.max(0, Math.min(20, 10 - whole)));
  return localizePoint(fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed, locale);
}

/** Digits beyond the fifteenth are shown as zeros. */
function longWhole(value: number): string {
  const [digits = '', power = ''] = value.toExponential(14).split('e');
  return digits.replace('.', '').padEnd(Number(power) + (value < 0 ? 2 : 1), '0');
}

function displayPower(value: number, locale: Locale): string {
  const [digits = '', power = ''] = value.toExponential(5).split('e');
  return localizePoint(digits.replace(/\.?0+$/, ''), locale) + powerText(Number(power), 2, true);
}

/** A power of ten as cells show it, `E+05`, padded to `width` digits. */
export function powerText(power: number, width: number, isPlusShown: boolean): string {
  const sign = isPlusShown ? '+' : '';
  return `E${power < 0 ? '-' : sign}${String(Math.abs(power)).padStart(width, '0')}`;
}

function localizePoint(text: string, locale: Locale): string {
  return locale.decimal === '.' ? text : text.replace('.', locale.decimal);
}

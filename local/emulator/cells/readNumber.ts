/** Knows how Sheets reads typed numbers, money and percentages in each locale; dates and formulas are left to others. */
import type { Locale } from './types';

/** A number that was read and the format it brings along ('' for none). */
export interface ReadNumber {
  readonly value: number;
  readonly format: string;
}

/** The number a trimmed text stands for; undefined when it is not one. Leading zeros and a plus sign are lost, as Google loses them. */
export function readNumber(text: string, locale: Locale): ReadNumber | undefined {
  if (plainNumber.test(text) && locale.decimal === '.') return plain(text);
  if (!hasDigit.test(text)) return undefined;
  const match = grammarOf(locale).exec(text);
  return match === null ? undefined : assemble(match, locale);
}

const plainNumber = /^[+-]?\d+(\.\d*)?$/;
const hasDigit = /\d/;

function plain(text: string): ReadNumber | undefined {
  const value = Number(text) + 0;
  return Number.isFinite(value) ? { value, format: '' } : undefined;
}

/** Two short groups of digits that are no date become one number: `22 34` is read as 2234. Longer groups, as phones have them, stay text; where between the two Google draws the line is not known, so it is drawn below the shortest phone number. */
export function readShortGroups(text: string): ReadNumber | undefined {
  return text.length < 7 && /^\d+ \d+$/.test(text) ? plain(text.replace(' ', '')) : undefined;
}

const grammars = new Map<string, RegExp>();

function grammarOf(locale: Locale): RegExp {
  const held = grammars.get(locale.name);
  if (held !== undefined) return held;
  const grammar = buildGrammar(locale);
  grammars.set(locale.name, grammar);
  return grammar;
}

/** Groups: open bracket, sign, money in front, sign after it, whole digits, fraction, exponent, percent, money behind, closing bracket. */
function buildGrammar(locale: Locale): RegExp {
  const money = `(${escapeSign(locale.currency)})?`;
  const group = locale.group === ' ' ? '[ \\u00a0\\u202f]' : escapeSign(locale.group);
  const grouped = /_IN$/.test(locale.name)
    ? `\\d{1,3}(?:${group}\\d{2,3})*${group}\\d{3}`
    : `\\d{1,3}(?:${group}\\d{3})+`;
  const whole = `(${grouped}|\\d+|(?=${escapeSign(locale.decimal)}\\d))`;
  const fraction = `(?:${escapeSign(locale.decimal)}(\\d*))?`;
  return new RegExp(
    `^(\\()?([+-])?${money} ?([+-])?${whole}${fraction}(?:e([+-]?\\d+))?(?: ?(%))?(?: ?${money})(\\))?$`,
    'i',
  );
}

function escapeSign(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function assemble(match: RegExpExecArray, locale: Locale): ReadNumber | undefined {
  const [
    ,
    open,
    sign,
    moneyBefore,
    innerSign,
    whole = '',
    fraction = '',
    exponent,
    percent,
    moneyAfter,
    close,
  ] = match;
  const isMoney = moneyBefore !== undefined || moneyAfter !== undefined;
  const signs = [open, sign, innerSign].filter((part) => part !== undefined).length;
  const marks = [percent, moneyBefore, moneyAfter, exponent].filter((part) => part !== undefined).length;
  if (signs > 1 || marks > 1 || (open === undefined) !== (close === undefined)) return undefined;
  const digits = whole.replace(/\D/g, '');
  const size = Number(`${digits === '' ? '0' : digits}.${fraction}0e${exponent ?? 0}`);
  const value = percent === undefined ? size : percentOf(digits, fraction);
  if (!Number.isFinite(value)) return undefined;
  const isNegative = open !== undefined || sign === '-' || innerSign === '-';
  const shape = {
    isMoney,
    isPercent: percent !== undefined,
    isPower: exponent !== undefined,
    hasGroups: digits !== whole,
  };
  return {
    value: isNegative ? 0 - value : value,
    format: formatOf({ ...shape, hasFraction: fraction !== '' }, locale),
  };
}

/** By way of the exponent, since dividing by a hundred would leave 12.3% a hair beside 0.123. */
function percentOf(digits: string, fraction: string): number {
  return Number(`${digits === '' ? '0' : digits}.${fraction}0e-2`);
}

interface Shape {
  readonly isMoney: boolean;
  readonly isPercent: boolean;
  readonly isPower: boolean;
  readonly hasGroups: boolean;
  readonly hasFraction: boolean;
}

function formatOf(shape: Shape, locale: Locale): string {
  if (shape.isPower) return '0.00E+00';
  if (shape.isPercent) return shape.hasFraction ? '0.00%' : '0%';
  const number = shape.hasFraction ? '#,##0.00' : '#,##0';
  if (shape.isMoney)
    return locale.currencyFirst ? `"${locale.currency}"${number}` : `${number} [$${locale.currency}]`;
  return shape.hasGroups ? number : '';
}

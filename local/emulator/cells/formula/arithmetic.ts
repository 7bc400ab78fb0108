/** Knows what operators make of two cell values; where the values come from is left to evaluate.ts. */
import { displayGeneral } from '../displayGeneral';
import { readDate } from '../readDate';
import { readNumber } from '../readNumber';
import type { CellValue, Locale } from '../types';

/** Whether a value is one of the error texts that cells show. */
export function isErrorValue(value: CellValue): boolean {
  return (
    typeof value === 'string' &&
    value.startsWith('#') &&
    /^#(N\/A|(REF|VALUE|DIV\/0|NUM|ERROR|NULL)!|NAME\?)$/.test(value)
  );
}

/** The number a value counts as in a calculation: blank is 0, TRUE is 1, text is read as if typed; undefined when it is no number. */
export function toNumber(value: CellValue, locale: Locale): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === '') return 0;
  return (readNumber(value.trim(), locale) ?? readDate(value.trim(), locale, 0))?.value;
}

/** '+', '-' in front of a value, '%' behind it. */
export function applySign(operator: string, value: CellValue, locale: Locale): CellValue {
  if (operator === '+') return value;
  const number = toNumber(value, locale);
  if (number === undefined) return '#VALUE!';
  return operator === '-' ? 0 - number : number / 100;
}

/** The result of a calculation, comparison or joining of two values that are no errors. */
export function applyOperator(
  operator: string,
  values: readonly [CellValue, CellValue],
  locale: Locale,
): CellValue {
  const [left, right] = values;
  if (operator === '&') return toText(left, locale) + toText(right, locale);
  const comparison = comparisons[operator];
  if (comparison !== undefined) return comparison(compareValues(left, right));
  const one = toNumber(left, locale);
  const other = toNumber(right, locale);
  if (one === undefined || other === undefined) return '#VALUE!';
  return calculate(operator, one, other);
}

function calculate(operator: string, left: number, right: number): CellValue {
  if (operator === '/' && right === 0) return '#DIV/0!';
  const result = calculations[operator]?.(left, right) ?? NaN;
  return Number.isFinite(result) ? result : '#NUM!';
}

const calculations: Readonly<Record<string, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '^': (left, right) => left ** right,
};

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

/** A value as part of a text. */
export function toText(value: CellValue, locale: Locale): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? displayGeneral(value, locale) : value;
}

/** Numbers come before text, text before booleans; letter case does not count; a blank equals 0, '' and FALSE. */
function compareValues(left: CellValue, right: CellValue): number {
  const [one, other] = [fillBlank(left, right), fillBlank(right, left)];
  const rank = rankOf(one) - rankOf(other);
  if (rank !== 0) return rank;
  if (typeof one === 'string' && typeof other === 'string') return compareTexts(one, other);
  return Number(one) - Number(other);
}

function fillBlank(value: CellValue, beside: CellValue): CellValue {
  if (value !== '' || typeof beside === 'string') return value;
  return typeof beside === 'number' ? 0 : false;
}

function rankOf(value: CellValue): number {
  return ['number', 'string', 'boolean'].indexOf(typeof value);
}

function compareTexts(one: string, other: string): number {
  const [left, right] = [one.toLowerCase(), other.toLowerCase()];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Knows the conditions of COUNTIF: comparisons, wildcards, numbers and dates in text; the cells are given. */
import { readDate } from '../readDate';
import { readNumber } from '../readNumber';
import type { CellValue, Locale } from '../types';

/** How many cells fulfil a condition as COUNTIF takes it: `">5"`, `"<>x"`, `"a*"`, a number, a boolean. Letter case does not count. */
export function countMatches(
  rows: readonly (readonly CellValue[])[],
  criterion: CellValue,
  locale: Locale,
): number {
  const matches = matcherOf(criterion, locale);
  let count = 0;
  for (const row of rows) for (const value of row) if (matches(value)) count += 1;
  return count;
}

type Matcher = (value: CellValue) => boolean;

function matcherOf(criterion: CellValue, locale: Locale): Matcher {
  if (typeof criterion !== 'string') return (value) => value === criterion;
  const [, operator = '', operand = ''] = /^(<>|<=|>=|<|>|=)?([^]*)$/.exec(criterion) ?? [];
  const number = readOperand(operand, locale);
  if (operator === '<>') return negate(equalTo(operand, number));
  if (operator === '' || operator === '=') return equalTo(operand, number);
  return number === undefined
    ? orderedText(operator, operand.toLowerCase())
    : orderedNumber(operator, number);
}

function readOperand(text: string, locale: Locale): number | boolean | undefined {
  if (/^(true|false)$/i.test(text)) return /^true$/i.test(text);
  return (readNumber(text.trim(), locale) ?? readDate(text.trim(), locale, 0))?.value;
}

function negate(matcher: Matcher): Matcher {
  return (value) => !matcher(value);
}

function equalTo(text: string, number: number | boolean | undefined): Matcher {
  if (number !== undefined) return (value) => value === number;
  if (text === '') return (value) => value === '';
  const pattern = wildcardPattern(text);
  return (value) => typeof value === 'string' && pattern.test(value);
}

/** '*' stands for any text, '?' for one sign, '~' takes their meaning away. */
function wildcardPattern(text: string): RegExp {
  const source = text.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\]/g, (sign, kept: string | undefined) => {
    if (kept !== undefined) return `\\${kept}`;
    if (sign === '*') return '[^]*';
    return sign === '?' ? '[^]' : `\\${sign}`;
  });
  return new RegExp(`^${source}$`, 'iu');
}

function orderedNumber(operator: string, limit: number | boolean): Matcher {
  return (value) => typeof value === typeof limit && inOrder(operator, Number(value) - Number(limit));
}

function orderedText(operator: string, limit: string): Matcher {
  return (value) => {
    if (typeof value !== 'string' || value === '') return false;
    const text = value.toLowerCase();
    return inOrder(operator, text === limit ? 0 : text < limit ? -1 : 1);
  };
}

function inOrder(operator: string, order: number): boolean {
  if (order === 0) return operator.endsWith('=');
  return operator.startsWith('<') ? order < 0 : order > 0;
}

/** Knows how a formula changes when it is copied to another cell; what it then shows is left to evaluate.ts. */
import type { Locale } from '../types';
import { localeOf } from '../locale';
import { columnLetters, columnNumber } from './reference';
import { tokenize } from './tokens';

/** The formula as it reads after copying it `rows` down and `columns` to the right: relative references move along, those with '$' stay, those pushed off the sheet become `#REF!`. */
export function shiftFormula(
  formula: string,
  by: { rows: number; columns: number },
  locale: Locale = localeOf('en_US'),
): string {
  const tokens = tokenize(formula, locale) ?? [];
  let shifted = '';
  let done = 0;
  for (const token of tokens) {
    if (token.kind !== 'reference') continue;
    shifted += formula.slice(done, token.start) + shiftReference(token.text, by);
    done = token.start + token.text.length;
  }
  return shifted + formula.slice(done);
}

/** One reference, moved as by a copy; `#REF!` when it is pushed off the sheet. */
export function shiftReference(reference: string, by: { rows: number; columns: number }): string {
  const tabEnd = reference.lastIndexOf('!') + 1;
  const corners = reference
    .slice(tabEnd)
    .split(':')
    .map((corner) => shiftCorner(corner, by));
  return corners.includes(undefined) ? '#REF!' : reference.slice(0, tabEnd) + corners.join(':');
}

function shiftCorner(corner: string, by: { rows: number; columns: number }): string | undefined {
  const [, column = '', row = ''] = /^(\$?[A-Za-z]*)(\$?\d*)$/.exec(corner) ?? [];
  const columnAt = column.startsWith('$') ? undefined : columnNumber(column);
  const rowAt = row === '' || row.startsWith('$') ? undefined : Number(row) + by.rows;
  if ((columnAt !== undefined && columnAt + by.columns < 1) || (rowAt !== undefined && rowAt < 1))
    return undefined;
  return (columnAt === undefined ? column : columnLetters(columnAt + by.columns)) + String(rowAt ?? row);
}

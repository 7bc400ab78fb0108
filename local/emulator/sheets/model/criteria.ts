/** Whether a cell's value meets a criterion of a validation rule, filter or condition; knows the criteria, not what follows from them. */
import { displayText, serialFromInstant } from '../../cells';
import type { CellValue } from '../../cells';
import type { CellValues } from './cellValues';
import type { Criterion, CriterionValue } from './rules';
import type { Workbook } from './workbook';

/** What a criterion may need besides the value. */
export interface CriterionContext {
  readonly book: Workbook;
  readonly values: CellValues;
}

type Test = (value: CellValue, args: readonly CellValue[]) => boolean;

const number = (test: (value: number, a: number, b: number) => boolean): Test => {
  return (value, [a, b]) => typeof value === 'number' && test(value, Number(a), Number(b));
};
const day = (test: (value: number, a: number, b: number) => boolean): Test => {
  return (value, [a, b]) => typeof value === 'number' && test(Math.floor(value), Number(a), Number(b));
};
const text = (test: (value: string, a: string) => boolean): Test => {
  return (value, [a]) => test(String(value).toLowerCase(), String(a).toLowerCase());
};

// One @, something before it, and a dotted name after it; Google checks the form only.
const EMAIL = /^[^\s@,;]+@[^\s@.]+(\.[^\s@.]+)+$/;
const URL = /^((https?|ftp|mailto):\S+|[\w-]+(\.[\w-]+)+\S*)$/i;

// CUSTOM_FORMULA is not here: formulas of rules are kept, not computed.
const TESTS: Readonly<Record<string, Test>> = {
  CELL_EMPTY: (value) => value === '',
  CELL_NOT_EMPTY: (value) => value !== '',
  NUMBER_BETWEEN: number((value, a, b) => value >= a && value <= b),
  NUMBER_NOT_BETWEEN: number((value, a, b) => value < a || value > b),
  NUMBER_EQUAL_TO: number((value, a) => value === a),
  NUMBER_NOT_EQUAL_TO: number((value, a) => value !== a),
  NUMBER_GREATER_THAN: number((value, a) => value > a),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((value, a) => value >= a),
  NUMBER_LESS_THAN: number((value, a) => value < a),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((value, a) => value <= a),
  DATE_IS_VALID_DATE: (value) => typeof value === 'number',
  DATE_AFTER: day((value, a) => value > a),
  DATE_BEFORE: day((value, a) => value < a),
  DATE_EQUAL_TO: day((value, a) => value === a),
  DATE_ON_OR_AFTER: day((value, a) => value >= a),
  DATE_ON_OR_BEFORE: day((value, a) => value <= a),
  DATE_BETWEEN: day((value, a, b) => value >= a && value <= b),
  DATE_NOT_BETWEEN: day((value, a, b) => value < a || value > b),
  DATE_AFTER_RELATIVE: day((value, a) => value > a),
  DATE_BEFORE_RELATIVE: day((value, a) => value < a),
  DATE_EQUAL_TO_RELATIVE: day((value, a) => value === a),
  TEXT_CONTAINS: text((value, a) => value.includes(a)),
  TEXT_DOES_NOT_CONTAIN: text((value, a) => !value.includes(a)),
  TEXT_EQUAL_TO: text((value, a) => value === a),
  TEXT_STARTS_WITH: text((value, a) => value.startsWith(a)),
  TEXT_ENDS_WITH: text((value, a) => value.endsWith(a)),
  TEXT_IS_VALID_EMAIL: (value) => EMAIL.test(String(value)),
  TEXT_IS_VALID_URL: (value) => URL.test(String(value)),
};

/** Whether the value meets the criterion; `format` is the cell's number format. Custom formulas always count as met. */
export function meets(
  criterion: Criterion,
  cell: { value: CellValue; format: string },
  context: CriterionContext,
): boolean {
  const args = criterion.values.map((value) => argument(value, context));
  if (criterion.type === 'CHECKBOX') return isTick(cell.value, args);
  if (criterion.type === 'VALUE_IN_LIST') return isListed(cell, args.slice(0, -1), context);
  if (criterion.type === 'VALUE_IN_RANGE') return isListed(cell, valuesInRange(criterion, context), context);
  return TESTS[criterion.type]?.(cell.value, args) ?? true;
}

function isTick(value: CellValue, [checked = true, unchecked = false]: readonly CellValue[]): boolean {
  return value === checked || value === unchecked;
}

function isListed(
  cell: { value: CellValue; format: string },
  list: readonly CellValue[],
  { book }: CriterionContext,
): boolean {
  if (list.includes(cell.value)) return true;
  const shown = displayText(cell.value, cell.format, book.locale);
  return list.some((entry) => String(entry) === shown || String(entry) === String(cell.value));
}

function valuesInRange({ values }: Criterion, context: CriterionContext): CellValue[] {
  const [first] = values;
  if (typeof first !== 'object' || !('area' in first)) return [];
  const sheet = context.book.sheetById(first.area.sheetId);
  return sheet ? context.values.raw(sheet, first.area.box).flat() : [];
}

function argument(value: CriterionValue, { book }: CriterionContext): CellValue {
  if (typeof value !== 'object') return value;
  if ('date' in value) return Math.floor(serialFromInstant(value.date, book.zone));
  if ('relative' in value) return relativeDay(value.relative, today(book));
  return '';
}

/** The serial of the current day in the spreadsheet's zone. */
export function today(book: Workbook): number {
  return Math.floor(serialFromInstant(book.host.now(), book.zone));
}

const DAYS_FROM_TODAY: Readonly<Record<string, number>> = {
  TODAY: 0,
  TOMORROW: 1,
  YESTERDAY: -1,
  PAST_WEEK: -7,
  PAST_MONTH: -30,
  PAST_YEAR: -365,
};

function relativeDay(name: string, now: number): number {
  return now + (DAYS_FROM_TODAY[name] ?? 0);
}

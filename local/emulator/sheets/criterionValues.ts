/** The arguments of criteria as scripts give them (dates, ranges, enum members) and as they are stored; knows no single criterion. */
import { EnumMember } from '../contract';
import type { Context } from './context';
import { member } from './enums';
import { isDate } from './model/reader';
import type { CriterionValue } from './model/rules';
import { RangeBase } from './rangeBase';

/** What is kept of an argument. */
export function toStored(value: unknown): CriterionValue {
  if (isDate(value)) return { date: value.getTime() };
  if (value instanceof RangeBase) return { area: { sheetId: value.model.id, box: value.box } };
  if (value instanceof EnumMember) return { relative: value.name() };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return String(value);
}

/** The argument as a script gets it back. */
export function toScript(value: CriterionValue, context: Context): unknown {
  if (typeof value !== 'object') return value;
  if ('date' in value) return new Date(value.date);
  if ('relative' in value) return member('RelativeDate', value.relative);
  const sheet = context.book.sheetById(value.area.sheetId);
  return sheet ? context.views.range(sheet, value.area.box) : '#REF!';
}

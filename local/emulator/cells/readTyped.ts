/** Knows in which order Sheets tries to understand a typed text; each kind of value is read by its own file. */
import { isAutomaticFormat } from './numberFormat';
import { readDate } from './readDate';
import { readNumber, readShortGroups } from './readNumber';
import { checkFormula } from './formula';
import type { CellValue, Locale, TypedCell, TypingContext } from './types';

/** What a text becomes that a user types, or a script writes with `setValue(s)`, into one cell. Under '@' it stays as it is; a formula that cannot be parsed has the value `#ERROR!`, another formula '' until the workbook works it out. */
export function readTyped(text: string, context: TypingContext): TypedCell {
  if (text === '' || context.format === '@') return { value: text };
  const first = text.charCodeAt(0);
  if (first === apostrophe) return { value: text.slice(1) };
  if (first === equals) return text.length === 1 ? { value: text } : readFormula(text, context.locale);
  if (text.length > longestValue)
    return isSign(first) ? readFormula(`=${text}`, context.locale) : { value: text };
  const read = readValue(hasOuterBlank(text) ? text.trim() : text, context);
  if (read !== undefined) return read;
  return isSign(first) && text.length > 1 ? readFormula(`=${text}`, context.locale) : { value: text };
}

const apostrophe = 39;
const equals = 61;

/** Longer than any number or date that is read as one. */
const longestValue = 60;

function hasOuterBlank(text: string): boolean {
  return text.charCodeAt(0) <= 32 || text.charCodeAt(text.length - 1) <= 32;
}

function isSign(code: number): boolean {
  return code === 43 || code === 45;
}

function readFormula(formula: string, locale: Locale): TypedCell {
  return { value: checkFormula(formula, locale) === 'ok' ? '' : '#ERROR!', formula };
}

/** Text without any digit can only be TRUE or FALSE. */
const digit = /\d/;

function readValue(text: string, context: TypingContext): TypedCell | undefined {
  if (!digit.test(text)) return readBoolean(text);
  const read =
    readNumber(text, context.locale) ??
    readDate(text, context.locale, context.today) ??
    readShortGroups(text);
  return read === undefined ? undefined : typedCell(read.value, read.format, context);
}

function typedCell(value: CellValue, format: string, context: TypingContext): TypedCell {
  return format !== '' && isAutomaticFormat(context.format) ? { value, format } : { value };
}

function readBoolean(text: string): TypedCell | undefined {
  if (text.length > 5) return undefined;
  const upper = text.toUpperCase();
  if (upper === 'TRUE') return { value: true };
  return upper === 'FALSE' ? { value: false } : undefined;
}

/** Knows whether a formula can be parsed at all; its value is left to evaluate.ts. */
import { localeOf } from '../locale';
import type { Locale } from '../types';
import { parseFormula } from './parse';

/** 'parse-error' when Google would show `#ERROR!`. Checks syntax only: unknown names of functions pass. The text has its '='; locales with a decimal comma part arguments with ';'. */
export function checkFormula(formula: string, locale: Locale = localeOf('en_US')): 'ok' | 'parse-error' {
  return parseFormula(formula, locale) === undefined ? 'parse-error' : 'ok';
}

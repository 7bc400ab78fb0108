/** The door to everything known of a single cell: reading typed text, showing values, dates, zones, locales and formulas. */
export type { CellRange, CellValue, FormulaContext, Locale, TypedCell } from './types';
export { localeOf } from './locale';
export { readTyped } from './readTyped';
export { displayText } from './display';
export { isAutomaticFormat, isDateFormat } from './numberFormat';
export { partsFromSerial, serialFromParts } from './serial';
export { instantFromSerial, serialFromInstant } from './zone';
export { checkFormula, evaluateFormula, evaluateShifted, shiftFormula } from './formula';

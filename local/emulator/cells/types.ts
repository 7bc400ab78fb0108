/** The shapes that the cell functions pass around; holds no behaviour. */

/** A cell's stored value. '' is a blank cell; dates are numbers (days since 1899-12-30, without a zone) under a date format. */
export type CellValue = string | number | boolean;

/** What Sheets makes of one typed text. */
export interface TypedCell {
  readonly value: CellValue;
  /** Present for formulas, with its '=' and as `getFormula` gives it, also when it cannot be parsed (the value is then `#ERROR!`). */
  readonly formula?: string;
  /** The number format Sheets gives a cell of automatic format by itself, e.g. `M/d/yyyy`, `0%`; absent when the format stays as it is. */
  readonly format?: string;
}

/** What the reading of a typed text depends on. */
export interface TypingContext {
  readonly locale: Locale;
  /** The cell's number format before the typing; under '@' nothing is interpreted. */
  readonly format: string;
  /** The serial of the current day, for dates typed without a year. */
  readonly today: number;
}

/** The order in which a locale writes the numbers of a date. */
export type DateOrder = 'MDY' | 'DMY' | 'YMD';

/** How a spreadsheet locale writes and reads numbers and dates. */
export interface Locale {
  /** Google's name, e.g. `en_US`. */
  readonly name: string;
  readonly dateOrder: DateOrder;
  readonly dayFirst: boolean;
  readonly decimal: '.' | ',';
  readonly group: string;
  /** Separates the arguments of a formula: ';' where the comma is the decimal sign. */
  readonly argumentSeparator: ',' | ';';
  readonly currency: string;
  readonly currencyFirst: boolean;
  /** Formats that a cell of automatic format takes for a date, a time, or both. */
  readonly dateFormat: string;
  readonly timeFormat: string;
  readonly dateTimeFormat: string;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
}

/** A day and time without a zone: `month` 1–12, `day` 1–31, `hour` 0–23, `ms` 0–999. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly ms: number;
}

/** A rectangle named by a formula, 1-based and inclusive; `sheet` is absent for the formula's own tab, the last row or column of an open range (`A2:A`) is Infinity. */
export interface CellRange {
  readonly sheet?: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** What the value of a formula depends on. */
export interface FormulaContext {
  readonly locale: Locale;
  /** Where the formula stands, to notice that it asks for itself. */
  readonly row: number;
  readonly column: number;
  readonly sheet: string;
  /** Values of a range, cut to the used part; undefined when there is no such tab. A formula that is being worked out already must be given as '#REF!'. */
  readonly lookup: (range: CellRange) => readonly (readonly CellValue[])[] | undefined;
  /** The range of a named range; undefined when there is none of this name. */
  readonly named?: (name: string) => CellRange | undefined;
}

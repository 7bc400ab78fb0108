/** What several cases need: names of what they make, and cell values as text that can be compared. */
import type { Json } from '../case';

/** Key of all metadata that cases add, so that leftovers can be found. */
export const TAG = 'regulars-contract-case';
/** Name of a second tab that a case makes. */
export const OTHER_TAB = 'Contract other';
/** Zone of the spreadsheet while the list runs. */
const ZONE = 'America/New_York';

/** Rows of cell values with dates as `date yyyy-MM-dd HH:mm` in the spreadsheet's zone. */
export function shown(rows: readonly (readonly unknown[])[]): Json {
  return rows.map((row) => row.map(shownCell));
}

/** One cell value, a date as `date yyyy-MM-dd HH:mm` in the spreadsheet's zone. */
export function shownCell(value: unknown): string | number | boolean | null {
  if (Object.prototype.toString.call(value) === '[object Date]')
    return `date ${Utilities.formatDate(value as GoogleAppsScript.Base.Date, ZONE, 'yyyy-MM-dd HH:mm')}`;
  return value as string | number | boolean | null;
}

/** Midnight (or the given time) of a day in the spreadsheet's zone. */
export function dateAt(text: string) {
  return Utilities.parseDate(text, ZONE, 'yyyy-MM-dd HH:mm');
}

/** A wrong argument, as a script without types can pass it. */
export function wrong<T>(value: unknown): T {
  return value as T;
}

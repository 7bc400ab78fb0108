/** What a cell can hold once Google's Date objects are gone: the values that tables read and the core judges. */
import type { Day } from './day';

/** A cell that Sheets holds as a date: the calendar day in the spreadsheet's zone, and the time of day when it has one. */
export interface DayCell {
  readonly day: Day;
  /** `HH:mm`, absent at midnight. */
  readonly time?: string;
}

/** A blank cell is `''`. */
export type Cell = string | number | boolean | DayCell;

/** Characters of the longest text that we put into a cell: a little less than the 50,000 that Google takes. */
export const LONGEST_TEXT = 49_000;

const dayCells = new Map<Day, DayCell>();

/** The cell of a day; the same object for the same day, since a list holds few different ones. */
export function dayCell(day: Day): DayCell {
  let cell = dayCells.get(day);
  if (cell === undefined) dayCells.set(day, (cell = { day }));
  return cell;
}

/** True for a cell that Sheets holds as a date. */
export function isDayCell(cell: Cell | undefined): cell is DayCell {
  return typeof cell === 'object';
}

/** Character codes: from the first printable one to the last of plain ASCII nothing is a blank. */
const FIRST_VISIBLE = 33;
const LAST_PLAIN = 126;

/** True when nothing but blanks stands in the cell. */
export function isBlank(cell: Cell | undefined): boolean {
  if (typeof cell !== 'string') return cell === undefined;
  if (cell === '') return true;
  const first = cell.charCodeAt(0);
  // Most cells need no more than this: to trim each makes a long list slow.
  if (first >= FIRST_VISIBLE && first <= LAST_PLAIN) return false;
  return cell.trim() === '';
}

/** The cell as a person would read it aloud: trimmed, TRUE/FALSE in capitals, a day as `yyyy-mm-dd`. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number') return String(cell);
  return cell.time === undefined ? cell.day : `${cell.day} ${cell.time}`;
}

/** The text of a cell, cut where it is longer than so many characters. */
export function shortened(cell: Cell | undefined, longest: number): string {
  const text = cellText(cell);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** The cell under a heading of the owner's, which may be called `constructor`; '' where there is none. */
export function cellUnder(heading: string, cells: { readonly [heading: string]: Cell } = {}): Cell {
  return Object.prototype.hasOwnProperty.call(cells, heading) ? (cells[heading] ?? '') : '';
}

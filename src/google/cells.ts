/** Google's cell values to ours and back: days in the spreadsheet's zone, text that cannot harm a sheet. */
import type { Cell, DayCell } from '../core/cell';
import type { Day } from '../core/day';

type GoogleCell = string | number | boolean | GoogleAppsScript.Base.Date | Date;

/** Zone offsets change only at whole quarters of an hour, so one look-up serves a quarter. */
const QUARTER_MS = 900_000;
/** Google's limit of characters in a cell. */
const MAX_CELL_LENGTH = 50_000;
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const SUSPECT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/;

export interface CellCodec {
  /** Changes the rows themselves: Google's values in, ours out. */
  fromGoogle(rows: unknown[][]): Cell[][];
  toGoogle(cell: Cell): GoogleCell;
  /** Changes the rows themselves: our values in, Google's out. */
  rowsToGoogle(rows: Cell[][]): GoogleCell[][];
  dayCellAt(instant: number): DayCell;
}

/** A codec for one spreadsheet zone (IANA name); keeps what it has looked up. */
export function cellCodec(zone: string): CellCodec {
  const dayCells = new Map<number, DayCell>();
  const dates = new Map<string, Date>();

  function dayCellAt(instant: number): DayCell {
    const key = instant % QUARTER_MS === 0 ? instant : Math.floor(instant / 60_000) * 60_000;
    let cell = dayCells.get(key);
    if (cell === undefined) {
      cell = readInstant(key, zone);
      dayCells.set(key, cell);
    }
    return cell;
  }

  function fromObject(value: unknown): Cell {
    // Dates made outside the script's own realm fail `instanceof`.
    if (Object.prototype.toString.call(value) === '[object Date]')
      return dayCellAt((value as Date).getTime());
    return value === null ? '' : String(value);
  }

  function dateOf(cell: DayCell): Date {
    const key = cell.time === undefined ? cell.day : `${cell.day} ${cell.time}`;
    let date = dates.get(key);
    if (date === undefined) {
      const text = `${cell.day} ${cell.time ?? '00:00'}`;
      date = Utilities.parseDate(text, zone, 'yyyy-MM-dd HH:mm') as unknown as Date;
      dates.set(key, date);
    }
    return date;
  }

  function toGoogle(cell: Cell): GoogleCell {
    if (typeof cell === 'string') return safeText(cell);
    return typeof cell === 'object' ? dateOf(cell) : cell;
  }

  return {
    dayCellAt,
    fromGoogle(rows) {
      // In place: the array is ours alone, and most cells stay as they are.
      for (const row of rows) {
        for (let index = 0; index < row.length; index++) {
          if (typeof row[index] === 'object') row[index] = fromObject(row[index]);
        }
      }
      return rows as Cell[][];
    },
    toGoogle,
    rowsToGoogle(rows) {
      for (const row of rows as GoogleCell[][]) {
        for (let index = 0; index < row.length; index++) {
          const cell = row[index] as Cell;
          if (cell !== '' && typeof cell !== 'number') row[index] = toGoogle(cell);
        }
      }
      return rows as GoogleCell[][];
    },
  };
}

function readInstant(instant: number, zone: string): DayCell {
  const text = Utilities.formatDate(new Date(instant), zone, 'yyyy-MM-dd HH:mm');
  const day = text.slice(0, 10) as Day;
  const time = text.slice(11);
  return time === '00:00' ? { day } : { day, time };
}

/** Text as a cell can hold it: no control or direction characters, no half characters, at most 50,000 characters. */
export function safeText(text: string): string {
  const clean = SUSPECT.test(text)
    ? text.replace(CONTROL_CHARACTERS, '').replace(LONE_SURROGATES, '\ufffd')
    : text;
  return clean.length > MAX_CELL_LENGTH ? clean.slice(0, MAX_CELL_LENGTH) : clean;
}

/** Google's cell values to ours and back: days in the spreadsheet's zone, text that cannot harm a sheet. */
import type { Cell, DayCell } from '../core/cell';
import type { Day } from '../core/day';
import type { ExactCell } from '../core/exports/archive';
import { RawRows } from '../core/rawRows';

type GoogleCell = Cell | Date;

/** A date as it is written in archives; without what is zero at its end. */
const EXACT_FORMAT = 'yyyy-MM-dd HH:mm:ss.SSS';
const ZERO_TIME = ' 00:00:00.000';
const EXACT = /^\d{4}-\d\d-\d\d( \d\d:\d\d:\d\d\.\d{3})?$/;

/** Zone offsets change only at whole quarters of an hour, so one look-up serves a quarter. */
const QUARTER_MS = 900_000;
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Google's limit of characters in a cell. */
const MAX_CELL_LENGTH = 50_000;
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const SUSPECT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/;

/** Reads and writes the cells of one spreadsheet; `zone` is its zone (IANA name). Keeps what it has looked up. */
export class CellCodec {
  private readonly dayCells = new Map<number, DayCell>();
  /** The first instant met of each day in UTC: dates without a time have one each, and whole numbers are found quickly. */
  private readonly ofDay = new Map<number, { readonly instant: number; readonly cell: DayCell }>();
  private readonly dates = new Map<string, Date>();

  constructor(private readonly zone: string) {}

  /** The day and time of an instant (ms since 1970 UTC). */
  dayCellAt(instant: number): DayCell {
    const day = Math.floor(instant / DAY_MS);
    const known = this.ofDay.get(day);
    if (known?.instant === instant) return known.cell;
    const cell = this.lookUp(instant);
    if (known === undefined) this.ofDay.set(day, { instant, cell });
    return cell;
  }

  private lookUp(instant: number): DayCell {
    const key = instant % QUARTER_MS === 0 ? instant : Math.floor(instant / MINUTE_MS) * MINUTE_MS;
    let cell = this.dayCells.get(key);
    if (cell === undefined) {
      cell = readInstant(key, this.zone);
      this.dayCells.set(key, cell);
    }
    return cell;
  }

  /** Google's values, made ours when they are asked for. */
  fromGoogle(rows: unknown[][]): RawRows {
    return new RawRows(rows, (found) => this.fromObject(found));
  }

  /** Changes the rows themselves: our values in, Google's out. Text below the headings of columns that are `ours` is taken as it is. */
  rowsToGoogle(rows: Cell[][], ours: readonly boolean[] = []): GoogleCell[][] {
    const cells: GoogleCell[][] = rows;
    const above: GoogleCell[] = [];
    const madeOfAbove: GoogleCell[] = [];
    cells.forEach((row, line) => {
      for (let index = 0; index < row.length; index++) {
        // Headings may be the owner's in every column.
        if (ours[index] && line > 0) continue;
        const cell = row[index] ?? '';
        if (cell === '' || typeof cell === 'number') continue;
        // What stands above has been looked at; in a sorted list it is often the same.
        if (cell !== above[index]) {
          above[index] = cell;
          madeOfAbove[index] = this.toGoogle(cell as Cell);
        }
        const made = madeOfAbove[index] ?? '';
        if (made !== cell) row[index] = made;
      }
    });
    return cells;
  }

  /** One cell as Google takes it. */
  toGoogle(cell: Cell): GoogleCell {
    if (typeof cell === 'string') return safeText(cell);
    return typeof cell === 'object' ? this.dateOf(cell) : cell;
  }

  /** A cell to the millisecond. */
  exactFromGoogle(value: unknown): ExactCell {
    if (typeof value !== 'object') return value as ExactCell;
    if (Object.prototype.toString.call(value) !== '[object Date]') return '';
    const at = Utilities.formatDate(value as Date, this.zone, EXACT_FORMAT);
    return { at: at.endsWith(ZERO_TIME) ? at.slice(0, -ZERO_TIME.length) : at };
  }

  /** An exact cell as Google takes it; a date that cannot be one stays text. */
  exactToGoogle(cell: ExactCell): string | number | boolean | Date {
    if (typeof cell === 'string') return cell.slice(0, MAX_CELL_LENGTH);
    if (typeof cell !== 'object') return cell;
    if (!EXACT.test(cell.at)) return cell.at;
    const at = cell.at.includes(' ') ? cell.at : cell.at + ZERO_TIME;
    return Utilities.parseDate(at, this.zone, EXACT_FORMAT);
  }

  private fromObject(found: Date | DayCell | object): Cell {
    // Dates made outside the script's own realm fail `instanceof`.
    if ('getTime' in found) return this.dayCellAt(found.getTime());
    // A picture in a cell has no value that anybody here could use.
    return 'day' in found ? found : '';
  }

  /** What is no day of Google's calendar stays text. */
  private dateOf({ day, time }: DayCell): GoogleCell {
    const key = time === undefined ? day : `${day} ${time}`;
    let date = this.dates.get(key);
    if (date === undefined) {
      try {
        date = Utilities.parseDate(`${day} ${time ?? '00:00'}`, this.zone, 'yyyy-MM-dd HH:mm');
      } catch {
        return key;
      }
      this.dates.set(key, date);
    }
    return date;
  }
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

/** Google's reading of what a script or a person puts into a cell: what is stored, and the number format that comes with it. */
import { ServiceError } from '../../contract';
import { displayText, isAutomaticFormat, readTyped, serialFromInstant } from '../../cells';
import type { TypedCell } from '../../cells';
import { today } from './criteria';
import { Formula } from './grid';
import type { Stored } from './grid';
import type { Workbook } from './workbook';

/** Google's limit for one cell. */
const MAX_CHARACTERS = 50_000;

const TOO_LONG = 'Your input contains more than the maximum of 50000 characters in a single cell.';

// Lists repeat themselves (segments, days, towns): short texts read once are not read again. The bound keeps the memory small for texts that never repeat.
const MEMO_TEXTS = 4_000;
const MEMO_LENGTH = 24;

/** Tells a Date of any realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** Reads the values of one write. */
export class Reader {
  /** The number format that the last value read gives its cell; undefined leaves the cell's own. */
  format: string | undefined;
  private readonly today: number;
  private readonly memo = new Map<string, Map<string, TypedCell>>();

  constructor(private readonly book: Workbook) {
    this.today = today(book);
  }

  /** What is stored for a value in a cell of the given format ('' when automatic). Texts that are too long are marked for refusal. */
  read(value: unknown, cellFormat: string): Stored {
    this.format = undefined;
    if (typeof value === 'string')
      return cellFormat === '@' ? this.checked(value) : this.readText(value, cellFormat);
    if (typeof value === 'number') return this.readNumber(value, cellFormat);
    if (typeof value === 'boolean') return value;
    if (value === null || value === undefined) return '';
    if (isDate(value)) return this.readDate(value, cellFormat);
    return strayText(value);
  }

  private readText(text: string, cellFormat: string): Stored {
    if (text === '') return '';
    const typed = this.typed(this.checked(text), cellFormat);
    this.format = typed.format;
    return typed.formula === undefined ? typed.value : new Formula(typed.formula);
  }

  private typed(text: string, format: string): TypedCell {
    let known = this.memo.get(format);
    if (!known) this.memo.set(format, (known = new Map<string, TypedCell>()));
    const before = text.length <= MEMO_LENGTH ? known.get(text) : undefined;
    if (before) return before;
    const typed = readTyped(text, { locale: this.book.locale, format, today: this.today });
    if (text.length <= MEMO_LENGTH && known.size < MEMO_TEXTS) known.set(text, typed);
    return typed;
  }

  private checked(text: string): string {
    if (text.length > MAX_CHARACTERS) this.book.journal.refuse(new ServiceError(TOO_LONG));
    return text;
  }

  private readNumber(value: number, cellFormat: string): Stored {
    if (!Number.isFinite(value)) return '#NUM!';
    return cellFormat === '@' ? displayText(value, '', this.book.locale) : value;
  }

  private readDate(value: Date, cellFormat: string): Stored {
    if (Number.isNaN(value.getTime())) return '#NUM!';
    const serial = serialFromInstant(value.getTime(), this.book.zone);
    const { dateFormat, dateTimeFormat } = this.book.locale;
    const natural = Number.isInteger(serial) ? dateFormat : dateTimeFormat;
    if (cellFormat === '@') return displayText(serial, natural, this.book.locale);
    if (isAutomaticFormat(cellFormat)) this.format = natural;
    return serial;
  }
}

// What Google's Java side makes of arrays and objects that stray into a cell.
function strayText(value: unknown): string {
  if (Array.isArray(value)) return '[Ljava.lang.Object;@0';
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return `{${entries.map(([key, entry]) => `${key}=${String(entry)}`).join(', ')}}`;
}

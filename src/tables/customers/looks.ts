/** What the cells of a column look like, from a sample of rows; which column it therefore is, is left to `fit`. */
import { isDayCell, type Cell } from '../../core/cell';
import { readConsent } from '../../core/customers/consent';
import { readSegment } from '../../core/customers/segment';
import { readDay } from '../../core/typedDay';

/** How many of the sampled cells look like what; a cell can look like several things. */
export interface Look {
  filled: number;
  emails: number;
  phones: number;
  /** Phones without an extension and with enough digits for an area code. */
  textable: number;
  days: number;
  segments: number;
  consents: number;
  /** Whole numbers of days, 1 to 730. */
  rhythms: number;
  /** Texts with a letter that are no address, number or date. */
  lettered: number;
  /** Two to five words of letters: `Ana de la Cruz`. */
  personNames: number;
  ids: number;
  statuses: number;
}

/** The sheet as it was read: cells, and formulas where they are known. */
export interface Grid {
  readonly cells: readonly (readonly Cell[])[];
  readonly formulas?: readonly (readonly string[])[] | undefined;
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/;
/** Digits and what people put between them; an extension after it. */
const PHONE =
  /^(?:(?:tel|telephone|phone|ph|mobile|mob|cell|[tmc])[.:]?)?\s*\+?[\d\s().\-/‐-―−_*·]{7,24}(?:\s*(?:#|x|ext\.?|extension)\s*\d{1,6})?$/i;
const EXTENSION = /(?:#|x|ext)/i;
const ZIP_PLUS_FOUR = /^\d{5}-\d{4}$/;
const PERSON_NAME = /^\p{L}[\p{L}.'’-]*,?(?:\s+\p{L}[\p{L}.'’-]*,?){1,4}$/u;
const LETTER = /\p{L}/u;
/** Ours: `C-` and six of base 32. */
const CUSTOMER_ID = /^C-[0-9A-Z]{6}$/;
const STATUS = /^(?:Overdue \d+ days?|Due today|Due in \d days?|OK|Do not contact|Archived)$/;
const FORMULA_ERROR = /^#(?:ERROR!|N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/;
/** While IMPORTRANGE and its like fetch what they show. */
const LOADING = 'Loading...';
/** Fewest digits of a number with its area code in any country worth texting; US numbers have ten. */
const TEXTABLE_DIGITS = 9;
/** `Wed Sep 30 2026 10:15:00 GMT-0500 (Eastern Standard Time)` and a little more. */
const LONGEST_DAY = 66;
/** `Mercenaries` with two letters too many. */
const LONGEST_SEGMENT = 13;
/** Longer texts are sentences, and need the owner's eye. */
const LONGEST_CONSENT = 20;
const MOST_DAYS_OF_RHYTHM = 730;
/** Numbers with fewer digits are counts, prices or postcodes; with more they are no phone numbers (E.164). */
const SMALLEST_PHONE = 1e6;
const LARGEST_PHONE = 1e15;

/** True for an ID that this product has given. */
export function isOwnId(cell: unknown): boolean {
  return typeof cell === 'string' && CUSTOMER_ID.test(cell.trim());
}

/** True for a word that we write under Status. */
export function looksLikeStatus(cell: Cell): boolean {
  return typeof cell === 'string' && STATUS.test(cell);
}

/** True for the text that Sheets shows instead of a value when a formula fails, or has not got its value yet. */
export function isFormulaError(cell: unknown): boolean {
  if (typeof cell !== 'string') return false;
  return cell.startsWith('#') ? FORMULA_ERROR.test(cell.trim()) : cell === LOADING;
}

/** True for what Sheets shows of a typed `+1 413 555 0148`, a formula that fails, and of `+1-413-555-0148`, which is 1 less all the others. */
export function isSpoiltPhone(cell: unknown): boolean {
  return typeof cell === 'number' ? cell < 0 : isFormulaError(cell);
}

/** True when the cell could be a phone number of any country, by its digits. */
export function looksLikePhone(cell: Cell): boolean {
  if (typeof cell === 'number')
    return Number.isInteger(cell) && cell >= SMALLEST_PHONE && cell < LARGEST_PHONE;
  if (typeof cell !== 'string') return false;
  const text = cell.trim().replace(/^'|\.0$/g, '');
  return PHONE.test(text) && digitsIn(text) >= 7 && !ZIP_PLUS_FOUR.test(text);
}

/** True for a text with an @ in its middle. */
export function looksLikeEmail(cell: Cell): boolean {
  return typeof cell === 'string' && cell.includes('@') && EMAIL.test(cell.trim());
}

/** True for a date cell and for a text that reads as a day. */
export function looksLikeDay(cell: Cell | undefined): boolean {
  if (isDayCell(cell)) return true;
  return (
    typeof cell === 'string' &&
    cell.length <= LONGEST_DAY &&
    /\d/.test(cell) &&
    readDay(cell, false).kind === 'day'
  );
}

/** Looks at one column (from 0) in the given rows (from 0). */
export function lookAtColumn(grid: Grid, rows: readonly number[], column: number): Look {
  const look: Look = {
    filled: 0,
    emails: 0,
    phones: 0,
    textable: 0,
    days: 0,
    segments: 0,
    consents: 0,
    rhythms: 0,
    lettered: 0,
    personNames: 0,
    ids: 0,
    statuses: 0,
  };
  for (const row of rows) addCell(look, typedCell(grid, row, column));
  return look;
}

/** The cell, or what was typed when Sheets took `+1 413 555 0148` for a formula that fails. */
function typedCell({ cells, formulas }: Grid, row: number, column: number): Cell {
  const cell = cells[row]?.[column] ?? '';
  if (!isFormulaError(cell)) return cell;
  return (formulas?.[row]?.[column] ?? '').replace(/^=/, '');
}

function addCell(look: Look, cell: Cell): void {
  if (typeof cell === 'string') addText(look, cell.trim());
  else if (typeof cell === 'number') addNumber(look, cell);
  else {
    look.filled += 1;
    if (isDayCell(cell)) look.days += 1;
    else look.consents += 1;
  }
}

function addNumber(look: Look, number: number): void {
  look.filled += 1;
  if (looksLikePhone(number)) {
    look.phones += 1;
    if (String(number).length >= TEXTABLE_DIGITS) look.textable += 1;
  }
  if (readDay(number, false).kind === 'day') look.days += 1;
  if (Number.isInteger(number) && number >= 1 && number <= MOST_DAYS_OF_RHYTHM) look.rhythms += 1;
  if (number === 0 || number === 1) look.consents += 1;
}

function addText(look: Look, text: string): void {
  if (text === '') return;
  look.filled += 1;
  if (looksLikeEmail(text)) look.emails += 1;
  else if (looksLikeDay(text)) look.days += 1;
  else if (looksLikePhone(text)) addPhone(look, text);
  else if (LETTER.test(text)) addWords(look, text);
  if (isConsentWord(text)) look.consents += 1;
  if (/^\d{1,3}$/.test(text) && Number(text) > 0) look.rhythms += 1;
}

function addPhone(look: Look, text: string): void {
  look.phones += 1;
  if (digitsIn(text) >= TEXTABLE_DIGITS && !EXTENSION.test(text)) look.textable += 1;
}

function addWords(look: Look, text: string): void {
  look.lettered += 1;
  if (PERSON_NAME.test(text)) look.personNames += 1;
  if (isSegmentWord(text)) look.segments += 1;
  if (isOwnId(text)) look.ids += 1;
  if (STATUS.test(text)) look.statuses += 1;
}

function isSegmentWord(text: string): boolean {
  if (text.length > LONGEST_SEGMENT) return false;
  const { kind } = readSegment(text);
  return kind === 'known' || kind === 'misspelt';
}

function isConsentWord(text: string): boolean {
  if (text.length > LONGEST_CONSENT) return false;
  const consent = readConsent(text);
  return consent === 'yes' || consent === 'no';
}

function digitsIn(text: string): number {
  return text.replace(/\D/g, '').length;
}

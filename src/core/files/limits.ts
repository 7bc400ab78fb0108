/** How large a file may be; the sentences say what an owner can do about a larger one. */
import { good, refused, type Result } from '../result';

/** More than 50,000 customers with long notes; a browser holds the file several times over while reading it. */
const MAX_BYTES = 60_000_000;
/** Customers a file may hold. */
const MAX_ROWS = 50_000;
/** Titles, headings, totals and time stamps around them. */
const ROWS_AROUND = 100;
/** The widest export of a known system has some 500. */
export const MAX_COLUMNS = 1_000;
/** What a cell of Google Sheets takes. */
const MAX_CELL = 50_000;

/** The first row that is one too many. */
export const ROW_TOO_MANY = MAX_ROWS + ROWS_AROUND + 1;

const SPLIT = 'Split it into smaller files and bring them in one after the other.';

/** Refused before it is read when it is larger than 60 MB. */
export function checkSize(file: string, bytes: number): Result<number> {
  if (bytes <= MAX_BYTES) return good(bytes);
  return cannot(`${file} is larger than ${MAX_BYTES / 1_000_000} MB.`, SPLIT);
}

/** Refused with more than 50,000 rows, a row wider than 1,000 columns, or a cell that no spreadsheet takes. */
export function checkRows(file: string, rows: readonly (readonly string[])[]): Result<typeof rows> {
  if (rows.length >= ROW_TOO_MANY) return tooManyRows(file);
  for (const [index, row] of rows.entries()) {
    if (row.length > MAX_COLUMNS) return tooManyColumns(file);
    if (row.some((cell) => cell.length > MAX_CELL))
      return cannot(
        `Line ${index + 1} of ${file} has a cell of more than 50,000 characters, which no spreadsheet takes.`,
        'Shorten that cell and try again.',
      );
  }
  return good(rows);
}

/** The refusal of a file with more than 50,000 rows. */
export function tooManyRows(file: string) {
  return cannot(`${file} has more than 50,000 rows.`, SPLIT);
}

/** The refusal of a file with more than 1,000 columns. */
export function tooManyColumns(file: string) {
  return cannot(
    `${file} has more than 1,000 columns, so it does not look like a customer list.`,
    'Check that it is the right file, or keep only the columns you need.',
  );
}

/** The refusal of a file without a filled cell. */
export function isEmpty(file: string) {
  return cannot(`${file} is empty.`, 'Choose another file.');
}

/** The refusal of a file that is not there. */
export function isMissing(file: string) {
  return cannot(`${file} is not there.`, 'Check its name and its folder.');
}

/** The refusal of a file that the machine does not give: a folder, or one that is gone. */
export function unreadable(file: string) {
  return cannot(`${file} cannot be read.`, 'Save it on this computer and try again.');
}

/** A refusal in the three parts that an owner needs. */
export function cannot(what: string, remedy: string) {
  return refused('bad-request', `${what} Nothing was brought in. ${remedy}`);
}

/** Rows as CSV text (RFC 4180); which rows, and the file's name, are left to the caller. */

/** How the text is written; without options as a spreadsheet program likes it, lines ended by CR LF, no byte order mark. */
export interface CsvOptions {
  /** With a byte order mark: Excel reads accents rightly only then. */
  readonly bom?: boolean;
  /** Text that a spreadsheet would take for a formula gets a leading apostrophe; `takeOffGuard` takes it away again. */
  readonly guarded?: boolean;
  readonly lineEnd?: '\r\n' | '\n';
}

const BOM = '\uFEFF';
const NEEDS_QUOTES = /[",;\t|\r\n]|^\s|\s$|^\uFEFF/;
/** What Excel, Sheets and LibreOffice read as a formula, full-width signs of East Asian keyboards too; behind apostrophes as well, so that taking one off is exact. */
const LIKE_A_FORMULA = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
/** A phone or an amount: other systems' importers want it as it is, and it computes nothing. */
const PLAIN_NUMBER = /^[+-][\d ().,-]*$/;

/** The rows as one text, without a line end at its end. Every cell comes back from a CSV parser to the letter. */
export function formatCsv(rows: readonly (readonly string[])[], options: CsvOptions = {}): string {
  const { bom = false, guarded = false, lineEnd = '\r\n' } = options;
  const write = guarded ? (cell: string) => quoted(guard(cell)) : quoted;
  // A lone blank cell would be a blank line, which readers leave out.
  const lines = rows.map((row) => (row.length === 1 && row[0] === '' ? '""' : row.map(write).join(',')));
  return (bom ? BOM : '') + lines.join(lineEnd);
}

/** The cell as it was before `guarded` wrote it; every other text stays. */
export function takeOffGuard(cell: string): string {
  return cell.startsWith("'") && needsGuard(cell.slice(1)) ? cell.slice(1) : cell;
}

function guard(cell: string): string {
  return needsGuard(cell) ? `'${cell}` : cell;
}

function needsGuard(cell: string): boolean {
  return LIKE_A_FORMULA.test(cell) && !PLAIN_NUMBER.test(cell);
}

function quoted(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}

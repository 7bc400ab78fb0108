/** A text of separated values as rows; the parser itself is handed in, what is around it (separator, stray quotes, bounds) is here. */
import { good, type Result } from '../result';
import { takeOffGuard } from './formatCsv';
import { checkRows, isEmpty, MAX_COLUMNS, ROW_TOO_MANY, tooManyColumns, tooManyRows } from './limits';
import { guessSeparator, walkRecords } from './records';

/** What a parser gives: rows, and where it doubted a quote: the row from 0, the place in the text behind the quote that opened the cell. */
export interface ParsedCsv {
  readonly data: string[][];
  readonly errors: readonly { readonly row?: number; readonly index?: number }[];
}

/** Papa Parse's `parse`, or whatever does the same. */
export type CsvParser = (text: string, how: { delimiter: string; newline: string }) => ParsedCsv;

export interface CsvRows {
  readonly delimiter: string;
  readonly rows: readonly (readonly string[])[];
}

/** What no cell needs; programs end files with some of them, and broken exports are full of NULs. */
const DIRT = /[\0-\x08\x0E-\x1F\x7F]/g;
/** FileMaker's line break within a cell, and the page break. */
const BREAKS = /[\x0B\x0C]/g;
/** The first line by which Excel is told the separator. */
const SEPARATOR_LINE = /^"?sep=([^\r\n])"?[^\S\r\n]*(?=[\r\n]|$)/i;
/** Keeps Excel from making a number of digits: `="01060"`. */
const TEXT_FORMULA = /^="([^"]*)"$/;
/** Stray quotes that are looked for one by one; with more of them the file is read line by line. */
const MAX_STRAY = 20;

/** The rows; a `sep=` line becomes a blank one, so that lines keep their numbers; blank rows at the end are left out. */
export function readCsvRows(file: string, raw: string, parse: CsvParser): Result<CsvRows> {
  const clean = raw.replace(DIRT, '').replace(BREAKS, ' ');
  const told = SEPARATOR_LINE.exec(clean);
  const text = told === null ? clean : clean.slice(told[0].length);
  const delimiter = told?.[1] ?? guessSeparator(text);
  const { widths, widest, lineEnd } = walkRecords(text, delimiter, {
    records: ROW_TOO_MANY,
    cells: MAX_COLUMNS,
  });
  if (widest > MAX_COLUMNS) return tooManyColumns(file);
  if (widths.length >= ROW_TOO_MANY) return tooManyRows(file);
  const even = lineEnd === 'mixed' ? text.replace(/\r\n?/g, '\n') : text;
  const how = { delimiter, newline: lineEnd === 'mixed' ? '\n' : lineEnd };
  const rows = withoutBlankEnd(parseAround(even, how, parse)).map((row) => row.map(plainCell));
  if (rows.length === 0) return isEmpty(file);
  const checked = checkRows(file, rows);
  return checked.ok ? good({ delimiter, rows }) : checked;
}

/** A quote that nobody closed swallows the lines below it: such quotes are taken out, one after the other. */
function parseAround(text: string, how: { delimiter: string; newline: string }, parse: CsvParser) {
  let left = text;
  for (let stray = 0; stray < MAX_STRAY; stray++) {
    const parsed = parse(left, how);
    const at = strayQuote(parsed, how.delimiter);
    if (at === undefined) return parsed.data;
    left = left.slice(0, at) + left.slice(at + 1);
  }
  return left.split(how.newline).flatMap((line) => parse(line, how).data);
}

/**
 * A doubted cell that goes on in the next line has swallowed it when its row has another number of cells than the rest, or when a quote within
 * it stands where a cell would begin.
 */
function strayQuote({ data, errors }: ParsedCsv, separator: string): number | undefined {
  if (errors.length === 0) return undefined;
  const doubted = new Set(errors.map(({ row }) => row));
  const usual = usualWidth(data.filter((_, index) => !doubted.has(index)));
  const stray = errors.find(({ row, index }) => {
    const cells = data[row ?? -1] ?? [];
    const long = cells.filter((cell) => /[\r\n]/.test(cell));
    const opens = (cell: string) => [separator, '\r', '\n'].some((sign) => cell.includes(`${sign}"`));
    return index !== undefined && long.length > 0 && (cells.length !== usual || long.some(opens));
  });
  return stray?.index === undefined ? undefined : stray.index - 1;
}

function usualWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}

function plainCell(cell: string): string {
  return TEXT_FORMULA.exec(cell)?.[1] ?? takeOffGuard(cell);
}

function withoutBlankEnd(rows: string[][]): string[][] {
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.every((cell) => cell.trim() === '')) end--;
  return rows.slice(0, end);
}

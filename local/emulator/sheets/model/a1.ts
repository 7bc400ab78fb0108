/** A1 and R1C1 notation to rectangles and back; knows no sheet but its size. */
import { boxOf } from './box';
import type { Box } from './box';

/** How many rows and columns a sheet has. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle and the sides on which its notation left it open (`D:F`, `5:7`). */
export interface A1Range {
  readonly sheetName: string | undefined;
  readonly box: Box;
  readonly open: Open;
}

/** Open sides: `rows` for whole columns (`D:F`, `D2:F` below), `columns` for whole rows. */
export interface Open {
  readonly startRow: boolean;
  readonly endRow: boolean;
  readonly startColumn: boolean;
  readonly endColumn: boolean;
}

/** A range with all four sides given. */
export const CLOSED: Open = { startRow: false, endRow: false, startColumn: false, endColumn: false };

const PART = /^\$?([a-z]{0,3})\$?([0-9]{0,7})$/i;
const R1C1 = /^r([0-9]+)c([0-9]+)(?::r([0-9]+)c([0-9]+))?$/i;

/** Letters of a column counted from 1: 27 is `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column counted from 1 of its letters. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** A sheet's name as it stands in a formula: quoted unless it is a plain word. */
export function quoteSheetName(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

/** The notation of a rectangle, `B2:C5`, one cell as `B2`, open sides left out; a whole sheet has none. */
export function printA1(box: Box, open: Open = CLOSED): string {
  const first = printPart(open.startColumn ? 0 : box.left + 1, open.startRow ? 0 : box.top + 1);
  const last = printPart(open.endColumn ? 0 : box.right, open.endRow ? 0 : box.bottom);
  if (open.startRow && open.startColumn) return '';
  const isOpen = open.startRow || open.endRow || open.startColumn || open.endColumn;
  return first === last && !isOpen ? first : `${first}:${last}`;
}

function printPart(column: number, row: number): string {
  return (column > 0 ? columnLetters(column) : '') + (row > 0 ? String(row) : '');
}

/** Splits `'My Sheet'!A1` into name and cells. */
export function splitSheetName(notation: string): { sheetName: string | undefined; cells: string } {
  const bang = notation.lastIndexOf('!');
  if (bang < 0) return { sheetName: undefined, cells: notation };
  const name = notation.slice(0, bang);
  const isQuoted = name.length > 1 && name.startsWith("'") && name.endsWith("'");
  return {
    sheetName: isQuoted ? name.slice(1, -1).replace(/''/g, "'") : name,
    cells: notation.slice(bang + 1),
  };
}

/** Reads a notation against a sheet's size; undefined when it is none. Corners in the wrong order are put right, bounds are not checked. */
export function parseA1(notation: string, size: Size): A1Range | undefined {
  const { sheetName, cells } = splitSheetName(notation.trim());
  const relative = R1C1.exec(cells);
  if (relative) return { sheetName, box: boxOfCorners(relative.slice(1).map(numberOf)), open: CLOSED };
  const parts = cells.split(':');
  if (parts.length > 2) return undefined;
  const [first, last] = [parsePart(parts[0]), parsePart(parts[1] ?? parts[0])];
  if (!first || !last) return undefined;
  if (parts.length === 1 && (first.column === 0 || first.row === 0)) return undefined;
  return { sheetName, ...spanOf(first, last, size) };
}

interface Part {
  readonly column: number;
  readonly row: number;
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

function parsePart(text: string | undefined): Part | undefined {
  const match = PART.exec(text ?? '');
  if (!match || match[0] === '') return undefined;
  const row = match[2] === '' ? 0 : Number(match[2]);
  if (match[2] !== '' && row === 0) return undefined;
  return { column: columnNumber(match[1] ?? ''), row };
}

function boxOfCorners([row1 = 1, column1 = 1, row2 = row1, column2 = column1]: (number | undefined)[]): Box {
  const [top, left] = [Math.min(row1, row2), Math.min(column1, column2)];
  return boxOf(top, left, { rows: Math.abs(row1 - row2) + 1, columns: Math.abs(column1 - column2) + 1 });
}

// `D2:F` means from row 2 to the end, whichever corner lacks the row.
function spanOf(first: Part, last: Part, size: Size): { box: Box; open: Open } {
  const rows = side(first.row, last.row, size.rows);
  const columns = side(first.column, last.column, size.columns);
  return {
    box: { top: rows.from, bottom: rows.to, left: columns.from, right: columns.to },
    open: {
      startRow: rows.isWhole,
      endRow: rows.isOpen,
      startColumn: columns.isWhole,
      endColumn: columns.isOpen,
    },
  };
}

function side(
  a: number,
  b: number,
  max: number,
): { from: number; to: number; isWhole: boolean; isOpen: boolean } {
  if (a === 0 && b === 0) return { from: 0, to: max, isWhole: true, isOpen: true };
  if (a === 0 || b === 0) return { from: Math.max(a, b) - 1, to: max, isWhole: false, isOpen: true };
  return { from: Math.min(a, b) - 1, to: Math.max(a, b), isWhole: false, isOpen: false };
}

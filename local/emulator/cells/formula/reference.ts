/** Knows how a reference in A1 form names a rectangle, and how it is written; what stands there is left to the workbook. */
import type { CellRange } from '../types';

/** The parts of a reference as typed: the tab with its '!' or '', and one or two corners. */
const shape = /^((?:'(?:[^']|'')*'|[^!']+)!)?(\$?[A-Za-z]*)(\$?\d*)(?::(\$?[A-Za-z]*)(\$?\d*))?$/;

/** The rectangle of a reference such as `B2`, `A2:A`, `5:7` or `'My tab'!$A$1:B3`; corners may be given in any order. Undefined for other text. */
export function rangeOf(reference: string): CellRange | undefined {
  const match = shape.exec(reference);
  if (match === null) return undefined;
  const [, tab, column = '', row = '', otherColumn, otherRow] = match;
  const rows = bounds(rowNumber(row), rowNumber(otherRow ?? row));
  const columns = bounds(columnNumber(column), columnNumber(otherColumn ?? column));
  const range = { firstRow: rows[0], lastRow: rows[1], firstColumn: columns[0], lastColumn: columns[1] };
  return tab === undefined ? range : { sheet: tabName(tab), ...range };
}

function tabName(tab: string): string {
  const name = tab.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

/** An end that is left open reaches to the edge; when both are, from the first. */
function bounds(one: number | undefined, other: number | undefined): [number, number] {
  if (one === undefined && other === undefined) return [1, Infinity];
  if (one === undefined || other === undefined) return [one ?? other ?? 1, Infinity];
  return [Math.min(one, other), Math.max(one, other)];
}

function rowNumber(text: string): number | undefined {
  const digits = text.replace('$', '');
  return digits === '' ? undefined : Number(digits);
}

/** 1 for A, 27 for AA; undefined for no letters. */
export function columnNumber(text: string): number | undefined {
  const letters = text.replace('$', '').toUpperCase();
  if (letters === '') return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** A for 1, AA for 27. */
export function columnLetters(column: number): string {
  const last = (column - 1) % 26;
  const letter = String.fromCharCode(65 + last);
  return column <= 26 ? letter : columnLetters((column - 1 - last) / 26) + letter;
}

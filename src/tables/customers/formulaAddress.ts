/** How many cells an address in a formula names, in the notation A1 and relative to the cell in which the formula stands. */

/** Where a formula stands, from 1; given for formulas that are read relative to their cells. */
export interface FormulaPlace {
  readonly row: number;
  readonly column: number;
}

/** Infinity for what is open at an end. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** Of the first column, in the tab of the formula. */
  readonly from?: number;
}

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

const A1 = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?$/i;
const R1C1 = /^(?:R(\[-?\d+\]|\d*))?(?:C(\[-?\d+\]|\d*))?$/i;

/** Undefined for a word that is no address; `to` is the other corner of a range. */
export function extentOf(
  from: string,
  { to, at }: { readonly to?: string | undefined; readonly at?: FormulaPlace | undefined },
): Extent | undefined {
  const [first, last] = [cornerOf(from, at), to === undefined ? undefined : cornerOf(to, at)];
  if (first === undefined || (to !== undefined && last === undefined)) return undefined;
  if (last === undefined && (first.row === undefined || first.column === undefined)) return undefined;
  const other = last ?? first;
  const isHere = !from.includes('!') && first.column !== undefined;
  return {
    rows: distance(first.row, other.row),
    columns: distance(first.column, other.column),
    ...(isHere && first.column !== undefined ? { from: first.column } : {}),
  };
}

/** The same for a text such as `Sales!A2:G`. */
export function extentIn(text: string): Extent | undefined {
  const [from = '', to] = text.trim().replace(/^.*!/, '').split(':');
  return extentOf(from, { to });
}

function distance(from: number | undefined, to: number | undefined): number {
  return from === undefined || to === undefined ? Infinity : Math.abs(to - from) + 1;
}

function cornerOf(text: string, at: FormulaPlace | undefined): Corner | undefined {
  const word = text.replace(/^.*!/, '');
  const relative = at && R1C1.exec(word);
  if (relative && word !== '')
    return { row: placeOf(relative[1], at.row), column: placeOf(relative[2], at.column) };
  const [, letters, digits] = A1.exec(word) ?? [];
  if (letters === undefined && digits === undefined) return undefined;
  return {
    row: digits === undefined ? undefined : Number(digits),
    column: letters === undefined ? undefined : numberOf(letters),
  };
}

function placeOf(part: string | undefined, at: number): number | undefined {
  if (part === undefined || part === '') return part === undefined ? undefined : at;
  return part.startsWith('[') ? at + Number(part.slice(1, -1)) : Number(part);
}

function numberOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Which cells of a list the owner's formulas fill: those that hold one, and those below or beside it that its result reaches. A word in one of these empties them all. */
import { cellText, isDayCell, type Cell } from '../../core/cell';
import type { FormulaPlace } from './formulaAddress';
import { formulaReader } from './formulaReader';
import { isOwnId } from './looks';
import type { Size } from './size';

/** Formulas of a block that begins in row 1, '' for cells without one. */
export type Formulas = readonly (readonly string[])[];

interface CellOfList {
  readonly row: number;
  /** From 1 in the block. */
  readonly column: number;
}

/** What is known of a list when its formulas are looked at. */
export interface ListFormulas {
  readonly headingRow: number;
  /** The formulas of a row, from its first column. */
  readonly formulasIn: (row: number) => readonly string[];
  /** All cells from A1; asked for only where the words of a formula do not tell how far its result goes. */
  readonly cells: () => readonly (readonly Cell[])[];
  /** The formulas are those that mean the same in every row. */
  readonly isRelative?: boolean;
}

/** Rows whose formulas tell which columns are filled: beside the headings, just below them, where a formula that fills a whole column stands, and one more, which has a formula of its own where none does. */
export const TOP_ROWS = 3;
/** Enough rows to see how far to the right results reach. */
const MOST_LOOKED_AT = 200;

const ONE_CELL: Size = { rows: 1, columns: 1 };

/** How large the result of a formula is in its list: one with another formula below it fills its own row only. */
function sizeAt(list: ListFormulas, { row, column }: CellOfList): Size {
  const formula = list.formulasIn(row)[column - 1] ?? '';
  if (formula === '') return ONE_CELL;
  const at = list.isRelative === true ? { row, column } : undefined;
  const size = formulaReader().sizeOfFormula(formula, at);
  if (size.rows === 1) return size;
  const isAlone = (list.formulasIn(row + 1)[column - 1] ?? '') === '';
  const isThere = size.isGuess !== true || (list.cells()[row]?.[column - 1] ?? '') !== '';
  return isAlone && isThere ? size : { ...size, rows: 1 };
}

/** True for a formula whose result goes on in the cells below it. */
export function fillsDown(list: ListFormulas, cell: FormulaPlace): boolean {
  return sizeAt(list, cell).rows > 1;
}

/** The columns, from 1, that formulas at the top of a list fill, each with those beside it that its result reaches. */
export function filledColumns(list: ListFormulas): Set<number> {
  const { headingRow } = list;
  const filled = new Set<number>();
  for (const row of [headingRow, headingRow + 1])
    list.formulasIn(row).forEach((formula, index) => {
      const column = index + 1;
      const size = formula === '' ? undefined : sizeAt(list, { row, column });
      // What fills one row fills that of the headings only, or leaves its own column to the formulas of the others.
      if (size === undefined || (size.rows === 1 && row === headingRow)) return;
      const width = widthOf(list, { row, column }, size);
      for (let at = size.rows === 1 ? 1 : 0; at < width; at++) filled.add(column + at);
    });
  return filled;
}

/** How far to the right a result reaches: as far as it says, else as the cells beside it show. */
function widthOf(list: ListFormulas, at: CellOfList, size: Size): number {
  if (size.columns !== Infinity) return size.columns;
  let width = 1;
  while (isReached(list, { ...at, column: at.column + width }, { ...size, start: at.column })) width++;
  return width;
}

/** False for a column of blanks, of formulas, and for one in which somebody has typed: what is typed stands in the way of a result. */
function isReached(
  list: ListFormulas,
  { row, column }: CellOfList,
  result: Size & { readonly start: number },
): boolean {
  if ([row, row + 1].some((one) => (list.formulasIn(one)[column - 1] ?? '') !== '')) return false;
  const lines = list.cells().slice(row - 1, row - 1 + MOST_LOOKED_AT);
  const filled = lines.filter((line) => (line[column - 1] ?? '') !== '');
  return filled.length > 0 && filled.every((line) => isResult(line, column, result));
}

function isResult(
  line: readonly Cell[],
  column: number,
  { rows, from, start }: Size & { readonly start: number },
): boolean {
  const cell = line[column - 1] ?? '';
  if (isOwnId(cell)) return false;
  if (from !== undefined) return isPieceOf(cell, from.map((source) => cellText(line[source - 1])).join(' '));
  // Pieces leave no gap, and nothing stands beside the end of a table.
  const isBlankAt = (one: Cell) => one === '';
  const before = line.slice(start - 1, column - 1);
  return rows === 1 ? !before.some(isBlankAt) : !before.every(isBlankAt);
}

/** Sheets makes numbers and days of the pieces of a text. */
function isPieceOf(cell: Cell, text: string): boolean {
  if (isDayCell(cell)) return /\d.*\d/.test(text);
  return lettersOf(text).includes(lettersOf(cellText(cell)));
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}

/** Whether a formula fills a cell below the headings; Google names formulas only where they stand. */
export function filledTest(list: ListFormulas): (cell: CellOfList) => boolean {
  const filled = filledColumns(list);
  const widths = new Map<string, number>();
  const reach = (row: number, index: number, formula: string) => {
    // The same formula in every row.
    const key = formula.split(String(row)).join('#');
    const known = widths.get(key) ?? sizeAt(list, { row, column: index + 1 }).columns;
    widths.set(key, known);
    return known === Infinity ? 0 : index + known;
  };
  return ({ row, column }) => {
    const formulas = list.formulasIn(row);
    if ((formulas[column - 1] ?? '') !== '' || filled.has(column)) return true;
    return formulas.some(
      (formula, index) => index < column && formula !== '' && reach(row, index, formula) >= column,
    );
  };
}

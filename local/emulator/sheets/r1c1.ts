/** Formulas between A1 and R1C1 notation, relative to the cell they stand in; cell references only, whole rows and columns stay as they are. */
import { columnLetters, columnNumber } from './model/a1';

/** A cell counted from 0. */
interface Cell {
  readonly row: number;
  readonly column: number;
}

const A1 = /"(?:[^"]|"")*"|(?<![\w$])(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?![\w(])/g;
const R1C1 = /"(?:[^"]|"")*"|(?<!\w)R(\d+|\[-?\d+\])?C(\d+|\[-?\d+\])?(?![\w(])/g;

/** `=B1` in A1 is `=R[0]C[1]`. */
export function toR1C1(formula: string, at: Cell): string {
  return formula.replace(A1, (...match: (string | undefined)[]) => {
    const [token = '', fixColumn, letters, fixRow, digits] = match;
    if (letters === undefined || digits === undefined) return token;
    const [row, column] = [Number(digits), columnNumber(letters)];
    const down = fixRow === '$' ? String(row) : `[${row - at.row - 1}]`;
    const right = fixColumn === '$' ? String(column) : `[${column - at.column - 1}]`;
    return `R${down}C${right}`;
  });
}

/** `=R[0]C[1]` in A1 is `=B1`. */
export function fromR1C1(formula: string, at: Cell): string {
  return formula.replace(R1C1, (token: string, row?: string, column?: string) => {
    if (token.startsWith('"')) return token;
    const [down, right] = [place(row, at.row), place(column, at.column)];
    return `${right.dollar}${columnLetters(right.position)}${down.dollar}${down.position}`;
  });
}

function place(part: string | undefined, at: number): { dollar: string; position: number } {
  if (part === undefined) return { dollar: '', position: at + 1 };
  if (part.startsWith('[')) return { dollar: '', position: at + 1 + Number(part.slice(1, -1)) };
  return { dollar: '$', position: Number(part) };
}

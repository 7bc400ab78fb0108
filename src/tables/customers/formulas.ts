/** Which cells of a list the owner's formulas fill: those that hold one, and those that one at the top of the column fills from there down. */

/** Formulas of a block that begins in row 1, '' for cells without one. */
export type Formulas = readonly (readonly string[])[];

interface CellOfList {
  readonly row: number;
  /** From 1 in the block. */
  readonly column: number;
  readonly headingRow: number;
}

const FILLS_DOWN =
  /\b(?:ARRAYFORMULA|QUERY|FILTER|SORT|UNIQUE|IMPORTRANGE|MAP|BYROW|SCAN|SEQUENCE)\s*\(|^=\s*\{/i;

/** True for a formula whose result goes on in the cells below it; whatever is written into one of those empties them all. */
export function fillsDown(formula: string): boolean {
  return formula !== '' && FILLS_DOWN.test(formula);
}

/** Where a formula that fills a whole column stands: beside the headings or just below them. */
export function topRows(headingRow: number): readonly number[] {
  return [headingRow, headingRow + 1];
}

/** True for a cell that a formula fills; Google names formulas only where they stand, so those at the top are looked at. */
export function isFilled(formulas: Formulas, { row, column, headingRow }: CellOfList): boolean {
  const formulaAt = (line: number) => formulas[line - 1]?.[column - 1] ?? '';
  if (formulaAt(row) !== '') return true;
  return row > headingRow && topRows(headingRow).some((top) => fillsDown(formulaAt(top)));
}

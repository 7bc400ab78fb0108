/** Which cells of a list the owner's formulas fill: those that hold one, and those that one at the top of the column fills from there down. */

/** Formulas of a block that begins in row 1, '' for cells without one. */
export type Formulas = readonly (readonly string[])[];

interface CellOfList {
  readonly row: number;
  /** From 1 in the block. */
  readonly column: number;
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

/** Whose result is as wide as the range that it takes: no QUERY that chooses columns, no heading in braces above a column. */
const SPREADS =
  /^=\s*(ARRAYFORMULA\()?((QUERY(?!.*select\s+[^*\s])|FILTER|SORT|UNIQUE|IMPORTRANGE)\(|\{\s*[^"\s])/i;
/** Within the columns A to Z: a list is hardly wider. */
const RANGE = /\b([A-Z])\$?\d*:\$?([A-Z])(?![A-Z])/g;

/** The columns, from 1, that formulas in these rows at the top of a list fill, each with those beside it that its result reaches. */
export function filledColumns(top: Formulas): Set<number> {
  const filled = new Set<number>();
  for (const row of top)
    row.forEach((formula, index) => {
      for (let at = widthOf(formula); at > 0; at--) filled.add(index + at);
    });
  return filled;
}

function widthOf(formula: string): number {
  if (!SPREADS.test(formula)) return fillsDown(formula) ? 1 : 0;
  const widths = [...formula.matchAll(RANGE)].map(
    ([, from = '', to = '']) => to.charCodeAt(0) - from.charCodeAt(0) + 1,
  );
  return Math.max(1, ...widths);
}

/** Whether a formula fills a cell below the headings; Google names formulas only where they stand, so those at the top are looked at. */
export function filledTest(formulas: Formulas, headingRow: number): (cell: CellOfList) => boolean {
  const filled = filledColumns(topRows(headingRow).map((row) => formulas[row - 1] ?? []));
  return ({ row, column }) => (formulas[row - 1]?.[column - 1] ?? '') !== '' || filled.has(column);
}

/** Which cells of some rows are calculated: they are neither filled from another row nor written over, and come back as formulas. */
import { cellText } from '../../core/cell';
import { filledTest, fillsDown, TOP_ROWS, type ListFormulas } from '../../tables/customers/formulas';
import type { WholeList } from './wholeList';

/** What is calculated in a row. */
export interface RowFormulas {
  /** By heading: relative to the row, or '' where a formula in another cell fills this one. */
  readonly cells: { readonly [heading: string]: string };
  /** True when taking the row out would empty a column. */
  readonly fillsColumn: boolean;
}

/** Of a row in which nothing is calculated. */
export const NO_FORMULAS: RowFormulas = { cells: {}, fillsColumn: false };

/** Cells of a list that is read whole; beyond, only the rows that matter are, unless there are more of them than this. */
const MOST_CELLS = 100_000;
const MOST_ROWS = 4;

/** What is calculated in these rows, by row number; a few service calls, whatever the length of the list. */
export function readFormulaCells(list: WholeList, rows: readonly number[]): Map<number, RowFormulas> {
  const read = formulaReader(list, rows.length);
  const headings = headingsByColumn(list);
  const { headingRow, grid } = list;
  const formulas: ListFormulas = { headingRow, formulasIn: read, cells: () => grid, isRelative: true };
  const isFilled = filledTest(formulas);
  const calculatedIn = (row: number): RowFormulas => {
    const cells = Object.create(null) as { [heading: string]: string };
    const own = read(row);
    let fillsColumn = false;
    for (const [column, heading] of headings) {
      const formula = own[column - 1] ?? '';
      if (formula !== '' && list.spoiltPhones.has(row) && column === list.columns.get('phone')) continue;
      if (isFilled({ row, column })) cells[heading] = formula;
    }
    own.forEach((formula, index) => {
      if (formula !== '' && fillsDown(formulas, { row, column: index + 1 })) fillsColumn = true;
    });
    return { cells, fillsColumn };
  };
  return new Map(rows.map((row) => [row, calculatedIn(row)]));
}

/** Each row is read once, with the one below it, where not all are. */
function formulaReader(list: WholeList, count: number): (row: number) => readonly string[] {
  const { tab, grid } = list;
  const columns = grid[0]?.length ?? 1;
  const known = new Map<number, readonly string[]>();
  const readBlock = (row: number, rows: number) => {
    const found = tab.readRelativeFormulas({ row, column: 1, rows, columns });
    found.forEach((formulas, index) => known.set(row + index, formulas));
  };
  const isShort = grid.length * columns <= MOST_CELLS || count > MOST_ROWS;
  readBlock(
    isShort ? 1 : list.headingRow,
    isShort ? grid.length : Math.min(TOP_ROWS, grid.length - list.headingRow + 1),
  );
  return (row) => {
    if (!known.has(row) && row <= grid.length) readBlock(row, Math.min(2, grid.length - row + 1));
    return known.get(row) ?? [];
  };
}

/** The name of each column in what is kept of a row. */
function headingsByColumn(list: WholeList): Map<number, string> {
  const names = new Map([...list.others].map(([heading, column]) => [column, heading]));
  for (const [field, column] of list.columns) names.set(column, cellText(list.headings.get(field)));
  return names;
}

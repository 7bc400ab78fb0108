/** Which cells of some rows are calculated: they are neither filled from another row nor written over, and come back as formulas. */
import { cellText } from '../../core/cell';
import { fillsDown, topRows } from '../../tables/customers/formulas';
import type { WholeList } from './wholeList';

/** Formulas by heading: relative to the row, or '' where a formula in another row fills the cell. */
export type RowFormulas = { readonly [heading: string]: string };

/** Cells of a list that is read whole; beyond, only the rows that matter are. */
const MOST_CELLS = 100_000;

/** What is calculated in these rows, by row number; a few service calls, whatever the length of the list. */
export function readFormulaCells(list: WholeList, rows: readonly number[]): Map<number, RowFormulas> {
  const read = formulaReader(list, rows.length);
  const headings = headingsByColumn(list);
  const top = topRows(list.headingRow).filter((row) => row <= list.grid.length);
  const filled = new Set<number>();
  for (const row of top)
    read(row).forEach((formula, index) => {
      if (fillsDown(formula)) filled.add(index + 1);
    });
  const calculated = new Map<number, RowFormulas>();
  for (const row of rows) {
    const formulas = Object.create(null) as { [heading: string]: string };
    read(row).forEach((formula, index) => {
      const heading = headings.get(index + 1);
      const isSpoilt = list.spoiltPhones.has(row) && index + 1 === list.columns.get('phone');
      const isCalculated = formula !== '' ? !isSpoilt : filled.has(index + 1);
      if (heading !== undefined && isCalculated) formulas[heading] = formula;
    });
    calculated.set(row, formulas);
  }
  return calculated;
}

/** True when taking the row out would empty a column. */
export function fillsColumn(formulas: RowFormulas): boolean {
  return Object.values(formulas).some(fillsDown);
}

function formulaReader(list: WholeList, count: number): (row: number) => readonly string[] {
  const { tab, grid } = list;
  const columns = grid[0]?.length ?? 1;
  const block = (row: number, rows: number) => tab.readRelativeFormulas({ row, column: 1, rows, columns });
  if (grid.length * columns <= MOST_CELLS || count > 4) {
    const all = block(1, grid.length);
    return (row) => all[row - 1] ?? [];
  }
  const top = block(list.headingRow, 2);
  const known = new Map<number, readonly string[]>([
    [list.headingRow, top[0] ?? []],
    [list.headingRow + 1, top[1] ?? []],
  ]);
  return (row) => {
    const formulas = known.get(row) ?? block(row, 1)[0] ?? [];
    known.set(row, formulas);
    return formulas;
  };
}

/** The name of each column in what is kept of a row. */
function headingsByColumn(list: WholeList): Map<number, string> {
  const names = new Map([...list.others].map(([heading, column]) => [column, heading]));
  for (const [field, column] of list.columns) names.set(column, cellText(list.headings.get(field)));
  return names;
}

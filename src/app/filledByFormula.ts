/** Columns that one formula of the owner's fills from the top: nothing is written into their cells, since a word there would empty them all. */
import type { Cell } from '../core/cell';
import type { Field } from '../core/customers/customer';
import { filledColumns, TOP_ROWS } from '../tables/customers/formulas';
import { isSameCell } from './columnLook';
import type { CustomerList } from './customerList';

/** Those up to a column, from 1; one service call. `rows` is the grid's end. */
function readFilledColumns(
  list: CustomerList,
  { rows, columns }: { rows: number; columns: number },
): Set<number> {
  const { tab, headingRow } = list;
  const count = Math.min(TOP_ROWS, rows - headingRow + 1);
  const top = tab.readFormulas({ row: headingRow, column: 1, rows: count, columns });
  return filledColumns({
    headingRow,
    formulasIn: (row) => top[row - headingRow] ?? [],
    cells: () => list.grid,
  });
}

/** True for a field whose column such a formula fills; one service call. */
export function isFilledByFormula(list: CustomerList, field: Field): boolean {
  const column = list.columns.get(field);
  if (column === undefined) return false;
  // Whoever has a cell to be written stands below the headings, and more rows need not be there.
  const { customers, headingRow } = list;
  const rows = Math.max(headingRow + 1, customers[customers.length - 1]?.row ?? 0);
  return readFilledColumns(list, { rows, columns: column }).has(column);
}

/** All such fields; two service calls. */
export function fieldsFilledByFormula(list: CustomerList): Set<Field> {
  const { tab, columns } = list;
  const place = { rows: tab.maxRows(), columns: Math.max(...columns.values()) };
  const filled = readFilledColumns(list, place);
  return new Set([...columns].flatMap(([field, column]) => (filled.has(column) ? [field] : [])));
}

/** A sentence about a cell that does not hold what was to be written, in the list as it is afterwards; else ''. */
export function sayFilled(
  { customers, headings }: CustomerList,
  customerId: string,
  { field, value }: { field: Field; value: Cell },
): string {
  const isLeft = customers.some(
    ({ id, cells }) => id === customerId && !isSameCell(cells[field] ?? '', value),
  );
  const heading = headings.get(field) ?? '';
  return isLeft ? `Nothing was written into "${heading}": one formula of yours fills that column.` : '';
}

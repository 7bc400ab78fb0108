/** What a write into a column of the list hit because somebody moved rows or columns meanwhile, and what stood there; when it is looked for is left to others. */
import { cellText, type Cell } from '../core/cell';
import { isCustomerId, type CustomerRow, type Field } from '../core/customers/customer';
import { isReadAs } from '../core/reread';
import { isSameCell, readColumn, type Look } from './columnLook';
import type { CustomerList } from './customerList';
import { writeRows } from './writeRows';

/** What was written so far, into which column. */
export interface Written {
  column: number | undefined;
  readonly rows: Map<number, Cell>;
  /** The look just before. */
  look?: Pick<Look, 'ids' | 'next'>;
}

/** What a column of the list shall hold by customer id, and the cells that stay as somebody edited them. */
export interface Aimed {
  readonly field: Field;
  readonly values: ReadonlyMap<string, Cell>;
  readonly left: ReadonlyMap<string, Cell>;
}

const aims = new WeakMap<CustomerList, Aimed[]>();

/** From now on these are the cells of the list: what is hit by mistake gets them back, not those of the beginning. */
export function aimAt(list: CustomerList, aimed: Aimed): void {
  const known = aims.get(list);
  if (known === undefined) aims.set(list, [aimed]);
  else known.push(aimed);
}

/** A cell of a customer, and what does not count for it. */
interface Asked {
  readonly id: string;
  readonly field: Field;
  readonly but?: Aimed;
}

/** What a customer's cell shall be by now; undefined for a customer that the list does not have. */
export function cellOf(list: CustomerList, { id, field, but }: Asked): Cell | undefined {
  const known = aims.get(list) ?? [];
  for (let index = known.length - 1; index >= 0; index--) {
    const aimed = known[index];
    if (aimed?.field !== field || aimed === but) continue;
    const cell = aimed.left.get(id) ?? aimed.values.get(id);
    if (cell !== undefined) return cell;
  }
  const customer = id === '' ? undefined : customersById(list).get(id);
  return customer && (customer.cells[field] ?? '');
}

const byId = new WeakMap<CustomerList, Map<string, CustomerRow>>();

/** The customers of a list by their ids. */
export function customersById(list: CustomerList): ReadonlyMap<string, CustomerRow> {
  let customers = byId.get(list);
  if (customers === undefined)
    byId.set(
      list,
      (customers = new Map(list.customers.map((customer) => [customer.id as string, customer]))),
    );
  return customers;
}

/** Whether what we wrote stands in a cell, also as what Sheets took it for where the cell was no text cell. */
type HitTest = (row: number, present: Cell, wrote: Cell) => boolean;

/** Formulas are read only when a text that begins like one went astray. */
export function hitTest({ tab }: CustomerList, column: number): HitTest {
  let formulas: string[][] | undefined;
  return (row, present, wrote) => {
    const formula = () => {
      formulas ??= tab.readFormulas({ row: 1, column, rows: 'all', columns: 1 });
      return formulas[row - 1]?.[0] ?? '';
    };
    return isSameCell(present, wrote) || isReadAs(present, wrote, formula);
  };
}

/** Columns moved between our look and our write: the column that was hit gets back what it shall hold, by the ids that stand in the rows now. */
export function restoreColumn(list: CustomerList, written: Written, ids: readonly string[] = []): void {
  const { column, rows } = written;
  if (column === undefined) return;
  const present = readColumn(list.tab, column);
  const isHit = hitTest(list, column);
  const hit = [...rows].filter(([row, cell]) => isHit(row, present[row - 1] ?? '', cell));
  const before = cellsBefore(list, written, { present, ids });
  writeRows(
    list.tab,
    column,
    hit.map(([row]) => ({ row, cell: before(row) ?? '' })),
  );
  rows.clear();
}

function cellsBefore(
  list: CustomerList,
  { look }: Written,
  { present, ids }: { readonly present: readonly Cell[]; readonly ids: readonly string[] },
): (row: number) => Cell | undefined {
  const headingIn = (cells: readonly (Cell | undefined)[]) => cellText(cells[list.headingRow - 1]);
  const heading = headingIn(present);
  const old = list.headingCells.findIndex((cell) => heading !== '' && cellText(cell) === heading);
  const next = look?.next ?? [];
  const [field] = [...list.columns].find(([, column]) => column === old + 1) ?? [];
  // What has no meaning for us is known best from the look just before.
  const isNext = field === undefined && headingIn(next) === heading;
  if (isNext || old < 0) return (row) => (isNext ? next[row - 1] : '');
  const idAt = (list.columns.get('id') ?? 0) - 1;
  return (row) => {
    const then = cellText(list.grid[row - 1]?.[idAt]);
    const id = ids[row - 1] || then;
    const isOthers = id !== then && isCustomerId(id);
    const cell = field && field !== 'id' ? cellOf(list, { id, field }) : undefined;
    const from = isOthers && field !== 'id' ? customersById(list).get(id)?.row : row;
    return cell ?? list.grid[(from ?? 0) - 1]?.[old];
  };
}

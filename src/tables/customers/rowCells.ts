/** A row of the sheet seen as a customer's cells: nothing is copied, since a list may have a hundred thousand rows. */
import type { Cell } from '../../core/cell';
import type { CustomerCells, CustomerRow, Field } from '../../core/customers/customer';

class RowCells {
  constructor(readonly row: readonly Cell[]) {}
}

/** Makes views of rows in which each field reads the cell of its column (from 1); a field without a column is absent. */
export function rowReader(columns: ReadonlyMap<Field, number>): (row: readonly Cell[]) => CustomerCells {
  class View extends RowCells {}
  for (const [field, column] of columns) {
    Object.defineProperty(View.prototype, field, {
      enumerable: true,
      get(this: RowCells): Cell {
        return this.row[column - 1] ?? '';
      },
    });
  }
  return (row) => new View(row) as unknown as CustomerCells;
}

/** The customer with some cells changed. */
export function withCells(customer: CustomerRow, changes: CustomerCells): CustomerRow {
  const overlay = Object.entries(changes).map(
    ([field, value]) => [field, { value, enumerable: true }] as const,
  );
  const cells = Object.create(customer.cells, Object.fromEntries(overlay)) as CustomerCells;
  return { ...customer, cells };
}

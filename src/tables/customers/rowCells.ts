/** A row of the sheet seen as a customer's cells: nothing is copied, since a list may have a hundred thousand rows. */
import type { Cell } from '../../core/cell';
import type { CustomerCells, CustomerId, CustomerRow, Field } from '../../core/customers/customer';

/** A customer as the row of the list is read: the row itself stands for its cells, so that a long list makes one object for each. */
class ReadRow implements CustomerRow {
  constructor(
    readonly row: number,
    readonly id: CustomerId,
    readonly found: readonly Cell[],
  ) {}

  get cells(): CustomerCells {
    return this as unknown as CustomerCells;
  }
}

/** Makes customers of raw rows in which each field reads the cell of its column (from 1); a field without a column is absent. */
export function rowReader(
  columns: ReadonlyMap<Field, number>,
): (row: number, id: CustomerId, found: readonly Cell[]) => CustomerRow {
  class ListedRow extends ReadRow {}
  for (const [field, column] of columns) {
    if (field === 'id') continue;
    Object.defineProperty(ListedRow.prototype, field, {
      enumerable: true,
      get(this: ReadRow): Cell {
        return this.found[column - 1] ?? '';
      },
    });
  }
  return (row, id, found) => new ListedRow(row, id, found);
}

/** The customer with some cells changed. */
export function withCells(customer: CustomerRow, changes: CustomerCells): CustomerRow {
  const overlay = Object.entries(changes).map(
    ([field, value]) => [field, { value, enumerable: true }] as const,
  );
  const cells = Object.create(customer.cells, Object.fromEntries(overlay)) as CustomerCells;
  return { ...customer, cells };
}

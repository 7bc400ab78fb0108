/** A row of the sheet seen as a customer's cells: nothing is copied, since a list may have a hundred thousand rows. */
import { cellText, type Cell } from '../../core/cell';
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

/** Makes customers of raw rows in which each field reads the cell of its column (from 1); a field without a column is absent. A bare number of a rhythm counts `rhythmUnit`s, else days. */
export function rowReader(
  columns: ReadonlyMap<Field, number>,
  rhythmUnit = '',
): (row: number, id: CustomerId, found: readonly Cell[]) => CustomerRow {
  class ListedRow extends ReadRow {}
  for (const [field, column] of columns) {
    if (field === 'id') continue;
    Object.defineProperty(ListedRow.prototype, field, {
      enumerable: true,
      configurable: true,
      get(this: ReadRow): Cell {
        return this.found[column - 1] ?? '';
      },
    });
  }
  const rhythmColumn = columns.get('rhythm');
  if (rhythmColumn !== undefined && rhythmUnit !== '')
    Object.defineProperty(ListedRow.prototype, 'rhythm', {
      get(this: ReadRow): Cell {
        return withUnit(this.found[rhythmColumn - 1] ?? '', rhythmUnit);
      },
    });
  return (row, id, found) => new ListedRow(row, id, found);
}

/** As they begin; without one of these it is days. */
const RHYTHM_UNITS = { w: 'week', m: 'month', q: 'quarter', y: 'year' } as const;
const RHYTHM_UNIT = /\b(?:(w)(?:eek|k|oche)|(m)(?:onth|onat|th|os?\b)|(q)uarter|(y)(?:ear|r))/i;

/** What a bare number below this heading counts: `week` for `Contact every (weeks)`, '' where the heading says nothing else than days. */
export function rhythmUnitOf(heading: Cell | undefined): string {
  const letter =
    RHYTHM_UNIT.exec(cellText(heading))
      ?.slice(1)
      .find((found) => found !== undefined) ?? '';
  return RHYTHM_UNITS[letter.toLowerCase() as keyof typeof RHYTHM_UNITS] ?? '';
}

function withUnit(cell: Cell, unit: string): Cell {
  const count = cellText(cell);
  return /^\d+$/.test(count) ? `${count} ${unit}s` : cell;
}

/** The customer with some cells changed. */
export function withCells(customer: CustomerRow, changes: CustomerCells): CustomerRow {
  const overlay = Object.entries(changes).map(
    ([field, value]) => [field, { value, enumerable: true }] as const,
  );
  const cells = Object.create(customer.cells, Object.fromEntries(overlay)) as CustomerCells;
  return { ...customer, cells };
}

/** Which row of a group stays unless the owner chooses another one; what becomes of its cells is left to the merge. */
import { isBlank } from '../cell';
import type { CustomerRow, Field } from '../customers/customer';

/** `row` and `found` are the view's own. */
const NOT_COUNTED: ReadonlySet<string> = new Set(['id', 'status', 'row', 'found']);

/** The one with most cells filled, of equals the first; undefined when there are none. */
export function rowToKeep(members: readonly CustomerRow[]): CustomerRow | undefined {
  let best: { row: CustomerRow; count: number } | undefined;
  for (const row of members) {
    const count = filledCells(row);
    if (best === undefined || count > best.count) best = { row, count };
  }
  return best?.row;
}

function filledCells({ cells }: CustomerRow): number {
  let count = 0;
  // Cells of a sheet are a view whose fields are inherited.
  for (const field in cells) count += Number(!NOT_COUNTED.has(field) && !isBlank(cells[field as Field]));
  return count;
}

/** Whether a list can be written at all, asked before the first word is: what was begun would have to be taken back. */
import type { Field } from '../core/customers/customer';
import type { CustomerList } from './customerList';

/** True when the person at the keyboard may write these columns below their headings, as far as the list has them; one service call as a rule. */
export function mayWriteFields(
  { tab, columns, customers, headingRow }: CustomerList,
  fields: readonly Field[],
): boolean {
  const places = fields.flatMap((field) => columns.get(field) ?? []);
  if (places.length === 0) return true;
  const first = Math.min(...places);
  // Headings are often protected; of a list without anybody they may be the last row.
  const block = { row: customers.length > 0 ? headingRow + 1 : headingRow, rows: 'all' } as const;
  // Between ours may be a column that the owner keeps to themselves.
  return (
    tab.mayWrite({ ...block, column: first, columns: Math.max(...places) - first + 1 }) ||
    places.every((column) => tab.mayWrite({ ...block, column, columns: 1 }))
  );
}

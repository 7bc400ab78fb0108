/** Adds to the adopted list, at first need, columns it does not have yet. */
import type { Field } from '../core/customers/customer';
import { addColumns } from './addColumns';
import { remember, type Book } from './book';
import type { CustomerList } from './customerList';

/** The list with these columns and the book that remembers them; nothing is written when all are there. */
export function ensureColumns(
  book: Book,
  list: CustomerList,
  fields: readonly Field[],
): { book: Book; list: CustomerList } {
  const missing = fields.filter((field) => !list.columns.has(field));
  if (missing.length === 0 || book.memory === undefined) return { book, list };
  const { tab, headingRow } = list;
  const added = addColumns(
    { tab, headingRow, grid: tab.readAll(), taken: [...list.columns.values()] },
    missing,
  );
  const columns = new Map(list.columns);
  const headings = new Map(list.headings);
  for (const { field, column, heading } of added) {
    columns.set(field, column);
    headings.set(field, heading);
  }
  const memory = { ...book.memory, headings: Object.fromEntries(headings) };
  return { book: remember(book, memory), list: { ...list, columns, headings } };
}

/** Adds to the adopted list, at first need, columns it does not have yet. */
import { cellText } from '../core/cell';
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
  const all = list.tab.readAll();
  const lastColumn = Math.max(...all.map((row) => row.length));
  const used = (all[list.headingRow - 1] ?? []).map(cellText);
  const added = addColumns({ tab: list.tab, headingRow: list.headingRow, lastColumn }, missing, used);
  const columns = new Map(list.columns);
  const headings = { ...book.memory.headings };
  for (const { field, column, heading } of added) {
    columns.set(field, column);
    headings[field] = heading;
  }
  return { book: remember(book, { ...book.memory, headings }), list: { ...list, columns } };
}

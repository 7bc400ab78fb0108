/** Adds to the adopted list, at first need, columns it does not have yet. */
import type { Field } from '../core/customers/customer';
import { remember, type Book } from './book';
import type { CustomerList } from './customerList';
import { placeColumns } from './placeColumns';

/** The list with these columns and the book that remembers them; nothing is written when all are there. */
export function ensureColumns(
  book: Book,
  list: CustomerList,
  fields: readonly Field[],
): { book: Book; list: CustomerList } {
  const missing = fields.filter((field) => !list.columns.has(field));
  if (missing.length === 0 || book.memory === undefined) return { book, list };
  const ready = placeColumns(book, list, { mapped: new Map(), missing, grid: list.tab.readAll() });
  const memory = { ...book.memory, headings: Object.fromEntries(ready.headings) };
  return { book: remember(book, memory), list: ready };
}

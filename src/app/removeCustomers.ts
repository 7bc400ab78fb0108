/** Takes customers out of the list: every cell of theirs that means something to us becomes blank, the id last, so that a run that was cut off can be done again. */
import type { Field } from '../core/customers/customer';
import type { Book } from './book';
import type { CustomerList } from './customerList';
import { writeColumn } from './writeById';

/** Each of these makes a row a customer. */
const LAST: readonly Field[] = [
  'name',
  'firstName',
  'lastName',
  'company',
  'address',
  'phone',
  'email',
  'status',
  'id',
];

/** A few service calls for each column; the rows stay, blank. */
export function removeCustomers(book: Book, list: CustomerList, ids: readonly string[]): void {
  if (ids.length === 0) return;
  const values = new Map(ids.map((id) => [id, '']));
  const place = (field: Field) => LAST.indexOf(field);
  const fields = [...list.columns.keys()].sort((a, b) => place(a) - place(b));
  for (const field of fields) writeColumn(book, list, { field, values, isFromFile: true });
}

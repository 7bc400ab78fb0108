/** Takes customers out of the list: every cell of theirs that means something to us becomes blank, what makes them customers after all else and the id last, so that a run that was cut off can be done again. */
import type { Field } from '../core/customers/customer';
import type { Book } from './book';
import type { CustomerList } from './customerList';
import { idsHit } from './idsHit';
import { writeColumns } from './writeById';

/** Each of these makes a row a customer: they go after all else. */
export const MAKES_CUSTOMER: ReadonlySet<Field> = new Set<Field>([
  'name',
  'firstName',
  'lastName',
  'company',
  'address',
  'phone',
  'email',
  'status',
]);

/** Two service calls for each column and a few more; the rows stay, blank. */
export function removeCustomers(book: Book, list: CustomerList, ids: readonly string[]): void {
  if (ids.length === 0) return;
  const values = new Map(ids.map((id) => [id, '']));
  for (const turn of [0, 1]) {
    const fields = [...list.columns.keys()].filter(
      (field) => field !== 'id' && Number(MAKES_CUSTOMER.has(field)) === turn,
    );
    writeColumns(
      book,
      list,
      fields.map((field) => ({ field, values, isFromFile: true })),
    );
  }
  blankIds(book, list, ids);
}

/** The last of all; others whose ids are hit because somebody sorts meanwhile get them back. */
export function blankIds(book: Book, list: CustomerList, ids: readonly string[]): void {
  const values = new Map(ids.map((id) => [id, '']));
  writeColumns(book, list, [
    { field: 'id', values, isFromFile: true, hitIn: (written, look) => idsHit(list, { ids, written }, look) },
  ]);
}

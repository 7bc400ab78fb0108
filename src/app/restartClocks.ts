/** Lets the follow-up clock of whoever was in contact begin anew. */
import { isDayCell } from '../core/cell';
import type { Day } from '../core/day';
import type { LoggedContact } from '../tables/contactLogTable';
import type { Book } from './book';
import type { CustomerList } from './customerList';
import { changeColumn } from './writeById';

/** The list as it is afterwards: a later day that stands under Last contact stays, and a list without that column as it is. */
export function restartClocks(
  book: Book,
  list: CustomerList,
  contacts: readonly Pick<LoggedContact, 'id' | 'when'>[],
): CustomerList {
  if (!list.columns.has('lastContactOn')) return list;
  const days = new Map<string, { day: Day }>();
  for (const { id, when } of contacts) {
    const present = list.customers.find((one) => one.id === id)?.cells.lastContactOn;
    const known = days.get(id)?.day ?? (isDayCell(present) ? present.day : '');
    if (when.day > known) days.set(id, { day: when.day });
  }
  return days.size > 0 ? changeColumn(book, list, { field: 'lastContactOn', values: days }) : list;
}

/** Makes of the names in `Referred by` links to customers, in a hidden column that appears with the first of them. What the owner typed stays. */
import { cellText } from '../core/cell';
import { planReferrals } from '../core/customers/referrals';
import type { Book } from './book';
import type { CustomerList } from './customerList';
import { ensureColumns } from './ensureColumns';
import { changeColumn } from './writeById';

/** Who was brought by whom. */
export interface Linked {
  readonly book: Book;
  readonly list: CustomerList;
  /** By the id of who was brought. */
  readonly referrers: ReadonlyMap<string, string>;
  /** Names of which the owner has to say who is meant. */
  readonly asked: number;
}

/** Writes the links that are new, and the name of who was renamed; no service call when there are none. */
export function linkReferrals(book: Book, list: CustomerList, country: string): Linked {
  const { links, unlinked, questions, refused } = list.columns.has('referredBy')
    ? planReferrals(list.customers, country)
    : NONE;
  const named = new Map<string, string>(links.map(({ customer, name }) => [customer, name]));
  const values = new Map<string, string>(links.map(({ customer, referrer }) => [customer, referrer]));
  const isLinked = list.columns.has('referredById');
  for (const id of [...unlinked, ...refused.map(({ customer }) => customer)])
    if (isLinked) values.set(id, '');
  const ready = links.length === 0 ? { book, list } : ensureColumns(book, list, ['referredById']);
  let linked = ready.list;
  const changes = [
    ['referredById', values],
    ['referredBy', named],
  ] as const;
  for (const [field, wanted] of changes) {
    const isNew = linked.customers.some(
      ({ id, cells }) => (wanted.get(id) ?? cellText(cells[field])) !== cellText(cells[field]),
    );
    if (isNew) linked = changeColumn(ready.book, linked, { field, values: wanted });
  }
  const known = linked.customers.map(
    ({ id, cells }) => [id as string, cellText(cells.referredById)] as const,
  );
  const referrers = new Map(known.filter(([, id]) => id !== ''));
  return { book: ready.book, list: linked, referrers, asked: questions.length };
}

const NONE = { links: [], unlinked: [], questions: [], refused: [] };

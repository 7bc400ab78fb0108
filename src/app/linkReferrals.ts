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
  const isNew = ready.list.customers.some(
    ({ id, cells }) => (values.get(id) ?? cellText(cells.referredById)) !== cellText(cells.referredById),
  );
  let linked = isNew ? changeColumn(ready.book, ready.list, { field: 'referredById', values }) : ready.list;
  if (links.length > 0) linked = nameReferrers(ready.book, linked, named);
  const known = linked.customers.map(
    ({ id, cells }) => [id as string, cellText(cells.referredById)] as const,
  );
  const referrers = new Map(known.filter(([, id]) => id !== ''));
  return { book: ready.book, list: linked, referrers, asked: questions.length };
}

/** Writes the names of those who were linked; who retyped one meanwhile keeps it, and the link goes. */
function nameReferrers(book: Book, list: CustomerList, values: ReadonlyMap<string, string>): CustomerList {
  const typed = new Map(list.customers.map(({ id, cells }) => [id as string, cells.referredBy ?? '']));
  const named = changeColumn(book, list, { field: 'referredBy', values, planned: (id) => typed.get(id) });
  const retyped = named.customers.flatMap(({ id, cells }) => {
    const isRetyped = values.has(id) && cellText(cells.referredBy) !== values.get(id);
    return isRetyped ? [[id, ''] as const] : [];
  });
  return retyped.length === 0
    ? named
    : changeColumn(book, named, { field: 'referredById', values: new Map(retyped) });
}

const NONE = { links: [], unlinked: [], questions: [], refused: [] };

/** Ids of others that were blanked because somebody moved rows between a look and the write: their rows are known by all their other cells. */
import { cellText, type Cell } from '../core/cell';
import type { Field } from '../core/customers/customer';
import { withCells } from '../tables/customers/rowCells';
import type { Look } from './columnLook';
import { lostIds } from './customerIds';
import type { CustomerList } from './customerList';
import { lookAgain } from './duplicates/wholeList';
import { cellOf, type Written } from './strays';

/** By row the id or heading that stood there; one service call where any row moved since the write, else none. */
export function idsHit(
  list: CustomerList,
  { ids, written }: { readonly ids: readonly string[]; readonly written: Written },
  look: Look,
): ReadonlyMap<number, Cell> {
  const { look: before, rows } = written;
  const isStill = (id: string, index: number) => id === before?.ids[index] || rows.has(index + 1);
  if (before === undefined || look.ids.every(isStill)) return new Map();
  const now = lookAgain(list);
  const here = new Set<string>([...ids, ...now.customers.map(({ id }) => id)]);
  const fields = [...list.columns.keys()];
  // As they are by now: whoever takes an import back has put back cells of those who stay.
  const missing = list.customers
    .filter(({ id }) => !here.has(id))
    .map((customer) => {
      const cells = fields.map((field): [Field, Cell] => [
        field,
        cellOf(list, { id: customer.id, field }) ?? '',
      ]);
      return withCells(customer, Object.fromEntries(cells));
    });
  const blank = now.customers.filter(({ id }) => (id as string) === '');
  const hit = new Map<number, Cell>(lostIds(missing, blank));
  const idAt = (now.columns.get('id') ?? 0) - 1;
  const heading = cellText(now.grid[now.headingRow - 1]?.[idAt]);
  return heading === '' ? hit.set(now.headingRow, list.headings.get('id') ?? '') : hit;
}

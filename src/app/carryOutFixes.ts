/** Writes the fixes that the owner ticked in the Problems tab, each only where the cell still holds the value it was ticked for. */
import { cellText } from '../core/cell';
import type { CustomerRow, Field } from '../core/customers/customer';
import { withCells } from '../tables/customers/rowCells';
import type { TickedFix } from '../tables/problemsTable';
import type { Book } from './book';
import type { CustomerList } from './customerList';
import { writeColumn } from './writeById';

interface FieldFix {
  readonly field: Field;
  readonly fix: TickedFix;
}

/** The list as it is afterwards, and a sentence about what was mended. */
export function carryOutFixes(
  book: Book,
  list: CustomerList,
  fixes: readonly TickedFix[],
): { list: CustomerList; sentence: string } {
  if (fixes.length === 0) return { list, sentence: '' };
  const fields = new Map([...list.headings].map(([field, heading]) => [cellText(heading), field]));
  const customers = new Map(list.customers.map((customer) => [customer.id as string, customer]));
  const valid = fixes.flatMap((fix): FieldFix[] => {
    const field = fields.get(fix.heading);
    const present = field === undefined ? undefined : customers.get(fix.id)?.cells[field];
    return field !== undefined && present !== undefined && cellText(present) === fix.value
      ? [{ field, fix }]
      : [];
  });
  for (const [field, values] of valuesByField(valid)) writeColumn(book, list, { field, values });
  return { list: withFixes(list, valid), sentence: fixesSentence(valid.length, fixes.length) };
}

function valuesByField(fixes: readonly FieldFix[]): Map<Field, Map<string, string>> {
  const columns = new Map<Field, Map<string, string>>();
  for (const { field, fix } of fixes) {
    const values = columns.get(field) ?? new Map<string, string>();
    columns.set(field, values.set(fix.id, fix.suggested));
  }
  return columns;
}

function withFixes(list: CustomerList, fixes: readonly FieldFix[]): CustomerList {
  const byId = new Map<string, FieldFix[]>();
  for (const each of fixes) byId.set(each.fix.id, [...(byId.get(each.fix.id) ?? []), each]);
  const customers = list.customers.map((customer): CustomerRow => {
    const own = byId.get(customer.id) ?? [];
    const cells = Object.fromEntries(own.map(({ field, fix }) => [field, fix.suggested]));
    return own.length === 0 ? customer : withCells(customer, cells);
  });
  return { ...list, customers };
}

function fixesSentence(made: number, ticked: number): string {
  const stale = ticked - made;
  const done = `${made} ${made === 1 ? 'fix was' : 'fixes were'} made.`;
  return stale === 0
    ? done
    : `${done} ${stale} ${stale === 1 ? 'was' : 'were'} left alone, because the cell had changed meanwhile.`;
}

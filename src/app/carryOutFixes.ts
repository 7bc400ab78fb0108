/** Writes the fixes that the owner ticked in the Problems tab, each only where the cell still holds the value it was ticked for. */
import { cellText } from '../core/cell';
import type { Field } from '../core/customers/customer';
import type { TickedFix } from '../tables/problemsTable';
import type { Book } from './book';
import type { CustomerList } from './customerList';
import { changeColumn } from './writeById';

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
  let fixed = list;
  for (const [field, values] of valuesByField(valid)) fixed = changeColumn(book, fixed, { field, values });
  return { list: fixed, sentence: fixesSentence(valid.length, fixes.length) };
}

function valuesByField(fixes: readonly FieldFix[]): Map<Field, Map<string, string>> {
  const columns = new Map<Field, Map<string, string>>();
  for (const { field, fix } of fixes) {
    const values = columns.get(field) ?? new Map<string, string>();
    columns.set(field, values.set(fix.id, fix.suggested));
  }
  return columns;
}

function fixesSentence(made: number, ticked: number): string {
  const stale = ticked - made;
  const done = `${made} ${made === 1 ? 'fix was' : 'fixes were'} made.`;
  return stale === 0
    ? done
    : `${done} ${stale} ${stale === 1 ? 'was' : 'were'} left alone, because the cell had changed meanwhile.`;
}

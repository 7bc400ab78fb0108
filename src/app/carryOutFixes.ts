/** Writes the fixes that the owner ticked in the Problems tab, each only where the cell still holds the value it was ticked for; characters that nobody sees do not count, since our tabs hold none. */
import { cellText } from '../core/cell';
import type { Field } from '../core/customers/customer';
import { tidyText } from '../core/tidyText';
import type { TickedFix } from '../tables/problemsTable';
import type { Book } from './book';
import { joinSentences } from './command';
import type { CustomerList } from './customerList';
import { isFilledByFormula } from './filledByFormula';
import { customersById } from './strays';
import { changeColumn, plannedFrom } from './writeById';

interface FieldFix {
  readonly field: Field;
  readonly fix: TickedFix;
}

/** The list as it is afterwards, and a sentence about what was mended. `beforeWrite` is called once, and not at all when nothing is to be written. */
export function carryOutFixes(
  book: Book,
  list: CustomerList,
  { fixes, beforeWrite }: { readonly fixes: readonly TickedFix[]; readonly beforeWrite?: () => void },
): { list: CustomerList; sentence: string; isWritten: boolean } {
  if (fixes.length === 0) return { list, sentence: '', isWritten: false };
  const fields = new Map([...list.headings].map(([field, heading]) => [cellText(heading), field]));
  const customers = customersById(list);
  const valid = fixes.flatMap((fix): FieldFix[] => {
    const field = fields.get(fix.heading);
    const present = field === undefined ? undefined : customers.get(fix.id)?.cells[field];
    return field !== undefined && present !== undefined && tidyText(cellText(present)) === tidyText(fix.value)
      ? [{ field, fix }]
      : [];
  });
  let fixed = list;
  let filled = 0;
  let isWritten = false;
  for (const [field, values] of valuesByField(valid)) {
    filled += leaveFormulas(list, field, values);
    if (values.size === 0) continue;
    if (!isWritten) beforeWrite?.();
    isWritten = true;
    fixed = changeColumn(book, fixed, { field, values, planned: plannedFrom(list, field) });
  }
  const after = customersById(fixed);
  const made = valid.filter(
    ({ field, fix }) => cellText(after.get(fix.id)?.cells[field]) === cellText(fix.suggested),
  ).length;
  const sentence = fixesSentence(made, { filled, stale: fixes.length - made - filled });
  return { list: fixed, sentence, isWritten };
}

/** Takes out the values of cells that a formula of the owner's fills, and says how many; two service calls. */
function leaveFormulas(list: CustomerList, field: Field, values: Map<string, string>): number {
  const { tab, columns, customers, spoiltPhones } = list;
  const isWholeFilled = isFilledByFormula(list, field);
  const formulas = tab.readFormulas({ row: 1, column: columns.get(field) ?? 1, rows: 'all', columns: 1 });
  const filled = customers.filter(({ row, id }) => {
    const isFilled = isWholeFilled || (formulas[row - 1]?.[0] ?? '') !== '';
    return values.has(id) && isFilled && !(field === 'phone' && spoiltPhones.has(row));
  });
  filled.forEach(({ id }) => values.delete(id));
  return filled.length;
}

function valuesByField(fixes: readonly FieldFix[]): Map<Field, Map<string, string>> {
  const columns = new Map<Field, Map<string, string>>();
  for (const { field, fix } of fixes) {
    const values = columns.get(field) ?? new Map<string, string>();
    columns.set(field, values.set(fix.id, fix.suggested));
  }
  return columns;
}

function fixesSentence(made: number, left: { readonly filled: number; readonly stale: number }): string {
  return joinSentences([
    `${made} ${made === 1 ? 'fix was' : 'fixes were'} made.`,
    sayLeft(left.filled, 'a formula of yours fills the cell'),
    sayLeft(left.stale, 'the cell had changed meanwhile'),
  ]);
}

function sayLeft(count: number, why: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? 'was' : 'were'} left alone, because ${why}.`;
}

/** How well doubles are found in a list, where it is known who is who: by a `group` in the truth beside it, or by the record ids of the FEBRL benchmarks. */
import { findDuplicates } from '../../src/core/duplicates/findDuplicates';
import type { CustomerId, CustomerRow } from '../../src/core/customers/customer';
import type { IncomingFile } from '../../src/core/imports/incoming';
import { pairScore } from './pairScore';
import { readList, RULES } from './readList';
import { scoreLine } from './score';
import type { ListFile } from './run';

/** `rec-12-org` and `rec-12-dup-0` are one person. */
const RECORD_ID = /^rec-(\d+)-(?:org|dup)/;

/** Of a row in `list.expected.json`. */
interface ExpectedRow {
  /** Of the data, from 0. */
  readonly line: number;
  readonly group?: number;
}

/** Lines for the owner of the command. */
export function matching(list: ListFile): readonly string[] {
  const read = readList(list);
  if (!read.ok) return [];
  const { table, incoming } = read.value;
  const customers = customersOf(incoming);
  const groups = findDuplicates(customers, RULES, []);
  const truth = truthOf(table.rows, incoming.headingLine, list.expected);
  if (truth.size === 0) return [`doubles ${groups.length} groups`];
  const who = new Map(customers.map(({ row }) => [row, truth.get(row) ?? `line ${row}`]));
  return [scoreLine('doubles', pairScore(groups, who))];
}

/** The rows are the lines of the file; nothing but the cells is matched. */
function customersOf({ customers }: IncomingFile): CustomerRow[] {
  return customers.map(({ line, cells }) => ({
    row: line,
    id: `C-${String(line).padStart(6, '0')}` as CustomerId,
    cells,
  }));
}

/** Who stands in each line, as far as it is known. */
function truthOf(
  rows: readonly (readonly string[])[],
  headingLine: number,
  expected: unknown,
): Map<number, string> {
  const told = (expected as { readonly rows?: readonly ExpectedRow[] } | undefined)?.rows ?? [];
  const known = told.filter(({ group }) => group !== undefined);
  const byGroup = known.map(({ line, group }) => [headingLine + line + 1, `group ${group}`] as const);
  const byRecord = rows.flatMap((row, at) => {
    const person = row.map((cell) => RECORD_ID.exec(cell.trim())?.[1]).find((id) => id !== undefined);
    return person === undefined ? [] : [[at + 1, `record ${person}`] as const];
  });
  return new Map(byGroup.length > 0 ? byGroup : byRecord);
}

/** Lays reports and list files flat whose lines are not all alike: each line of what remains is one record, with its line in the file. */
import type { Layout } from './layout';

/** A line of data and where it stands, from 1. */
export interface Line {
  readonly row: readonly string[];
  readonly line: number;
  /** In a grouped report the name above it. */
  readonly group?: string;
}

const TOTAL = /^total\s+(?:for\s+)?(.*?)(?:\s+with sub-?customers)?$/i;
/** Customers that are none. */
const NOBODY = /^(?:not specified|unspecified|no customer|--)$/i;
const CUSTOMER_LINE = 'CUST';

/** The lines below the headings that are not blank. */
export function linesOf({ rows, headingRow, source }: Layout): Line[] {
  const lines: Line[] = [];
  for (let index = headingRow + 1; index < rows.length; index += 1) {
    const row = rows[index] ?? [];
    if (row.some((cell) => cell !== '' && cell.trim() !== '')) lines.push({ row, line: index + 1 });
  }
  if (source?.shape === 'grouped') return withGroups(lines, (rows[headingRow]?.[0] ?? '').trim() !== '');
  const hasKinds = source?.shape === 'iif' && rows[headingRow]?.[0]?.startsWith('!') === true;
  return hasKinds ? lines.filter(({ row }) => row[0] === CUSTOMER_LINE) : lines;
}

/** `Ana`, her sales with an empty first cell, `Total for Ana`; jobs stand within their customer as `Ana:Roof`. Ungrouped, each line names her. */
function withGroups(lines: readonly Line[], isNamedInLine: boolean): Line[] {
  const names: string[] = [];
  return lines.flatMap(({ row, line }): Line[] => {
    const label = (row[0] ?? '').trim();
    if (label === '') return [{ row, line, group: withoutMark(names[names.length - 1] ?? '') }];
    const total = TOTAL.exec(label);
    if (total) names.length = Math.max(0, lastOf(names, total[1] ?? ''));
    else if (row.slice(1).every((cell) => cell.trim() === '')) names.push(pathOf(names, label));
    else if (isNamedInLine) return [{ row, line, group: '' }];
    return [];
  });
}

/** Some reports name a job with its customer, some without. */
function pathOf(names: readonly string[], label: string): string {
  const parent = names[names.length - 1] ?? '';
  const name = NOBODY.test(label) ? '' : label;
  return parent === '' || name.startsWith(`${parent}:`) ? name : [parent, name].filter(Boolean).join(':');
}

function lastOf(names: readonly string[], label: string): number {
  return names.map((name) => name === label || name.endsWith(`:${label}`)).lastIndexOf(true);
}

/** QuickBooks marks customers that are no longer used. */
function withoutMark(name: string): string {
  return name.replace(/ \(deleted\)/g, '');
}

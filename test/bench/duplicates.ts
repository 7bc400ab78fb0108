/** Finding doubles in lists of the bench with planted ones, and in lists that are nearly all alike; the code is bundled as Google runs it. */
import { buildSync } from 'esbuild';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { Script, createContext } from 'node:vm';
import { ROOT } from '../../local/build';
import type { CustomerCells, CustomerId, CustomerRow, ReadingRules } from '../../src/core/customers/customer';
import type { DuplicateGroup, NotTheSame } from '../../src/core/duplicates/group';
import type { Day } from '../../src/core/day';
import { makeList } from './list';

type Find = (
  customers: readonly CustomerRow[],
  rules: ReadingRules,
  notTheSame: readonly NotTheSame[],
) => readonly DuplicateGroup[];

const RULES: ReadingRules = { country: 'US', dayFirst: false, today: '2026-11-20' as Day };
const LENGTHS = [1_000, 10_000, 100_000];
/** Title lines and headings of the bench list. */
const HEAD = 3;
/** One row in so many is a double of one above. */
const DOUBLE_EVERY = 20;
const ALIKE = 10_000;
const RUNS = 4;

/** Prints compute of the first and of later runs, memory and what was found. */
export function benchDuplicates(): void {
  const find = loadFind();
  console.log('\nFinding duplicates     compute first/later ms   memory MB   groups (planted)');
  for (const length of LENGTHS) {
    const rows = withDoubles(length);
    print(`${length} customers`, find, { rows, planted: String(Math.floor(length / DOUBLE_EVERY)) });
  }
  for (const [name, cells] of ALIKE_LISTS) {
    print(`${ALIKE} × ${name}`, find, {
      rows: toRows(Array.from({ length: ALIKE }, (_, at) => cells(at))),
      planted: '',
    });
  }
}

const ALIKE_LISTS: readonly (readonly [string, (at: number) => CustomerCells])[] = [
  ['one name', () => ({ name: 'John Smith' })],
  ['one phone', (at) => ({ name: `Customer${at % 977} Name${at % 499}`, phone: '413-555-0148' })],
  ['one row', () => ({ name: 'John Smith', phone: '413-555-0148', email: 'john@example.com' })],
  ['blank', () => ({ name: '', phone: '', email: '' })],
];

function loadFind(): Find {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(ROOT, 'src/core/duplicates/findDuplicates.ts')],
    bundle: true,
    write: false,
    minify: true,
    target: 'es2019',
    format: 'iife',
    globalName: 'duplicates',
  });
  const context = createContext({});
  new Script(outputFiles[0]?.text ?? '').runInContext(context);
  return (context as { duplicates: { findDuplicates: Find } }).duplicates.findDuplicates;
}

function withDoubles(length: number): CustomerRow[] {
  const cells = makeList(length)
    .slice(HEAD)
    .map(([name = '', phone = '', email = '', segment = '']): CustomerCells => ({
      name,
      phone,
      email,
      segment,
    }));
  // A double lacks its phone or its e-mail, and no double has another.
  for (let at = 0; at + DOUBLE_EVERY <= length; at += DOUBLE_EVERY) {
    cells[at + 9] = { ...cells[at + 3], ...((at / DOUBLE_EVERY) % 2 === 0 ? { phone: '' } : { email: '' }) };
  }
  return toRows(cells);
}

function toRows(cells: readonly CustomerCells[]): CustomerRow[] {
  return cells.map((row, at) => ({
    row: at + 2,
    id: `C-${String(at).padStart(6, '0')}` as CustomerId,
    cells: row,
  }));
}

function print(
  what: string,
  find: Find,
  { rows, planted }: { readonly rows: readonly CustomerRow[]; readonly planted: string },
): void {
  const before = process.memoryUsage().heapUsed;
  let memory = 0;
  let groups = 0;
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    groups = find(rows, RULES, []).length;
    const ms = performance.now() - started;
    memory = Math.max(memory, process.memoryUsage().heapUsed - before);
    return ms;
  });
  const [first = 0, ...later] = times;
  const compute = `${first.toFixed(0)} / ${Math.min(...later).toFixed(0)}`;
  console.log(
    [
      what.padEnd(22),
      compute.padEnd(24),
      (memory / 2 ** 20).toFixed(0).padEnd(11),
      planted === '' ? String(groups) : `${groups} (${planted})`,
    ].join(' '),
  );
}

/** `npm run mutate`: plants every small fault in the rules that decide who is texted, when, how often and at what price; at least 90 of 100 must fail a test. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../local/build';

const LEAST_PERCENT = 90;
const REPORT = path.join(ROOT, 'out', 'mutation.json');
const STRYKER = path.join(ROOT, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');

interface Part {
  readonly name: string;
  readonly sources: readonly string[];
  /** Below test/core. Those that try years of minutes or masses of chance are left to `npm test`. */
  readonly tests: readonly string[];
}

const PARTS: readonly Part[] = [
  { name: 'outbox', sources: ['texts/outbox/*.ts'], tests: ['texts/outbox/*.test.ts'] },
  {
    name: 'gates',
    sources: [
      'texts/leftOut.ts',
      'texts/held.ts',
      'texts/providers/replies.ts',
      'customers/consent.ts',
      'customers/consentRecords.ts',
      'customers/keptStops.ts',
      'customers/toldYeses.ts',
      'customers/segment.ts',
    ],
    tests: [
      'texts/plan.test.ts',
      'texts/planHeld.test.ts',
      'texts/planStops.test.ts',
      'texts/held.test.ts',
      'texts/leftOut.test.ts',
      'texts/providers/replyWords.test.ts',
      'customers/consent*.test.ts',
      'customers/keptStops.test.ts',
      'customers/toldYeses.test.ts',
      'customers/segment.test.ts',
    ],
  },
  {
    name: 'window',
    sources: ['texts/window/*.ts'],
    tests: ['texts/window/!(windowYear).test.ts'],
  },
  { name: 'parts', sources: ['texts/parts.ts'], tests: ['texts/parts*.test.ts'] },
];

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

const CAUGHT = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];

function mutate({ name, sources, tests }: Part): { readonly caught: number; readonly all: number } {
  console.log(`\n── ${name} ──`);
  const mutated = sources.map((source) => `src/core/${source}`).join();
  const { status } = spawnSync(process.execPath, [STRYKER, 'run', '--mutate', mutated], {
    cwd: ROOT,
    env: { ...process.env, MUTATE_TESTS: tests.join() },
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`The mutants of ${name} could not be judged.`);
  const { files } = JSON.parse(readFileSync(REPORT, 'utf8')) as Report;
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  const count = (statuses: readonly string[]) =>
    mutants.filter(({ status: end }) => statuses.includes(end)).length;
  return { caught: count(CAUGHT), all: count([...CAUGHT, ...MISSED]) };
}

function main(wanted: readonly string[]): void {
  const parts = PARTS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const scores = parts.map((part) => ({ name: part.name, ...mutate(part) }));
  console.log('\npart      planted  caught  percent');
  for (const { name, caught, all } of scores) {
    const percent = (100 * caught) / all;
    console.log(
      [
        name.padEnd(8),
        String(all).padStart(8),
        String(caught).padStart(7),
        percent.toFixed(1).padStart(8),
      ].join(' '),
    );
    if (percent < LEAST_PERCENT) process.exitCode = 1;
  }
  if (parts.length === 0) throw new Error(`There is no part ${wanted.join()}.`);
}

main(process.argv.slice(2));

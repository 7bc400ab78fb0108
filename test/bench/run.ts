/** `npm run bench`: calls, modelled Google time and time on this machine of each command, at four lengths of list, against a null command; then sending, finding duplicates, importing and the panel (alone with `-- sending`, `-- duplicates`, `-- import`, `-- panel`). `package.json` gives the engine one thread beside the script's: Node's four, whatever the machine has, take turns with it where there are two processors. */
import './realScript';
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { Script, createContext } from 'node:vm';
import { readBundle } from '../../local/build';
import type { Host } from '../../local/emulator';
import { benchDuplicates } from './duplicates';
import { measure, prepareHost, type Measure } from './host';
import { benchImport } from './import';
import { benchPanel } from './panel';
import { benchSending } from './sending';

const LENGTHS = [10, 1_000, 10_000, 100_000];
const COMMANDS = ['whoNeedsFollowUp', 'checkCustomers', 'prepareTexts'] as const;
/** Runs of each command: the first makes the tabs, the later ones, an odd number, count by their median. */
const RUNS = 8;
/** One read of the list and one write of a column: what no command can go below. */
const NULL_COMMAND = `
function nullCommand() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Customers');
  const values = sheet.getDataRange().getValues();
  sheet.getRange(1, values[0].length, values.length, 1).setValues(values.map((row) => [row[row.length - 1]]));
}`;

function main(): void {
  const { source, manifest } = readBundle();
  console.log(
    `Bundle ${Math.round(source.length / 1024)} KB, evaluated in ${evaluationMs(source).toFixed(1)} ms (cold process: see its first line).`,
  );
  const lengths = process.argv[2] === undefined ? LENGTHS : process.argv[2].split(',').map(Number);
  for (const length of lengths) {
    const host = prepareHost(`${source}\n${NULL_COMMAND}`, { manifest, length });
    printLength(host, length);
    host.dispose();
  }
}

function printLength(host: Host, length: number): void {
  const zero = median(repeat(() => measure(host, () => host.call('nullCommand'))));
  console.log(
    `\n${length} customers; null command ${zero.ms.toFixed(0)} ms, modelled ${zero.modelledMs.toFixed(0)} ms`,
  );
  console.log(
    'command            calls first/later   compute first/later ms   total later ms (x null)   modelled first/later ms (x null)',
  );
  for (const name of COMMANDS) {
    const [first = zero, ...rest] = repeat(() => measure(host, () => host.call(name)));
    const later = median(rest);
    const compute = (one: Measure) => (one.ms - one.servicesMs).toFixed(0);
    const modelled = `${first.modelledMs.toFixed(0)} / ${later.modelledMs.toFixed(0)} (${(first.modelledMs / zero.modelledMs).toFixed(2)} / ${(later.modelledMs / zero.modelledMs).toFixed(2)})`;
    console.log(
      [
        name.padEnd(18),
        `${first.calls} / ${later.calls}`.padEnd(19),
        `${compute(first)} / ${compute(later)}`.padEnd(24),
        `${later.ms.toFixed(0)} (${(later.ms / zero.ms).toFixed(1)})`.padEnd(25),
        modelled,
      ].join(' '),
    );
  }
}

function repeat(run: () => Measure): Measure[] {
  return Array.from({ length: RUNS }, run);
}

function median(measures: readonly Measure[]): Measure {
  const sorted = [...measures].sort((a, b) => a.ms - a.servicesMs - (b.ms - b.servicesMs));
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new Error('Nothing was measured.');
  return middle;
}

/** Google evaluates the whole file on every call, in a process that is warm. */
function evaluationMs(source: string): number {
  const script = new Script(source);
  const times = Array.from({ length: 20 }, () => {
    const context = createContext({});
    const started = performance.now();
    script.runInContext(context);
    return performance.now() - started;
  });
  console.log(`First evaluation in this process ${(times[0] ?? 0).toFixed(1)} ms.`);
  return times.sort((a, b) => a - b)[10] ?? 0;
}

const PARTS: Readonly<Record<string, () => void>> = {
  sending: benchSending,
  duplicates: benchDuplicates,
  import: benchImport,
  panel: () => void benchPanel(),
};

/** In a process of its own: what one part leaves behind in memory would be cleared away at the cost of the next. */
function runApart(name: string): void {
  const { status } = spawnSync(process.execPath, [...process.execArgv, ...process.argv.slice(1, 2), name], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}

const only = PARTS[process.argv[2] ?? ''];
if (only) only();
else {
  main();
  if (process.argv[2] === undefined) Object.keys(PARTS).forEach(runApart);
}

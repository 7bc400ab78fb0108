/** `npm run bench`: calls, modelled Google time and time on this machine of each command, at four lengths of list, against a null command; then sending and finding duplicates (alone with `-- sending`, `-- duplicates`) and the panel. */
import './realScript';
import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { Script, createContext, runInNewContext } from 'node:vm';
import { readBundle } from '../../local/build';
import { createHost, type Host } from '../../local/emulator';
import { benchDuplicates } from './duplicates';
import { makeList } from './list';
import { benchPanel } from './panel';
import { benchSending } from './sending';

const LENGTHS = [10, 1_000, 10_000, 100_000];
const COMMANDS = ['whoNeedsFollowUp', 'checkCustomers', 'prepareTexts'] as const;
const SETTINGS = { 'Business name': 'A shop', Website: 'https://shop.example.com' };
/** Runs of each command: the first makes the tabs, the later ones count by their median. */
const RUNS = 5;
/** One read of the list and one write of a column: what no command can go below. */
const NULL_COMMAND = `
function nullCommand() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Customers');
  const values = sheet.getDataRange().getValues();
  sheet.getRange(1, values[0].length, values.length, 1).setValues(values.map((row) => [row[row.length - 1]]));
}`;

interface Measure {
  readonly ms: number;
  readonly servicesMs: number;
  readonly modelledMs: number;
  readonly calls: number;
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

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

function prepareHost(source: string, list: { manifest: object; length: number }): Host {
  const host = createHost({
    source,
    manifest: list.manifest,
    now: '2026-11-20T09:00',
    sheetZone: 'America/New_York',
    user: 'owner@example.com',
    editorOpen: true,
  });
  const sheet = host.globals.SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  if (!sheet) throw new Error('A spreadsheet has a tab.');
  const rows = makeList(list.length);
  const columns = Math.max(...rows.map((row) => row.length));
  sheet.setName('Customers');
  if (rows.length > sheet.getMaxRows())
    sheet.insertRowsAfter(sheet.getMaxRows(), rows.length - sheet.getMaxRows());
  sheet
    .getRange(1, 1, rows.length, columns)
    .setValues(rows.map((row) => [...row, ...Array<string>(columns - row.length).fill('')]));
  demand(host.scriptRun('rpc', 'saveSettings', SETTINGS));
  demand(
    host.scriptRun('rpc', 'adoptList', {
      tab: 'Customers',
      mapping: 'guess',
      consentStory: 'As marked in the list',
    }),
  );
  return host;
}

function demand(answer: unknown): void {
  if ((answer as { ok: boolean }).ok) return;
  throw new Error((answer as { message: string }).message);
}

function measure(host: Host, name: string): Measure {
  // On Google each run begins with an empty heap: what the run before left behind is not this one's to clear away.
  collectGarbage();
  const started = performance.now();
  host.call(name);
  const ms = performance.now() - started;
  const run = host.lastRun;
  const calls = Object.values(run?.serviceCalls ?? {}).reduce((sum, count) => sum + count, 0);
  return { ms, calls, servicesMs: run?.servicesMs ?? 0, modelledMs: run?.modelledMs ?? 0 };
}

function printLength(host: Host, length: number): void {
  const zero = median(repeat(() => measure(host, 'nullCommand')));
  console.log(
    `\n${length} customers; null command ${zero.ms.toFixed(0)} ms, modelled ${zero.modelledMs.toFixed(0)} ms`,
  );
  console.log(
    'command            calls first/later   compute first/later ms   total later ms (x null)   modelled first/later ms (x null)',
  );
  for (const name of COMMANDS) {
    const [first = zero, ...rest] = repeat(() => measure(host, name));
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

const part = process.argv[2];
if (part !== 'sending' && part !== 'duplicates') main();
if (part !== 'duplicates') benchSending();
if (part !== 'sending') benchDuplicates();
if (part !== 'sending' && part !== 'duplicates') void benchPanel();

/** The list of the bench on the built script, and how one execution is measured. */
import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createHost, type Host } from '../../local/emulator';
import { makeList } from './list';

const SETTINGS = { 'Business name': 'A shop', Website: 'https://shop.example.com' };

export interface Measure {
  readonly ms: number;
  readonly servicesMs: number;
  readonly modelledMs: number;
  readonly calls: number;
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** A list of `length` customers, adopted. */
export function prepareHost(source: string, list: { manifest: object; length: number }): Host {
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
    .setValues(asFromGoogle(rows.map((row) => [...row, ...Array<string>(columns - row.length).fill('')])));
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

/** Texts in one piece each, as those that come from Google: one put together of others here is looked up in three places at every look. */
function asFromGoogle(rows: string[][]): string[][] {
  return JSON.parse(JSON.stringify(rows)) as string[][];
}

/** The value of an answer; throws its sentence when it was refused. */
export function demand(answer: unknown): unknown {
  const { ok, value, message } = answer as { ok: boolean; value?: unknown; message?: string };
  if (!ok) throw new Error(message);
  return value;
}

/** One execution, begun with an empty heap. */
export function measure(host: Host, run: () => unknown): Measure {
  // On Google each run begins with an empty heap: what the run before left behind is not this one's to clear away.
  collectGarbage();
  const started = performance.now();
  run();
  const ms = performance.now() - started;
  const last = host.lastRun;
  const calls = Object.values(last?.serviceCalls ?? {}).reduce((sum, count) => sum + count, 0);
  return { ms, calls, servicesMs: last?.servicesMs ?? 0, modelledMs: last?.modelledMs ?? 0 };
}

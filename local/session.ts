/** A spreadsheet with the built add-on in it, without Google: a list typed in, set up, commands called, everything recorded. */
import { performance } from 'node:perf_hooks';
import { readBundle } from './build';
import type { ImportRecord } from './importFiles';
import { createHost, type Answer, type Host, type RunRecord } from './emulator';

export interface SessionOptions {
  readonly today: string;
  readonly zone: string;
  /** Of the spreadsheet; `en_US` where none is named. */
  readonly locale?: string;
  readonly answers?: readonly Answer[];
}

/** One line of `run.json`: what the run did, and the milliseconds it took on this machine. */
export type CallRecord = Omit<RunRecord, 'kind' | 'servicesMs'> & { readonly ms: number };

/** An answer of the panel's gate. */
export interface GateRecord {
  readonly name: string;
  readonly ok: boolean;
  readonly value?: unknown;
  readonly message?: string;
}

const TAB_NAME = 'Customers';
/** The owner comes in the morning. */
const TIME_OF_DAY = '09:00';
const OWNER = 'owner@example.com';

/** What goes wrong in a call, as the one sentence for the person. */
export class CallFailed extends Error {}

/** The commands of one emulated spreadsheet and the record of them. */
export class Session {
  readonly host: Host;
  readonly calls: CallRecord[] = [];
  readonly rpc: GateRecord[] = [];
  /** What the files of `--import` were taken for; undefined when none was named. */
  imports: readonly ImportRecord[] | undefined;

  constructor(options: SessionOptions) {
    const { source, manifest } = readBundle();
    this.host = createHost({
      source,
      manifest,
      now: `${options.today}T${TIME_OF_DAY}`,
      sheetZone: options.zone,
      user: OWNER,
      editorOpen: true,
      ...(options.locale === undefined ? {} : { locale: options.locale }),
      ...(options.answers === undefined ? {} : { answers: options.answers }),
    });
    this.sheet().setName(TAB_NAME);
  }

  /** Types rows into the first tab as a person would. */
  type(rows: readonly (readonly string[])[]): void {
    const columns = Math.max(...rows.map((row) => row.length));
    const cells = rows.map((row) => Array.from({ length: columns }, (_, index) => row[index] ?? ''));
    const sheet = this.sheet();
    if (sheet.getMaxRows() < cells.length)
      sheet.insertRowsAfter(sheet.getMaxRows(), cells.length - sheet.getMaxRows());
    if (sheet.getMaxColumns() < columns)
      sheet.insertColumnsAfter(sheet.getMaxColumns(), columns - sheet.getMaxColumns());
    sheet.getRange(1, 1, cells.length, columns).setValues(cells);
    this.host.globals.SpreadsheetApp.flush();
  }

  private sheet(): GoogleAppsScript.Spreadsheet.Sheet {
    const [first] = this.host.globals.SpreadsheetApp.getActiveSpreadsheet().getSheets();
    if (!first) throw new Error('A spreadsheet has at least one tab.');
    return first;
  }

  /** Calls a function of the bundle as its menu item does. Throws CallFailed with its sentence when it could not do its work. */
  call(name: string): unknown {
    const started = performance.now();
    try {
      const outcome = this.host.call(name);
      throwRefusal(outcome);
      return outcome;
    } catch (error) {
      throw error instanceof CallFailed ? error : new CallFailed(`${name}: ${messageOf(error)}`);
    } finally {
      this.record(name, performance.now() - started);
    }
  }

  /** Asks the panel's gate. */
  ask(name: string, args: unknown): GateRecord {
    const record = this.peek(name, args);
    this.rpc.push(record);
    return record;
  }

  /** Asks the panel's gate and keeps no record: the answer is longer than everything else. */
  peek(name: string, args: unknown): GateRecord {
    const answer = this.host.scriptRun('rpc', name, args) as Omit<GateRecord, 'name'>;
    return { name, ...answer };
  }

  private record(name: string, ms: number): void {
    const run = this.host.lastRun;
    if (!run) return;
    const { modelledMs, serviceCalls, dialogs, toasts, mails, fetches } = run;
    this.calls.push({
      name,
      ms: Math.round(ms * 10) / 10,
      modelledMs,
      serviceCalls,
      dialogs,
      toasts,
      mails,
      fetches,
    });
  }
}

function throwRefusal(outcome: unknown): void {
  if (typeof outcome !== 'object' || outcome === null || !('ok' in outcome) || outcome.ok !== false) return;
  const { trouble } = outcome as { trouble?: { message?: string } };
  throw new CallFailed(trouble?.message ?? 'The command could not be carried out.');
}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  return error !== null && typeof error === 'object' && 'message' in error
    ? String(error.message)
    : String(error);
}

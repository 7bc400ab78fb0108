/** Files brought in through the gate as the dialog does it: in portions, looked at, then agreed to. What becomes of them is the tests' business. */
import type { Host } from '../../../local/emulator';
import type { ImportView } from '../../../src/rpc/importViews';
import { ask, type Ended } from '../shop';

/** Rows of a file as text. */
export type Rows = readonly (readonly string[])[];

interface Answer {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly message?: string;
}

/** What the owner wants, until a test says otherwise. */
export interface Wish {
  readonly choice?: 'blanks' | 'newer' | 'ask';
  readonly mapping?: readonly { readonly file: number; readonly columns: Readonly<Record<string, string>> }[];
  readonly answers?: readonly { readonly key: string; readonly take: 'here' | 'there' }[];
  readonly consentStory?: string;
}

/** A request that must succeed; gives its value. */
export function demand<T>(host: Host, name: string, args: unknown): T {
  const { ok, value, message } = host.scriptRun('rpc', name, args) as Answer;
  if (!ok) throw new Error(`${name}: ${message ?? ''}`);
  return value as T;
}

/** Stages files, two rows at a time at least when `portion` says so; gives the import's id. */
export function stage(host: Host, files: Readonly<Record<string, Rows>>, portion = 2_000): string {
  const named = Object.entries(files);
  const { importId } = demand<{ importId: string }>(host, 'startImport', {
    files: named.map(([file, rows]) => ({
      file,
      encoding: 'UTF-8',
      delimiter: ',',
      rows: rows.length,
      fingerprint: JSON.stringify(rows).length.toString(36),
    })),
  });
  named.forEach(([, rows], file) => {
    for (let from = 0; from < rows.length; from += portion)
      demand(host, 'addImportRows', { importId, file, from, rows: rows.slice(from, from + portion) });
  });
  return importId;
}

/** The dry run. */
export function look(
  host: Host,
  importId: string,
  { choice = 'blanks', mapping = [] }: Wish = {},
): ImportView {
  return demand(host, 'planImport', { importId, choice, mapping });
}

/** The owner's yes to what was seen. */
export function agree(host: Host, view: ImportView, wish: Wish = {}): Ended {
  const { choice = 'blanks', mapping = [], answers = [], consentStory = '' } = wish;
  const { importId, seen } = view;
  return ask(host, 'applyImport', { importId, choice, mapping, answers, consentStory, seen });
}

/** All of it; gives what was seen. Throws when it was refused. */
export function bringIn(host: Host, files: Readonly<Record<string, Rows>>, wish: Wish = {}): ImportView {
  const view = look(host, stage(host, files), wish);
  const ended = agree(host, view, wish);
  if (!ended.ok) throw new Error(ended.sentence);
  return view;
}

/** Files brought in through the gate as the dialog does it: in portions, looked at, then agreed to. What becomes of them is the tests' business. */
import { createHash } from 'node:crypto';
import type { Host } from '../../../local/emulator';
import type { ImportView } from '../../../src/rpc/importViews';
import { ask, linesOf, type Ended, type Typed } from '../shop';

/** Rows of a file as text. */
export type Rows = readonly (readonly string[])[];

interface Answer {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly code?: string;
  readonly message?: string;
}

/** Ana has no e-mail yet. */
export const LIST: Typed = [
  ['Name', 'Phone', 'Email', 'Segment', 'Last contact', 'Text consent', 'Notes'],
  ['Ana Adams', '413-555-0101', '', 'Apostle', '9/1/2026', 'yes', 'rye'],
  ['Ben Brown', '413-555-0102', 'ben@example.com', 'Hostage', '10/1/2026', '', ''],
];

/** Ana's e-mail and somebody new. */
export const FILE: Rows = [
  ['First Name', 'Last Name', 'Email', 'Phone Number', 'City', 'Notes'],
  ['Ana', 'Adams', 'ana@example.com', '(413) 555-0101', 'Amherst', 'likes seeds'],
  ['Dora', 'Dunn', 'dora@example.com', '413 555 0104', 'Hadley', '=1+1'],
  ['', '', '', '', '', ''],
];

/** Name, phone, e-mail and notes of everybody in the list. */
export function people(host: Host): string[] {
  return linesOf(host, 'Customers').map(({ Name, Phone, Email, Notes }) =>
    [Name, Phone, Email, Notes].join('|'),
  );
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

/** What is said of files before their rows. */
export function announced(files: Readonly<Record<string, Rows>>): object[] {
  return Object.entries(files).map(([file, rows]) => ({
    file,
    encoding: 'UTF-8',
    delimiter: ',',
    rows: rows.length,
    fingerprint: createHash('sha1').update(JSON.stringify(rows)).digest('hex'),
  }));
}

/** Stages files, two rows at a time at least when `portion` says so; gives the import's id. */
export function stage(host: Host, files: Readonly<Record<string, Rows>>, portion = 2_000): string {
  const named = Object.entries(files);
  const { importId } = demand<{ importId: string }>(host, 'startImport', { files: announced(files) });
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

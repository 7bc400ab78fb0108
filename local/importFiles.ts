/** Files brought in as the window does it: read here, sent in portions, looked at by the dry run, applied when it is wanted. */
import path from 'node:path';
import type { RawTable } from '../src/core/imports/incoming';
import { nextPortion } from '../src/core/files/portions';
import type { ImportedFile, ImportView } from '../src/rpc/importViews';
import type { GateRecord } from './session';
import { readTableFile } from './table';

/** One line of `imports` in run.json; a file that could not be read has its sentence, and counts nothing. */
export type ImportRecord = Omit<ImportedFile, 'columns'> & { readonly sentence?: string };

/** The panel's gate. Its answer carries the sentence of a refusal. */
type Ask = (name: string, args: unknown) => GateRecord;

export interface Imported {
  /** In the order in which the files were named. */
  readonly records: readonly ImportRecord[];
  /** What there is to say, one line each. */
  readonly sentences: readonly string[];
  /** Why nothing could be done; '' when something could. */
  readonly trouble: string;
}

interface Read {
  readonly file: string;
  readonly table: RawTable | undefined;
  readonly sentence: string;
}

/** Never throws for a file that cannot be read. `consentStory` says how people with a yes to texts agreed. */
export function importFiles(
  ask: Ask,
  files: readonly string[],
  { isApplied, consentStory }: { isApplied: boolean; consentStory: string },
): Imported {
  const read = files.map(readOne);
  const unread = read.filter(({ table }) => table === undefined).map(({ sentence }) => sentence);
  const tables = read.flatMap(({ table }) => (table ? [table] : []));
  const blank = (trouble: string) => read.map((one) => blankRecord(one, trouble));
  if (tables.length === 0) return { records: blank(''), sentences: [], trouble: unread.join('\n') };
  const plan = planned(ask, tables);
  if (typeof plan === 'string') return { records: blank(plan), sentences: unread, trouble: plan };
  const { view, importId } = plan;
  const seen = [...view.files];
  const records = read.map((one) => {
    const counted = one.table && seen.shift();
    return counted ? recordOf(counted) : blankRecord(one);
  });
  const sentences = [...unread, ...records.flatMap(fileLine), planLine(view), ...doubtLines(view)];
  if (!isApplied) return { records, sentences, trouble: '' };
  const wish = { importId, choice: 'blanks', mapping: [], answers: [], consentStory, seen: view.seen };
  const done = ask('applyImport', wish);
  return done.ok
    ? { records, sentences: [...sentences, sentenceOf(done)], trouble: '' }
    : { records, sentences, trouble: done.message ?? '' };
}

function readOne(place: string): Read {
  const read = readTableFile(place);
  return read.ok
    ? { file: read.value.file, table: read.value, sentence: '' }
    : { file: path.basename(place), table: undefined, sentence: read.trouble.message };
}

/** The dry run of these files, or the sentence why there is none. */
function planned(ask: Ask, tables: readonly RawTable[]): { view: ImportView; importId: string } | string {
  const files = tables.map(({ rows, ...table }) => ({ ...table, rows: rows.length, fingerprint: '' }));
  const started = ask('startImport', { files });
  if (!started.ok) return started.message ?? '';
  const { importId } = started.value as { importId: string };
  for (const [file, { rows }] of tables.entries()) {
    for (let from = 0; from < rows.length;) {
      const sent = ask('addImportRows', { importId, file, from, rows: nextPortion(rows, from) });
      if (!sent.ok) return sent.message ?? '';
      from = (sent.value as { have: number }).have;
    }
  }
  const view = ask('planImport', { importId, choice: 'blanks', mapping: [] });
  return view.ok ? { view: view.value as ImportView, importId } : (view.message ?? '');
}

function recordOf(counted: ImportedFile): ImportRecord {
  const { file, source, encoding, delimiter, headingLine, rows } = counted;
  const { customers, withEmail, withPhone, refused } = counted;
  return { file, source, encoding, delimiter, headingLine, rows, customers, withEmail, withPhone, refused };
}

function blankRecord({ file, table, sentence }: Read, trouble = ''): ImportRecord {
  const { encoding = '', delimiter = '', rows = [] } = table ?? {};
  const nobody = { customers: 0, withEmail: 0, withPhone: 0, refused: 0 };
  const why = sentence || trouble;
  const read = { source: '', encoding, delimiter, headingLine: 0, rows: rows.length };
  return { file, ...read, ...nobody, ...(why === '' ? {} : { sentence: why }) };
}

function fileLine({ file, source, customers, refused }: ImportRecord): string[] {
  return source === '' ? [] : [`${file}: ${source}, ${customers} customers, ${refused} left out.`];
}

function planLine({ counts }: ImportView): string {
  const { created, updated, joined, unchanged, purchases, optOuts, yeses } = counts;
  return `${created} new, ${updated} completed, ${joined} joined, ${unchanged} unchanged; ${purchases} purchases, ${optOuts} opt-outs, ${yeses} agreed to texts.`;
}

function doubtLines({ counts, doubtful }: ImportView): string[] {
  if (counts.doubtful === 0) return [];
  const shown = doubtful.map(({ file, line, name, why }) => `  ${file}, line ${line}, ${name}: ${why}`);
  const hidden = counts.doubtful - shown.length;
  return [
    `${counts.doubtful} of them should be looked at:`,
    ...shown,
    ...(hidden > 0 ? [`  and ${hidden} more.`] : []),
  ];
}

function sentenceOf({ value }: GateRecord): string {
  return (value as { sentence: string }).sentence;
}

/** How the rows of files come over: begun or taken up again, portion by portion, or thrown away; nothing of the list is touched. */
import { cellText } from '../../core/cell';
import { printOf } from '../../core/print';
import { good, refused, type Result } from '../../core/result';
import type { ArgsOf, ResultOf } from '../../rpc/contract';
import { MAX_FILE_ROWS } from '../../rpc/schemas';
import type { StagedFile, StagingHead } from '../../tables/stagingTable';
import { isOwnTab, type Book } from '../book';
import type { Worked } from '../panel/inPanel';
import type { Tab } from '../ports';
import { listChanges } from '../undo/changes';
import { addPieces, beginStaging, dropStaging, findStaging, haveRows } from './staging';

/** Rows of all files of one import: what Google's six minutes and memory allow. */
const MAX_ROWS = 200_000;
const NOT_BEGUN =
  'This import is not there any more: another one was begun, or somebody cancelled it. Choose the files again. Nothing was changed.';

/** Begins an import, or goes on with the same files. */
export function startImport(
  book: Book,
  { files }: ArgsOf<'startImport'>,
): Result<Worked<ResultOf<'startImport'>>> {
  const fault = faultIn(files);
  if (fault !== undefined) return refused('bad-request', fault);
  const present = findStaging(book);
  if (present !== undefined && isSame(present.head.files, files)) {
    const have = haveRows(present);
    const isAny = have.some((rows) => rows > 0);
    const sentence = isAny ? 'Going on where it stopped.' : BEGUN;
    return good({ value: { sentence, importId: present.head.importId, have } });
  }
  const importId = newImportId(book, files);
  beginStaging(book, { importId, files });
  return good({ value: { sentence: BEGUN, importId, have: files.map(() => 0) } });
}

const BEGUN = 'The files are being read. Nothing is changed in your list before you say yes.';

function faultIn(files: readonly StagedFile[]): string | undefined {
  const long = files.find(({ rows }) => rows > MAX_FILE_ROWS);
  if (long)
    return `"${long.file}" has ${long.rows} lines; ${MAX_FILE_ROWS} are possible. Cut it into smaller files and bring them in one after the other. Nothing was changed.`;
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  return rows > MAX_ROWS
    ? `These files have ${rows} lines together; ${MAX_ROWS} are possible at a time. Bring them in one after the other. Nothing was changed.`
    : undefined;
}

function isSame(one: readonly StagedFile[], other: readonly StagedFile[]): boolean {
  const key = (files: readonly StagedFile[]) =>
    JSON.stringify(files.map(({ file, rows, fingerprint }) => [file, rows, fingerprint]));
  return key(one) === key(other);
}

function newImportId({ ports }: Book, files: readonly { readonly file: string }[]): string {
  const { clock, ids } = ports;
  // Also the same files in the same moment are another import.
  return printOf(JSON.stringify([clock.instant(), ids.newCustomerId(new Set()), files]));
}

/** One portion; rows that are here already are not written again. */
export function addImportRows(
  book: Book,
  { importId, file, from, rows }: ArgsOf<'addImportRows'>,
): Result<Worked<ResultOf<'addImportRows'>>> {
  const staging = findStaging(book);
  if (staging?.head.importId !== importId || staging.head.tab !== undefined)
    return refused('bad-request', NOT_BEGUN);
  const wanted = staging.head.files[file]?.rows ?? 0;
  const have = haveRows(staging)[file] ?? 0;
  const fresh = from > have ? [] : rows.slice(have - from, wanted - from);
  if (fresh.length > 0) addPieces(staging, { file, from: have, rows: fresh });
  return good({ value: { have: have + fresh.length } });
}

/** Makes a tab of this spreadsheet the source; its rows are read when they are needed. */
export function importTab(
  book: Book,
  { tab: name }: ArgsOf<'importTab'>,
): Result<Worked<ResultOf<'importTab'>>> {
  const tab = sourceTab(book, name);
  if (!tab.ok) return tab;
  const head = tabHead(book, tab.value);
  beginStaging(book, head);
  return good({ value: { sentence: BEGUN, importId: head.importId } });
}

/** A tab as the only file of an import. */
export function tabHead(book: Book, tab: Tab): StagingHead {
  const rows = tab.readAll().length;
  const file = { file: tab.name, encoding: '', delimiter: '', rows, fingerprint: '' };
  return { importId: newImportId(book, [file]), files: [file], tab: tab.id };
}

function sourceTab(book: Book, name: string): Result<Tab> {
  const wanted = name.trim().toLowerCase();
  const tab =
    wanted === ''
      ? book.ports.workbook.activeTab()
      : book.tabs.find((candidate) => candidate.name.toLowerCase() === wanted);
  if (tab === undefined)
    return refused('no-list', `There is no tab "${name}" in this spreadsheet. Nothing was changed.`);
  if (tab.id === book.memory?.customersTab)
    return refused(
      'bad-request',
      `"${tab.name}" is your list itself. Choose another tab. Nothing was changed.`,
    );
  if (!tab.isGrid || isOwnTab(book, tab))
    return refused(
      'not-a-list',
      `"${tab.name}" is no list of customers. Choose another tab. Nothing was changed.`,
    );
  const isEmpty = tab.readAll().every((row) => row.every((cell) => cellText(cell) === ''));
  return isEmpty ? refused('not-a-list', `The tab "${tab.name}" is empty. Nothing was changed.`) : good(tab);
}

/** Throws away what is staged under this id. */
export function cancelImport(
  book: Book,
  { importId }: ArgsOf<'cancelImport'>,
): Result<Worked<ResultOf<'cancelImport'>>> {
  const isBegun = listChanges(book).some(({ id, state }) => id === importId && state === 'begun');
  if (isBegun)
    return refused(
      'bad-request',
      'This import was cut off half-way. Bring it in once more to finish it, or take it back.',
    );
  if (findStaging(book)?.head.importId === importId) dropStaging(book);
  return good({ value: { sentence: 'Cancelled. Nothing was changed in your list.' } });
}

/** The sentence for an id that is not staged any more. */
export function notBegun(): { ok: false; trouble: { code: 'bad-request'; message: string } } {
  return { ok: false, trouble: { code: 'bad-request', message: NOT_BEGUN } };
}

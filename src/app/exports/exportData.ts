/** Hands out the customers for another system, or the whole spreadsheet as an archive, in parts; writes nothing but missing ids and a line in Activity. */
import { exportFiles, FORMATS } from '../../core/exports/formats';
import { leavingOf } from '../../core/exports/leaving';
import { takePart } from '../../core/exports/parts';
import { good, refused, type Result } from '../../core/result';
import type { ArgsOf, ResultOf } from '../../rpc/contract';
import { noteActivity } from '../activity';
import { openBook, type Book } from '../book';
import { rulesOf, settingsOf } from '../command';
import { readConsents } from '../consentBook';
import { giveIds } from '../customerIds';
import { openCustomerList, type CustomerList } from '../customerList';
import { ensureColumns } from '../ensureColumns';
import { inPanel } from '../panel/inPanel';
import type { Ports } from '../ports';
import { archiveSource } from './archiveSource';
import { stampOf, type Source } from './stamp';

const NAME = 'Take out';
const CHANGED = 'Somebody changed the spreadsheet while it was read. Choose Download once more.';

/** The first part for '', each next one for what came with the one before. */
export function exportData(
  ports: Ports,
  { format, part }: ArgsOf<'exportData'>,
): Result<ResultOf<'exportData'>> {
  return inPanel(ports, NAME, (book) => {
    const isArchive = format === 'archive';
    if (!isArchive && !FORMATS.includes(format))
      return refused('bad-request', `We have no files for "${format.slice(0, 40)}". Nothing was changed.`);
    // First of all: the line is in the archive, and nothing changes between two parts.
    if (part === '') noteActivity(book, NAME, `Files were asked for: ${format}.`);
    const now = openBook(ports);
    const source = isArchive ? good(archiveSource(now)) : filesOf(now, format);
    if (!source.ok) return source;
    const taken = takePart(source.value.pieces, part, source.value.stampAt);
    return taken === 'changed' ? refused('busy', CHANGED) : good({ value: taken });
  });
}

function filesOf(book: Book, format: string): Result<Source> {
  const list = openListWithIds(book);
  if (!list.ok) return list;
  const { customers, headings } = list.value;
  const rules = rulesOf(book, settingsOf(book));
  const { records, consent } = readConsents(book, rules.country);
  const files = exportFiles(format, leavingOf(customers, { rules, consent, records, headings }));
  const stamp = stampOf(book.ports, files.map(({ text }) => text).join());
  const pieces = files.map((file) => ({ ...file, text: () => file.text }));
  return good({ pieces, stampAt: () => stamp });
}

function openListWithIds(start: Book): Result<CustomerList> {
  const opened = openCustomerList(start);
  if (!opened.ok) return opened;
  const { book, list } = ensureColumns(start, opened.value, ['id']);
  return book.memory === undefined ? good(list) : giveIds(book, list, book.memory);
}

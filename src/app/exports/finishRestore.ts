/** The end of bringing an archive back: widths, the sending journal, our marks, the list's dropdown and colours; the spreadsheet's own mark, by which the list is known, comes last. */
import type { ArchiveHead } from '../../core/exports/archive';
import { good, refused, type Result } from '../../core/result';
import { openBook, type Book } from '../book';
import { openCustomerList } from '../customerList';
import type { Tab } from '../ports';
import { guardColumns } from '../setUp/adopt';
import { unmarkFilling } from './filling';
import { broughtBack } from './keptJournal';

/** Nothing is lost by doing it again. */
export const NOT_ALL = 'A part of the archive is missing. Choose Bring an archive back once more.';

/** Refused while a tab is missing; may be done again. */
export function finishRestore(
  book: Book,
  head: ArchiveHead,
  filling: ReadonlyMap<number, Tab>,
): Result<string> {
  if (filling.size < head.tabs.length) return refused('bad-request', NOT_ALL);
  if (book.memory === undefined) {
    head.tabs.forEach((shape, at) => filling.get(at)?.writeShape(shape));
    bringJournal(book, head);
    bringMarks(book, head, filling);
  }
  const known = openBook(book.ports);
  const list = openCustomerList(known);
  if (list.ok) guardColumns({ book: known, list: list.value });
  unmarkFilling(known);
  return good(
    `${head.tabs.length} tabs are back as of ${head.made}. Stop sending in the old spreadsheet before you send here: texts approved there need your yes again. Connect your SMS account and turn the schedule on here anew.`,
  );
}

function bringJournal({ ports }: Book, head: ArchiveHead): void {
  const entries = broughtBack(head.journal, ports.journal.readAll(), ports.clock.minute());
  if (Object.keys(entries).length > 0) ports.journal.write(entries);
}

/** Each once, whatever an earlier run has marked already. */
function bringMarks(book: Book, { tabs, marks }: ArchiveHead, filling: ReadonlyMap<number, Tab>): void {
  const ids = new Map(tabs.map(({ id }, at) => [id, filling.get(at)?.id]));
  for (const [at, column, old] of [...marks].sort(([a], [b]) => b - a)) {
    const mark = pointingAnew(old, ids);
    const tab = filling.get(at);
    if (tab === undefined) {
      if (at < 0) book.ports.workbook.addTag(mark);
    } else if (!isThere(book, { mark, tab, column })) {
      if (column > 0) tab.addColumnTag(column, mark);
      else tab.addTag(mark);
    }
  }
}

function isThere({ tags }: Book, wanted: { mark: string; tab: Tab; column: number }): boolean {
  return tags.some(
    ({ place, value }) =>
      value === wanted.mark &&
      place.kind !== 'workbook' &&
      place.tabId === wanted.tab.id &&
      (place.kind === 'column' ? place.column : 0) === wanted.column,
  );
}

/** Google numbers tabs anew in each spreadsheet, and marks say which tab they mean. */
function pointingAnew(mark: string, ids: ReadonlyMap<number, number | undefined>): string {
  return mark.replace(
    /("(?:sheet|customersTab)":)(\d+)/,
    (_, name: string, id: string) => `${name}${ids.get(Number(id)) ?? id}`,
  );
}

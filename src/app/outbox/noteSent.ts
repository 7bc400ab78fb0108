/** Takes note of texts that somebody sent and calls that were made: in the journal first, so that a run cut off forgets nobody, then in the Texts tab. */
import { cellText, type Cell } from '../../core/cell';
import { isOut } from '../../core/texts/outbox/record';
import { isCallKey, monthOfKey, readStatus, type TextStatus } from '../../core/texts/text';
import type { ByHandText } from '../../tables/byHandTable';
import { placesOf } from '../../tables/ownTab';
import { textsTab } from '../../tables/textsTable';
import { findOwnTab, readGrid, type Book } from '../book';
import { writeRows } from '../writeRows';
import { Journal, type JobChange } from './journal';

/** Sent is sent, whatever became of the approval meanwhile: these people and these numbers get no other text this month. */
export function noteSent(book: Book, sent: readonly ByHandText[]): void {
  const journal = new Journal(book.ports);
  const minute = book.ports.clock.minute();
  journal.change(sent.flatMap((text) => sentChange(text, journal, minute) ?? []));
  const texts = sent.filter(({ key }) => !isCallKey(key));
  markInTexts(book, new Map(texts.map(({ key }) => [key, { status: 'Sent', reason: '' }])));
}

/** A text that is out already is noted again only for a number that is not taken yet. */
function sentChange({ key, phone }: ByHandText, journal: Journal, minute: number): JobChange | undefined {
  const month = monthOfKey(key);
  if (month === undefined) return undefined;
  const known = journal.recordOf(key);
  const isCall = isCallKey(key);
  if (!isOut(known)) {
    // Nobody reports about a call later: it is done.
    const done = isCall
      ? ({ state: 'delivered', note: '' } as const)
      : ({ state: 'accepted', note: 'by hand' } as const);
    return { key, month, phone, record: { attempt: 1, minute, ...done } };
  }
  const holder = isCall ? journal.callHolderOf(month, phone) : journal.holderOf(month, phone);
  const isTaken = phone === '' || holder !== undefined;
  return known === undefined || isTaken ? undefined : { key, month, phone, record: known };
}

/** What became of a text, as the Texts tab says it. */
export interface TextMark {
  readonly status: TextStatus;
  readonly reason: string;
}

/** Writes it beside the texts with these keys, which a run of the plan would do as well. */
export function markInTexts(book: Book, marks: ReadonlyMap<string, TextMark>): void {
  const tab = marks.size === 0 ? undefined : findOwnTab(book, textsTab);
  if (tab === undefined) return;
  const grid = readGrid(tab, textsTab);
  const places = placesOf(textsTab, grid[0]);
  const [keyColumn = 0, statusColumn = 0] = ['Key', 'Status'].map((heading) => places.get(heading));
  const found = grid.flatMap((cells, index) => {
    const mark = marks.get(cellText(cells[keyColumn - 1]));
    // The owner's own word that it is out stays.
    const isSent = readStatus(cellText(cells[statusColumn - 1])) === 'Sent';
    return mark === undefined || (isSent && mark.status !== 'Sent') ? [] : [{ row: index + 1, mark }];
  });
  const write = (heading: string, cellOf: (mark: TextMark) => Cell) => {
    const column = places.get(heading);
    if (column === undefined) return;
    writeRows(
      tab,
      column,
      found.map(({ row, mark }) => ({ row, cell: cellOf(mark) })),
    );
  };
  write('Status', ({ status }) => status);
  write('Reason', ({ reason }) => reason);
  write('Updated', () => ({ day: book.ports.clock.today() }));
}

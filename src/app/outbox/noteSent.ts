/** Takes note of texts that somebody sent and calls that were made: in the journal first, so that a run cut off forgets nobody, then in the Texts tab. */
import { cellText, type Cell } from '../../core/cell';
import { isOut } from '../../core/texts/outbox/record';
import { isCallKey, monthOfKey } from '../../core/texts/text';
import type { ByHandText } from '../../tables/byHandTable';
import { placesOf } from '../../tables/ownTab';
import { textsTab } from '../../tables/textsTable';
import { findOwnTab, readGrid, type Book } from '../book';
import { Journal, type JobChange } from './journal';

/** Sent is sent, whatever became of the approval meanwhile: these people and these numbers get no other text this month. */
export function noteSent(book: Book, sent: readonly ByHandText[]): void {
  const journal = new Journal(book.ports);
  const minute = book.ports.clock.minute();
  journal.change(sent.flatMap((text) => sentChange(text, journal, minute) ?? []));
  const texts = sent.filter(({ key }) => !isCallKey(key));
  if (texts.length > 0) markInTexts(book, new Set(texts.map(({ key }) => key)));
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

function markInTexts(book: Book, keys: ReadonlySet<string>): void {
  const tab = findOwnTab(book, textsTab);
  if (tab === undefined) return;
  const grid = readGrid(tab, textsTab);
  const places = placesOf(textsTab, grid[0]);
  const rows = rowsOf(grid, places.get('Key'), keys);
  const write = (heading: string, value: Cell) => {
    const column = places.get(heading);
    if (column !== undefined && rows.length > 0)
      tab.writeSame(
        rows.map((row) => ({ row, column })),
        value,
      );
  };
  write('Status', 'Sent');
  write('Reason', '');
  write('Updated', { day: book.ports.clock.today() });
}

function rowsOf(grid: readonly (readonly Cell[])[], column = 0, keys: ReadonlySet<string>): number[] {
  return grid.flatMap((row, index) => (keys.has(cellText(row[column - 1])) ? [index + 1] : []));
}

/** Takes note of the boxes ticked in "Send by hand": first in the journal, so that a run cut off forgets nobody who was texted. */
import { cellText, type Cell } from '../../core/cell';
import { isOut } from '../../core/texts/outbox/record';
import { monthOfKey } from '../../core/texts/text';
import { byHandTab, readTickedTexts, rowsWithout, type ByHandText } from '../../tables/byHandTable';
import { placesOf } from '../../tables/ownTab';
import { textsTab } from '../../tables/textsTable';
import { findOwnTab, readGrid, type Book } from '../book';
import { writeByHand } from './byHand';
import { Journal } from './journal';

/** A sentence about what was noted, or ''; no service call while there is no such tab. */
export function carryOutSent(book: Book): string {
  const grid = readGrid(findOwnTab(book, byHandTab), byHandTab);
  const ticked = readTickedTexts(grid).filter(({ key }) => monthOfKey(key) !== undefined);
  if (ticked.length === 0) return '';
  noteSent(book, ticked);
  const keys = new Set(ticked.map(({ key }) => key));
  writeByHand(book, rowsWithout(grid, keys));
  return ticked.length === 1 ? '1 text is noted as sent.' : `${ticked.length} texts are noted as sent.`;
}

/** Sent is sent, whatever became of the approval meanwhile: these people get no other text this month. */
export function noteSent(book: Book, sent: readonly ByHandText[]): void {
  const journal = new Journal(book.ports);
  const minute = book.ports.clock.minute();
  const changes = sent.flatMap(({ key, phone }) => {
    const month = monthOfKey(key);
    if (month === undefined || isOut(journal.recordOf(key))) return [];
    return [
      { key, month, phone, record: { state: 'accepted', attempt: 1, minute, note: 'by hand' } as const },
    ];
  });
  journal.change(changes);
  markInTexts(book, new Set(sent.map(({ key }) => key)));
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

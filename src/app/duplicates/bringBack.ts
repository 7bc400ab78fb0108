/** What taking a merge back needs beside what every change needs: whole rows, cells in the owner's own columns, the journal of texts. */
import { cellText } from '../../core/cell';
import { CUSTOMERS, type Change } from '../../core/undo/change';
import type { Book } from '../book';
import { ensureColumns } from '../ensureColumns';
import { openList } from '../openList';
import { writeStatuses } from '../statuses';
import { planFor } from '../whoNeedsFollowUp';
import { homelessIn } from './homeless';
import { putBack } from './putBack';
import { putRecordsBack } from './textsOfMerged';
import { customerOf, openWhole, type WholeList } from './wholeList';
import { settleCells, type Aim } from './writeSpots';

/** Done a second time it changes nothing. Gives the headings that are not to be found any more: what stood there is in the notes. */
export function bringBack(book: Book, { rows, taken }: Change): string[] {
  const opened = openWhole(book);
  if (!opened.ok) return [];
  putRecordsBack(book.ports, rows);
  const gone = taken.filter(({ customerId }) => customerOf(opened.value, customerId) === undefined);
  const homeless = gone.flatMap((row) => homelessIn(opened.value, row).map(([heading]) => heading));
  const list = putBack(homeless.length === 0 ? opened.value : withNotesColumn(book, opened.value), taken);
  writeFilledBack(list, rows);
  return [...new Set(homeless)];
}

function withNotesColumn(book: Book, list: WholeList): WholeList {
  if (list.columns.has('notes')) return list;
  const opened = openWhole(ensureColumns(book, list, ['notes']).book);
  return opened.ok ? opened.value : list;
}

/** The owner's own columns of the row that was kept. */
function writeFilledBack(list: WholeList, rows: Change['rows']): void {
  const filled = rows.filter(({ tab, wrote }) => tab === CUSTOMERS && Object.keys(wrote).length > 0);
  if (filled.length === 0) return;
  settleCells(list, ({ others }) =>
    filled.flatMap(({ key, was, wrote }) =>
      Object.entries(wrote).flatMap(([heading, cell]): Aim[] => {
        const column = others.get(heading);
        const customerId = cellText(key['Customer ID']);
        return column === undefined ? [] : [{ customerId, column, was: cell, wrote: was?.[heading] ?? '' }];
      }),
    ),
  );
}

/** What follows from the cells as they are again. */
export function refreshStatuses(book: Book): void {
  const opened = openList(book);
  if (opened.ok) writeStatuses(opened.value, planFor(opened.value).plan);
}

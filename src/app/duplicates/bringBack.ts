/** What taking a merge back needs beside what every change needs: whole rows, cells in the owner's own columns, the journal of texts. */
import { cellText } from '../../core/cell';
import { CUSTOMERS, type Change } from '../../core/undo/change';
import type { Book } from '../book';
import { openList } from '../openList';
import { planFor, writeStatuses } from '../whoNeedsFollowUp';
import { putBack } from './putBack';
import { putRecordsBack } from './textsOfMerged';
import { openWhole } from './wholeList';
import { settleCells, type Aim } from './writeSpots';

/** Done a second time it changes nothing. */
export function bringBack(book: Book, { rows, taken }: Change): void {
  const opened = openWhole(book);
  if (!opened.ok) return;
  putRecordsBack(book.ports, rows);
  const list = putBack(opened.value, taken);
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

/**
 * Takes rows out of the owner's list while people may sort it. Google deletes by row number only, so the rows go to the end of the
 * grid first: whatever is sorted then, the numbers from which rows are deleted hold these rows or blank ones, never a customer.
 */
import type { Cell } from '../../core/cell';
import type { CustomerRow, Field } from '../../core/customers/customer';
import type { TakenRow } from '../../core/undo/change';
import { isSameCell } from '../columnLook';
import type { MergedCell } from '../mergedCells';
import { contentsOf, customerOf, lookAgain, roomAtEnd, type WholeList } from './wholeList';

const MAX_ATTEMPTS = 4;

/** `changed` when somebody has written into one of the rows since, `moving` when somebody sorts all the time: then they stay. */
export type TakeOutEnd = 'done' | 'changed' | 'moving';

/** Four service calls and one for each row; `start` must have been read just before. Google throws where one of them holds a part of a merged cell. */
export function takeOut(
  start: WholeList,
  taken: readonly TakenRow[],
  merged: readonly MergedCell[],
): TakeOutEnd {
  let list = start;
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    const rows = rowsOf(list, taken);
    if (rows === undefined || rows.length === 0) return rows === undefined ? 'changed' : 'done';
    // A blank row behind each, which a sort would bring there instead.
    const end = roomAtEnd(list, rows.length + 1, merged);
    for (const row of rows) list.tab.moveRow(row, end);
    list = lookAgain(list);
    const now = rowsOf(list, taken);
    if (now === undefined) return 'changed';
    const first = end - rows.length;
    if (now.length === rows.length && now.every((row) => row >= first && row < end))
      list.tab.removeRows(first, rows.length);
    // Somebody sorted in between: what was moved instead goes back, the last first.
    else for (const row of [...rows].reverse()) list.tab.moveRow(end - 1, row);
    list = lookAgain(list);
  }
  return 'moving';
}

/** Row numbers of those who are still in the list, the lowest first; undefined when one of them is not as it was taken. */
export function rowsOf(list: WholeList, taken: readonly TakenRow[]): number[] | undefined {
  const present = taken.flatMap((one) => {
    const customer = customerOf(list, one.customerId);
    return customer === undefined ? [] : [{ one, customer }];
  });
  if (!present.every(({ one, customer }) => isAsTaken(list, customer, one))) return undefined;
  return present.map(({ customer }) => customer.row).sort((a, b) => b - a);
}

/** What a formula shows may be different every day, and the Status is ours. */
function isAsTaken(list: WholeList, customer: CustomerRow, taken: TakenRow): boolean {
  const { cells, others } = contentsOf(list, customer);
  const { formulas = {} } = taken;
  const isTold = (heading = '') => !(heading in formulas);
  return (
    isSame(cells, taken.cells, (field) => field !== 'status' && isTold(list.headings.get(field as Field))) &&
    isSame(others, taken.others, isTold)
  );
}

/** A cell without an entry is blank. */
type Cells = { readonly [name: string]: Cell | undefined };

function isSame(one: Cells, other: Cells, counts: (name: string) => boolean): boolean {
  return Object.keys({ ...one, ...other }).every(
    (name) => !counts(name) || isSameCell(one[name] ?? '', other[name] ?? ''),
  );
}

/** Takes back one logged contact: the customer's cells first, its line in the Contact log last, so that a run that was cut off can be done again. */
import { cellText, type Cell } from '../../core/cell';
import type { CustomerRow } from '../../core/customers/customer';
import { nameOf } from '../../core/customers/names';
import { good, refused, type Result } from '../../core/result';
import type { WrittenContact } from '../../rpc/contract';
import { rowOfLine } from '../../tables/contactLine';
import { contactLogTab } from '../../tables/contactLogTable';
import { findOwnTab, readGrid, type Book } from '../book';
import { isSameCell } from '../columnLook';
import { openList, type OpenList } from '../openList';
import { removeContact } from '../removeContact';
import { writeStatuses } from '../statuses';
import { planFor } from '../whoNeedsFollowUp';
import { changeColumn } from '../writeById';
import { cellBefore } from './cellBefore';
import type { Worked } from './inPanel';

const CHANGED = 'The row, or its line in the Contact log, was changed after that, so nothing was taken back.';

/** Refused when a cell holds something else by now, or the line is not there as it was written. */
export function takeBackContact(
  start: Book,
  written: WrittenContact,
): Result<Worked<{ readonly sentence: string }>> {
  const opened = openList(start);
  if (!opened.ok) return opened;
  const { book, list } = opened.value;
  const customer = list.customers.find(({ id }) => id === written.customerId);
  const log = readGrid(findOwnTab(book, contactLogTab), contactLogTab);
  const row = rowOfLine(log, written.line);
  const isOurs = written.line['Customer ID'] === written.customerId;
  if (customer === undefined || row === undefined || !isOurs || !isUnchanged(customer, written))
    return refused('bad-request', CHANGED);
  restoreCells(
    opened.value,
    written,
    log.filter((_, index) => index !== row - 1),
  );
  book.ports.workbook.flush();
  const name = nameOf(customer.cells).full || `Row ${customer.row}`;
  const isGone = removeContact(book, written.line);
  return good({
    value: {
      sentence: `Taken back: ${name} stands as before.${isGone ? '' : ' The line in the Contact log was changed meanwhile, so it stays.'}`,
    },
    record: 'One logged contact was taken back.',
  });
}

/** Also after a run that was cut off between two cells. */
function isUnchanged({ cells }: CustomerRow, written: WrittenContact): boolean {
  return written.cells.every(({ field, wrote, was }) => {
    const cell = cells[field] ?? '';
    return cellText(cell) === wrote || isSameCell(cell, cellBefore(was));
  });
}

/** The cells as they were, and the Status that follows from them without that contact. */
function restoreCells(open: OpenList, { customerId, cells }: WrittenContact, log: Cell[][]): void {
  let { list } = open;
  for (const { field, was } of cells)
    list = changeColumn(open.book, list, { field, values: new Map([[customerId, cellBefore(was)]]) });
  const restored = { ...open, list };
  writeStatuses(restored, planFor(restored, log).plan);
}

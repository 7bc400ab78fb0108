/** Adds to the adopted list, at first need, columns it does not have yet. */
import type { Field } from '../core/customers/customer';
import { findHeadingRow } from '../tables/customers/recognise';
import { addColumns, type AddedColumn } from './addColumns';
import { remember, type Book } from './book';
import { taggedColumns, type CustomerList } from './customerList';
import { readMark } from './memory';
import { MovedMeanwhile } from './moved';

/** Rows below the headings that are looked at for them. */
const NEARBY_ROWS = 3;

/** The list with these columns and the book that remembers them; nothing is written when all are there. */
export function ensureColumns(
  book: Book,
  list: CustomerList,
  fields: readonly Field[],
): { book: Book; list: CustomerList } {
  const missing = fields.filter((field) => !list.columns.has(field));
  if (missing.length === 0 || book.memory === undefined) return { book, list };
  const { tab, headingRow } = list;
  const added = addColumns(
    { tab, headingRow, grid: tab.readAll(), taken: [...list.columns.values()] },
    missing,
  );
  checkPlaces(book, list, added);
  const columns = new Map(list.columns);
  const headings = new Map(list.headings);
  for (const { field, column, heading } of added) {
    columns.set(field, column);
    headings.set(field, heading);
  }
  const memory = { ...book.memory, headings: Object.fromEntries(headings) };
  return { book: remember(book, memory), list: { ...list, columns, headings } };
}

/** Rows may have been put above, columns to the left while columns were added: what went astray is put back, then all begins anew. */
function checkPlaces(book: Book, list: CustomerList, added: readonly AddedColumn[]): void {
  book.ports.workbook.flush();
  const tags = book.ports.workbook.tags();
  const now = taggedColumns(tags, list.tab.id);
  if (!isShared(now, added) && headingRowNow(list, now) === list.headingRow) return;
  for (const { field, column } of added) {
    const ours = tags.filter(
      ({ value, place }) => place.kind === 'column' && place.column === column && isTagOf(value, field),
    );
    ours.forEach((tag) => tag.remove());
    const owner = [...now].find(
      ([other, place]) => place === column && !added.some((one) => one.field === other),
    );
    const heading = owner === undefined ? '' : (list.headings.get(owner[0]) ?? '');
    list.tab.writeSame([{ row: list.headingRow, column }], heading);
  }
  throw new MovedMeanwhile('rows or columns moved while columns were added');
}

/** True when a new column stands where a column of another field stands by now. */
function isShared(now: ReadonlyMap<Field, number>, added: readonly AddedColumn[]): boolean {
  return added.some(({ field, column }) =>
    [...now].some(([other, place]) => other !== field && place === column),
  );
}

/** The row that holds the headings known before. */
function headingRowNow(list: CustomerList, now: ReadonlyMap<Field, number>): number | undefined {
  const known = new Map<number, string>();
  for (const [field, heading] of list.headings) known.set(now.get(field) ?? 0, heading);
  const columns = Math.max(...now.values(), 1);
  return findHeadingRow(
    list.tab.read({ row: 1, column: 1, rows: list.headingRow + NEARBY_ROWS, columns }),
    known,
  );
}

function isTagOf(value: string, field: Field): boolean {
  const mark = readMark(value);
  return mark?.kind === 'column' && mark.field === field;
}

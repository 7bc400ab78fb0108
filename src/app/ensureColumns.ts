/** Adds to the adopted list, at first need, columns it does not have yet. */
import type { Field } from '../core/customers/customer';
import { addColumns, type AddedColumn } from './addColumns';
import { remember, type Book } from './book';
import { taggedColumns, type CustomerList } from './customerList';
import { readMark } from './memory';
import { MovedMeanwhile } from './moved';

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

/** A new column that bears two fields' tags stands where the owner's column moved to meanwhile: tag and heading are put back. */
function checkPlaces(book: Book, list: CustomerList, added: readonly AddedColumn[]): void {
  book.ports.workbook.flush();
  const tags = book.ports.workbook.tags();
  const now = taggedColumns(tags, list.tab.id);
  const shared = added.filter(({ field, column }) =>
    [...now].some(([other, place]) => other !== field && place === column),
  );
  if (shared.length === 0) return;
  for (const { field, column } of added) {
    tags
      .filter(
        ({ value, place }) => isTagOf(value, field) && place.kind === 'column' && place.column === column,
      )
      .forEach((tag) => tag.remove());
    const owner = [...now].find(
      ([other, place]) => place === column && !added.some((one) => one.field === other),
    );
    const heading = owner === undefined ? '' : (list.headings.get(owner[0]) ?? '');
    list.tab.writeSame([{ row: list.headingRow, column }], heading);
  }
  throw new MovedMeanwhile('columns moved while new ones were added');
}

function isTagOf(value: string, field: Field): boolean {
  const mark = readMark(value);
  return mark?.kind === 'column' && mark.field === field;
}

/** Gives columns of the customer tab their meaning: tags the owner's, adds the missing ones, and looks whether anything moved meanwhile. */
import { cellText, type Cell } from '../core/cell';
import type { Field } from '../core/customers/customer';
import { REMADE_FIELDS } from '../tables/customers/columns';
import { findHeadingRow } from '../tables/customers/knownHeadings';
import { addColumns, dressColumn, type AddedColumn } from './addColumns';
import type { Book } from './book';
import { taggedColumns, type CustomerList } from './customerList';
import { readMark, writeMark } from './memory';
import { MovedMeanwhile } from './moved';
import type { Tag } from './ports';

type Columns = ReadonlyMap<Field, number>;
type Grid = readonly (readonly Cell[])[];

/** What shall have a place: columns the owner has, and fields without one. */
export interface Wanted {
  readonly mapped: Columns;
  readonly missing: readonly Field[];
  /** Every cell of the tab from A1. */
  readonly grid: Grid;
}

/** A column that was given its meaning. */
interface Placed extends AddedColumn {
  readonly isAdded: boolean;
}

/** The list with these columns. Throws MovedMeanwhile, with everything put back, when rows or columns moved in between. */
export function placeColumns(book: Book, list: CustomerList, wanted: Wanted): CustomerList {
  const { tab, headingRow } = list;
  const placed: Placed[] = [...wanted.mapped].map(([field, column]) => ({
    field,
    column,
    heading: cellText(wanted.grid[headingRow - 1]?.[column - 1]),
    isAdded: false,
  }));
  for (const column of placed) {
    // A column of ours that is known by its heading alone is what a run that was cut off left behind.
    if (REMADE_FIELDS.has(column.field)) dressColumn({ tab, headingRow }, column);
    else tab.addColumnTag(column.column, writeMark({ kind: 'column', field: column.field }));
  }
  const taken = [...list.columns.values(), ...wanted.mapped.values()];
  const added =
    wanted.missing.length === 0 ? [] : addColumns({ list, grid: wanted.grid, taken }, wanted.missing);
  for (const column of added) placed.push({ ...column, isAdded: true });
  if (placed.length > 0) checkPlaces(book, list, { placed, wanted });
  const columns = new Map(list.columns);
  const headings = new Map(list.headings);
  for (const { field, column, heading } of placed) {
    columns.set(field, column);
    headings.set(field, heading);
  }
  return { ...list, columns, headings };
}

function checkPlaces(
  book: Book,
  list: CustomerList,
  { placed, wanted }: { placed: readonly Placed[]; wanted: Wanted },
): void {
  book.ports.workbook.flush();
  const tags = book.ports.workbook.tags();
  const now = taggedColumns(tags, list.tab.id);
  const grid = list.tab.read({
    row: 1,
    column: 1,
    rows: 'all',
    columns: Math.max(...now.values(), ...placed.map(({ column }) => column)),
  });
  const headingRow = findHeadingRow(grid, knownHeadings(list, now));
  const isInPlace = ({ field, heading }: Placed) =>
    cellText(grid[list.headingRow - 1]?.[(now.get(field) ?? 0) - 1]) === heading && !isShared(now, field);
  if (headingRow === list.headingRow && placed.every(isInPlace)) return;
  const before = (wanted.grid[list.headingRow - 1] ?? []).map(cellText);
  const headings = (grid[list.headingRow - 1] ?? []).map(cellText);
  for (const column of placed) undo(list, { column, tags, before, now: headings, columns: now });
  throw new MovedMeanwhile('rows or columns moved while columns were placed');
}

/** The headings known before, by where their columns are now. */
function knownHeadings(list: CustomerList, now: Columns): Map<number, string> {
  const known = new Map<number, string>();
  for (const [field, heading] of list.headings) {
    const column = now.get(field);
    if (column !== undefined) known.set(column, heading);
  }
  return known;
}

/** True when another field's column stands in the same place. */
function isShared(now: Columns, field: Field): boolean {
  return [...now].some(([other, column]) => other !== field && column === now.get(field));
}

interface Astray {
  readonly column: Placed;
  readonly tags: readonly Tag[];
  /** The headings before, and as they are now with ours among them. */
  readonly before: readonly string[];
  readonly now: readonly string[];
  readonly columns: Columns;
}

/** Takes the tag away and gives the cell that our heading was written into what stood there. */
function undo(list: CustomerList, astray: Astray): void {
  const { column: placed, tags, now } = astray;
  const { field, column, heading, isAdded } = placed;
  for (const { place, value, remove } of tags) if (place.kind === 'column' && isTagOf(value, field)) remove();
  if (!isAdded || now[column - 1] !== heading) return;
  const owner = [...astray.columns].find(([other, place]) => place === column && other !== field)?.[0];
  const known = owner === undefined ? undefined : list.headings.get(owner);
  list.tab.writeSame([{ row: list.headingRow, column }], known ?? headingBefore({ ...astray, column }));
}

/** What stood in a heading cell that was written over: what followed its neighbours before everything moved. */
function headingBefore({ before, now, column }: Pick<Astray, 'before' | 'now'> & { column: number }): string {
  for (let distance = 1; distance < column; distance++) {
    const neighbour = now[column - 1 - distance] ?? '';
    const place = neighbour === '' ? -1 : before.indexOf(neighbour);
    if (place >= 0) return before[place + distance] ?? '';
  }
  return '';
}

function isTagOf(value: string, field: Field): boolean {
  const mark = readMark(value);
  return mark?.kind === 'column' && mark.field === field;
}

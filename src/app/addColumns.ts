/** Adds columns that are needed now at the right end of the owner's list: heading, tag, looks. */
import { cellText, type Cell } from '../core/cell';
import type { Field } from '../core/customers/customer';
import { headingOf } from '../tables/customers/columns';
import type { ColumnKind } from '../tables/ownTab';
import { writeMark } from './memory';
import type { CustomerList } from './customerList';
import { mergedBeyond } from './mergedCells';

/** How a new column takes its cells; Google's own reading for the others. */
const KINDS: { readonly [field in Field]?: ColumnKind } = {
  id: 'text',
  referredById: 'text',
  status: 'text',
  phone: 'text',
  lastContactOn: 'day',
  nextFollowUpOn: 'day',
  archivedOn: 'day',
  addedOn: 'day',
};

/** Pixels in which `Overdue 1,000 days` and `Do not contact` stand whole; Google's own 100 cut them. */
const STATUS_WIDTH = 160;

/** The customer tab as it stands: every cell from A1, and the columns that have a meaning already. */
export interface ListPlace {
  readonly list: CustomerList;
  readonly grid: readonly (readonly Cell[])[];
  readonly taken: readonly number[];
}

/** A column that was added. */
export interface AddedColumn {
  readonly field: Field;
  readonly column: number;
  readonly heading: string;
}

/** Adds the columns right of the last one in use and of cells that are merged beyond it; where the owner uses our heading for something else, ours gets another one. */
export function addColumns(place: ListPlace, fields: readonly Field[]): AddedColumn[] {
  const found = fields.flatMap((field) => leftBehind(place, field));
  const fresh = fields.filter((field) => !found.some((column) => column.field === field));
  return fresh.length === 0 ? found : [...found, ...addFresh(place, fresh)];
}

/** A column of ours that a run which was cut off had named but not yet tagged: our heading, and nothing below it. */
function leftBehind({ list: { tab, headingRow }, grid, taken }: ListPlace, field: Field): AddedColumn[] {
  const heading = headingOf(field);
  const index = (grid[headingRow - 1] ?? []).findIndex((cell) => cell === heading);
  const isEmpty = grid.slice(headingRow).every((row) => (row[index] ?? '') === '');
  if (index < 0 || taken.includes(index + 1) || !isEmpty) return [];
  const found = { field, column: index + 1, heading };
  dressColumn({ tab, headingRow }, found);
  return [found];
}

function addFresh({ list, grid, taken }: ListPlace, fields: readonly Field[]): AddedColumn[] {
  const { tab, headingRow } = list;
  const merged = mergedBeyond(list);
  const lastColumn = Math.max(...grid.map((row) => row.length), ...taken, merged.lastColumn);
  const used = (grid[headingRow - 1] ?? []).map(cellText);
  const missing = lastColumn + fields.length - tab.maxColumns();
  if (missing > 0) tab.addColumns(lastColumn + fields.length - missing, missing);
  const added = fields.map((field, index) => ({
    field,
    column: lastColumn + 1 + index,
    heading: freeHeading(field, used),
  }));
  // The headings first: a column without a tag is found again by its heading, a tag without a heading is not.
  const block = { row: headingRow, column: lastColumn + 1, rows: 1, columns: added.length };
  tab.write(block, [added.map(({ heading }) => heading)]);
  const hasOwnLooks = merged.lastHeading >= lastColumn;
  for (const column of added) dressColumn({ tab, headingRow, hasOwnLooks }, column);
  return added;
}

/** Where a column of ours stands; with the looks of a merged heading its cells would be merged too. */
interface Dressing extends Pick<CustomerList, 'tab' | 'headingRow'> {
  readonly hasOwnLooks?: boolean;
}

/** Format, looks and tag; the tag last, so that a column with a tag is whole. */
export function dressColumn({ tab, headingRow, hasOwnLooks }: Dressing, added: AddedColumn): void {
  const { field, column } = added;
  const isExternal = field.startsWith('external:');
  tab.format([column], headingRow + 1, isExternal ? 'text' : (KINDS[field] ?? 'automatic'));
  if (column > 1 && hasOwnLooks !== true)
    tab.copyHeadingLooks({ row: headingRow, column: column - 1 }, { row: headingRow, column });
  if (isHiddenField(field)) tab.hideColumn(column);
  if (field === 'status') tab.widenColumn(column, STATUS_WIDTH);
  tab.addColumnTag(column, writeMark({ kind: 'column', field }));
}

/** A column that says nothing to a reader; it is hidden when it is added. */
export function isHiddenField(field: Field): boolean {
  return field === 'id' || field === 'referredById' || field.startsWith('external:');
}

/** What our column is called where the owner has one of that name for something else. */
const OTHER_HEADINGS: { readonly [field in Field]?: string } = {
  status: 'Follow-up status',
  id: 'Regulars ID',
};

/** What a column of ours is called in a list with these headings. */
export function freeHeading(field: Field, used: readonly string[]): string {
  const taken = new Set(used.map((heading) => cellText(heading).toLowerCase()));
  const usual = headingOf(field);
  const names = [usual, OTHER_HEADINGS[field] ?? usual];
  for (let number = 2; ; number++) {
    const free = names.find((name) => !taken.has(name.toLowerCase()));
    if (free !== undefined) return free;
    names.push(`${usual} ${number}`);
  }
}

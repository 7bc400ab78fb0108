/** Adds columns that are needed now at the right end of the owner's list: heading, tag, looks. */
import { cellText } from '../core/cell';
import type { Field } from '../core/customers/customer';
import { headingOf } from '../tables/customers/columns';
import type { ColumnKind } from '../tables/ownTab';
import { writeMark } from './memory';
import type { Tab } from './ports';

/** How a new column takes its cells; Google's own reading for the others. */
const KINDS: { readonly [field in Field]?: ColumnKind } = {
  id: 'text',
  status: 'text',
  phone: 'text',
  lastContactOn: 'day',
  nextFollowUpOn: 'day',
  archivedOn: 'day',
  addedOn: 'day',
};

/** A list's place in its tab: the line with the headings and the last column that is in use. */
export interface ListPlace {
  readonly tab: Tab;
  readonly headingRow: number;
  readonly lastColumn: number;
}

/** A column that was added. */
export interface AddedColumn {
  readonly field: Field;
  readonly column: number;
  readonly heading: string;
}

/** Adds the columns right of `lastColumn`; where the owner uses our heading for something else, ours gets another one. */
export function addColumns(
  place: ListPlace,
  fields: readonly Field[],
  usedHeadings: readonly string[],
): AddedColumn[] {
  const { tab, headingRow, lastColumn } = place;
  const missing = lastColumn + fields.length - tab.maxColumns();
  if (missing > 0) tab.addColumns(lastColumn + fields.length - missing, missing);
  const added = fields.map((field, index) => ({
    field,
    column: lastColumn + 1 + index,
    heading: freeHeading(field, usedHeadings),
  }));
  for (const { field, column } of added) {
    tab.format([column], headingRow + 1, KINDS[field] ?? 'automatic');
    tab.copyHeadingLooks({ row: headingRow, column: lastColumn }, { row: headingRow, column });
    tab.addColumnTag(column, writeMark({ kind: 'column', field }));
    if (field === 'id') tab.hideColumn(column);
  }
  const block = { row: headingRow, column: lastColumn + 1, rows: 1, columns: fields.length };
  tab.write(block, [added.map(({ heading }) => heading)]);
  return added;
}

/** What our column is called where the owner has one of that name for something else. */
const OTHER_HEADINGS: { readonly [field in Field]?: string } = {
  status: 'Follow-up status',
  id: 'Regulars ID',
};

function freeHeading(field: Field, used: readonly string[]): string {
  const taken = new Set(used.map((heading) => cellText(heading).toLowerCase()));
  const usual = headingOf(field);
  const names = [usual, OTHER_HEADINGS[field] ?? usual];
  for (let number = 2; ; number++) {
    const free = names.find((name) => !taken.has(name.toLowerCase()));
    if (free !== undefined) return free;
    names.push(`${usual} ${number}`);
  }
}

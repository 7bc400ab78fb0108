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

/** The new columns' numbers; they stand right of `lastColumn`. A heading the owner already uses for something else gets a number behind it. */
export function addColumns(place: ListPlace, fields: readonly Field[], usedHeadings: readonly string[]): Map<Field, number> {
  const { tab, headingRow, lastColumn } = place;
  const missing = lastColumn + fields.length - tab.maxColumns();
  if (missing > 0) tab.addColumns(lastColumn + fields.length - missing, missing);
  const headings = fields.map((field) => freeHeading(headingOf(field), usedHeadings));
  const added = new Map<Field, number>();
  fields.forEach((field, index) => {
    const column = lastColumn + 1 + index;
    added.set(field, column);
    const kind = KINDS[field] ?? 'automatic';
    tab.format([column], headingRow + 1, kind);
    tab.copyHeadingLooks({ row: headingRow, column: lastColumn }, { row: headingRow, column });
    tab.addColumnTag(column, writeMark({ kind: 'column', field }));
    if (field === 'id') tab.hideColumn(column);
  });
  tab.write({ row: headingRow, column: lastColumn + 1, rows: 1, columns: fields.length }, [headings]);
  return added;
}

function freeHeading(wanted: string, used: readonly string[]): string {
  const taken = new Set(used.map((heading) => cellText(heading).toLowerCase()));
  for (let number = 1; ; number++) {
    const heading = number === 1 ? wanted : `${wanted} ${number}`;
    if (!taken.has(heading.toLowerCase())) return heading;
  }
}

/** What a row that comes back holds and no column of the list can take any more: it goes into the notes, under the heading it had. */
import { cellText, LONGEST_TEXT, type Cell } from '../../core/cell';
import type { Field } from '../../core/customers/customer';
import { headingIn } from '../../core/duplicates/ownColumns';
import type { TakenRow } from '../../core/undo/change';
import { headingOf } from '../../tables/customers/columns';
import type { WholeList } from './wholeList';

/** They are ours. */
const OURS: ReadonlySet<string> = new Set<Field>(['id', 'status']);

/** Heading and cell of each; an empty box is nothing. */
export function homelessIn(
  { others, columns }: WholeList,
  row: TakenRow,
): (readonly [heading: string, cell: Cell])[] {
  const theirs = Object.entries(row.others).filter(([heading]) => !others.has(heading));
  const fields = Object.entries(row.cells as Record<string, Cell>).filter(
    ([field]) => !OURS.has(field) && !columns.has(field as Field),
  );
  return [
    ...theirs.map(([heading, cell]) => [headingIn(heading), cell] as const),
    ...fields.map(([field, cell]) => [headingOf(field as Field), cell] as const),
  ].filter(([, cell]) => cell !== false && cellText(cell) !== '');
}

/** The row with that in its notes. */
export function withNotes(list: WholeList, row: TakenRow): TakenRow {
  const homeless = homelessIn(list, row);
  if (homeless.length === 0 || !list.columns.has('notes')) return row;
  const lines = homeless.map(([heading, cell]) => `${heading}: ${cellText(cell)}`);
  const notes = [cellText(row.cells.notes), ...lines].filter((line) => line !== '').join('\n');
  return { ...row, cells: { ...row.cells, notes: notes.slice(0, LONGEST_TEXT) } };
}

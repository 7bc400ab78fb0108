/** The hidden tab "Merged customers": the rows that went into another one, for good and readable, whatever becomes of the undo. */
import { cellText, LONGEST_TEXT, type Cell, type DayCell } from '../core/cell';
import type { Field } from '../core/customers/customer';
import type { GoneRow } from '../core/undo/goneRows';
import { entriesOf, placesOf, type OwnTab } from './ownTab';

export const mergedTab: OwnTab = {
  key: 'merged',
  name: 'Merged customers',
  isHidden: true,
  columns: [
    { heading: 'Merged on', kind: 'text', width: 130 },
    { heading: 'Customer ID', kind: 'text', width: 100 },
    { heading: 'Name', kind: 'text', width: 170 },
    { heading: 'Merged into', kind: 'text', width: 100 },
    { heading: 'Row', kind: 'text', width: 640 },
    { heading: 'Change', kind: 'text', width: 120 },
  ],
};

/** A row that was taken out of the list. */
export interface MergedLine {
  readonly on: DayCell;
  readonly id: string;
  readonly name: string;
  readonly into: string;
  /** By the owner's headings. */
  readonly cells: readonly (readonly [heading: string, cell: Cell])[];
  readonly change: string;
}

/** Begins each cell of a row, so that a line within a cell is never taken for another cell. */
const BULLET = '\u2022 ';
const NEXT_CELL = `\n${BULLET}`;
const NEXT_LINE = '\n  ';

/** The value of each column; the whole row is kept with the change as well. */
export function mergedEntry({ on, id, name, into, cells, change }: MergedLine): Map<string, Cell> {
  const filled = cells.filter(([, cell]) => cellText(cell) !== '');
  const row = filled
    .map(([heading, cell]) => BULLET + startOf(heading) + indented(cellText(cell)))
    .join('\n');
  return new Map<string, Cell>([
    ['Merged on', cellText(on)],
    ['Customer ID', id],
    ['Name', name],
    ['Merged into', into],
    ['Row', row.slice(0, LONGEST_TEXT)],
    ['Change', change],
  ]);
}

function indented(text: string): string {
  return text.split('\n').join(NEXT_LINE);
}

/** No heading begins with that of another and what follows it. */
function startOf(heading: string): string {
  return `${indented(heading).split(': ').join(':')}: `;
}

/** Each cell of a row that was kept; rows of old have a cell for each line, whatever it belonged to. */
function cellsOf(row: string): { readonly cells: readonly string[]; readonly isOld: boolean } {
  const isOld = !row.startsWith(BULLET);
  return { cells: isOld ? row.split('\n') : row.slice(BULLET.length).split(NEXT_CELL), isOld };
}

function joined(cells: readonly string[], isOld: boolean): string {
  return isOld || cells.length === 0 ? cells.join('\n') : BULLET + cells.join(NEXT_CELL);
}

/** What the tab tells of the rows, as texts; `headings` are the owner's. */
export function readMerged(
  grid: readonly (readonly Cell[])[],
  headings: ReadonlyMap<Field, string>,
): GoneRow[] {
  return entriesOf(mergedTab, grid).map((entry) => ({
    id: cellText(entry.get('Customer ID')),
    into: cellText(entry.get('Merged into')),
    cells: Object.fromEntries(readRow(cellText(entry.get('Row')), headings)),
  }));
}

/** In a row of old a line after the notes, or a heading that stands there twice, may be somebody else's number in a note. */
function readRow(row: string, headings: ReadonlyMap<Field, string>): [Field, string][] {
  const { cells, isOld } = cellsOf(row);
  const notes = startOf(headings.get('notes') ?? '');
  const notesAt = cells.findIndex((cell) => cell.startsWith(notes));
  return [...headings].flatMap(([field, heading]): [Field, string][] => {
    const start = startOf(heading);
    const at = cells.findIndex((cell) => cell.startsWith(start));
    const isTwice = cells.slice(at + 1).some((cell) => cell.startsWith(start));
    const isDoubtful = isOld && (isTwice || (notesAt >= 0 && at > notesAt));
    const text = cells[at]?.slice(start.length).split(NEXT_LINE).join('\n');
    return text === undefined || isDoubtful ? [] : [[field, text]];
  });
}

/** Whose name others' rows may bear, in lower case, and the ids of those who are called the same and stay. */
export interface Named {
  readonly names: ReadonlySet<string>;
  readonly namesakes: ReadonlySet<string>;
}

/** The cells of rows of others that name one of them as who referred somebody, and each without that. */
export function namingInMerged(
  grid: readonly (readonly Cell[])[],
  headings: ReadonlyMap<Field, string>,
  { names, namesakes }: Named,
): { readonly row: number; readonly column: number; readonly text: string }[] {
  const column = placesOf(mergedTab, grid[0]).get('Row') ?? 0;
  const heading = headings.get('referredBy');
  if (heading === undefined) return [];
  return grid.flatMap((line, index) => {
    const row = cellText(line[column - 1]);
    const { cells, isOld } = cellsOf(row);
    const { referredById = '' } = Object.fromEntries(readRow(row, headings));
    if (namesakes.has(referredById)) return [];
    const start = startOf(heading);
    const rest = cells.filter(
      (cell) => !cell.startsWith(start) || !names.has(cell.slice(start.length).toLowerCase()),
    );
    return rest.length < cells.length ? [{ row: index + 1, column, text: joined(rest, isOld) }] : [];
  });
}

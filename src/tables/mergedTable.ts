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

/** The value of each column; the whole row is kept with the change as well. */
export function mergedEntry({ on, id, name, into, cells, change }: MergedLine): Map<string, Cell> {
  const filled = cells.filter(([, cell]) => cellText(cell) !== '');
  const row = filled.map(([heading, cell]) => `${heading}: ${cellText(cell)}`).join('\n');
  return new Map<string, Cell>([
    ['Merged on', cellText(on)],
    ['Customer ID', id],
    ['Name', name],
    ['Merged into', into],
    ['Row', row.slice(0, LONGEST_TEXT)],
    ['Change', change],
  ]);
}

/** What the tab tells of the rows, as texts; `headings` are the owner's. */
export function readMerged(
  grid: readonly (readonly Cell[])[],
  headings: ReadonlyMap<Field, string>,
): GoneRow[] {
  return entriesOf(mergedTab, grid).map((entry) => {
    const lines = cellText(entry.get('Row')).split('\n');
    const cells = [...headings].flatMap(([field, heading]) => {
      const start = `${heading}: `;
      const line = lines.find((one) => one.startsWith(start));
      return line === undefined ? [] : [[field, line.slice(start.length)] as const];
    });
    return {
      id: cellText(entry.get('Customer ID')),
      into: cellText(entry.get('Merged into')),
      cells: Object.fromEntries(cells),
    };
  });
}

/** The cells of rows of others in which one of these, in lower case, stands under this heading, and each without that line. */
export function namingInMerged(
  grid: readonly (readonly Cell[])[],
  heading: string,
  names: ReadonlySet<string>,
): { readonly row: number; readonly column: number; readonly text: string }[] {
  const column = placesOf(mergedTab, grid[0]).get('Row') ?? 0;
  const start = `${heading}: `;
  const isNaming = (line: string) =>
    heading !== '' && line.startsWith(start) && names.has(line.slice(start.length).toLowerCase());
  return grid.flatMap((cells, index) => {
    const lines = cellText(cells[column - 1]).split('\n');
    const rest = lines.filter((line) => !isNaming(line));
    return rest.length < lines.length ? [{ row: index + 1, column, text: rest.join('\n') }] : [];
  });
}

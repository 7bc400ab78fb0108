/** The hidden tab "Merged customers": the rows that went into another one, for good and readable, whatever becomes of the undo. */
import { cellText, type Cell, type DayCell } from '../core/cell';
import type { OwnTab } from './ownTab';

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

/** Google's limit of a cell; the whole row is kept with the change as well. */
const LONGEST = 49_000;

/** The value of each column. */
export function mergedEntry({ on, id, name, into, cells, change }: MergedLine): Map<string, Cell> {
  const filled = cells.filter(([, cell]) => cellText(cell) !== '');
  const row = filled.map(([heading, cell]) => `${heading}: ${cellText(cell)}`).join('\n');
  return new Map<string, Cell>([
    ['Merged on', cellText(on)],
    ['Customer ID', id],
    ['Name', name],
    ['Merged into', into],
    ['Row', row.slice(0, LONGEST)],
    ['Change', change],
  ]);
}

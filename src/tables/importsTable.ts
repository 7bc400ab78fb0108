/** The Imports tab: what was brought in, by whom, from which files, and what became of it. */
import type { Cell, DayCell } from '../core/cell';
import type { OwnTab } from './ownTab';

export type ImportState = 'Under way' | 'Done' | 'Partly taken back' | 'Taken back';

export const importsTab: OwnTab = {
  key: 'imports',
  name: 'Imports',
  columns: [
    { heading: 'When', kind: 'moment', width: 130 },
    { heading: 'Who', kind: 'text', width: 200 },
    { heading: 'File', kind: 'text', width: 300 },
    { heading: 'System', kind: 'text', width: 200 },
    { heading: 'Created', kind: 'automatic', width: 80 },
    { heading: 'Updated', kind: 'automatic', width: 80 },
    { heading: 'Left out', kind: 'automatic', width: 80 },
    {
      heading: 'State',
      kind: 'text',
      width: 130,
      note: 'An import that stayed "Under way" was cut off: do it again, or take it back in the panel.',
    },
    { heading: 'Import', kind: 'text', width: 100, isHidden: true },
  ],
};

/** One import. */
export interface ImportEntry {
  readonly when: DayCell;
  readonly who: string;
  readonly files: string;
  readonly systems: string;
  readonly created: number;
  readonly updated: number;
  readonly leftOut: number;
  readonly state: ImportState;
  readonly importId: string;
}

/** Its line. */
export function importEntry(entry: ImportEntry): Map<string, Cell> {
  return new Map<string, Cell>([
    ['When', entry.when],
    ['Who', entry.who],
    ['File', entry.files],
    ['System', entry.systems],
    ['Created', entry.created],
    ['Updated', entry.updated],
    ['Left out', entry.leftOut],
    ['State', entry.state],
    ['Import', entry.importId],
  ]);
}

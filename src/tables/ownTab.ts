/** What all tabs of our own have in common: headings in row 1, found again by heading; no tab's meaning. */
import { cellText, type Cell } from '../core/cell';

/** How a column of ours shows its cells. */
export type ColumnKind = 'text' | 'day' | 'moment' | 'whole number' | 'automatic';

export interface OwnColumn {
  readonly heading: string;
  readonly kind: ColumnKind;
  /** Pixels. */
  readonly width: number;
  /** A note on the heading, for what a heading cannot say. */
  readonly note?: string;
  readonly isHidden?: boolean;
}

export interface OwnTab {
  /** Never changes, whatever the tab is called. */
  readonly key: 'followUps' | 'problems' | 'texts' | 'contactLog' | 'settings' | 'activity';
  readonly name: string;
  readonly columns: readonly OwnColumn[];
}

/** One row of a tab of ours, read by heading; a heading that is gone reads as ''. */
export class Entry {
  constructor(
    private readonly row: readonly Cell[],
    private readonly places: ReadonlyMap<string, number>,
  ) {}

  get(heading: string): Cell {
    const column = this.places.get(heading);
    return column === undefined ? '' : (this.row[column - 1] ?? '');
  }
}

/** The headings in order. */
export function headingsOf(tab: OwnTab): string[] {
  return tab.columns.map((column) => column.heading);
}

/** Column number of each of our headings in this heading row; headings the owner renamed or removed are absent. */
export function placesOf(tab: OwnTab, headingRow: readonly Cell[] | undefined): Map<string, number> {
  const found = new Map<string, number>();
  const texts = (headingRow ?? []).map((cell) => cellText(cell).toLowerCase());
  for (const { heading } of tab.columns) {
    const index = texts.indexOf(heading.toLowerCase());
    if (index >= 0) found.set(heading, index + 1);
  }
  return found;
}

/** The rows below the headings as entries, blank rows left out. */
export function entriesOf(tab: OwnTab, grid: readonly (readonly Cell[])[]): Entry[] {
  const places = placesOf(tab, grid[0]);
  const entries: Entry[] = [];
  for (let index = 1; index < grid.length; index++) {
    const row = grid[index];
    if (row?.some((cell) => cell !== '')) entries.push(new Entry(row, places));
  }
  return entries;
}

/** The columns of one kind, counted from 1. */
export function columnsOfKind(tab: OwnTab, kind: ColumnKind): number[] {
  return tab.columns.flatMap((column, index) => (column.kind === kind ? [index + 1] : []));
}

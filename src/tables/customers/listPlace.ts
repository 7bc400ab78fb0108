/** Where in a sheet a list is looked at; what its columns are is left to `assign`. */
import { cellText } from '../../core/cell';
import type { Grid } from './looks';

/** Rows: title lines, notes and logos above a list are rarely more than a screen. */
export const DEEPEST_HEADING_ROW = 60;

/** Where to look: the heading row and the sampled rows (both from 0), and the columns (from 0) that belong to the list. */
export interface ListPlace {
  readonly grid: Grid;
  readonly headingRow: number;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** The text of a heading cell. */
export function headingAt(
  { grid, headingRow }: Pick<ListPlace, 'grid' | 'headingRow'>,
  column: number,
): string {
  return cellText(grid.cells[headingRow]?.[column]);
}

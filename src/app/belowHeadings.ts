/** A column of a list without its headings. */
import type { Block } from './ports';

/** From below the headings to the end of the grid, so that rows added later are in it too. */
export function belowHeadings(headingRow: number, column: number): Block {
  return { row: headingRow + 1, column, rows: 'all', columns: 1 };
}

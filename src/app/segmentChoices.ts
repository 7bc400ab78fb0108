/** The dropdown of the segment column, which refuses every other word. */
import type { Cell } from '../core/cell';
import { SEGMENTS } from '../core/customers/segment';
import type { Block, Tab } from './ports';

const HELP = `Choose one of: ${SEGMENTS.join(', ')}. Leave it empty for a lead.`;
const CHOICES: ReadonlySet<Cell> = new Set<Cell>(['', ...SEGMENTS]);

/** Where it stands, from below the headings to the end of the grid, so that rows added later have it too. */
export function segmentBlock(headingRow: number, column: number): Block {
  return { row: headingRow + 1, column, rows: 'all', columns: 1 };
}

export function guardSegments(tab: Tab, block: Block): void {
  tab.setChoices(block, SEGMENTS, HELP);
}

/** Does a write that puts back what stood there before; the dropdown would refuse words of the owner's own. */
export function unguarded(tab: Tab, block: Block, write: () => void): void {
  tab.setChoices(block, [], '');
  try {
    write();
  } finally {
    guardSegments(tab, block);
  }
}

/** True when the dropdown refuses one of these cells. */
export function isRefused(cells: readonly Cell[]): boolean {
  return cells.some((cell) => !CHOICES.has(cell));
}

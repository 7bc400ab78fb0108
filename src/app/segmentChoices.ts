/** The dropdown of the segment column, which refuses every other word. */
import type { Cell } from '../core/cell';
import { SEGMENTS } from '../core/customers/segment';
import { belowHeadings } from './belowHeadings';
import { surely } from './passing';
import type { Block, Tab } from './ports';

const HELP = `Choose one of: ${SEGMENTS.join(', ')}. Leave it empty for a lead.`;
const CHOICES: ReadonlySet<Cell> = new Set<Cell>(['', ...SEGMENTS]);

/** The dropdown with the five segments: other words are rejected, and the help says which there are. */
export function guardSegments(tab: Tab, block: Block): void {
  tab.setChoices(block, SEGMENTS, HELP);
}

/** Does a write of which these cells go into the segment column: words of the owner's own, put back where they stood, would be refused by the dropdown. */
export function writeSegments(
  { tab, headingRow, column }: { tab: Tab; headingRow: number; column: number | undefined },
  cells: readonly Cell[],
  write: () => void,
): void {
  if (column === undefined || cells.every((cell) => CHOICES.has(cell))) return write();
  const block = belowHeadings(headingRow, column);
  tab.setChoices(block, [], '');
  try {
    write();
  } finally {
    // Nobody would miss a dropdown that is gone before words are spelt in any way.
    surely(() => guardSegments(tab, block));
  }
}

/** The column in which a list without segments sorts its customers all the same, in the owner's own words: Type, Category, Tier. */
import { cellText, isBlank, type Cell } from '../../core/cell';
import { FEWEST_ASKED, ownWords } from '../../core/customers/segmentWords';
import type { WordCount } from '../../core/customers/wordCounts';
import { meaningsOf } from './headings';
import type { RecognisedList } from './recognise';

/** A column that may hold what segments are for. */
export interface ClassColumn {
  /** From 1, as in the sheet. */
  readonly column: number;
  readonly heading: string;
  /** The most frequent first. */
  readonly words: readonly WordCount[];
}

/** Classes have many members each: this share of the filled cells has a word that stands more than once. */
const CLASSES_SHARE = 0.8;

/** The first column under a heading that can mean segments whose few words stand again and again; undefined when none of those not `taken` does. */
export function findClasses(
  grid: readonly (readonly Cell[])[],
  { headingRow, lastRow }: Pick<RecognisedList, 'headingRow' | 'lastRow'>,
  taken: ReadonlySet<number>,
): ClassColumn | undefined {
  const rows = grid.slice(headingRow, lastRow);
  for (const [index, cell] of (grid[headingRow - 1] ?? []).entries()) {
    const heading = cellText(cell);
    if (taken.has(index + 1) || !meaningsOf(heading).some(({ field }) => field === 'segment')) continue;
    const filled = rows.map((row) => row[index]).filter((one) => !isBlank(one));
    const words = ownWords(filled).filter(({ count }) => count >= FEWEST_ASKED);
    const members = words.reduce((sum, { count }) => sum + count, 0);
    if (words.length > 1 && members >= filled.length * CLASSES_SHARE)
      return { column: index + 1, heading, words };
  }
  return undefined;
}

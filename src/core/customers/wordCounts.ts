/** Which words stand in a column, and how often. */
import { cellText, type Cell } from '../cell';

/** How often a word stands in a column. */
export type WordCount = {
  /** As first typed, without blanks around. */
  readonly word: string;
  readonly count: number;
};

/** Means nothing there; `?` is doubt, and `A+` is another class than `A`. */
const PUNCTUATION_AT_END = /(?<=[^\s.,;:!…])[\s.,;:!…]+$/u;

/** The word of a cell for comparing: upper and lower case are one word, and so is one with a full stop or an exclamation mark behind it. */
export function wordKey(cell: Cell | undefined): string {
  return cellText(cell).toLowerCase().replace(PUNCTUATION_AT_END, '');
}

/** The words of these cells, most frequent first, then in their order. */
export function countWords(cells: readonly (Cell | undefined)[]): WordCount[] {
  const counts = new Map<string, { word: string; count: number }>();
  for (const cell of cells) {
    const key = wordKey(cell);
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { word: cellText(cell), count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

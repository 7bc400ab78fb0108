/** Words of the owner's own where a segment should stand (`regular`, `top client`), and what the owner says they mean. */
import type { Cell } from '../cell';
import { PLAYS } from './plays';
import { meantSegment, readSegment, type Segment } from './segment';
import { countWords, wordKey, type WordCount } from './wordCounts';

/** What a word can mean: a segment, or that there is none yet. */
export type Meaning = keyof typeof PLAYS;
export const MEANINGS = Object.keys(PLAYS) as readonly Meaning[];

/** What each word means, by its `wordKey`. */
export type SegmentWords = ReadonlyMap<string, Meaning>;
export const NO_WORDS: SegmentWords = new Map();

/** What stands once is more often a slip than a class of customers. */
const FEWEST_OF_CLASS = 2;
/** Longer ones are notes that landed in the wrong column. */
const LONGEST_WORD = 30;
/** More are no classes of customers. */
const MOST_WORDS = 8;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** What ticks and days are read as. */
const TICK_OR_DAY = /^(?:TRUE|FALSE|\d{4}-\d\d-\d\d(?: .*)?)$/;

/** The words that are neither a segment nor a spelling of one, the most frequent first and eight at most. */
export function ownWords(cells: readonly (Cell | undefined)[]): WordCount[] {
  return countWords(cells.filter((cell) => readSegment(cell).kind === 'unknown'))
    .filter(
      ({ word }) => word.length <= LONGEST_WORD && LETTER_OR_DIGIT.test(word) && !TICK_OR_DAY.test(word),
    )
    .slice(0, MOST_WORDS);
}

/** Those of them that stand for a class of customers: worth a question, while single ones are only shown. */
export function classWords(cells: readonly (Cell | undefined)[]): WordCount[] {
  return ownWords(cells).filter(({ count }) => count >= FEWEST_OF_CLASS);
}

/** What the owner answers: a meaning, a segment in any spelling, or its first letters; undefined when it is none of them, or several. */
export function readMeaning(answer: string): Meaning | undefined {
  const segment = meantSegment(answer);
  if (segment !== undefined) return segment;
  const meant = MEANINGS.filter((meaning) => meaning.toLowerCase().startsWith(wordKey(answer)));
  return meant.length === 1 ? meant[0] : undefined;
}

/** What stands in the cell of somebody with this meaning: nothing for a lead. */
export function cellOf(meaning: Meaning): Segment | '' {
  return meaning === 'Lead' ? '' : meaning;
}

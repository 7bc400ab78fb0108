/** What the panel shows of a list before it is set up; types only, all of them plain enough to cross the wire. */
import type { WordCount } from '../core/customers/wordCounts';

export type MappedColumn = {
  readonly column: number;
  readonly heading: string;
  /** Up to three values from below the heading. */
  readonly samples: readonly string[];
  /** Our heading for what stands in it, or ''. */
  readonly means: string;
  readonly isSure: boolean;
};

export type MappingView = {
  /** '' when the spreadsheet is empty. */
  readonly tab: string;
  /** The tabs that may hold a list. */
  readonly tabs: readonly string[];
  readonly customers: number;
  /** A column left alone that may be the owner's segments, as a question with what to do; or ''. */
  readonly classes: string;
  readonly columns: readonly MappedColumn[];
  /** Our headings, to choose from. */
  readonly choices: readonly string[];
  /** What would be done, one line each. */
  readonly changes: readonly string[];
  /** How the words of the consent column are read, or ''. */
  readonly consent: string;
  readonly consentStory: string;
  /** The owner's own words in the segment column, the most frequent first. */
  readonly words: readonly WordCount[];
};

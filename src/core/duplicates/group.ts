/** What is found about customers that stand in the list more than once, as plain values; finding and merging them is left to others. */
import type { CustomerId, CustomerRow } from '../customers/customer';

/** Two customers whom the owner called two people; in either order. */
export type NotTheSame = readonly [CustomerId, CustomerId];

/** Two rows of one group that are the same person by their own cells. */
export interface DuplicatePair {
  /** The upper row. */
  readonly first: CustomerRow;
  readonly second: CustomerRow;
  /** How sure it is that they are one person, in per cent, 0–100. */
  readonly score: number;
  /** Plain words, the strongest first: `same phone`, `names differ by one letter`. */
  readonly reasons: readonly string[];
}

/** Rows of the list that are one person. */
export interface DuplicateGroup {
  /** Two or more, from the top of the list. */
  readonly members: readonly CustomerRow[];
  /** The pairs that hold the group together, the surest first. */
  readonly pairs: readonly DuplicatePair[];
  /** Of the weakest pair that the group needs. */
  readonly score: number;
  /** Of all pairs, each once, without what only some of a large group share when there is no room. */
  readonly reasons: readonly string[];
}

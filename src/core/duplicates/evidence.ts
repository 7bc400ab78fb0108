/** What speaks for and against two rows being one person, multiplied up; what is compared is left to others. */
import { min } from '../math';
import type { Rarity } from './rarity';

/**
 * Three explanations of a pair of rows: one person, two of one household or firm, two strangers (Fellegi and Sunter's two, and
 * the one that misleads in customer lists). `same` and `household` say how many times likelier what was seen is by the first
 * two than with strangers.
 */
export interface Evidence {
  readonly rarity: Rarity;
  same: number;
  household: number;
  /** Only collected when asked for. */
  readonly reasons: Reason[] | undefined;
}

/** Plain words and how many times likelier they make it. */
export type Reason = readonly [words: string, gain: number];

/** Chances of what was seen in a pair that is one person and in one that is a household, and words for it. They are rough; the product forgives it. */
export type Finding = readonly [same: number, household: number, words?: string];

/** By chance two of a household have a value seldomer than this, also where a list is full of one person. */
const BY_CHANCE = 0.05;

/** Nothing seen yet. */
export function noEvidence(rarity: Rarity, reasons?: Reason[]): Evidence {
  return { rarity, same: 1, household: 1, reasons };
}

/** Both rows have it, as one pair of strangers in `oneIn` has (a household can have it by chance too); without it they differ, as strangers nearly always do. */
export function add(evidence: Evidence, [same, household, words]: Finding, oneIn = 0): void {
  const gain = same * (oneIn || 1);
  evidence.same *= gain;
  evidence.household *= oneIn > 0 ? household * oneIn + min(1, oneIn * BY_CHANCE) : household;
  if (words !== undefined) evidence.reasons?.push([words, gain]);
}

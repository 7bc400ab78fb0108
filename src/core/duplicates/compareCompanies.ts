/** Weighs the names of two firms by the words they share and the words that only one has. */
import { min } from '../math';
import { add, type Evidence, type Finding } from './evidence';
import { sharedWords } from './sharedWords';
import type { Word } from './words';

/** What sharing a firm's name says: all its words, some of the longer name (`Joe's Pizza` and `Joe's Pizza and Pasta`), or not. */
export type FirmFindings = readonly [same: Finding, more: Finding, other: Finding];

/** The firm is the customer. */
export const CUSTOMER: FirmFindings = [
  [0.85, 0.03, 'same name'],
  [0.15, 0.03, 'similar name'],
  [0.03, 0.9],
];
/** The firm is where the customer works, with colleagues. */
export const EMPLOYER: FirmFindings = [
  [0.6, 0.7, 'same company'],
  [0.1, 0.1, 'similar company'],
  [0.3, 0.3],
];

/** Adds what the words of the two names say; nothing when one has none. */
export function compareFirms(
  [a, b]: readonly [readonly Word[], readonly Word[]],
  [same, more, other]: FirmFindings,
  evidence: Evidence,
): void {
  if (a.length === 0 || b.length === 0) return;
  const { oneIn, words, isLike } = sharedWords(a, b);
  if (words < min(a.length, b.length)) add(evidence, other);
  else add(evidence, isLike || a.length !== b.length ? more : same, oneIn);
}

/** Lays the words of two names beside each other in any order. */
import { min } from '../math';
import { likenessOf } from './likeness';
import type { Word } from './words';

/** What two names share. */
export interface Shared {
  /** Of how many pairs of strangers one shares so much. */
  readonly oneIn: number;
  readonly words: number;
  /** Some words are only alike. */
  readonly isLike: boolean;
}

/** More than this would drown everything else. */
const RAREST = 2 ** 18;
/** Words that are only alike prove a quarter of what the same ones do. */
const ALIKE = 4;

/** Each word of the one with the same word of the other, else with one like it; an initial stands for a word only when asked to. */
export function sharedWords(one: readonly Word[], other: readonly Word[], withInitials = false): Shared {
  const [a, b] = inOrder(one, other);
  const areLike = (x: Word, y: Word) => {
    const likeness = likenessOf(x, y, 'any');
    return likeness !== 'other' && (withInitials || likeness !== 'initial');
  };
  const free = new Set(b);
  let oneIn = 1;
  let words = 0;
  let isLike = false;
  for (const word of a) {
    const found = free.has(word) ? word : [...free].find((other) => areLike(word, other));
    if (!found) continue;
    free.delete(found);
    words += 1;
    isLike ||= found !== word;
    oneIn *= min(word.oneIn, found.oneIn) / (found === word ? 1 : ALIKE);
  }
  return { oneIn: min(RAREST, oneIn), words, isLike };
}

/** The shorter name first, of two that are as long the one with the first word that is less: else a pair would weigh more or less by who is asked first. */
export function inOrder(
  one: readonly Word[],
  other: readonly Word[],
): readonly [readonly Word[], readonly Word[]] {
  const at = one.findIndex((word, index) => word !== other[index]);
  const isFirst =
    one.length === other.length
      ? at < 0 || (one[at]?.text ?? '') < (other[at]?.text ?? '')
      : one.length < other.length;
  return isFirst ? [one, other] : [other, one];
}

/** Weighs two names: order, spelling, nicknames, initials, second names, father and son. */
import { min } from '../math';
import { add, noEvidence, type Evidence, type Finding } from './evidence';
import { likenessOf, type Likeness } from './likeness';
import { allWords, type Name } from './personName';
import { sharedWords } from './sharedWords';
import { slips, type Word } from './words';

const FINDINGS: Readonly<Record<'first' | 'last', Readonly<Record<Likeness, Finding>>>> = {
  first: {
    same: [0.8, 0.01, 'same first name'],
    slip: [0.08, 0.005, 'first names differ by one letter'],
    slips: [0.02, 0.003, 'first names differ by two letters'],
    short: [0.1, 0.003, 'one first name is short for the other'],
    initial: [0.95, 0.003, 'same initial'],
    other: [0.04, 0.97],
  },
  last: {
    same: [0.85, 0.6, 'same last name'],
    slip: [0.08, 0.03, 'last names differ by one letter'],
    slips: [0.02, 0.01, 'last names differ by two letters'],
    short: [0.03, 0.03, 'same part of the last name'],
    initial: [0.95, 0.6, 'same initial'],
    other: [0.05, 0.35],
  },
};
const SAME_FIRST: Finding = [0.8, 0.01];
const SAME_LAST: Finding = [0.85, 0.6, 'same name'];
const ANY_ORDER: Finding = [0.06, 0.004, 'same name in another order'];
/** One word, which can be a last name. */
const ONE_WORD: Finding = [0.2, 0.2, 'same part of the name'];
const WRITTEN_APART: Finding = [0.05, 0.01, 'names differ by a blank or a letter'];
/** A row without a name may be half of a double; another person of the house mostly has a first name of his own. */
const NO_NAME: Finding = [1, 0.4];
const NO_FIRST: Finding = [1, 0.8];
/** Where people have two last names, the first of them stands between. */
const BETWEEN_SAME: Finding = [0.85, 0.5];
const BETWEEN_OTHER: Finding = [0.06, 0.95];
const ONE_GENERATION: Finding = [0.01, 0.6];
const TWO_GENERATIONS: Finding = [0.003, 0.4];
const ONE_IS_SEVERAL: Finding = [0.15, 0.9];

/** By the length of the shorter word: more a slip of the pen cannot prove, since short words have many neighbours. */
const RAREST_SLIP: readonly number[] = [1, 1, 1, 16, 64, 256, 512];
const RAREST_LONG_SLIP = 1024;
const INITIAL = 11;
const RAREST_BETWEEN = 16;
const WHOLE_LENGTH = 8;
const MOST_WHOLE_SLIPS = 2;

/** Adds what the two names say. */
export function compareNames(a: Name | undefined, b: Name | undefined, evidence: Evidence): void {
  if (!a || !b) return add(evidence, NO_NAME);
  if (a.first && a.last && a.first === b.first && a.last === b.last) {
    add(evidence, SAME_FIRST, a.first.oneIn);
    add(evidence, SAME_LAST, a.last.oneIn);
    weighBetween(a, b, evidence);
  } else {
    const best = bestWay(a, b, evidence);
    evidence.same *= best.same;
    evidence.household *= best.household;
    evidence.reasons?.push(...(best.reasons ?? []));
  }
  compareRest(a, b, evidence);
}

/** First with first and last with last, unless they contradict each other and the words make sense in another order or all in one. */
function bestWay(a: Name, b: Name, { rarity, reasons }: Evidence): Evidence {
  const straight = noEvidence(rarity, reasons && []);
  const isFirstLike = weighWords('first', [a.first, b.first], straight);
  const isLastLike = weighWords('last', [a.last, b.last], straight);
  weighBetween(a, b, straight);
  const areLaidBeside = (a.first && b.first) || (a.last && b.last);
  if (isFirstLike && isLastLike && areLaidBeside) return straight;
  if (!hasFirstOf(a, b) && !hasFirstOf(b, a)) return straight;
  const other = noEvidence(rarity, reasons && []);
  return (isAnyOrder(a, b, other) || isWrittenApart(a, b, other)) && other.same > straight.same
    ? other
    : straight;
}

/** Quick: a word of the one begins as the other name does. */
function hasFirstOf({ first, between, last }: Name, name: Name): boolean {
  const code = (name.first ?? name.last)?.text.charCodeAt(0);
  return (
    first?.text.charCodeAt(0) === code ||
    last?.text.charCodeAt(0) === code ||
    between.some(({ text }) => text.charCodeAt(0) === code)
  );
}

/** False when the words contradict each other. */
function weighWords(
  part: 'first' | 'last',
  [x, y]: readonly [Word | undefined, Word | undefined],
  evidence: Evidence,
): boolean {
  if (!x || !y) return true;
  const likeness = likenessOf(x, y, part);
  add(evidence, FINDINGS[part][likeness], oneIn(likeness, x, y));
  return likeness !== 'other';
}

function oneIn(likeness: Likeness, x: Word, y: Word): number {
  const rarest = min(x.oneIn, y.oneIn);
  if (likeness === 'other') return 0;
  if (likeness === 'same') return rarest;
  if (likeness === 'initial') return INITIAL;
  const length = min(x.text.length, y.text.length);
  return min(rarest / 2, likeness === 'short' ? rarest : (RAREST_SLIP[length] ?? RAREST_LONG_SLIP));
}

function weighBetween({ between: [x] }: Name, { between: [y] }: Name, evidence: Evidence): void {
  if (!x || !y) return;
  const rarity = oneIn(likenessOf(x, y, 'first'), x, y);
  add(evidence, rarity > 0 ? BETWEEN_SAME : BETWEEN_OTHER, min(RAREST_BETWEEN, rarity));
}

/** `García López Ana` and `Ana García`: all words of the shorter name stand in the other. */
function isAnyOrder(a: Name, b: Name, evidence: Evidence): boolean {
  const [x, y] = [allWords(a), allWords(b)];
  const shared = sharedWords(x, y);
  const isAll = shared.words === min(x.length, y.length);
  if (isAll) add(evidence, shared.words > 1 ? ANY_ORDER : ONE_WORD, shared.oneIn);
  return isAll;
}

/** A blank within a name, or slips across its words: all letters in one are compared. */
function isWrittenApart(a: Name, b: Name, evidence: Evidence): boolean {
  const [x, y] = [joined(a), joined(b)];
  if (min(x.length, y.length) < WHOLE_LENGTH) return false;
  const wrong = slips(x, y, MOST_WHOLE_SLIPS);
  // Tim and Tom Smith are a letter apart too.
  const isLike = wrong === 0 || (wrong <= MOST_WHOLE_SLIPS && a.last !== b.last && a.first !== b.first);
  if (isLike) add(evidence, WRITTEN_APART, RAREST_LONG_SLIP);
  return isLike;
}

function joined(name: Name): string {
  return allWords(name)
    .map(({ text }) => text)
    .join('');
}

/** A first name or none, Jr and Sr, two people in one row. */
function compareRest(a: Name, b: Name, evidence: Evidence): void {
  if (!a.first !== !b.first) add(evidence, NO_FIRST);
  if (a.isSeveral !== b.isSeveral) add(evidence, ONE_IS_SEVERAL);
  if (a.generation !== b.generation)
    add(evidence, a.generation === '' || b.generation === '' ? ONE_GENERATION : TWO_GENERATIONS);
}

/** Weighs the names of two firms by the words they share and the words that only one has. */
import { add, type Evidence, type Finding } from './evidence';
import { inOrder, sharedWords } from './sharedWords';
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
  names: readonly [readonly Word[], readonly Word[]],
  [same, more, other]: FirmFindings,
  evidence: Evidence,
): void {
  const [a, b] = inOrder(...names);
  if (a.length === 0) return;
  const written = b.map((y) => (a.includes(y) ? y : (a.find((x) => isOneShortened(x.text, y.text)) ?? y)));
  const { oneIn, words, isLike } = sharedWords(a, written);
  if (words < a.length) add(evidence, other);
  else add(evidence, isLike || a.length !== b.length ? more : same, oneIn);
}

/** What is left of a word without its vowels. */
const SHORTENED = /^.[^aeiouy]{2,4}$/;

/** `Ctr` and `Center`, `Mgmt` and `Management`: the same ends, and the letters between stand in the other. */
function isOneShortened(x: string, y: string): boolean {
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (long.length < short.length + 2 || short[0] !== long[0] || !SHORTENED.test(short)) return false;
  return long.endsWith(short.slice(-1)) && standsIn(short, long);
}

/** True when the one is left of the other with letters struck out. Walked through: a pattern with gaps takes minutes over a word of 2,000 letters. */
function standsIn(short: string, long: string): boolean {
  let found = 0;
  for (let at = 0; at < long.length && found < short.length; at++) if (long[at] === short[found]) found += 1;
  return found === short.length;
}

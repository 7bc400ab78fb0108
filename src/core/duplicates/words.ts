/** Words of a list reduced to what is compared, each kept once with how rare it is; whose words they are is left to others. */
import { abs, imul, max, min } from '../math';
import { distance } from 'fastest-levenshtein';
import { isKnownFirstName } from './nicknames';

/** A word of a name, kept once for the whole list. */
export interface Word {
  readonly text: string;
  /** The same for words that a scanner takes for one another. */
  readonly folded: string;
  /** A number made of the text alone. */
  readonly key: number;
  /** The same for words that sound alike. */
  readonly soundKey: number;
  /** In the table of first names. */
  readonly isKnownFirstName: boolean;
  count: number;
  /** Of how many pairs of strangers one shares it; known when all rows are read. */
  oneIn: number;
}

/** The word of a text; each call counts one row. */
export function wordIn(words: Map<string, Word>, text: string): Word {
  let word = words.get(text);
  if (word === undefined) words.set(text, (word = newWord(text)));
  word.count += 1;
  return word;
}

function newWord(text: string): Word {
  return {
    text,
    folded: folded(text),
    key: textKey(text),
    soundKey: textKey(soundOf(folded(text))),
    isKnownFirstName: isKnownFirstName(text),
    count: 0,
    oneIn: 1,
  };
}

/** A 32-bit number of a text or of its letters from `start` to `end`. */
export function textKey(text: string, start = 0, end = text.length): number {
  let key = end - start;
  for (let at = start; at < end; at++) key = (imul(key, 31) + text.charCodeAt(at)) | 0;
  return key;
}

/** Murmur's finish: near numbers fall far apart; the last bit is the kind's. */
export function mix(kind: number, x: number, y: number): number {
  let hash = imul(kind, 0x9e3779b1) ^ x;
  hash = imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ y;
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (((hash ^ (hash >>> 16)) & ~1) | (kind & 1)) >>> 0;
}

const PLAIN = /^[\x20-\x7e]*$/;
const MARKS = /\p{M}/gu;
const LETTERS_OF_THEIR_OWN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const OWN_LETTER = /[ßæœøłđðþı]/g;
const APOSTROPHE = /['’‘`´ʼ]/g;
const BETWEEN_PLAIN = /[^a-z0-9]+/;
const BETWEEN = /[^\p{L}\p{N}]+/u;

/** Nobody is called by more: each word of one name is laid beside each of the other. */
const MOST_WORDS = 50;

/** Lower case, without accents and apostrophes, split at everything that is neither letter nor digit; the first fifty words. */
export function plainWords(text: string): string[] {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower))
    return split(lower.includes("'") ? lower.replace(APOSTROPHE, '') : lower, BETWEEN_PLAIN);
  const bare = lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(OWN_LETTER, (letter) => LETTERS_OF_THEIR_OWN[letter] ?? letter)
    .replace(APOSTROPHE, '');
  return split(bare, BETWEEN);
}

function split(text: string, between: RegExp): string[] {
  const words = text.split(between).filter((word) => word !== '');
  return words.length > MOST_WORDS ? words.slice(0, MOST_WORDS) : words;
}

/** Wrong, missing and extra letters; two neighbours that changed places are one slip. Never more than `most` + 1. */
export function slips(a: string, b: string, most: number): number {
  let end = a.length;
  let otherEnd = b.length;
  if (abs(end - otherEnd) > most) return most + 1;
  let start = 0;
  while (start < end && start < otherEnd && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  while (end > start && otherEnd > start && a.charCodeAt(end - 1) === b.charCodeAt(otherEnd - 1)) {
    end -= 1;
    otherEnd -= 1;
  }
  const left = max(end, otherEnd) - start;
  if (left <= 1) return left;
  if (left === 2 && end === otherEnd && a[start] === b[start + 1] && a[start + 1] === b[start]) return 1;
  return most === 1 ? 2 : min(distance(a.slice(start, end), b.slice(start, otherEnd)), most + 1);
}

/** A scanner reads rn for m, and digits for the letters that look like them. */
const LOOKS: Readonly<Record<string, string>> = { rn: 'm', 1: 'l', 0: 'o', 5: 's' };

function folded(text: string): string {
  return text.replace(/rn|[105]/g, (seen) => LOOKS[seen] ?? seen);
}

/** Spellings of one sound, in the order in which they are replaced. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/ph|gh(?=t?$)|v|w/g, 'f'],
  [/s?ch|sh|sz|cz|x|z|c(?=[eiy])/g, 's'],
  [/[cqg]/g, 'k'],
  [/d/g, 't'],
  [/j/g, 'y'],
  [/(?!^)[aeiouyh]/g, ''],
  [/(.)\1+/g, '$1'],
];

/** A crude skeleton of how a word sounds: a first letter and consonants. */
function soundOf(text: string): string {
  return SOUNDS.reduce((rest, [spelling, sound]) => rest.replace(spelling, sound), text);
}

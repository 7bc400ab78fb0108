/** How two words of a name compare; what that weighs is left to others. */
import { max, min } from '../math';
import { isSameFirstName } from './nicknames';
import { slips, type Word } from './words';

/** `short`: a nickname, or one is the other cut short. `initial`: one is a letter, the other begins with it. */
export type Likeness = 'same' | 'slip' | 'slips' | 'short' | 'initial' | 'other';

/** Which part of the name a word is, as far as it is known. */
export type Part = 'first' | 'last' | 'any';

/** Shortest word in which one wrong letter can be a slip, in which two can, and which can be another's beginning. */
const ONE_SLIP_LENGTH = 3;
const TWO_SLIPS_LENGTH = 6;
const BEGINNING_LENGTH = 4;
/** Letters that a longer name has more: Josefa is not José. */
const FEWEST_MORE = 3;
/** Rows that make a spelling a name of its own: what is mistyped is seldom mistyped the same way three times. */
const ESTABLISHED = 3;
const ESTABLISHED_SHARE = 0.05;

/** What a scanner took for something else is the same. */
const BY_SLIPS: readonly Likeness[] = ['same', 'slip', 'slips'];

/** How the words compare; nothing depends on which comes first. */
export function likenessOf(a: Word, b: Word, part: Part): Likeness {
  if (a === b) return 'same';
  const [x, y] = [a.text, b.text];
  const shorter = min(x.length, y.length);
  if (shorter === 1) return x.charCodeAt(0) === y.charCodeAt(0) ? 'initial' : 'other';
  if (part !== 'last' && isSameFirstName(x, y)) return 'short';
  const most = shorter >= TWO_SLIPS_LENGTH ? 2 : shorter >= ONE_SLIP_LENGTH ? 1 : 0;
  const wrong = most === 0 ? 1 : slips(a.folded, b.folded, most);
  if (wrong <= most) {
    const areTwo = areTwoNames(a, b) || (part !== 'last' && areManAndWoman(x, y));
    return (!areTwo && BY_SLIPS[wrong]) || 'other';
  }
  if (shorter < BEGINNING_LENGTH) return 'other';
  if (a.soundKey === b.soundKey) return 'slip';
  return part !== 'first' && isPartOf(x, y) ? 'short' : 'other';
}

/** Paul and Paula, Mario and Maria. */
function areManAndWoman(x: string, y: string): boolean {
  return x.replace(/[ao]$/, '') === y.replace(/[ao]$/, '');
}

/** Tim and Tom, Olson and Olsen: a letter apart, and both are names. */
function areTwoNames(a: Word, b: Word): boolean {
  return isEstablished(a, b) && isEstablished(b, a);
}

function isEstablished(word: Word, beside: Word): boolean {
  return word.isKnownFirstName || word.count >= max(ESTABLISHED, beside.count * ESTABLISHED_SHARE);
}

/** `garcialopez` and `garcia` or `lopez`. */
function isPartOf(x: string, y: string): boolean {
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return long.length >= short.length + FEWEST_MORE && (long.startsWith(short) || long.endsWith(short));
}

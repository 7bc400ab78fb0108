/** Whether two names clearly belong to two people, as of a couple on one number; whether two rows are the same person is decided elsewhere. */
import { areShortForms } from '../duplicates/nicknames';

const MARKS = /\p{M}+/gu;
const WORD = /[\p{L}\p{N}]+/gu;
/** Words that stand before a name and say nothing of whose it is. */
const TITLES = new Set('mr mrs ms miss mx dr prof herr frau sr sra mme the'.split(' '));
/** Shortest beginning that can stand for a given name: `Chris`, `Dan`. */
const SHORT_LENGTH = 3;
/** Letters from which on one slip of the finger leaves a name what it is. */
const SLIP_LENGTH = 4;

const words = new Map<string, readonly string[]>();

/** The words of a name: small letters without accents, titles left out. */
export function nameWords(name: string): readonly string[] {
  let found = words.get(name);
  if (found === undefined) {
    const plain = name.normalize('NFD').replace(MARKS, '').replace(/['’]/g, '').toLowerCase();
    found = (plain.match(WORD) ?? []).filter((word) => !TITLES.has(word));
    words.set(name, found);
  }
  return found;
}

/** True when neither name's given name is any word of the other, however it is shortened or slightly misspelt; a blank name contradicts nobody. */
export function areOtherPeople(one: string, other: string): boolean {
  if (one === other) return false;
  const [mine, theirs] = [nameWords(one), nameWords(other)];
  const [first, second] = [mine[0], theirs[0]];
  if (first === undefined || second === undefined) return false;
  return !theirs.some((word) => isForm(first, word)) && !mine.some((word) => isForm(second, word));
}

function isForm(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length === 1 || short.length >= SHORT_LENGTH) if (long.startsWith(short)) return true;
  if (areShortForms(one, other)) return true;
  return short.length >= SLIP_LENGTH && isOneSlip(short, long);
}

/** One letter too many, too few or another one, or two changed round; not the first, by which short names differ. */
function isOneSlip(short: string, long: string): boolean {
  if (short[0] !== long[0] || long.length - short.length > 1) return false;
  let at = 1;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return isSwapped && short.slice(at + 2) === long.slice(at + 2);
}

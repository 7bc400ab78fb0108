/** Finds customers by a name that somebody typed: in any order, without accents, by a nickname or a near spelling. */
import { allWords, readName, type Words } from '../duplicates/personName';
import { sharedWords } from '../duplicates/sharedWords';
import type { Word } from '../duplicates/words';
import { addTo } from '../multiMap';
import type { CustomerRow } from './customer';

/** Who may be meant. */
export interface Meant {
  /** From the top of the list. */
  readonly candidates: readonly CustomerRow[];
  /** False when there is only a part of the name to go by. */
  readonly isSure: boolean;
}

export interface NameBook {
  /** Nobody for the name of a stranger. */
  find(typed: string): Meant;
  /** Whether the typed name is that customer's, can be an earlier one of his, or is somebody else's. */
  fit(typed: string, row: CustomerRow): 'name' | 'earlier name' | 'other';
}

/** A row and its name. */
interface Entry {
  readonly row: CustomerRow;
  readonly first: Word | undefined;
  readonly words: readonly Word[];
}

/** More candidates nobody reads. */
const MOST_CANDIDATES = 5;
/** Of a name so common that more rows sound like it, a near spelling fits too many. */
const MOST_TRIED = 2_000;

/** The book of a list. */
export function nameBook(customers: readonly CustomerRow[]): NameBook {
  const words: Words = new Map();
  const exact = new Map<string, Entry[]>();
  const bySound = new Map<number, Entry[]>();
  const found = new Map<string, Meant>();
  const entries = new Map<CustomerRow, Entry>();
  for (const row of [...customers].sort((a, b) => a.row - b.row)) {
    const name = readName(row.cells, words);
    const entry = { row, first: name?.first, words: allWords(name) };
    entries.set(row, entry);
    if (entry.words.length > 0) addTo(exact, orderless(entry.words), entry);
    for (const sound of new Set(entry.words.map(({ soundKey }) => soundKey))) addTo(bySound, sound, entry);
  }
  const soundsLike = ({ soundKey }: Word) => (bySound.get(soundKey) ?? []).slice(0, MOST_TRIED);
  const find = (typed: string) => {
    const name = wordsOf(typed, words);
    const same = exact.get(orderless(name));
    return same ? meant(same, true) : likely(name, words, soundsLike);
  };
  return {
    find: (typed) => {
      const known = found.get(typed) ?? find(typed);
      found.set(typed, known);
      return known;
    },
    fit: (typed, row) => {
      const name = wordsOf(typed, words);
      const own = entries.get(row)?.words ?? [];
      const same = exact.get(orderless(name));
      if (same) return same.some((entry) => entry.row === row) ? 'name' : 'other';
      if (isNear(name, own)) return 'name';
      return sharedWords(name, own).words > 0 ? 'earlier name' : 'other';
    },
  };
}

/** Typed words are nobody's name, so they do not count. */
function wordsOf(typed: string, words: Words): readonly Word[] {
  const name = allWords(readName({ name: typed }, words));
  for (const word of name) word.count -= 1;
  return name;
}

function orderless(words: readonly Word[]): string {
  return words
    .map(({ text }) => text)
    .sort()
    .join(' ');
}

/** Two words at least, and all of the shorter name. */
function isNear(typed: readonly Word[], name: readonly Word[]): boolean {
  const fewest = Math.min(typed.length, name.length);
  return fewest > 1 && sharedWords(typed, name, true).words === fewest;
}

/** Who has nearly this name, else who has it for a part of theirs. */
function likely(name: readonly Word[], words: Words, soundsLike: (word: Word) => readonly Entry[]): Meant {
  const near = new Set(name.flatMap(soundsLike).filter((entry) => isNear(name, entry.words)));
  const isSure = [...near].some((entry) => isFirstTold(name, entry));
  if (near.size > 0) return meant(near, isSure);
  // A surname of several words is one word in a name: van der Berg.
  const parts = name.length > 1 ? wordsOf(name.map(({ text }) => text).join(''), words) : name;
  return meant(
    parts.flatMap((word) => soundsLike(word).filter((entry) => entry.words.includes(word))),
    false,
  );
}

/** By a surname of two words alone nobody is surely meant; a company has no first name. */
function isFirstTold(typed: readonly Word[], { first }: Entry): boolean {
  return first === undefined || sharedWords(typed, [first], true).words > 0;
}

function meant(entries: Iterable<Entry>, isSure: boolean): Meant {
  return { candidates: [...entries].slice(0, MOST_CANDIDATES).map(({ row }) => row), isSure };
}

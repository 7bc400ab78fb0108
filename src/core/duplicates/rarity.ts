/** How rare each value is, by the list itself: the rarer, the more it says that two rows share it. */
import { floor, log2, max, min, round } from '../math';
import { isKnownFirstName } from './nicknames';
import type { Traits } from './traits';
import { slips, textKey, type Word } from './words';

/** The kinds of values that are counted. */
export type Kind = 'phone' | 'phoneSlip' | 'box' | 'street' | 'city' | 'postcode' | 'birthday' | 'id';

/** Of how many pairs of strangers one shares the value. */
export type Rarity = (kind: Kind, key: number) => number;

/** How many different values of a kind there are in the world, and how many rows a list needs before its own count says how common one is. */
interface World {
  readonly different: number;
  readonly enough: number;
}
/** Pairs of phones that are laid beside each other, at most, and how many that were no slip one may take for granted. */
const MOST_TRIED = 20_000;
const NEIGHBOURS_TRIED = 24;
const TRIED_BEFORE = 2_000;
const NAMES: World = { different: 5_000, enough: 20 };
const REACH: World = { different: 20_000, enough: 200 };
const PLACES: World = { different: 1_000, enough: 20 };
const WORLD: Readonly<Record<Exclude<Kind, 'phoneSlip'>, World>> = {
  phone: REACH,
  box: REACH,
  id: REACH,
  street: PLACES,
  city: PLACES,
  postcode: PLACES,
  birthday: { different: 22_000, enough: 200 },
};
/** A value that only the two have is rarer in a long list. */
const DIFFERENT_PER_ROW = 4;
/** Room for a name beside 32 bits of a key in one exact number. */
const NAMES_ROOM = 2 ** 20;
/** Of rows, in each doubling. */
const STEPS = 4;
/** A name that many bear in the world is never as rare as a short list makes it look. */
const COMMON_NAME = 128;
const COMMON_LAST_NAMES = new Set(
  'smith johnson williams brown jones garcia miller davis rodriguez martinez lopez wilson anderson thomas taylor moore martin lee white clark nguyen kim patel'.split(
    ' ',
  ),
);

/** Rows in steps of a fifth, so that one more customer changes nothing. */
export function rowsInSteps(customers: number): number {
  return 2 ** (round(log2(max(2, customers)) * STEPS) / STEPS);
}

/** The two that may be one person do not count: what they share says nothing of strangers. */
function oneIn(count: number, rows: number, { different, enough }: World): number {
  const steps = rowsInSteps(rows);
  return 1 / (max(0, count - 2) / (steps + enough) + 1 / (different + DIFFERENT_PER_ROW * steps));
}

/** Says of each word how rare it is. */
export function weighWords(words: Iterable<Word>, rows: number): void {
  for (const word of words) {
    const rarity = oneIn(word.count, rows, NAMES);
    const isCommon = isKnownFirstName(word.text) || COMMON_LAST_NAMES.has(word.text);
    word.oneIn = isCommon ? min(rarity, COMMON_NAME) : rarity;
  }
}

/** Counts the values of a list. */
export function weighValues(rows: readonly Traits[]): Rarity {
  const counts: Readonly<Record<keyof typeof WORLD, ReadonlyMap<number, number>>> = {
    phone: shared(rows, ({ phone }) => textKey(phone)),
    box: shared(rows, ({ boxKey }) => boxKey),
    id: shared(rows, ({ ids }) => textKey(ids[0] || '')),
    street: shared(rows, ({ core }) => textKey(core)),
    city: shared(rows, ({ city }) => textKey(city)),
    postcode: shared(rows, ({ postcode }) => textKey(postcode)),
    birthday: shared(rows, ({ birthday }) => textKey(birthday)),
  };
  const slip = phoneSlipOneIn(rows);
  return (kind, key) =>
    kind === 'phoneSlip' ? slip : oneIn(counts[kind].get(key) ?? 1, rows.length, WORLD[kind]);
}

/** Numbers of one exchange, or made up for an example, are often a digit apart: strangers that stand beside each other tell how often. */
function phoneSlipOneIn(rows: readonly Traits[]): number {
  let tried = 0;
  let found = 0;
  for (let at = 0; at < rows.length && tried < MOST_TRIED; at++) {
    const phone = rows[at]?.phone || '';
    for (let next = at + 1; next <= at + NEIGHBOURS_TRIED && phone !== ''; next++) {
      const other = rows[next]?.phone || '';
      if (other === '' || other === phone) continue;
      tried += 1;
      if (slips(phone, other, 1) === 1) found += 1;
    }
  }
  return (tried + TRIED_BEFORE) / (found + 1);
}

/** How many names have a key, so that rows of one person count once; what has one name only is left out. */
function shared(rows: readonly Traits[], keyOf: (row: Traits) => number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const found: number[] = [];
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== 0) found.push(key * NAMES_ROOM + (row.nameKey % NAMES_ROOM));
  }
  const keys = Float64Array.from(found).sort();
  let names = 1;
  for (let at = 1; at <= keys.length; at++) {
    const key = floor((keys[at - 1] || 0) / NAMES_ROOM);
    if (at === keys.length || floor((keys[at] || 0) / NAMES_ROOM) !== key) {
      if (names > 1) counts.set(key, names);
      names = 1;
    } else if (keys[at] !== keys[at - 1]) names += 1;
  }
  return counts;
}

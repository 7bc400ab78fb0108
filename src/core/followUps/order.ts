/** Who comes first in the follow-up list; who is in it is left to the plan, how names are compared to nameDigits.ts. */
import type { Segment } from '../customers/segment';
import { DIGITS, DIGIT_VALUES, writeDigits } from './nameDigits';

/** What the order looks at. */
export interface Ordered {
  readonly segment: Segment | undefined;
  readonly daysOverdue: number;
  readonly name: string;
}

/** Among equally late people; Hostages are before everybody and Terrorists are never listed. */
const RANKS: { readonly [segment in Segment | 'Lead']: number } = {
  Hostage: 0,
  Apostle: 1,
  Loyalist: 2,
  Lead: 3,
  Mercenary: 4,
  Terrorist: 5,
};

/** People whom it takes less to compare than to count the thousands of digits that none of them has. */
const FEW = 256;
/** More than ten times the days of as many years as a day can have. */
const BEHIND_HOSTAGES = 100_000_000;

let collator: Intl.Collator | undefined;

/** What people are ordered by, as numbers. */
interface Keys {
  /** How urgent each person is, the most urgent 0. */
  readonly ranks: Uint32Array;
  /** How many ranks there are. */
  readonly count: number;
  /** The beginnings of the names, the digits of each side by side. */
  readonly digits: Uint16Array;
  /** 1 for each person whose digits settle nothing. */
  readonly isOdd: Uint8Array;
}

/**
 * Hostages first, then most days overdue, then Apostle, Loyalist, lead, Mercenary, then name; equals stay as given. Of
 * many a radix sort, last digit first: only those who begin alike are compared by the collator, which takes many times as long.
 */
export function sortFollowUps<T extends Ordered>(people: readonly T[]): T[] {
  const keys = keysOf(people);
  const sorted: T[] = [];
  (people.length <= FEW ? orderOfFew : orderOfMany)(keys, people).forEach((index) => {
    const person = people[index];
    // Asked whether it is anything, the engine would look into each of them, all over the memory.
    if (person !== undefined) sorted.push(person);
  });
  return sorted;
}

function orderOfFew(keys: Keys, people: readonly Ordered[]): Int32Array {
  const { ranks } = keys;
  const byName = nameOrder(keys, people);
  return asGiven(people.length).sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || byName(a, b));
}

function orderOfMany(keys: Keys, people: readonly Ordered[]): Int32Array {
  let order = asGiven(people.length);
  for (let at = DIGITS - 1; at >= 0; at--)
    order = sortByKey(order, { keys: keys.digits, at, step: DIGITS, count: DIGIT_VALUES });
  order = sortByKey(order, { keys: keys.ranks, at: 0, step: 1, count: keys.count });
  settleAlike(order, keys, people);
  return order;
}

function asGiven(length: number): Int32Array<ArrayBuffer> {
  const order = new Int32Array(length);
  for (let at = 0; at < length; at++) order[at] = at;
  return order;
}

function keysOf(people: readonly Ordered[]): Keys {
  const numbers = new Map<number, number>();
  const numberOf = new Uint32Array(people.length);
  const digits = new Uint16Array(people.length * DIGITS);
  const isOdd = new Uint8Array(people.length);
  people.forEach((person, index) => {
    const urgency = urgencyOf(person);
    let number = numbers.get(urgency);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(urgency, number);
    }
    numberOf[index] = number;
    if (!writeDigits(person.name, digits, index * DIGITS)) isOdd[index] = 1;
  });
  const rankOf = new Uint32Array(numbers.size);
  [...numbers].sort(([a], [b]) => a - b).forEach(([, number], rank) => (rankOf[number] = rank));
  const ranks = numberOf.map((number) => rankOf[number] ?? 0);
  return { ranks, count: numbers.size, digits, isOdd };
}

/** One key of each person: it stands `at` this place among as many as `step`, and is below `count`. */
interface Column {
  readonly keys: Uint16Array | Uint32Array;
  readonly at: number;
  readonly step: number;
  readonly count: number;
}

/** Those of the same key stay as they stand (counting sort). */
function sortByKey(order: Int32Array, { keys, at, step, count }: Column): Int32Array<ArrayBuffer> {
  const next = new Int32Array(count + 1);
  for (let place = at; place < keys.length; place += step) {
    const behind = (keys[place] ?? 0) + 1;
    next[behind] = (next[behind] ?? 0) + 1;
  }
  for (let key = 1; key < count; key++) next[key] = (next[key] ?? 0) + (next[key - 1] ?? 0);
  const sorted = new Int32Array(order.length);
  for (let from = 0; from < order.length; from++) {
    const index = order[from] ?? 0;
    const key = keys[index * step + at] ?? 0;
    const place = next[key] ?? 0;
    sorted[place] = index;
    next[key] = place + 1;
  }
  return sorted;
}

/** Compares the names of those whom the digits leave alike. */
function settleAlike(order: Int32Array, keys: Keys, people: readonly Ordered[]): void {
  const { ranks, isOdd } = keys;
  const oddRanks = new Uint8Array(keys.count);
  for (let index = 0; index < isOdd.length; index++) if (isOdd[index] === 1) oddRanks[ranks[index] ?? 0] = 1;
  const byName = nameOrder(keys, people);
  let [start, isOneName] = [0, true];
  for (let end = 1; end <= order.length; end++) {
    const [first, next] = [order[start] ?? 0, order[end] ?? -1];
    const rank = ranks[first] ?? 0;
    if (ranks[next] === rank && (oddRanks[rank] === 1 || compareDigits(keys.digits, first, next) === 0)) {
      if (isOneName) isOneName = people[first]?.name === people[next]?.name;
      continue;
    }
    // Mostly they are called the same, and stay as given.
    if (!isOneName) order.subarray(start, end).sort(byName);
    start = end;
    isOneName = true;
  }
}

/** Compares two people by their places in the list; equals stay as given. */
function nameOrder({ digits, isOdd }: Keys, people: readonly Ordered[]): (a: number, b: number) => number {
  return (a, b) =>
    (isOdd[a] === 1 || isOdd[b] === 1 ? 0 : compareDigits(digits, a, b)) ||
    compareNames(people[a]?.name ?? '', people[b]?.name ?? '') ||
    a - b;
}

function compareDigits(digits: Uint16Array, a: number, b: number): number {
  for (let at = 0; at < DIGITS; at++) {
    const difference = (digits[a * DIGITS + at] ?? 0) - (digits[b * DIGITS + at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function urgencyOf({ segment, daysOverdue }: Ordered): number {
  return (segment === 'Hostage' ? 0 : BEHIND_HOSTAGES) - daysOverdue * 10 + RANKS[segment ?? 'Lead'];
}

function compareNames(a: string, b: string): number {
  // English, whatever the machine: the same list has the same order everywhere.
  return a === b ? 0 : (collator ??= new Intl.Collator('en')).compare(a, b);
}

/** Who comes first in the follow-up list; who is in it is left to the plan. */
import type { Segment } from '../customers/segment';

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

/** More than ten times the days of as many years as a day can have. */
const BEHIND_HOSTAGES = 100_000_000;

/** As many letters as one exact number holds: 28 to the power of 11 is below 2 to the power of 53. */
const BEGINNING = 11;
const LETTERS = 26;
/** The end, a blank, the letters. */
const PLACES = LETTERS + 2;
/** Character codes. */
const BLANK = 32;
const LOWER_CASE = 32;
const BEFORE_A = 96;
const LAST_PLAIN = 127;

let collator: Intl.Collator | undefined;
/** The place of each character beyond plain ASCII that was met so far. */
const accented = new Map<number, number>();

/** Hostages first, then most days overdue, then Apostle, Loyalist, lead, Mercenary, then name; equals stay as given. */
export function sortFollowUps<T extends Ordered>(people: readonly T[]): T[] {
  const groups = new Map<number, number[]>();
  // In the order of the list: to look names up here and there in a long one takes longer than to compare them.
  const beginnings = new Float64Array(people.length);
  people.forEach((person, index) => {
    const urgency = urgencyOf(person);
    beginnings[index] = beginningOf(person.name);
    const group = groups.get(urgency);
    if (group) group.push(index);
    else groups.set(urgency, [index]);
  });
  const sorted: T[] = [];
  for (const [, group] of [...groups].sort(([a], [b]) => a - b)) {
    inOrder(group, { beginnings, people }).forEach((index) => {
      const person = people[index];
      if (person) sorted.push(person);
    });
  }
  return sorted;
}

/**
 * Numbers are sorted many times faster than people are compared: the beginnings of the names are, and each person then looks for
 * the place of their own.
 */
function inOrder(
  group: readonly number[],
  { beginnings, people }: { readonly beginnings: Float64Array; readonly people: readonly Ordered[] },
): readonly number[] {
  const byName = (a: number, b: number) => {
    const [one, other] = [beginnings[a] ?? 0, beginnings[b] ?? 0];
    if (one < other) return -1;
    return one > other ? 1 : compareNames(people[a]?.name ?? '', people[b]?.name ?? '');
  };
  const order = new Float64Array(group.length);
  for (let at = 0; at < order.length; at++) order[at] = beginnings[group[at] ?? 0] ?? 0;
  order.sort();
  // NaN comes last.
  if (Number.isNaN(order[order.length - 1])) return [...group].sort(byName);
  const places = new Array<number>(group.length).fill(0);
  const taken = new Uint32Array(group.length);
  for (const index of group) {
    const first = firstPlace(order, beginnings[index] ?? 0);
    const before = taken[first] ?? 0;
    places[first + before] = index;
    taken[first] = before + 1;
  }
  taken.forEach((count, first) => {
    // Mostly they are called the same, and stay as given.
    if (count < 2) return;
    const alike = places.slice(first, first + count).sort(byName);
    alike.forEach((index, at) => (places[first + at] = index));
  });
  return places;
}

/** Of a number among sorted ones: where the first of its kind stands. */
function firstPlace(order: Float64Array, number: number): number {
  let [low, high] = [0, order.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((order[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

function urgencyOf({ segment, daysOverdue }: Ordered): number {
  return (segment === 'Hostage' ? 0 : BEHIND_HOSTAGES) - daysOverdue * 10 + RANKS[segment ?? 'Lead'];
}

function compareNames(a: string, b: string): number {
  // English, whatever the machine: the same list has the same order everywhere.
  return a === b ? 0 : (collator ??= new Intl.Collator('en')).compare(a, b);
}

/**
 * The first letters as one number that sorts as the collator does, which takes ten times as long; NaN, which settles nothing,
 * where other characters than blanks and Latin letters stand.
 */
function beginningOf(name: string): number {
  let beginning = 0;
  for (let index = 0; index < BEGINNING; index++) {
    beginning = beginning * PLACES + (index < name.length ? placeOf(name.charCodeAt(index)) : 0);
  }
  return beginning;
}

/** 0 stands for the end of the name; an accent counts only between names that have the same letters. */
function placeOf(code: number): number {
  if (code === BLANK) return 1;
  if (code > LAST_PLAIN) return placeOfAccented(code);
  const letter = (code | LOWER_CASE) - BEFORE_A;
  return letter >= 1 && letter <= LETTERS ? letter + 1 : Number.NaN;
}

function placeOfAccented(code: number): number {
  let place = accented.get(code);
  if (place === undefined) {
    const [letter = '', ...accents] = String.fromCharCode(code).normalize('NFD');
    place = accents.length === 0 ? Number.NaN : placeOf(letter.charCodeAt(0));
    accented.set(code, place);
  }
  return place;
}

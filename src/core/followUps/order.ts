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

/** Letters at the beginning of a name that settle most comparisons; more would not fit into an exact number. */
const SETTLING_LETTERS = 10;

let collator: Intl.Collator | undefined;

/** Hostages first, then most days overdue, then Apostle, Loyalist, lead, Mercenary, then name; equals stay as given. */
export function sortFollowUps<T extends Ordered>(people: readonly T[]): T[] {
  const groups = new Map<number, T[]>();
  for (const person of people) {
    const urgency = urgencyOf(person);
    const group = groups.get(urgency);
    if (group) group.push(person);
    else groups.set(urgency, [person]);
  }
  const sorted: T[] = [];
  for (const [, group] of [...groups].sort(([a], [b]) => a - b))
    for (const person of sortByName(group)) sorted.push(person);
  return sorted;
}

function urgencyOf({ segment, daysOverdue }: Ordered): number {
  const hostageFirst = segment === 'Hostage' ? 0 : 1e9;
  return hostageFirst - daysOverdue * 10 + RANKS[segment ?? 'Lead'];
}

function sortByName<T extends Ordered>(people: readonly T[]): readonly T[] {
  if (people.length < 2) return people;
  // English, whatever the machine: the same list has the same order everywhere.
  const { compare } = (collator ??= new Intl.Collator('en'));
  const keyed = people.map((person) => ({ person, beginning: rankBeginning(person.name) }));
  keyed.sort((a, b) => {
    const order = a.beginning - b.beginning;
    if (order < 0 || order > 0) return order;
    return a.person.name === b.person.name ? 0 : compare(a.person.name, b.person.name);
  });
  return keyed.map(({ person }) => person);
}

/**
 * A number that orders plain beginnings as the collation does, in a fraction of its time: the end of the name, the blank,
 * then the letters whatever their case. NaN, which settles nothing, when another character is among them.
 */
function rankBeginning(name: string): number {
  let rank = 0;
  for (let at = 0; at < SETTLING_LETTERS; at += 1) {
    const code = at < name.length ? name.charCodeAt(at) : 0;
    const letter = (code | 32) - 95;
    const value =
      code === 0 ? 0 : code === 32 ? 1 : code > 64 && letter >= 2 && letter <= 27 ? letter : Number.NaN;
    rank = rank * 28 + value;
  }
  return rank;
}

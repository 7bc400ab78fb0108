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
  return (segment === 'Hostage' ? 0 : BEHIND_HOSTAGES) - daysOverdue * 10 + RANKS[segment ?? 'Lead'];
}

function sortByName<T extends Ordered>(people: T[]): T[] {
  // English, whatever the machine: the same list has the same order everywhere.
  const { compare } = (collator ??= new Intl.Collator('en'));
  return people.sort((a, b) => (a.name === b.name ? 0 : compare(a.name, b.name)));
}

/** Finds the customers that stand in the list more than once; merging them is left to others. */
import type { CustomerId, CustomerRow, ReadingRules } from '../customers/customer';
import { eachPair } from './blocks';
import { clustersOf, type Judge, type Link } from './clusters';
import type { DuplicateGroup, NotTheSame } from './group';
import { groupOf } from './groupOf';
import { oddsOf } from './odds';
import { readTraits, type ListTraits } from './traits';
import { areClearlyTwo, chanceOf, leastSame, weigh, type Odds, type Weight } from './weigh';
import { textKey } from './words';

/** A pair is shown from this chance on. */
const LEAST_CHANCE = 0.5;
/** Room for an index beside 32 bits of an id in one exact number. */
const ROWS = 2 ** 21;

interface WeighedPair extends Weight {
  readonly a: number;
  readonly b: number;
}

/** The groups of rows that are one person, the surest first; two rows of a pair in `notTheSame` are never in one group. */
export function findDuplicates(
  customers: readonly CustomerRow[],
  rules: ReadingRules,
  notTheSame: readonly NotTheSame[],
): DuplicateGroup[] {
  const list = readTraits(inFixedOrder(customers), rules);
  const pairs = weighPairs(list);
  const odds = oddsOf(pairs, customers.length);
  const links = pairs.map((pair): Link => ({ a: pair.a, b: pair.b, chance: chanceOf(pair, odds) }));
  const clusters = clustersOf(
    links.filter(({ chance }) => chance >= LEAST_CHANCE),
    judgeFor(list, odds, notTheSame),
  );
  return clusters
    .map((cluster) => groupOf(cluster, list))
    .sort((x, y) => y.score - x.score || (x.members[0]?.row ?? 0) - (y.members[0]?.row ?? 0));
}

/** By id: sorting the list changes nothing. */
function inFixedOrder(customers: readonly CustomerRow[]): CustomerRow[] {
  const order = Float64Array.from(customers, ({ id }, at) => (textKey(id) >>> 0) * ROWS + at).sort();
  return Array.from(order, (value) => customers[value % ROWS]).filter((row) => row !== undefined);
}

function weighPairs(list: ListTraits): WeighedPair[] {
  const pairs: WeighedPair[] = [];
  const least = leastSame(list.rows.length);
  eachPair(list, (a, b) => {
    const [one, other] = [list.rows[a], list.rows[b]];
    if (!one || !other) return;
    const weight = weigh(one, other, list);
    if (weight.same > least) pairs.push({ a, b, ...weight });
  });
  return pairs;
}

function judgeFor(list: ListTraits, odds: Odds, notTheSame: readonly NotTheSame[]): Judge {
  const apart = apartIn(list, notTheSame);
  return {
    apart: (row) => apart.get(row) ?? [],
    chance: (a, b) => {
      const [one, other] = [list.rows[a], list.rows[b]];
      if (!one || !other) return undefined;
      const weight = weigh(one, other, list);
      return areClearlyTwo(weight) ? undefined : chanceOf(weight, odds);
    },
  };
}

/** By index, both ways; an id that is no longer in the list is nobody. */
function apartIn({ rows }: ListTraits, notTheSame: readonly NotTheSame[]): Map<number, number[]> {
  const apart = new Map<number, number[]>();
  if (notTheSame.length === 0) return apart;
  const indexes = new Map(rows.map(({ row }, index) => [row.id, index]));
  const add = (one: CustomerId, other: CustomerId) => {
    const [a, b] = [indexes.get(one), indexes.get(other)];
    if (a !== undefined && b !== undefined) apart.set(a, [...(apart.get(a) ?? []), b]);
  };
  for (const [one, other] of notTheSame) {
    add(one, other);
    add(other, one);
  }
  return apart;
}

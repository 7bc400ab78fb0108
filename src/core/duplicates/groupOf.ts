/** A cluster of rows as the owner sees it: its pairs with score and reasons. */
import { round } from '../math';
import type { CustomerRow } from '../customers/customer';
import type { Cluster, Link } from './clusters';
import type { Reason } from './evidence';
import type { DuplicateGroup, DuplicatePair } from './group';
import type { ListTraits } from './traits';
import { weigh } from './weigh';

/** More nobody reads. */
const MOST_REASONS = 4;

/** The group of a cluster. */
export function groupOf({ rows, links }: Cluster, list: ListTraits): DuplicateGroup {
  const members = rows.flatMap((index) => list.rows[index]?.row ?? []).sort(fromTheTop);
  const pairs = links.flatMap((link) => pairOf(link, list)).sort((x, y) => y.score - x.score);
  return {
    members,
    pairs,
    score: pairs[pairs.length - 1]?.score || 0,
    reasons: [...new Set(pairs.flatMap(({ reasons }) => reasons))].slice(0, MOST_REASONS),
  };
}

function pairOf({ a, b, chance }: Link, list: ListTraits): DuplicatePair[] {
  const [one, other] = [list.rows[a], list.rows[b]];
  if (!one || !other) return [];
  const reasons: Reason[] = [];
  weigh(one, other, { rarity: list.rarity, reasons });
  const [first = one.row, second = other.row] = [one.row, other.row].sort(fromTheTop);
  return [{ first, second, score: round(chance * 100), reasons: inWords(reasons) }];
}

function inWords(reasons: readonly Reason[]): string[] {
  return [...reasons]
    .sort((x, y) => y[1] - x[1])
    .slice(0, MOST_REASONS)
    .map(([words]) => words);
}

function fromTheTop(x: CustomerRow, y: CustomerRow): number {
  return x.row - y.row;
}

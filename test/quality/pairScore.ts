/** Counts pairs of rows: how many were found, how many there are, how many were right. */
import type { DuplicateGroup } from '../../src/core/duplicates/group';
import type { Score } from './score';

/** `who` says of each row who it is. */
export function pairScore(groups: readonly DuplicateGroup[], who: ReadonlyMap<number, string>): Score {
  const found = groups.flatMap(({ members }) => pairsOf(members.map(({ row }) => row)));
  const rows = new Map<string, number[]>();
  for (const [row, person] of who) rows.set(person, [...(rows.get(person) ?? []), row]);
  return {
    right: found.filter(([one, other]) => who.get(one) === who.get(other)).length,
    given: found.length,
    wanted: [...rows.values()].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0),
  };
}

function pairsOf(rows: readonly number[]): (readonly [number, number])[] {
  return rows.flatMap((one, at) => rows.slice(at + 1).map((other) => [one, other] as const));
}

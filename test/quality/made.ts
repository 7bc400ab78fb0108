/** How well doubles are found in lists that are made from a seed, where everything is known. */
import { findDuplicates } from '../../src/core/duplicates/findDuplicates';
import { LIST_KINDS } from '../core/duplicates/listKinds';
import { noisyList, type ListKind } from '../core/duplicates/noisyList';
import { pairScore } from './pairScore';
import { RULES } from './readList';
import { scoreLine, type Score } from './score';

const SEED = 1;

/** A line for each kind of list. */
export function madeLists(): readonly string[] {
  return LIST_KINDS.map((kind) => scoreLine(kind.title, scoreOfMade(kind, SEED)));
}

/** Pairs found in the list of a kind and a seed. */
export function scoreOfMade(kind: ListKind, seed: number): Score {
  const { rows, truth } = noisyList(kind, seed);
  const who = new Map(rows.map(({ row }, at) => [row, truth[at] ?? '']));
  return pairScore(findDuplicates(rows, RULES, []), who);
}

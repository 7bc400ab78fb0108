/** Whose export a row of headings belongs to, by the points that its headings make; what is known of each source stands in `sources`. */
import { keyOf } from '../customers/words';
import { known } from './known';
import { bareKey, partFrom, type Part } from './parts';
import type { Source } from './sources/source';

/** A known source and how well it is proved. */
export interface Recognition {
  readonly source: Source;
  readonly points: number;
}

interface Mark {
  readonly source: number;
  readonly points: number;
}

/** Points from which a row of headings is known, and what one of its headings must make: common words alone prove nothing. */
const ENOUGH = 4;
const FEWEST_OF_ONE = 2;
const TITLE_POINTS = 5;

let marks: Map<string, Mark[]> | undefined;

/** The best source for the headings, undefined when none is proved; `above` are the lines above them, `file` the file's name. */
export function recogniseSource(
  headings: readonly string[],
  above: string,
  file: string,
): Recognition | undefined {
  marks ??= gatherMarks();
  const { sources } = known();
  const keys = new Set(headings.flatMap((heading) => [keyOf(heading), bareKey(heading)]));
  const sums = sources.map(() => ({ points: 0, most: 0 }));
  for (const key of keys)
    for (const { source, points } of marks.get(key) ?? []) {
      const sum = sums[source];
      if (sum) Object.assign(sum, { points: sum.points + points, most: Math.max(sum.most, points) });
    }
  let best: Recognition | undefined;
  sources.forEach((source, index) => {
    const sum = sums[index] ?? { points: 0, most: 0 };
    const isTitled = sum.points > 1 && isIn(source.title, above);
    const points = sum.points + (isTitled ? TITLE_POINTS : 0);
    if (points < ENOUGH || points <= (best?.points ?? 0) || (sum.most < FEWEST_OF_ONE && !isTitled)) return;
    const isNever = !isTitled && keysIn(source.never).some((key) => keys.has(key));
    if (isNever || isIn(source.otherTitle, above)) return;
    best = { source, points };
  });
  const named = sources.find(({ system, file: name }) => system === best?.source.system && isIn(name, file));
  return best && named ? { ...best, source: named } : best;
}

/** What its columns are, by the key of the heading. */
export function partsOf({ roles = '' }: Source): Map<string, Part> {
  return new Map(
    roles.split(',').map((entry) => {
      const [heading = '', token = ''] = entry.split('=');
      return [keyOf(heading), partFrom(token)];
    }),
  );
}

function isIn(pattern: string | undefined, text: string): boolean {
  return pattern !== undefined && new RegExp(pattern, 'i').test(text);
}

function keysIn(headings: string | undefined): string[] {
  return headings === undefined ? [] : headings.split(',').map(keyOf);
}

function gatherMarks(): Map<string, Mark[]> {
  const found = new Map<string, Mark[]>();
  known().sources.forEach((source, index) => {
    for (const [points, headings] of Object.entries(source.marks))
      for (const key of keysIn(headings))
        found.set(key, [...(found.get(key) ?? []), { source: index, points: Number(points) }]);
  });
  return found;
}

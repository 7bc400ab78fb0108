/** Joins pairs to groups, the surest first, and never two rows that are clearly two people. */

/** Two rows by index that are one person. */
export interface Link {
  readonly a: number;
  readonly b: number;
  /** 0 to 1. */
  readonly chance: number;
}

/** Rows that are one person and the links that joined them, the surest first. */
export interface Cluster {
  readonly rows: readonly number[];
  readonly links: readonly Link[];
}

/** What decides whether rows may stand in one group. */
export interface Judge {
  /** The chance, 0 to 1, that two rows are one person; undefined when they can never be, whatever stands between them. */
  chance(a: number, b: number): number | undefined;
  /** The rows that must not be in the group of a row. */
  apart(row: number): readonly number[];
}

interface Growing {
  readonly rows: number[];
  readonly links: Link[];
}

/** In a large group not all rows are asked whether they agree. */
const MOST_ASKED = 6;
/** Where one link is all that two groups have, a group of two and one more can still be one person, larger ones are not. */
const LEAST_MEAN = 0.3;

/** The clusters, each of two rows or more. */
export function clustersOf(links: readonly Link[], judge: Judge): Cluster[] {
  const clusters = new Map<number, Growing>();
  const clusterOf = (row: number) => {
    const cluster = clusters.get(row) ?? { rows: [row], links: [] };
    clusters.set(row, cluster);
    return cluster;
  };
  const sorted = [...links].sort((x, y) => y.chance - x.chance || x.a - y.a || x.b - y.b);
  for (const link of sorted) {
    const [one, other] = [clusterOf(link.a), clusterOf(link.b)];
    const [large, small] = one.rows.length < other.rows.length ? [other, one] : [one, other];
    if (one === other || !canJoin(one.rows, other.rows, judge)) continue;
    if (small.rows.some((row) => judge.apart(row).some((far) => clusters.get(far) === large))) continue;
    for (const row of small.rows) {
      large.rows.push(row);
      clusters.set(row, large);
    }
    for (const known of small.links) large.links.push(known);
    large.links.push(link);
  }
  return [...new Set(clusters.values())].filter(({ rows }) => rows.length > 1);
}

function canJoin(a: readonly number[], b: readonly number[], judge: Judge): boolean {
  let sum = 0;
  let asked = 0;
  for (const x of some(a)) {
    for (const y of some(b)) {
      const chance = judge.chance(x, y);
      if (chance === undefined) return false;
      sum += chance;
      asked += 1;
    }
  }
  return sum >= LEAST_MEAN * asked;
}

function some(rows: readonly number[]): readonly number[] {
  return rows.length <= MOST_ASKED ? rows : rows.slice(0, MOST_ASKED);
}

/** One property down a column as runs of equal values, so that formatting a whole column costs one entry; knows nothing of what the values mean. */

/** Positions `from` up to but without `to` hold `value`. */
export interface Run<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

/** Sorted, not overlapping, neighbours with equal values joined; positions in no run hold nothing. */
export type Runs<T> = readonly Run<T>[];

/** The value at a position. */
export function valueAt<T>(runs: Runs<T>, position: number): T | undefined {
  const run = runs[indexFrom(runs, position)];
  return run && run.from <= position ? run.value : undefined;
}

/** Sets a stretch to one value; undefined empties it. */
export function paint<T>(
  runs: Runs<T>,
  stretch: { from: number; to: number },
  value: T | undefined,
): Runs<T> {
  return replace(runs, stretch, value === undefined ? [] : [{ ...stretch, value }]);
}

/** Sets positions from `from` on to the given values. */
export function paintEach<T>(runs: Runs<T>, from: number, values: readonly (T | undefined)[]): Runs<T> {
  const middle: Run<T>[] = [];
  // One object for each run, none for its cells: lists are long, and what is left behind in memory must be cleared away.
  let start = 0;
  for (let end = 1; end <= values.length; end++) {
    const value = values[start];
    if (end < values.length && values[end] === value) continue;
    if (value !== undefined) middle.push({ from: from + start, to: from + end, value });
    start = end;
  }
  return replace(runs, { from, to: from + values.length }, middle);
}

/** The parts of the runs within a stretch, clipped to it. */
export function clip<T>(runs: Runs<T>, stretch: { from: number; to: number }): Run<T>[] {
  const found: Run<T>[] = [];
  for (let i = indexFrom(runs, stretch.from); i < runs.length; i++) {
    const run = runs[i];
    if (!run || run.from >= stretch.to) break;
    const isWhole = run.from >= stretch.from && run.to <= stretch.to;
    found.push(
      isWhole ? run : { ...run, from: Math.max(run.from, stretch.from), to: Math.min(run.to, stretch.to) },
    );
  }
  return found;
}

/** The values of a stretch one by one. */
export function expand<T>(runs: Runs<T>, stretch: { from: number; to: number }): (T | undefined)[] {
  const values = new Array<T | undefined>(stretch.to - stretch.from).fill(undefined);
  for (const run of clip(runs, stretch))
    values.fill(run.value, run.from - stretch.from, run.to - stretch.from);
  return values;
}

/** Makes room for `count` positions at `at`; the new ones hold `filling`. */
export function openGap<T>(
  runs: Runs<T>,
  at: number,
  gap: { count: number; filling: T | undefined },
): Runs<T> {
  const { count, filling } = gap;
  const above = clip(runs, { from: 0, to: at });
  const below = clip(runs, { from: at, to: Infinity }).map((run) => shifted(run, count));
  return paint(join(above, below), { from: at, to: at + count }, filling);
}

/** Takes positions out; what follows moves up. */
export function closeGap<T>(runs: Runs<T>, at: number, count: number): Runs<T> {
  const above = clip(runs, { from: 0, to: at });
  const below = clip(runs, { from: at + count, to: Infinity }).map((run) => shifted(run, -count));
  return join(above, below);
}

/** Puts position `from + order[i]` at `from + i`. A stretch of one value is left as it is. */
export function reorder<T>(runs: Runs<T>, from: number, order: readonly number[]): Runs<T> {
  const stretch = { from, to: from + order.length };
  const inside = clip(runs, stretch);
  const [only] = inside;
  if (!only || (inside.length === 1 && only.from === stretch.from && only.to === stretch.to)) return runs;
  const values = expand(runs, stretch);
  return paintEach(
    runs,
    from,
    order.map((i) => values[i]),
  );
}

/** Replaces each value; undefined drops it. */
export function mapRuns<T>(runs: Runs<T>, change: (value: T) => T | undefined): Runs<T> {
  const result: Run<T>[] = [];
  for (const run of runs) {
    const value = change(run.value);
    if (value !== undefined) append(result, { ...run, value });
  }
  return result;
}

function shifted<T>(run: Run<T>, by: number): Run<T> {
  return { from: run.from + by, to: run.to + by, value: run.value };
}

// The first run that ends after the position.
function indexFrom<T>(runs: Runs<T>, position: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.to ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function replace<T>(
  runs: Runs<T>,
  stretch: { from: number; to: number },
  middle: readonly Run<T>[],
): Runs<T> {
  const first = indexFrom(runs, stretch.from);
  const last = indexFrom(runs, stretch.to);
  const result = runs.slice(0, first);
  const [cutLeft, cutRight] = [runs[first], runs[last]];
  if (cutLeft && cutLeft.from < stretch.from)
    append(result, { ...cutLeft, to: Math.min(cutLeft.to, stretch.from) });
  for (const run of middle) append(result, run);
  if (!cutRight) return result;
  append(result, cutRight.from < stretch.to ? { ...cutRight, from: stretch.to } : cutRight);
  return result.concat(runs.slice(last + 1));
}

function join<T>(left: Run<T>[], right: readonly Run<T>[]): Run<T>[] {
  const [first] = right;
  if (!first) return left;
  append(left, first);
  return left.concat(right.slice(1));
}

function append<T>(runs: Run<T>[], run: Run<T>): void {
  const last = runs[runs.length - 1];
  if (last && last.to === run.from && last.value === run.value)
    runs[runs.length - 1] = { ...last, to: run.to };
  else runs.push(run);
}

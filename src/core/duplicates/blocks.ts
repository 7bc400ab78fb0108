/** Which pairs of rows are compared: those that share a key. Never all pairs, whatever the list is like. */
import { floor, max, min } from '../math';
import { giveKeys } from './keys';
import type { ListTraits } from './traits';

/** Room for the number of a row beside 32 bits of a key in one exact number. */
const ROWS = 2 ** 21;
/** Up to so many rows of one key are compared each with each; a short list can have more, so that all pairs together stay few. */
const SMALL_BLOCK = 12;
const SHORT_LIST = 60_000;
const MOST_IN_SHORT_LIST = 60;
/** In a larger block each row is compared with so many that follow it by name. */
const NEIGHBOURS = 3;
/** A larger block of an odd key says nothing. */
const LARGE_BLOCK = 200;

/** Calls `take` with each pair of indexes once, the lower first, in their order. */
export function eachPair(list: ListTraits, take: (a: number, b: number) => void): void {
  const keys: number[] = [];
  list.rows.forEach((one, index) => {
    giveKeys(one, (key) => {
      keys.push(key * ROWS + index);
    });
  });
  const names = list.rows.map(({ nameKey }) => nameKey);
  const pairs = pairsOf(Float64Array.from(keys).sort(), names);
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] || 0;
    if (at === 0 || pair !== pairs[at - 1]) take(floor(pair / ROWS), pair % ROWS);
  }
}

function pairsOf(keys: Float64Array, names: readonly number[]): Float64Array {
  const pairs: number[] = [];
  const small = max(SMALL_BLOCK, min(MOST_IN_SHORT_LIST, SHORT_LIST / names.length));
  let start = 0;
  for (let at = 1; at <= keys.length; at++) {
    const key = floor((keys[start] || 0) / ROWS);
    if (at < keys.length && floor((keys[at] || 0) / ROWS) === key) continue;
    const size = at - start;
    if (size > 1 && (size <= LARGE_BLOCK || key % 2 === 0)) {
      const rows = keys.subarray(start, at).map((value) => value % ROWS);
      pairRows(size > small ? byName(rows, names) : rows, size > small ? NEIGHBOURS : size, pairs);
    }
    start = at;
  }
  return Float64Array.from(pairs).sort();
}

function byName(rows: Float64Array, names: readonly number[]): Float64Array {
  const named = rows.map((row) => (names[row] || 0) * ROWS + row).sort();
  return named.map((value) => value % ROWS);
}

/** Each row with so many that follow it; one row can bear one key twice. */
function pairRows(rows: Float64Array, neighbours: number, pairs: number[]): void {
  for (let at = 0; at < rows.length; at++) {
    const a = rows[at] || 0;
    const end = min(rows.length, at + 1 + neighbours);
    for (let next = at + 1; next < end; next++) {
      const b = rows[next] || 0;
      if (a !== b) pairs.push(a < b ? a * ROWS + b : b * ROWS + a);
    }
  }
}

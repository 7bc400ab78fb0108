/** Chance for a history: the same seed draws the same, on every machine. */
import { nextRandom } from '../../local/phoneNetwork/chance';

export interface Chance {
  /** A whole number from 0 to below this. */
  below(limit: number): number;
  /** One of these. */
  of<T>(choices: readonly T[]): T;
}

export function chanceOf(seed: number): Chance {
  let state = Math.imul(seed, 7919);
  const below = (limit: number) => {
    const drawn = nextRandom(state);
    state = drawn.state;
    return Math.floor(drawn.value * limit);
  };
  const of = <T>(choices: readonly T[]): T => {
    const chosen = choices[below(choices.length)];
    if (chosen === undefined) throw new Error('There is nothing to choose from.');
    return chosen;
  };
  return { below, of };
}

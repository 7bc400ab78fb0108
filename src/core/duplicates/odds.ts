/** How often two rows of this list are one person, or one household, learnt from the list. */
import { rowsInSteps } from './rarity';
import { chanceOf, householdChanceOf, type Odds, type Weight } from './weigh';

/** Rounds until the odds no longer move. */
const ROUNDS = 4;
/** What is taken for granted of a list before it is read: pairs per row. */
const SAME_PER_ROW = 0.02;
const HOUSEHOLDS_PER_ROW = 0.06;
/** And in the shortest list. */
const LEAST_SAME = 0.1;
const LEAST_HOUSEHOLDS = 0.3;

/** The odds of any two rows of a list with these pairs. */
export function oddsOf(pairs: readonly Weight[], customers: number): Odds {
  let odds = oddsFor(customers, { same: 0, household: 0 });
  for (let round = 0; round < ROUNDS; round++) {
    const seen = { same: 0, household: 0 };
    for (const pair of pairs) {
      seen.same += chanceOf(pair, odds);
      seen.household += householdChanceOf(pair, odds);
    }
    odds = oddsFor(customers, seen);
  }
  return odds;
}

function oddsFor(customers: number, { same, household }: Odds): Odds {
  const rows = rowsInSteps(customers);
  const pairs = (rows * (rows - 1)) / 2;
  return {
    same: (same + SAME_PER_ROW * rows + LEAST_SAME) / pairs,
    household: (household + HOUSEHOLDS_PER_ROW * rows + LEAST_HOUSEHOLDS) / pairs,
  };
}

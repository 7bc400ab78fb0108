/** Months as chance plays them: runs ended anywhere, answers lost, files copied, people who sort, delete, answer and press stop. */
import '../../histories/quickScript';
import { play, sayHistory, shrink } from '../../histories/play';
import { makeHistory } from '../../histories/steps';

const HISTORIES = 500;

test(`in ${HISTORIES} histories the rules of the outbox hold: nobody is texted twice, unasked, after a stop or at night`, () => {
  const wrong: string[] = [];
  let handedOver = 0;
  for (let seed = 1; seed <= HISTORIES; seed++) {
    const history = makeHistory(seed);
    const { faults, texts } = play(history);
    handedOver += texts;
    if (faults.length > 0) wrong.push(`${faults.join('\n')}\n${sayHistory(shrink(history))}`);
    if (wrong.length >= 3) break;
  }
  expect(wrong).toEqual([]);
  // A history in which nothing leaves proves nothing.
  expect(handedOver).toBeGreaterThan(2 * HISTORIES);
}, 900_000);

/** Of ten thousand these broke a rule: the same words in two months, a clock that was off at midnight, a yes taken back from a lost text. */
const BROKE = [1544, 2637, 3260, 3734, 4119, 4159, 5279, 6060, 6262, 6717, 7414, 7544, 7640, 8424, 8495];

test.each(BROKE)('history %d, which broke a rule once, breaks none', (seed) => {
  expect(play(makeHistory(seed)).faults).toEqual([]);
});

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

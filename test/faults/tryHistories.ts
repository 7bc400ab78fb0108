/** Plays histories until one breaks a rule, and ends with 1 then: how a planted fault is found out. */
import { play } from '../histories/play';
import { makeHistory } from '../histories/steps';

function firstFault(most: number): string | undefined {
  for (let seed = 1; seed <= most; seed++) {
    const [fault] = play(makeHistory(seed)).faults;
    if (fault !== undefined) return `history ${seed}, ${fault.slice(0, 70)}`;
  }
  return undefined;
}

const fault = firstFault(Number(process.argv[2]));
if (fault !== undefined) console.log(fault);
process.exitCode = fault === undefined ? 0 : 1;

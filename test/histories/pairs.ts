/** Two runs of one campaign of three people ended by Google, at every pair of calls; three more runs must bring everything to a good end. */
import { SCENES } from './scenes';
import { Town } from './town';

const PEOPLE = 3;
const RECOVERY_RUNS = 3;
const MINUTES_BETWEEN = 60;
const OUT = ['Sent', 'Delivered'];

export class Pairs {
  private readonly town: Town;
  /** Calls of the first run when nothing ends it. */
  readonly calls: number;

  constructor() {
    const [scene] = SCENES;
    if (!scene) throw new Error('There is no scene.');
    this.town = new Town(scene, PEOPLE);
    this.town.rewind();
    this.calls = this.town.original.countCalls();
  }

  /** Every second end after this first one; gives how many pairs there were and what went wrong. */
  after(first: number): { readonly pairs: number; readonly faults: readonly string[] } {
    const faults: string[] = [];
    for (let second = 1; ; second++) {
      const { isKilled, fault } = this.try(first, second);
      if (fault !== undefined) faults.push(`ends at ${first} and ${second}: ${fault}`);
      if (!isKilled) return { pairs: second - 1, faults };
    }
  }

  private try(first: number, second: number): { isKilled: boolean; fault: string | undefined } {
    const { town } = this;
    const { original, clock, watch } = (town.rewind(), town);
    original.tickKilledAt(first);
    clock.pass(MINUTES_BETWEEN);
    const isKilled = original.tickKilledAt(second);
    for (let run = 0; run < RECOVERY_RUNS; run++) {
      clock.pass(MINUTES_BETWEEN);
      original.tick();
    }
    const statuses = original.texts().map(({ status }) => status);
    const reviews = statuses.filter((status) => status === 'Needs review').length;
    const done = statuses.filter((status) => OUT.includes(status)).length;
    const broken = [...watch.faults, ...town.network.faults];
    if (reviews > 2) broken.push(`${reviews} reviews`);
    if (done + reviews !== PEOPLE) broken.push(`told as ${statuses.join()}`);
    if (watch.taken.size + reviews < PEOPLE) broken.push('somebody was lost');
    return { isKilled, fault: broken[0] };
  }
}

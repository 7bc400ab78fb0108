/**
 * `npm run soak`: what is too long for every `npm test`. The hours for texts minute by minute, all pairs of ended runs of three people, then
 * histories by chance with a seed each. `-- --histories 500 --seed 1 --minutes 5 --pairs no --hours no`; a failing history is printed with the fewest steps that still fail.
 */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import '../histories/quickScript';
import { compareMinutes } from './minutes';
import type { Share, Told } from './worker';

const WORKERS = Math.min(2, availableParallelism());
/** A run that is cut off must have told how far it came. */
const PROGRESS_EVERY = 25;
/** Executions leave much behind that is soon of no use. */
const ROOMY = ['--min-semi-space-size=64', '--max-semi-space-size=128'];

function options() {
  const { values } = parseArgs({
    options: {
      histories: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      minutes: { type: 'string', default: '600' },
      pairs: { type: 'string', default: 'yes' },
      hours: { type: 'string', default: 'yes' },
    },
  });
  return {
    histories: Number(values.histories),
    seed: Number(values.seed),
    minutes: Number(values.minutes),
    isWithPairs: values.pairs !== 'no',
    isWithHours: values.hours !== 'no',
  };
}

interface Sum {
  done: number;
  texts: number;
  readonly faults: string[];
}

/** Shares the work between processes; each takes every n-th piece. */
function share(kind: Share['kind'], rest: Omit<Share, 'kind' | 'first' | 'step'>): Promise<Sum> {
  const sum: Sum = { done: 0, texts: 0, faults: [] };
  const workers = Array.from({ length: WORKERS }, (_, index) => {
    const child = fork(path.join(__dirname, 'worker.ts'), { execArgv: [...process.execArgv, ...ROOMY] });
    child.on('message', (told: Told) => {
      sum.done += told.done;
      sum.texts += told.texts;
      sum.faults.push(...told.faults);
      for (const fault of told.faults) console.log(fault);
      if (kind === 'pairs' || sum.done % PROGRESS_EVERY === 0)
        console.log(`  ${sum.done} ${kind} so far, ${sum.faults.length} wrong`);
    });
    child.send({ kind, first: index, step: WORKERS, ...rest } satisfies Share);
    return new Promise<void>((resolve, reject) => {
      child.on('exit', (code) => {
        if (code === 0) resolve();
        else reject(new Error(`A worker ended with ${String(code)}.`));
      });
    });
  });
  return Promise.all(workers).then(() => sum);
}

async function main(): Promise<void> {
  const { histories, seed, minutes, isWithPairs, isWithHours } = options();
  const started = performance.now();
  const lasts = () => `${((performance.now() - started) / 60_000).toFixed(1)} min`;
  const until = Date.now() + minutes * 60_000;
  let wrong = 0;
  if (isWithHours) {
    const hours = compareMinutes();
    console.log(
      `${hours.minutes} minutes of twelve zones, ${hours.faults.length} of them wrong (${lasts()})`,
    );
    for (const fault of hours.faults.slice(0, 10)) console.log(fault);
    wrong += hours.faults.length;
  }
  if (histories === 0 && !isWithPairs) return void (process.exitCode = wrong === 0 ? 0 : 1);
  if (isWithPairs) {
    const pairs = await share('pairs', { seed, histories, until });
    console.log(`${pairs.done} pairs of ended runs, ${pairs.faults.length} of them wrong (${lasts()})`);
    wrong += pairs.faults.length;
  }
  const { done, texts, faults } = await share('histories', { seed, histories, until });
  console.log(
    `${done} histories from seed ${seed} on, ${texts} texts handed over, ${faults.length} wrong (${lasts()})`,
  );
  if (done < histories) console.log(`The time was up after ${done} of ${histories}.`);
  process.exitCode = wrong + faults.length === 0 && done > 0 ? 0 : 1;
}

void main();

/** Plays a history to its end and tells which of the outbox's rules were broken. */
import { everything, formulasOf, tabNames, use } from '../app/shop';
import { carryOut } from './carryOut';
import type { Office } from './office';
import type { History, Step } from './steps';
import { CANARY, townOf, type Town } from './town';

const MINUTES_PER_DAY = 1440;
/** A run each, within the hours of most people. */
const LAST_RUNS = 3;
/** States of the journal that never go back, and those that must not stay. */
const OUT = 'ADU';
const ON_THE_WAY = 'CX';
const TOLD_AS_OUT = ['Sending', 'Sent', 'Delivered', 'Not delivered', 'Needs review'];
/** After these a person's row may be gone, and their text with it. */
const LOSES_ROWS = ['delete row', 'new phone', 'same phone', 'delete tab'];

export interface Played {
  /** `I2: …`; empty when all rules held. */
  readonly faults: readonly string[];
  /** Texts that reached somebody. */
  readonly texts: number;
}

export function play(history: History): Played {
  const town = townOf(history.scene, history.seed);
  const faults: string[] = [];
  try {
    for (const step of history.steps) {
      const before = town.offices.map((office) => outJobs(office));
      const journals = town.offices.map(({ journal }) => JSON.stringify([...journal]));
      carryOut(town, step);
      if (step.kind === 'wipe journal') continue;
      faults.push(...goneBack(town, before));
      if (
        isHandwork(step) &&
        journals.some((one, at) => one !== JSON.stringify([...(town.offices[at]?.journal ?? [])]))
      )
        faults.push(`I10: the journal changed by ${JSON.stringify(step)}`);
    }
    end(town);
    faults.push(...town.watch.faults, ...town.network.faults.map((fault) => `request: ${fault}`));
    for (const office of town.offices) faults.push(...faultsOf(town, office, history));
  } catch (error) {
    faults.push(`crash: ${String(error).slice(0, 200)}`);
  }
  return { faults: [...new Set(faults)], texts: town.network.acceptances.length };
}

/** Typing and sorting, without a run. */
function isHandwork(step: Step): boolean {
  return step.kind === 'deed' && step.deed.do !== 'stop everything';
}

/** Jobs that are out for good, by name. */
function outJobs({ journal }: Office): string[] {
  return [...journal].flatMap(([name, value]) =>
    name.startsWith('job ') && OUT.includes(value.charAt(0)) ? [name] : [],
  );
}

/** I6. Records of the month before last are forgotten. */
function goneBack(town: Town, before: readonly (readonly string[])[]): string[] {
  return town.offices.flatMap(({ journal }, index) =>
    (before[index] ?? []).flatMap((name) => {
      const now = journal.get(name);
      return now === undefined || OUT.includes(now.charAt(0)) ? [] : [`I6: ${name} went back to ${now}`];
    }),
  );
}

/** Everything calms down: hourly runs, and then the month and three days are over. */
function end(town: Town): void {
  const { network, clock, offices } = town;
  network.restore({ ...network.snapshot(), mishaps: [], listDelay: 0 });
  clock.jump(0);
  // Google's daily allowances come back.
  clock.pass(MINUTES_PER_DAY);
  for (let run = 0; run < LAST_RUNS; run++) {
    for (const office of offices) office.tick();
    clock.pass(60);
  }
  const today = new Date(clock.now);
  const monthOver = Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 1, 5, 20);
  clock.pass((monthOver - clock.now) / 60_000);
  for (const office of offices) office.tick();
}

function faultsOf(town: Town, office: Office, history: History): string[] {
  const faults: string[] = [];
  use(office.host, 'prepareTexts');
  const rows = office.texts();
  use(office.host, 'prepareTexts');
  if (JSON.stringify(office.texts()) !== JSON.stringify(rows))
    faults.push('I9: preparing twice changed rows');
  const now = office.month();
  for (const { key, month, phone, status } of rows) {
    if (month < now && ['Approved', 'Sending', 'Prepared'].includes(status))
      faults.push(`I5: ${phone} of ${month} is still ${status}`);
    const isTold = status === 'Sent' || status === 'Delivered';
    if (isTold && !history.isForgetful && !town.watch.wasTaken(key))
      faults.push(`told: ${phone} is told as ${status} and got nothing`);
  }
  for (const [name, value] of office.journal)
    if (name.startsWith('job ') && ON_THE_WAY.includes(value.charAt(0)))
      faults.push(`I5: ${name} is still ${value}`);
  if (!history.isForgetful && !loses(history)) faults.push(...untold(town, rows));
  return [...faults, ...leaks(office)];
}

function loses({ steps }: History): boolean {
  return steps.some(
    (step) => (step.kind === 'deed' || step.kind === 'meanwhile') && LOSES_ROWS.includes(step.deed.do),
  );
}

/** Whoever was handed a text is told as sent, doubtful or not delivered. */
function untold(town: Town, rows: ReturnType<Office['texts']>): string[] {
  return [...town.watch.taken.keys()].flatMap((taken) => {
    const row = rows.find(({ month, phone }) => `${month} ${phone}` === taken);
    return row && TOLD_AS_OUT.includes(row.status)
      ? []
      : [`told: ${taken} got a text, told as ${row?.status}`];
  });
}

/** The secret where somebody else can read it, and formulas that came in by a text. */
function leaks({ host }: Office): string[] {
  const seen = JSON.stringify([everything(host), [...(host.stores.get('document') ?? [])], host.logs]);
  const own = tabNames(host).filter((name) => name !== 'Customers');
  return [
    ...(seen.includes(CANARY) ? ['secret: it can be read'] : []),
    ...formulasOf(host, own).map((formula) => `formula: ${formula}`),
  ];
}

/** Steps dropped as long as the same rule is still broken. */
export function shrink(history: History): History {
  const rule = play(history).faults[0]?.split(':')[0];
  let smallest = history;
  for (let at = 0; at < smallest.steps.length;) {
    const steps = smallest.steps.filter((_, index) => index !== at);
    const isStill = play({ ...smallest, steps }).faults.some((fault) => fault.split(':')[0] === rule);
    if (isStill) smallest = { ...smallest, steps };
    else at += 1;
  }
  return smallest;
}

/** A history as somebody reads it: seed, scene and steps, a line each. */
export function sayHistory({ seed, scene, steps }: History): string {
  return [`seed ${seed}, scene ${scene}`, ...steps.map((step) => `  ${JSON.stringify(step)}`)].join('\n');
}

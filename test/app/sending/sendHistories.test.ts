/** Months as chance plays them: runs ended anywhere, answers lost, people who sort, delete, answer and press stop. A failing seed is printed. */
import { nextRandom } from '../../../local/phoneNetwork/chance';
import { Killed } from '../mishaps';
import { ask, gridOf, sheetOf } from '../shop';
import { MONTH, pass, phoneOf, sendingShop, statuses, timesSent, type SendingShop } from './sendingShop';

const MOST_HISTORIES = 300;
/** Histories played before the time is up are enough for one run of the tests; the seeds go on where they stopped. */
const MOST_MS = 40_000;
const LEAST_HISTORIES = 60;
const STEPS = 8;

/** A chance of its own for each history. */
function chanceOf(seed: number): (below: number) => number {
  let state = seed * 7919;
  return (below) => {
    const drawn = nextRandom(state);
    state = drawn.state;
    return Math.floor(drawn.value * below);
  };
}

type Step = (shop: SendingShop, chance: (below: number) => number) => void;

const STEPS_OF_CHANCE: readonly Step[] = [
  ({ host }) => void host.call('tick'),
  ({ host }) => {
    host.call('tick');
    host.call('tick');
  },
  (shop, chance) => endedRun(shop, 1 + chance(90)),
  (shop, chance) => endedRun(shop, 1 + chance(40)),
  ({ network }, chance) => {
    const mishaps = ['throttle', 'server error', 'lost answer', 'cut answer', 'no connection'] as const;
    network.next(mishaps[chance(5)] ?? 'throttle', 1 + chance(2), chance(4) === 0 ? 'read' : 'send');
  },
  ({ network }, chance) => network.setListDelay([0, 300, 1800][chance(3)] ?? 0),
  ({ host }) => {
    const sheet = sheetOf(host, 'Customers');
    sheet.getRange(2, 1, 5, sheet.getLastColumn()).sort({ column: 1, ascending: false });
  },
  ({ host }) => {
    if (gridOf(host, 'Texts').length > 0)
      host.globals.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheetOf(host, 'Texts'));
  },
  ({ host }) => {
    ask(host, 'prepareTexts', {});
    ask(host, 'approveTexts', { month: MONTH, count: 1 });
  },
  ({ host }) => void ask(host, 'stopSending', {}),
];

function endedRun({ host, during }: SendingShop, at: number): void {
  try {
    during(
      (n) => {
        if (n === at) throw new Killed('The execution was ended.');
      },
      () => host.call('tick'),
    );
  } catch {
    // Ended, as it was meant to be.
  }
}

/** What no history may come to; undefined when all is well. */
function play(shop: SendingShop, seed: number): string | undefined {
  const chance = chanceOf(seed);
  const stopped = new Map<string, number>();
  shop.rewind();
  for (let step = 0; step < STEPS; step++) {
    if (chance(12) === 0) {
      const phone = phoneOf(chance(5));
      shop.network.reply(phone, 'opt out');
      if (!stopped.has(phone)) stopped.set(phone, shop.network.timesAccepted(phone));
    }
    STEPS_OF_CHANCE[chance(STEPS_OF_CHANCE.length)]?.(shop, chance);
    pass(shop.host, [5, 20, 60, 61][chance(4)] ?? 60);
  }
  const twice = timesSent(shop).filter((times) => times > 1).length;
  for (let hour = 0; hour < 4; hour++) {
    shop.host.call('tick');
    pass(shop.host, 60 * (hour === 1 ? 66 : 1));
  }
  if (twice + timesSent(shop).filter((times) => times > 1).length > 0)
    return `twice: ${timesSent(shop).join()}`;
  for (const [phone, before] of stopped)
    if (shop.network.timesAccepted(phone) > before) return `${phone} said stop and got a text`;
  if (shop.network.faults.length > 0) return shop.network.faults.join();
  ask(shop.host, 'prepareTexts', {});
  return lostIn(shop);
}

/** Whoever was handed a text is told as sent, doubtful or not delivered; nobody else is told as sent. */
function lostIn(shop: SendingShop): string | undefined {
  const told = statuses(shop.host);
  const rows = gridOf(shop.host, 'Texts').slice(1);
  for (const [index, times] of timesSent(shop).entries()) {
    const status = rows.find((row) => row.includes(phoneOf(index)))?.[5] ?? 'no row';
    const isOut = ['Sent', 'Delivered', 'Not delivered', 'Needs review'].includes(status);
    if (times === 1 && !isOut)
      return `${phoneOf(index)} was handed over and is told as ${status}: ${JSON.stringify(told)}`;
    if (times === 0 && (status === 'Sent' || status === 'Delivered'))
      return `${phoneOf(index)} is told as ${status} and got nothing`;
  }
  return undefined;
}

test('whatever happens in whatever order, nobody is handed a text twice, and what went out is told', () => {
  const shop = sendingShop(5);
  const wrong: string[] = [];
  const started = performance.now();
  let played = 0;
  let handedOver = 0;
  for (let seed = 1; seed <= MOST_HISTORIES; seed++) {
    if (performance.now() - started > MOST_MS && played >= LEAST_HISTORIES) break;
    const trouble = play(shop, seed);
    if (trouble !== undefined) wrong.push(`seed ${seed}: ${trouble}`);
    played += 1;
    handedOver += shop.network.acceptances.length;
  }
  if (process.env['SAY_PLAYED']) console.log(`${played} histories, ${handedOver} texts`);
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(handedOver).toBeGreaterThan(played);
});

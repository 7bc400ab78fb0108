/** Google may end a sending run at any service call: nobody is texted twice for it, and nobody is forgotten. */
import { PassingError } from '../../../local/emulator';
import { Killed } from '../mishaps';
import { ask } from '../shop';
import { MONTH, pass, sendingShop, statuses, tickAfter, timesSent, type SendingShop } from './sendingShop';

/** Before: the call does not happen. After: it does, and its answer is lost with the run. */
function killed(shop: SendingShop, at: number): void {
  try {
    shop.during(
      (n) => {
        if (n === at) throw new Killed('The execution was ended.');
      },
      () => shop.host.call('tick'),
    );
  } catch {
    // The run was ended: that is what this is about.
  }
}

/** Three runs later, an hour apart, with the doubtful texts looked for in between. */
function recover(shop: SendingShop): void {
  for (let run = 0; run < 3; run++) tickAfter(shop, 60);
}

test('a run of five, ended before any call and followed by three more, sends each text once', () => {
  const shop = sendingShop();
  const calls = shop.during(
    () => undefined,
    () => shop.host.call('tick'),
  );
  expect(timesSent(shop)).toEqual([1, 1, 1, 1, 1]);
  const wrong: unknown[] = [];
  for (let n = 1; n <= calls.length; n++) {
    shop.rewind();
    killed(shop, n);
    recover(shop);
    const times = timesSent(shop);
    const reviews = Object.values(statuses(shop.host)).filter((status) => status === 'Needs review').length;
    const isWrong = times.some((count) => count > 1) || times.filter((count) => count === 0).length > reviews;
    const done = Object.values(statuses(shop.host)).filter((s) => s === 'Sent' || s === 'Delivered').length;
    if (isWrong || reviews > 1 || done + reviews !== 5)
      wrong.push([n, calls[n - 1], times, statuses(shop.host)]);
  }
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(calls.length).toBeGreaterThan(40);
  expect(shop.network.faults).toEqual([]);
});

test('a run of five, any call of which Google does not answer, followed by three more, sends each text once', () => {
  const shop = sendingShop();
  const calls = shop.during(
    () => undefined,
    () => shop.host.call('tick'),
  );
  const wrong: unknown[] = [];
  for (let n = 1; n <= calls.length; n++) {
    shop.rewind();
    shop.during(
      (call) => {
        if (call === n) throw new PassingError('Service error: Spreadsheets');
      },
      () => shop.host.call('tick'),
    );
    recover(shop);
    const times = timesSent(shop);
    const now = Object.values(statuses(shop.host));
    const reviews = now.filter((status) => status === 'Needs review').length;
    const done = now.filter((status) => status === 'Sent' || status === 'Delivered').length;
    const unsent = times.filter((count) => count === 0).length;
    if (times.some((count) => count > 1) || unsent > reviews || reviews > 1 || done + reviews !== 5)
      wrong.push([n, calls[n - 1], times, now]);
  }
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(shop.network.faults).toEqual([]);
});

test('a run that looks for a lost answer, ended before any call, sends that text no second time', () => {
  const shop = sendingShop();
  shop.network.next('server error after accepting', 2);
  shop.host.call('tick');
  pass(shop.host, 60);
  shop.keep();
  const calls = shop.during(
    () => undefined,
    () => shop.host.call('tick'),
  );
  const wrong: unknown[] = [];
  for (let n = 1; n <= calls.length; n++) {
    shop.rewind();
    killed(shop, n);
    recover(shop);
    if (timesSent(shop).join() !== '1,1,1,1,1') wrong.push([n, calls[n - 1], timesSent(shop)]);
  }
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(shop.network.faults).toEqual([]);
});

test('two runs ended before they wrote the tabs: the next one shows what became of the texts', () => {
  const shop = sendingShop(3);
  const calls = shop.during(
    () => undefined,
    () => shop.host.call('tick'),
  );
  const told = () => Object.values(statuses(shop.host));
  expect(told()).toEqual(['Sent', 'Sent', 'Sent']);
  const wrong: unknown[] = [];
  for (let n = calls.length - 12; n < calls.length; n++) {
    shop.rewind();
    killed(shop, n);
    pass(shop.host, 60);
    const second = shop.during(
      () => undefined,
      () => shop.host.call('tick'),
    ).length;
    shop.rewind();
    killed(shop, n);
    pass(shop.host, 60);
    killed(shop, Math.floor(second / 2));
    recover(shop);
    if (told().join() !== 'Delivered,Delivered,Delivered') wrong.push([n, second, told()]);
  }
  expect(wrong).toEqual([]);
});

test('a run of 150 texts takes at most six calls a text and sixty more', () => {
  const shop = sendingShop(170);
  shop.host.call('tick');
  expect(ask(shop.host, 'approveTexts', { month: MONTH, count: 150 })).toMatchObject({ ok: true });
  const calls = shop.during(
    () => undefined,
    () => shop.host.call('tick'),
  );
  const { serviceCalls, modelledMs } = shop.host.lastRun ?? { serviceCalls: {}, modelledMs: 0 };
  if (process.env['SAY_PLAYED']) console.log(calls.length, modelledMs, serviceCalls);
  expect(shop.network.acceptances).toHaveLength(170);
  expect(calls.length).toBeLessThanOrEqual(6 * 150 + 60);
});

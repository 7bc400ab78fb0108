/** Two runs at once, and a run soon after one that Google ended: the lock and the lease let only one of them work. */
import { Killed } from '../mishaps';
import { linesOf } from '../shop';
import { pass, phoneOf, sendingShop, timesSent, type SendingShop } from './sendingShop';

const ALL_BUT_ONE = [1, 1, 0, 1, 1];

function shopWithStop(): SendingShop {
  const shop = sendingShop(5);
  shop.network.reply(phoneOf(2), 'stop');
  shop.keep();
  return shop;
}

test('runs that overlap at any moment send each text once, and write an answer down once', () => {
  const shop = shopWithStop();
  const { host } = shop;
  const calls = shop.during(
    () => undefined,
    () => host.call('tick'),
  );
  const wrong: unknown[] = [];
  for (let moment = 1; moment <= calls.length; moment++) {
    shop.rewind();
    shop.during(
      (n) => {
        if (n === moment) host.call('tick');
      },
      () => host.call('tick'),
    );
    const lines = [linesOf(host, 'Consent').length, linesOf(host, 'Contact log').length];
    if (timesSent(shop).join() !== ALL_BUT_ONE.join() || lines.join() !== '1,1')
      wrong.push([moment, calls[moment - 1], timesSent(shop), lines]);
  }
  expect(wrong).toEqual([]);
});

test.each([
  [6, 1],
  [7, 5],
])(
  'a run %d minutes after one that was ended at its first text leaves %d texts handed over',
  (later, sent) => {
    const shop = sendingShop(5);
    let isOver = false;
    try {
      shop.during(
        () => {
          if (shop.network.acceptances.length < 1 || isOver) return;
          isOver = true;
          throw new Killed('The execution was ended.');
        },
        () => shop.host.call('tick'),
      );
    } catch {
      // Ended, as it was meant to be.
    }
    pass(shop.host, later);
    shop.host.call('tick');
    expect(shop.network.acceptances).toHaveLength(sent);
  },
);

test('from the moment a run has the lock another asks the provider nothing', () => {
  const shop = sendingShop(2);
  const { host } = shop;
  const calls = shop.during(
    () => undefined,
    () => host.call('tick'),
  );
  const locked = calls.findIndex((name) => name.endsWith('.tryLock')) + 2;
  shop.rewind();
  let asked = 0;
  shop.during(
    (n) => {
      if (n !== locked) return;
      const before = host.fetches.length;
      host.call('tick');
      asked = host.fetches.length - before;
    },
    () => host.call('tick'),
  );
  expect([locked > 1, asked]).toEqual([true, 0]);
});

/** A campaign that phone networks take for spam is held back until the owner, who was told, says yes again; and tests have a limit. */
import { Killed } from '../mishaps';
import { ask, gridOf, use } from '../shop';
import {
  MONTH,
  pass,
  phoneOf,
  sendingShop,
  statuses,
  tickAfter,
  timesSent,
  type SendingShop,
} from './sendingShop';

/** Twenty are sent of which three are swallowed; five more are approved. */
function spamShop(swallowed: number): SendingShop {
  const shop = sendingShop(25);
  for (let index = 0; index < swallowed; index++) shop.network.setPhone(phoneOf(index), { fail: 30007 });
  shop.host.call('tick');
  pass(shop.host, 60);
  use(shop.host, 'prepareTexts');
  expect(ask(shop.host, 'approveTexts', { month: MONTH, count: 5 }).ok).toBe(true);
  return shop;
}
const total = (shop: SendingShop) => timesSent(shop).reduce((sum, count) => sum + count, 0);
const told = (shop: SendingShop) =>
  gridOf(shop.host, 'Activity').filter((row) => row.some((cell) => cell.includes('for spam'))).length;
const waiting = (shop: SendingShop) =>
  Object.values(statuses(shop.host)).filter((status) => status === 'Approved').length;

test('two of twenty are bad luck', () => {
  const shop = spamShop(2);
  shop.host.call('tick');
  expect([total(shop), told(shop)]).toEqual([25, 0]);
});

test('three of twenty end it: the rest stays approved, and the owner is told once', () => {
  const shop = spamShop(3);
  for (let run = 0; run < 3; run++) tickAfter(shop, 30);
  expect([total(shop), waiting(shop), told(shop)]).toEqual([20, 5, 1]);
});

test('a new yes goes on with the same words, to nobody twice', () => {
  const shop = spamShop(3);
  shop.host.call('tick');
  pass(shop.host, 2);
  ask(shop.host, 'stopSending', {});
  expect(ask(shop.host, 'approveTexts', { month: MONTH, count: 5 }).ok).toBe(true);
  shop.host.call('tick');
  expect(timesSent(shop)).toEqual(Array(25).fill(1));
});

test('a run ended at any call sends none of them either', () => {
  const shop = spamShop(3);
  shop.keep();
  const calls = shop.during(
    () => undefined,
    () => shop.host.call('tick'),
  );
  const wrong = calls.flatMap((name, index) => {
    shop.rewind();
    try {
      shop.during(
        (n) => {
          if (n === index + 1) throw new Killed('The execution was ended.');
        },
        () => shop.host.call('tick'),
      );
    } catch {
      // The run was ended: that is what this is about.
    }
    tickAfter(shop, 10);
    return total(shop) === 20 ? [] : [[index + 1, name]];
  });
  expect(wrong).toEqual([]);
});

test('ten tests a day, and again on the next day', () => {
  const { host, network } = sendingShop(1);
  const send = () => ask(host, 'sendTest', { to: '413 555 0199' });
  for (let test = 0; test < 10; test++) expect(send().ok).toBe(true);
  expect(send().sentence).toContain('10 tests were sent today');
  expect(network.timesAccepted('+14135550199')).toBe(10);
  pass(host, 24 * 60);
  expect(send().ok).toBe(true);
});

test('after the new yes a text whose answer was missing is tried again', () => {
  const shop = spamShop(3);
  shop.host.call('tick');
  pass(shop.host, 2);
  ask(shop.host, 'stopSending', {});
  ask(shop.host, 'approveTexts', { month: MONTH, count: 5 });
  shop.network.next('server error', 1);
  shop.host.call('tick');
  for (let run = 0; run < 6; run++) tickAfter(shop, 15);
  expect(timesSent(shop)).toEqual(Array(25).fill(1));
});

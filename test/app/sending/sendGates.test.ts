/** What keeps a text from leaving although somebody said yes to as much as they could. */
import { ask, typeFor, use } from '../shop';
import { MONTH, phoneOf, sendingShop, statuses, tickAfter, timesSent, unapprovedShop } from './sendingShop';

test('two people with one phone get one text', () => {
  const { host, network } = unapprovedShop(2);
  typeFor(host, { tab: 'Customers', name: 'Ben Bond', column: 'Phone' }, phoneOf(0).replace('+1', ''));
  use(host, 'prepareTexts');
  for (const count of [2, 1]) ask(host, 'approveTexts', { month: MONTH, count });
  host.call('tick');
  expect(network.acceptances.map(({ to }) => to)).toEqual([phoneOf(0)]);
});

test('a text that was taken in spite of an error, and is listed after 40 minutes, goes out once', () => {
  const shop = sendingShop(2);
  shop.network.setListDelay(40 * 60);
  shop.network.next('server error after accepting');
  shop.host.call('tick');
  for (let run = 0; run < 6; run++) tickAfter(shop, 15);
  expect(timesSent(shop)).toEqual([1, 1]);
});

test('"stop everything" holds for a text that is being looked for, too', () => {
  const shop = sendingShop(2);
  shop.network.next('server error');
  shop.host.call('tick');
  ask(shop.host, 'stopSending', {});
  for (let run = 0; run < 5; run++) tickAfter(shop, 30);
  expect([timesSent(shop), Object.values(statuses(shop.host))]).toEqual([
    [0, 1],
    ['Needs review', 'Delivered'],
  ]);
});

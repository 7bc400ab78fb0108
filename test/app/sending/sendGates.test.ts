/** What keeps a text from leaving although somebody said yes to as much as they could. */
import { ask, typeFor, use } from '../shop';
import { MONTH, phoneOf, unapprovedShop } from './sendingShop';

test('two people with one phone get one text', () => {
  const { host, network } = unapprovedShop(2);
  typeFor(host, { tab: 'Customers', name: 'Ben Bond', column: 'Phone' }, phoneOf(0).replace('+1', ''));
  use(host, 'prepareTexts');
  for (const count of [2, 1]) ask(host, 'approveTexts', { month: MONTH, count });
  host.call('tick');
  expect(network.acceptances.map(({ to }) => to)).toEqual([phoneOf(0)]);
});

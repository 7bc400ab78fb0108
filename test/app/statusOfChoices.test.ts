/** Status after what was chosen in the Follow-ups tab was carried out by a command that writes no Status of its own. */
import { fragileShop, killAt } from './mishaps';
import { adopt, gridOf, lineOf, linesOf, SHOP, typeFor, use } from './shop';

test('a check that was cut off before any of its calls and done again leaves no Status that contradicts its row, and no contact twice', () => {
  const shop = fragileShop(SHOP);
  const { host } = shop;
  adopt(host);
  use(host, 'whoNeedsFollowUp');
  use(host, 'checkCustomers');
  typeFor(host, { tab: 'Follow-ups', name: 'Ana Adams', column: 'Done' }, 'Done');
  shop.keep();
  const ends = new Set<string>();
  for (let n = 1, isKilled = true; isKilled; n += 1) {
    shop.rewind();
    isKilled = killAt(shop, n, () => void use(host, 'checkCustomers'));
    use(host, 'checkCustomers');
    const { 'Last contact': on, Status } = lineOf(linesOf(host, 'Customers'), 'Ana Adams');
    ends.add([on, Status, gridOf(host, 'Contact log').length - 1].join(', '));
  }
  expect([...ends]).toEqual(['2026-11-20, OK, 1']);
});

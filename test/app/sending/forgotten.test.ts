/** Whoever was forgotten stays forgotten, whatever they answered before or answer later. */
import { ask, gridOf, linesOf } from '../shop';
import { phoneOf, sendingShop, tickAfter, visible, type SendingShop } from './sendingShop';

const CY = phoneOf(2);

/** Cy said stop and was forgotten; then somebody else answers, so that the list of answers is read again. */
function forgotten(): SendingShop {
  const shop = sendingShop(5);
  shop.network.reply(CY, 'STOP');
  shop.host.call('tick');
  const row = gridOf(shop.host, 'Customers').find(([name]) => name === 'Cy Cole');
  const customerId = row?.find((cell) => /^C-/.test(String(cell)));
  expect(ask(shop.host, 'forgetCustomer', { customerId: String(customerId) })).toMatchObject({ ok: true });
  shop.network.reply(phoneOf(3), 'Thank you!');
  tickAfter(shop, 60);
  return shop;
}

const told = (shop: SendingShop) =>
  visible(shop.host).includes(CY.slice(2)) || visible(shop.host).includes('Cy');

test('a stop that is read once more brings no number back', () => {
  const shop = forgotten();
  expect(linesOf(shop.host, 'Contact log').map(({ Note }) => Note)).toContain('Thank you!');
  expect(told(shop)).toBe(false);
});

test('START opens the number again, which stays unknown', () => {
  const shop = forgotten();
  shop.network.reply(CY, 'START');
  tickAfter(shop, 60);
  const [latest] = linesOf(shop.host, 'Consent').slice(-1);
  expect(latest).toMatchObject({ State: 'granted' });
  expect(latest?.['Phone or e-mail']).toMatch(/^sha256:/);
  expect(told(shop)).toBe(false);
});

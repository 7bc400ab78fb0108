/** Two people who send for one shop, each through an account of their own, and what becomes of a text when the sender changes. */
import { createPhoneNetwork, type PhoneNetwork } from '../../../local/phoneNetwork';
import { Killed } from '../mishaps';
import { ask, gridOf, linesOf, OWNER, sheetOf, use } from '../shop';
import {
  demand,
  MONTH,
  pass,
  phoneOf,
  sendingShop,
  statuses,
  tickAfter,
  timesSent,
  unapprovedShop,
  type SendingShop,
} from './sendingShop';

const COLLEAGUE = 'colleague@example.com';
const FORGET_STOPS = `
  const store = PropertiesService.getDocumentProperties();
  for (const name of store.getKeys()) if (name.startsWith('off ')) store.deleteProperty(name);`;
const HAND = { provider: '', accountSid: '', keySid: '', keySecret: '', from: '' };

/** The colleague connects another account, whose lists know nothing of the owner's. */
function joinColleague({ host, network }: SendingShop): PhoneNetwork {
  const other = createPhoneNetwork({
    accountSid: `AC${'c3'.repeat(16)}`,
    keySid: `SK${'d4'.repeat(16)}`,
    keySecret: 'anotherSecretOfThirtyTwoLetters1',
    numbers: ['+14135550900'],
    now: () => host.now,
  });
  const { fetch } = network;
  const isOther = (url: string) => url.includes(other.access.accountSid);
  Object.assign(network, {
    fetch: (request: Parameters<typeof fetch>[0]) =>
      (isOther(request.url) ? other : { fetch }).fetch(request),
  });
  host.user = COLLEAGUE;
  demand(ask(host, 'connectProvider', { provider: 'Twilio', ...other.access }));
  return other;
}

/** Google ends the run just after the first text was taken. */
function endAtFirstText(shop: SendingShop): void {
  const end = () => {
    if (shop.network.acceptances.length > 0) throw new Killed('The execution was ended.');
  };
  expect(() => shop.during(end, () => shop.host.call('tick'))).toThrow();
}

function runs(shop: SendingShop, count: number, minutes = 15): void {
  for (let run = 0; run < count; run++) tickAfter(shop, minutes);
}

test('what one account took is not sent again because the list of the other does not have it', () => {
  const shop = sendingShop(3);
  endAtFirstText(shop);
  const other = joinColleague(shop);
  runs(shop, 8);
  expect(shop.phones.map((phone) => shop.network.timesAccepted(phone) + other.timesAccepted(phone))).toEqual([
    1, 1, 1,
  ]);
});

test('whoever has the account settles it; without them it is asked for after a day', () => {
  const shop = sendingShop(3);
  endAtFirstText(shop);
  joinColleague(shop);
  pass(shop.host, 30);
  shop.keep();
  shop.host.user = OWNER;
  runs(shop, 1);
  expect(statuses(shop.host)['Ana Ames']).toBe('Delivered');
  shop.rewind();
  shop.host.user = COLLEAGUE;
  runs(shop, 2, 1440);
  expect(statuses(shop.host)['Ana Ames']).toBe('Needs review');
});

test('a stop in one account is read days later, though the other was read meanwhile', () => {
  const shop = sendingShop(3);
  const { host, network } = shop;
  network.reply(phoneOf(0), 'Thanks');
  host.call('tick');
  const other = joinColleague(shop);
  network.reply(phoneOf(1), 'STOP');
  for (let day = 0; day < 5; day++) {
    other.reply(phoneOf(2), `Hello ${day}`);
    tickAfter(shop, 1440);
  }
  host.user = OWNER;
  runs(shop, 1);
  expect(linesOf(host, 'Consent')).toHaveLength(1);
});

test.each<[string, string, number, string[]]>([
  ['and stay in force', '', 2, []],
  // Then nobody knows of the stop, and the owner says how Ben agreed.
  ['and what is kept of stops was lost', FORGET_STOPS, 3, ['paper form', '2026-11-01']],
])('stops are read again when the Consent tab was deleted %s', (_, script, ready, answers) => {
  const shop = sendingShop(3);
  const { host } = shop;
  shop.network.reply(phoneOf(1), 'STOP');
  host.call('tick');
  host.globals.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheetOf(host, 'Consent'));
  host.evaluate(script);
  const column = (gridOf(host, 'Customers')[0] ?? []).indexOf('Text consent') + 1;
  sheetOf(host, 'Customers').getRange(3, column).setValue('yes');
  host.setNow('2026-12-08T11:00');
  shop.answers.push(...answers);
  use(host, 'prepareTexts');
  demand(ask(host, 'approveTexts', { month: '2026-12', count: ready }));
  runs(shop, 2, 60);
  const states = linesOf(host, 'Consent').map(({ State }) => State);
  expect([timesSent(shop), states]).toEqual([
    [2, 0, 2],
    [...(ready === 3 ? ['granted'] : []), 'revoked'],
  ]);
});

test('"stop everything" holds for a text whose answer is missing', () => {
  const shop = sendingShop(3);
  shop.network.next('server error', 1);
  shop.host.call('tick');
  demand(ask(shop.host, 'stopSending', {}));
  runs(shop, 8);
  expect([timesSent(shop), statuses(shop.host)['Ana Ames']]).toEqual([[0, 1, 1], 'Needs review']);
});

test('by hand leaves a text whose answer is missing to the owner', () => {
  const shop = sendingShop(3);
  shop.network.next('server error', 1);
  shop.host.call('tick');
  demand(ask(shop.host, 'connectProvider', HAND));
  expect(statuses(shop.host)['Ana Ames']).toBe('Needs review');
});

test('a list given out by hand after the properties were lost is not sent by a connected person as well', () => {
  const shop = unapprovedShop(2);
  const { host } = shop;
  host.evaluate('PropertiesService.getDocumentProperties().deleteAllProperties()');
  host.user = COLLEAGUE;
  demand(ask(host, 'approveTexts', { month: MONTH, count: 2 }));
  host.user = OWNER;
  host.call('tick');
  expect([linesOf(host, 'Send by hand').length, timesSent(shop)]).toEqual([2, [0, 0]]);
});

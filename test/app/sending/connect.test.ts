/** Connecting a provider: the key is tried, kept with one person, and never shown again. */
import { ask, linesOf, tabNames, typeFor } from '../shop';
import { readFileSync } from 'node:fs';
import { CANARY, connect, MONTH, sendingShop, statuses, unapprovedShop, visible } from './sendingShop';
import { twilio } from '../../../src/core/texts/providers/twilio';

test('the manifest lets requests go to the provider alone', () => {
  const { urlFetchWhitelist } = JSON.parse(readFileSync('appsscript.json', 'utf8')) as {
    urlFetchWhitelist: string[];
  };
  expect(urlFetchWhitelist).toEqual(twilio.hosts.map((host) => `${new URL(host).origin}/`));
});

test('a key that the provider accepts is kept, and told by its last four characters only', () => {
  const { host, network } = unapprovedShop(1);
  const { ok, sentence } = connect(host, network);
  expect([ok, sentence.includes(CANARY.slice(-4)), sentence.includes(CANARY)]).toEqual([true, true, false]);
  expect(network.faults).toEqual([]);
});

test.each([
  ['another secret', { keySecret: 'wrongSecretOfThirtyTwoCharacters' }, 'did not accept the key'],
  ['the Auth Token in place of a key', { keySid: `AC${'a1'.repeat(16)}` }, 'Auth Token is not needed'],
  ['a sender that is no number', { from: 'Bella' }, 'The sender is'],
  ['another company', { provider: 'Pigeons' }, 'by hand or through Twilio'],
])('%s is refused, and the connection stays as it was', (_, wrong, words) => {
  const { host, network } = unapprovedShop(1);
  const before = visible(host);
  const ended = ask(host, 'connectProvider', { provider: 'Twilio', ...network.access, ...wrong });
  expect([ended.ok, ended.sentence.includes(words)]).toEqual([false, true]);
  expect(visible(host)).toBe(before);
});

test('a yes with a provider connected makes sure of the clock and fills no list to send by hand', () => {
  const { host } = sendingShop(3);
  expect(host.triggers.map(({ handler }) => handler)).toEqual(['tick']);
  expect(linesOf(host, 'Send by hand')).toEqual([]);
  expect(Object.values(statuses(host))).toEqual(['Approved', 'Approved', 'Approved']);
});

test('by hand forgets the key, gives the list out and sends nothing by itself', () => {
  const { host, network } = sendingShop(3);
  expect(ask(host, 'connectProvider', { ...BLANK, provider: 'by hand' })).toMatchObject({ ok: true });
  host.call('tick');
  expect(network.acceptances).toEqual([]);
  expect(linesOf(host, 'Send by hand')).toHaveLength(3);
  expect(host.evaluate('JSON.stringify(PropertiesService.getUserProperties().getProperties())')).toBe('{}');
});

test('a yes to the list by hand is no yes to a machine', () => {
  const { host, network } = unapprovedShop(2);
  ask(host, 'connectProvider', BLANK);
  ask(host, 'approveTexts', { month: MONTH, count: 2 });
  expect(connect(host, network).sentence).toContain('say yes again');
  host.call('tick');
  expect([network.acceptances, tabNames(host).includes('Send by hand')]).toEqual([[], true]);
  expect(Object.values(statuses(host))).toEqual(['Prepared', 'Prepared']);
});

test('a test goes to the phone that was typed, and to no one who said stop', () => {
  const { host, network, phones } = sendingShop(2);
  expect(ask(host, 'sendTest', { to: '413 555 0199' })).toMatchObject({ ok: true });
  network.reply(phones[0] ?? '', 'Stop');
  host.call('tick');
  expect(ask(host, 'sendTest', { to: phones[0] })).toMatchObject({ ok: false });
  expect(network.acceptances.map(({ body }) => body.startsWith('Test: '))).toEqual([true, false]);
});

test('nor to a number with a no in the list, however it is typed', () => {
  const { host, network, phones } = sendingShop(2);
  typeFor(host, { tab: 'Customers', name: 'Ana Ames', column: 'Text consent' }, 'no');
  expect(ask(host, 'sendTest', { to: phones[0] })).toMatchObject({ ok: false });
  expect(ask(host, 'sendTest', { to: phones[1] })).toMatchObject({ ok: true });
  expect(network.acceptances).toHaveLength(1);
});

test('the secret is in no tab, no store of document or script, no log and no answer', () => {
  const { host, network } = sendingShop(5);
  const answers = [connect(host, network), ask(host, 'sendTest', { to: '413 555 0199' })];
  network.next('server error', 1);
  network.next('lost answer', 1);
  host.call('tick');
  network.revokeKey();
  host.call('tick');
  answers.push(connect(host, network));
  const panel = JSON.stringify(host.scriptRun('rpc', 'fillPanel', {}));
  const logs = host.logs.map(({ text }) => text).join('\n');
  const all = [visible(host), JSON.stringify(answers), panel, logs].join('\n');
  expect([all.includes(CANARY), all.includes(btoa(CANARY).slice(4, 30))]).toEqual([false, false]);
  expect(logs).not.toMatch(/\d{7}/);
});

const BLANK = { provider: '', accountSid: '', keySid: '', keySecret: '', from: '' };

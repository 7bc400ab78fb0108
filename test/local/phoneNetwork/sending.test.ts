// The network takes texts as Twilio does, moves them on with the clock, and refuses what Twilio refuses.
import { createHost } from '../../../local/emulator';
import { ANA, BEN, bodyOf, HI, town, type Town } from './town';

const statusesOf = ({ network, line, ask, pass }: Town, seconds: readonly number[]): unknown[] => {
  const id = network.acceptances[0]?.providerId ?? '';
  return seconds.map((wait) => {
    pass(wait);
    return bodyOf(ask(line.buildStatus(id)))['status'];
  });
};

describe('a text', () => {
  test('is taken and put on record', () => {
    const { network, send, start } = town();
    const outcome = send();
    expect(outcome).toMatchObject({ kind: 'accepted', status: 'waiting' });
    expect(network.acceptances).toEqual([
      { providerId: outcome.kind === 'accepted' && outcome.providerId, to: ANA, body: HI, at: start },
    ]);
  });

  test('comes back in the shape of the contract: numbers as text, nulls, dates of mails', () => {
    const { line, ask } = town();
    const made = bodyOf(ask(line.buildSend({ to: ANA, body: HI, validitySeconds: 300 })));
    expect(made).toMatchObject({
      num_segments: '1',
      num_media: '0',
      price: null,
      date_sent: null,
      error_code: null,
      messaging_service_sid: null,
      date_created: 'Fri, 20 Nov 2026 15:00:00 +0000',
      direction: 'outbound-api',
    });
    expect(made['sid']).toMatch(/^SM[\da-f]{32}$/);
  });

  test('of a Messaging Service has neither sender nor parts at first, and loses its curly quotes', () => {
    const { network, line, ask, pass } = town({ service: `MG${'c'.repeat(32)}` });
    const made = bodyOf(ask(line.buildSend({ to: ANA, body: 'It’s on', validitySeconds: 300 })));
    expect(made).toMatchObject({ from: null, num_segments: '0', status: 'accepted', body: "It's on" });
    pass(5);
    const later = bodyOf(ask(line.buildStatus(network.acceptances[0]?.providerId ?? '')));
    expect(later).toMatchObject({ from: '+14135550100', num_segments: '1' });
  });

  test('goes from queued to sent to delivered with the clock', () => {
    const place = town();
    place.send();
    expect(statusesOf(place, [0, 1, 60])).toEqual(['queued', 'sent', 'delivered']);
  });

  test('of a silent network stays sent', () => {
    const place = town();
    place.network.setPhone(ANA, { isSilent: true });
    place.send();
    expect(statusesOf(place, [72 * 3600])).toEqual(['sent']);
  });

  test('that fails says why only then', () => {
    const { network, line, ask, send, pass } = town();
    network.setPhone(ANA, { fail: 30006 });
    send();
    const read = () => line.readStatus(ask(line.buildStatus(network.acceptances[0]?.providerId ?? '')));
    expect(read()).toMatchObject({ value: { progress: 'waiting', problem: undefined } });
    pass(60);
    expect(read()).toMatchObject({ value: { progress: 'not delivered', problem: { phone: 'landline' } } });
  });

  test('waits its turn: a sender sends a part a second', () => {
    const place = town();
    for (let turn = 0; turn < 30; turn += 1) place.send(ANA, `Text ${turn}`);
    const last = place.network.acceptances[29]?.providerId ?? '';
    const statusAfter = (seconds: number): unknown => {
      place.pass(seconds);
      return bodyOf(place.ask(place.line.buildStatus(last)))['status'];
    };
    expect([statusAfter(29), statusAfter(1)]).toEqual(['queued', 'sent']);
  });

  test('whose validity is over in the queue was never sent', () => {
    const { network, line, ask, send, pass } = town();
    network.jam(2 * 3600);
    send();
    pass(3600);
    const reading = line.readStatus(ask(line.buildStatus(network.acceptances[0]?.providerId ?? '')));
    expect(reading).toMatchObject({ value: { problem: { code: 30001, wasNeverSent: true } } });
  });
});

describe('the network refuses', () => {
  test.each([
    [21211, 'invalid'],
    [21614, 'landline'],
    [21612, 'unreachable'],
  ])('with code %d a phone that is %s', (refuse, phone) => {
    const { network, send } = town();
    network.setPhone(ANA, { refuse });
    expect(send()).toMatchObject({ kind: 'rejected', code: refuse, phone });
    expect([network.acceptances.length, send(BEN).kind]).toEqual([0, 'accepted']);
  });

  test('its own number, a key that was deleted, and more than the day’s texts', () => {
    const { network, send } = town();
    expect(send('+14135550100')).toMatchObject({ code: 21266 });
    network.setAllowance(0);
    expect(send()).toMatchObject({ kind: 'not processed', code: 63038 });
    network.revokeKey();
    expect(send()).toMatchObject({ kind: 'rejected', scope: 'account', code: 20003 });
  });

  test('phones that are not verified, and texts of two parts, on trial', () => {
    const { send, look } = town({ verified: [ANA] });
    expect(send(BEN)).toMatchObject({ code: 21608 });
    expect(send(ANA, 'a'.repeat(130))).toMatchObject({ code: 30044 });
    expect([send().kind, look()]).toMatchObject(['accepted', { value: { kind: 'found' } }]);
  });

  test('another account and another key, as Twilio does', () => {
    const { network, line } = town();
    const { url, headers } = line.buildCheck();
    const get = (to: string, key: string | undefined) =>
      network.fetch({ url: to, method: 'get', headers: key ? { authorization: key } : {}, payload: '' });
    const key = headers['Authorization'];
    expect(get(url, 'Basic x')).toMatchObject({ status: 401 });
    expect(get(url, undefined)).toMatchObject({ status: 401 });
    expect(get(url.replace(/AC\w{32}/, `AC${'f'.repeat(32)}`), key)).toMatchObject({ status: 404 });
    expect(JSON.parse(get(url, 'Basic x').body ?? '')).toEqual({
      code: 20003,
      message: 'Authenticate',
      more_info: 'https://www.twilio.com/docs/errors/20003',
      status: 401,
    });
  });
});

describe('the network complains aloud of', () => {
  const fields = { To: ANA, From: '+14135550100', Body: HI };
  const post = (changed: Record<string, string>, contentType = 'application/x-www-form-urlencoded') => {
    const { network, line } = town();
    const { url, headers } = line.buildSend({ to: ANA, body: HI, validitySeconds: 300 });
    const payload = new URLSearchParams({ ...fields, ...changed }).toString();
    const send = (): unknown =>
      network.fetch({ url, method: 'post', headers: { ...headers, 'Content-Type': contentType }, payload });
    return { network, send };
  };

  test.each([
    ['a misspelt name', { body: HI }],
    ['a name it does not simulate', { SendAt: '2026-11-20T18:00:00Z' }],
    ['a validity that Twilio has not', { ValidityPeriod: '36001' }],
    ['a validity of nothing', { ValidityPeriod: '' }],
  ])('%s', (_, changed) => {
    const { network, send } = post(changed);
    expect(send).toThrow();
    expect([network.faults.length, network.acceptances.length]).toEqual([1, 0]);
  });

  test('JSON', () => {
    expect(post({}, 'application/json').send).toThrow('forms only');
  });

  test.each([
    ['a misspelt filter', 'Messages.json?to=%2B14155550148'],
    ['a filter twice', 'Messages.json?To=1&To=2'],
    ['too big a page', 'Messages.json?PageSize=1001'],
    ['a time where a day belongs', 'Messages.json?DateSent=2026-11-20T00:00:00Z'],
    ['a later page without its token', 'Messages.json?Page=1'],
    ['another thing', 'Calls.json'],
  ])('%s in a question', (_, end) => {
    const { network, line } = town();
    const { url, headers } = line.buildCheck();
    const asked = url.replace(/Messages\.json.*/, end);
    expect(() => network.fetch({ url: asked, method: 'get', headers, payload: '' })).toThrow();
    expect(network.faults).toHaveLength(1);
  });

  test('another host', () => {
    const { network } = town();
    expect(() =>
      network.fetch({ url: 'https://example.com/', method: 'get', headers: {}, payload: '' }),
    ).toThrow('not simulated');
  });

  test('a plus that was not encoded: it is a blank, and Twilio refuses the number', () => {
    const { network, line } = town();
    const request = line.buildSend({ to: ANA, body: HI, validitySeconds: 300 });
    const payload = request.payload.replace('%2B14155550148', '+14155550148');
    expect(network.fetch({ ...request, payload }).body).toContain('"code":21211');
  });
});

test('a script in the emulator reaches the network through UrlFetchApp', () => {
  const { network, line } = town();
  const { url, ...params } = line.buildSend({ to: ANA, body: HI, validitySeconds: 300 });
  const source = `function send(url, params) { return UrlFetchApp.fetch(url, JSON.parse(params)).getResponseCode(); }`;
  const host = createHost({ source, fetch: network.fetch });
  expect(host.call('send', url, JSON.stringify({ ...params, muteHttpExceptions: true }))).toBe(201);
  expect([network.timesAccepted(ANA, HI), network.faults]).toEqual([1, []]);
});

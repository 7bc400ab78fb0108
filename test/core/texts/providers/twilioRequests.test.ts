// Every request we build, checked against Twilio's published parameters; what comes from cells stays in the body.
import fc from 'fast-check';
import type { HttpRequest, Line } from '../../../../src/core/texts/providers/provider';
import { twilio } from '../../../../src/core/texts/providers/twilio';
import { credentials, line, message, page, path, service, sid } from './line';

/** Parameters of Twilio's contract that may be sent, with what they must look like. */
const SEND_PARAMETERS: Record<string, RegExp> = {
  To: /^\+[1-9]\d{6,14}$/,
  From: /^\+[1-9]\d{6,14}$/,
  MessagingServiceSid: /^MG[0-9a-fA-F]{32}$/,
  Body: /^[^]{1,1600}$/,
  ValidityPeriod: /^(?:[1-9]\d{0,3}|1[0-3]\d{3}|14[0-3]\d\d|14400)$/,
};
const LIST_PARAMETERS: Record<string, RegExp> = {
  To: /^\+[1-9]\d{6,14}$/,
  From: /^\+[1-9]\d{6,14}$/,
  DateSent: /^\d{4}-\d\d-\d\d$/,
  'DateSent<': /^\d{4}-\d\d-\d\d$/,
  'DateSent>': /^\d{4}-\d\d-\d\d$/,
  PageSize: /^(?:[1-9]\d{0,2}|1000)$/,
  Page: /^\d+$/,
  PageToken: /^PA\w+$/,
};
const JOB = { to: '+14155550148', body: 'Hi Ana, fresh bread today.', validitySeconds: 3600 };
const NOON = Date.UTC(2026, 10, 20, 12);
const SOUGHT = { to: JOB.to, body: JOB.body, claimedAt: NOON };
const groupLine = twilio.connect({ ...credentials, from: service });

/** What is wrong with the encoded pairs by Twilio's contract. */
function faultsOf(encoded: string, parameters: Record<string, RegExp>): string[] {
  const pairs = encoded.split('&').map((pair) => pair.split('=').map(decodeURIComponent));
  const names = pairs.map(([name]) => name ?? '');
  return [
    ...names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${name} twice`),
    ...pairs
      .filter(([name = '', value = '']) => parameters[name]?.test(value) !== true)
      .map((pair) => pair.join('=')),
  ];
}

const gets: [string, (from: Line) => HttpRequest][] = [
  ['find', (from) => from.buildFind(SOUGHT)],
  ['list', (from) => from.buildListSince(NOON)],
  ['inbound', (from) => from.buildInbound(NOON)],
  ['check', (from) => from.buildCheck()],
];

describe('a request to send', () => {
  const formOf = (request: HttpRequest): Record<string, string> =>
    Object.fromEntries(new URLSearchParams(request.payload));

  it("goes to the account's messages with the key and as a form", () => {
    expect(line.buildSend(JOB)).toMatchObject({
      method: 'post',
      url: `https://api.twilio.com${path}`,
      headers: {
        Authorization: `Basic ${Buffer.from(`${credentials.keySid}:${credentials.keySecret}`).toString('base64')}`,
        'Content-Type': 'application/x-www-form-urlencoded',
      },
    });
  });

  it.each([
    ['a number', line, { From: credentials.from }],
    ['a Messaging Service', groupLine, { MessagingServiceSid: service }],
  ])('from %s names nothing that Twilio does not know', (_, from, sender) => {
    const request = from.buildSend(JOB);
    expect(faultsOf(request.payload, SEND_PARAMETERS)).toEqual([]);
    expect(formOf(request)).toEqual({ To: JOB.to, Body: JOB.body, ValidityPeriod: '3600', ...sender });
  });

  it.each([
    [300, '300'],
    [3600.9, '3600'],
    [14_400, '14400'],
    [14_401, '14400'],
    [Infinity, '14400'],
  ])('with %d seconds left is valid for %s', (validitySeconds, period) => {
    expect(formOf(line.buildSend({ ...JOB, validitySeconds }))['ValidityPeriod']).toBe(period);
  });

  it.each([
    { ...JOB, validitySeconds: 299 },
    { ...JOB, validitySeconds: NaN },
    { ...JOB, body: '' },
    { ...JOB, body: ' \n ' },
    { ...JOB, body: 'a'.repeat(1601) },
    { ...JOB, to: '4155550148' },
    { ...JOB, to: '+1415555014&From=1' },
    { ...JOB, to: '+14155550148\n' },
  ])('is refused before anything leaves: %j', (job) => {
    expect(() => line.buildSend(job)).toThrow();
  });

  it('carries any text of a cell in the body alone, and whole', () => {
    const { url, headers } = line.buildSend(JOB);
    const bodies = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 400 })
      .filter((body) => body.trim() !== '');
    fc.assert(
      fc.property(bodies, (body) => {
        const request = line.buildSend({ ...JOB, body });
        expect([request.url, request.headers]).toEqual([url, headers]);
        expect(faultsOf(request.payload, SEND_PARAMETERS)).toEqual([]);
        expect(formOf(request)['Body']).toBe(body.replace(/\r\n?/g, '\n'));
      }),
    );
  });

  it('sends half an emoji as the sign for an unreadable character instead of failing', () => {
    expect(formOf(line.buildSend({ ...JOB, body: 'Hi \ud83e' }))['Body']).toBe('Hi \ufffd');
  });
});

describe('a question', () => {
  it.each(gets)('to %s is a plain GET that names nothing unknown', (_, build) => {
    for (const from of [line, groupLine]) {
      const { method, url, payload, headers } = build(from);
      const [address, query = ''] = url.split('?');
      expect({ method, payload, address }).toEqual({
        method: 'get',
        payload: '',
        address: `https://api.twilio.com${path}`,
      });
      expect(Object.keys(headers)).toEqual(['Authorization']);
      expect(faultsOf(query, LIST_PARAMETERS)).toEqual([]);
    }
  });

  it.each([
    ['find', 'To=%2B14155550148&PageSize=1000', line.buildFind(SOUGHT)],
    ['list', 'PageSize=1000', line.buildListSince(NOON)],
    ['inbound', 'To=%2B14135550100&DateSent%3E=2026-11-20&PageSize=1000', line.buildInbound(NOON)],
    ['inbound of a service', 'DateSent%3E=2026-11-20&PageSize=1000', groupLine.buildInbound(NOON)],
    ['check', 'PageSize=1', line.buildCheck()],
  ])('%s asks for %s', (_, query, request) => {
    expect(request.url).toBe(`https://api.twilio.com${path}?${query}`);
  });

  it('about one text names its id, and only an id', () => {
    const { url } = line.buildStatus(sid('a'));
    expect(url).toBe(`https://api.twilio.com${path.replace('.json', `/${sid('a')}.json`)}`);
    for (const id of ['', 'CA'.padEnd(34, '0'), `${sid('a')}/Media`, '../Keys'])
      expect(() => line.buildStatus(id)).toThrow();
  });

  it('goes on at the page that Twilio named', () => {
    const next = `${path}?To=%2B14155550148&PageSize=1000&Page=1&PageToken=PASM12`;
    const reading = line.readFind(page([message({ to: '+14155550199' })], next), SOUGHT);
    const look = reading.kind === 'read' ? reading.value : undefined;
    const following = look?.kind === 'absent' ? look.next : undefined;
    expect(line.buildFind(SOUGHT, following).url).toBe(`https://api.twilio.com${next}`);
  });

  it('about a person holds a number in E.164 or is refused, whatever the cell held', () => {
    const cells = fc.oneof(
      fc.string(),
      fc
        .tuple(fc.constantFrom('+14155550148', '4155550148'), fc.string({ maxLength: 5 }))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(cells, (to) => {
        const isPhone = /^\+[1-9]\d{6,14}$/.test(to) && !to.endsWith('\n');
        const build = (): string => line.buildFind({ ...SOUGHT, to }).url;
        if (isPhone) expect(build()).toBe(line.buildFind(SOUGHT).url.replace('14155550148', to.slice(1)));
        else expect(build).toThrow();
      }),
    );
  });

  it('begins with the address that the manifest allows', () => {
    const urls = [line.buildSend(JOB), ...gets.map(([, build]) => build(line))].map(({ url }) => url);
    expect(urls.filter((url) => !twilio.hosts.some((host) => url.startsWith(host)))).toEqual([]);
  });
});

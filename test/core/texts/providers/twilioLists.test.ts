// What lists and single messages say: found, another, absent; paging; and when they say nothing at all.
import fc from 'fast-check';
import type { Page } from '../../../../src/core/texts/providers/provider';
import { answer, credentials, line, message, page, path, refusal, sid } from './line';

const CLAIMED = Date.UTC(2026, 10, 20, 15);
const BODY = 'Hi Ana, fresh bread today.';
const SOUGHT = { to: '+14155550148', body: BODY, claimedAt: CLAIMED };
const MINUTE = 60_000;
const at = (instant: number): string => new Date(instant).toUTCString().replace('GMT', '+0000');
const look = (...messages: unknown[]) => line.readFind(page(messages), SOUGHT);

describe('looking for a text that got no answer', () => {
  test('finds it by number, words and time', () => {
    expect(look(message({ sid: sid('b'), to: '+14155550199' }), message())).toMatchObject({
      kind: 'read',
      value: { kind: 'found', text: { providerId: sid('a'), progress: 'waiting', parts: 1 } },
    });
  });

  test.each([
    ['ten minutes before the claim', { date_created: at(CLAIMED - 10 * MINUTE) }],
    ['with line ends as Windows has them and blanks at the ends', { body: ` ${BODY}\r\n` }],
    [
      "with Twilio's words for trial accounts before it",
      { body: `Sent from your Twilio trial account - ${BODY}` },
    ],
    ['before a sender was chosen', { from: null, num_segments: '0', status: 'accepted' }],
    ['that failed', { status: 'failed', error_code: 30006 }],
  ])('finds one %s', (_, fields) => {
    expect(look(message(fields))).toMatchObject({ value: { kind: 'found' } });
  });

  test('finds one whose typographic characters Twilio replaced', () => {
    const body = 'Hi Zoë – it’s “bread” day…';
    const reading = line.readFind(page([message({ body: 'Hi Zoë - it\'s "bread" day...' })]), {
      ...SOUGHT,
      body,
    });
    expect(reading).toMatchObject({ value: { kind: 'found' } });
  });

  test.each([
    ['other words', { body: 'See you at six.' }],
    ['no words, since they were taken out', { body: '' }],
    ['no words, since they are kept back', { body: null }],
    ['no time', { date_created: null }],
    ['a time that cannot be read', { date_created: '2026-11-20T15:00:00Z' }],
    ['an unknown direction', { direction: null }],
  ])('leaves one with %s to the owner', (_, fields) => {
    expect(look(message(fields))).toMatchObject({ kind: 'read', value: { kind: 'another' } });
  });

  test.each([
    ['to somebody else', { to: '+14155550149' }],
    ['more than ten minutes before the claim', { date_created: at(CLAIMED - 10 * MINUTE - 1000) }],
    ['that came in', { direction: 'inbound' }],
    ['that Twilio answered by itself', { direction: 'outbound-reply' }],
  ])('passes over one %s', (_, fields) => {
    expect(look(message(fields))).toEqual({ kind: 'read', value: { kind: 'absent', next: undefined } });
  });

  test('prefers the text itself to another one of that time', () => {
    expect(look(message({ sid: sid('b'), body: 'A test' }), message())).toMatchObject({
      value: { kind: 'found', text: { providerId: sid('a') } },
    });
  });

  test('is not over while there is another page', () => {
    const next = `${path}?PageSize=1000&Page=1&PageToken=PASM12`;
    expect(line.readFind(page([], next), SOUGHT)).toEqual({ kind: 'read', value: { kind: 'absent', next } });
  });
});

describe('a look says nothing', () => {
  test.each([
    ['no answer', { kind: 'no answer', reason: 'Timeout' } as const],
    ['a server error', refusal(500, 20500)],
    ['throttling', refusal(429, 20429)],
    ['a redirect', answer(302, '')],
    ['another success', answer(204, '')],
    ['a part of a page', answer(206, { messages: [], next_page_uri: null })],
    ['a page cut short', answer(200, '{"messages": [')],
    ['no messages', answer(200, { next_page_uri: null })],
    ['no word on the next page', answer(200, { messages: [] })],
    ['a message without an id', page([message(), message({ sid: null })])],
    ['a message that is none', page([message(), null])],
  ])('after %s', (_, given) => {
    expect(line.readFind(given, SOUGHT).kind).toBe('unread');
    expect(line.readListSince(given, CLAIMED).kind).toBe('unread');
    expect(line.readInbound(given).kind).toBe('unread');
  });

  test.each([
    'https://evil.example/2010-04-01/',
    '//evil.example/Messages.json?Page=1',
    '@evil.example/',
    '.evil.example/',
    `/2010-04-01/Accounts/AC${'f'.repeat(32)}/Messages.json?Page=1`,
    `${path}/../../AC${'f'.repeat(32)}/Messages.json?Page=1`,
    `${path.replace('Messages', 'Calls')}?Page=1`,
    `${path}?Page=1#@evil.example`,
    `${path}?Page=1 HTTP/1.1`,
    `${path}?Page=1\r\nHost: evil.example`,
    `${path}?${'a'.repeat(2000)}`,
    path,
    7,
    {},
  ])('when the next page leads elsewhere: %j', (next) => {
    expect(line.readFind(page([], next), SOUGHT).kind).toBe('unread');
    expect(() => line.buildFind(SOUGHT, next as Page)).toThrow();
  });

  test('and no address is ever asked but the fixed one, whatever Twilio names', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string(),
          fc.string().map((end) => path + end),
        ),
        (next) => {
          const reading = line.readListSince(page([message()], next), CLAIMED);
          if (reading.kind !== 'read' || reading.value.next === undefined) return;
          const { origin, pathname, hash } = new URL(line.buildListSince(CLAIMED, reading.value.next).url);
          expect([origin, pathname, hash]).toEqual(['https://api.twilio.com', path, '']);
        },
      ),
    );
  });
});

describe('the list since an instant', () => {
  const next = `${path}?PageSize=1000&Page=1&PageToken=PASM12`;
  const since = CLAIMED;
  const old = message({ sid: sid('c'), date_created: at(since - 1000) });
  const read = (messages: readonly unknown[]) => {
    const reading = line.readListSince(page(messages, next), since);
    if (reading.kind !== 'read') throw new Error(reading.kind);
    return { ids: reading.value.texts.map((text) => text.providerId), next: reading.value.next };
  };

  test('has what programs sent since then, and what may be of that time', () => {
    const messages = [
      message(),
      message({ sid: sid('b'), date_created: null }),
      message({ sid: sid('d'), direction: 'inbound' }),
      message({ sid: sid('e'), direction: 'outbound-reply' }),
      message({ sid: sid('f'), direction: 'outbound-somehow' }),
      old,
    ];
    expect(read(messages).ids).toEqual([sid('a'), sid('b'), sid('f')]);
  });

  test('goes on while a page has anything recent, and ends at the first without', () => {
    expect([read([message(), old]).next, read([old]).next]).toEqual([next, undefined]);
  });

  test('goes on after an empty page', () => {
    expect(read([]).next).toBe(next);
  });
});

describe('what came in', () => {
  test('is what people sent, with its words untouched', () => {
    const reply = {
      sid: sid('d'),
      direction: 'inbound',
      status: 'received',
      from: '+14155550148',
      body: '=STOP',
    };
    const reading = line.readInbound(page([message(), message(reply)]));
    expect(reading).toMatchObject({
      kind: 'read',
      value: { texts: [{ providerId: sid('d'), direction: 'in', from: '+14155550148', body: '=STOP' }] },
    });
  });
});

describe('the status of one text', () => {
  test.each([
    ['queued', 'waiting'],
    ['sending', 'waiting'],
    ['sent', 'sent'],
    ['partially_delivered', 'sent'],
    ['delivered', 'delivered'],
    ['read', 'delivered'],
    ['undelivered', 'not delivered'],
    ['failed', 'not delivered'],
    ['canceled', 'not delivered'],
    [null, 'waiting'],
  ])('%s is %s', (status, progress) => {
    expect(line.readStatus(answer(200, message({ status })))).toMatchObject({ value: { progress } });
  });

  test('survives null in every field but the id', () => {
    const nulls = Object.fromEntries(Object.keys(message()).map((name) => [name, null]));
    expect(line.readStatus(answer(200, { ...nulls, sid: sid('a') }))).toEqual({
      kind: 'read',
      value: {
        providerId: sid('a'),
        direction: 'unknown',
        from: '',
        to: '',
        body: '',
        createdAt: undefined,
        progress: 'waiting',
        parts: undefined,
        problem: undefined,
      },
    });
  });

  test.each([
    ['2', 2],
    ['0', undefined],
    [3, 3],
    ['-1', undefined],
    ['two', undefined],
    [1.5, undefined],
  ])('counts %j parts as %s', (num_segments, parts) => {
    const reading = line.readStatus(answer(200, message({ num_segments })));
    expect(reading.kind === 'read' && reading.value.parts).toBe(parts);
  });

  test('of an id that is not there says nothing, least of all against the account', () => {
    expect(line.readStatus(refusal(404, 20404))).toEqual({ kind: 'unread', reason: 'the text is not there' });
  });
});

describe('the check of the credentials', () => {
  test('passes when Twilio shows its messages', () => {
    expect(line.readCheck(page([]))).toEqual({ kind: 'read', value: true });
  });

  test.each([
    ['a wrong key', refusal(401, 20003, 'Authenticate'), 20003],
    ['a wrong account', refusal(404, 20404), 20404],
    ['a key without the right', refusal(403, 70051, `No permission for ${credentials.keySid}`), 70051],
  ])('is refused for %s, in a sentence without the secret', (_, given, code) => {
    const reading = line.readCheck(given);
    expect(reading).toMatchObject({ kind: 'refused', code });
    expect(JSON.stringify(reading)).not.toContain(credentials.keySecret);
  });

  test.each([refusal(503, 20503), refusal(429, 20429), answer(200, 'hello')])('is open after %j', (given) => {
    expect(line.readCheck(given).kind).toBe('unread');
  });
});

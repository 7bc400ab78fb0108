// What an answer to a sending comes to: taken, refused, not processed, and everything else ambiguous.
import fc from 'fast-check';
import { answer, line, message, refusal, sid } from './line';

const { readSend } = line;

describe('a text is accepted', () => {
  it.each([
    ['queued', 'waiting'],
    ['accepted', 'waiting'],
    ['scheduled', 'waiting'],
    ['sending', 'waiting'],
    ['sent', 'sent'],
    ['delivered', 'delivered'],
    ['failed', 'not delivered'],
    [null, 'waiting'],
    ['brand new', 'waiting'],
  ])('with status %s as %s', (status, progress) => {
    expect(readSend(answer(201, message({ status })))).toEqual({
      kind: 'accepted',
      providerId: sid('a'),
      status: progress,
    });
  });

  it('though all else is null, as with a Messaging Service', () => {
    const bare = { sid: `MM${'b'.repeat(32)}`, from: null, num_segments: '0', status: 'accepted' };
    expect(readSend(answer(201, bare))).toMatchObject({ kind: 'accepted', providerId: bare.sid });
  });
});

describe('an outcome is ambiguous', () => {
  it.each([
    [
      'no connection',
      { kind: 'no answer', reason: 'Address unavailable' } as const,
      'no answer: Address unavailable',
    ],
    ['a server error', refusal(500, 20500), 'status 500, code 20500'],
    ['a time-out inside', refusal(503, 20503), 'status 503, code 20503'],
    ['a server error with the code of a refusal', refusal(500, 21610), 'status 500, code 21610'],
    ['a gateway page', answer(502, '<html>Bad gateway</html>'), 'status 502, unreadable'],
    ['a redirect', answer(302, ''), 'status 302, unreadable'],
    ['a redirect with an id', answer(307, message()), 'status 307'],
    ['success without an id', answer(201, message({ sid: null })), 'status 201'],
    ["success with another thing's id", answer(201, message({ sid: `CA${'a'.repeat(32)}` })), 'status 201'],
    ['success cut short', answer(201, '{"sid": "SM'), 'status 201, unreadable'],
    ['success without a body', answer(201, ''), 'status 201, unreadable'],
    ['success as a list', answer(201, [message()]), 'status 201, unreadable'],
    ['a refusal without a code', answer(400, { message: 'Bad' }), 'status 400'],
    ['a refusal that is no JSON', answer(403, 'Forbidden'), 'status 403, unreadable'],
    ['a request time-out', refusal(408, 21211), 'status 408, code 21211'],
    ['a throttling that Twilio did not number', refusal(429, 12345), 'status 429, code 12345'],
    ['an internal error dressed as a refusal', refusal(400, 20500), 'status 400, code 20500'],
  ])('after %s', (_, given, reason) => {
    expect(readSend(given)).toMatchObject({ kind: 'ambiguous', reason });
  });

  it.each([
    [true, 302],
    [true, 500],
    [false, 200],
    [false, 204],
  ])('and counts as answered: %s after %d', (wasAnswered, status) => {
    expect(readSend(answer(status, '<html>'))).toMatchObject({ wasAnswered });
  });

  it('after a broken connection, whose words are kept without address and number', () => {
    const reason = 'Timeout: https://api.twilio.com/2010-04-01/x?To=%2B14155550148 for +1 415 555 0148';
    expect(readSend({ kind: 'no answer', reason })).toEqual({
      kind: 'ambiguous',
      wasAnswered: false,
      reason: 'no answer: Timeout: the address for +• ••• ••• ••48',
    });
  });

  it('or else Twilio gave an id or a numbered refusal, whatever the answer is', () => {
    const statuses = fc.integer({ min: 100, max: 599 });
    const bodies = fc.oneof(
      fc.string(),
      fc.json(),
      fc.record({ code: fc.anything(), sid: fc.anything() }).map((fields) => JSON.stringify(fields)),
    );
    fc.assert(
      fc.property(statuses, bodies, (status, body) => {
        const outcome = readSend(answer(status, body));
        if (outcome.kind === 'ambiguous') return;
        expect(outcome.kind === 'accepted' ? [2] : [4]).toContain(Math.floor(status / 100));
        expect(body).toMatch(outcome.kind === 'accepted' ? /"sid"/ : /"code"/);
      }),
    );
  });
});

describe('a text that was not processed may go later', () => {
  it.each([
    [429, 20429, 60],
    [400, 21611, 3600],
    [429, 63038, 86_400],
    [400, 63038, 86_400],
  ])('after status %d and code %d, in %d seconds', (status, code, retryAfterSec) => {
    expect(readSend(refusal(status, code))).toMatchObject({ kind: 'not processed', code, retryAfterSec });
  });

  it.each([
    ['7', 7],
    ['999999', 86_400],
    ['Fri, 20 Nov 2026 15:00:00 GMT', 60],
    ['-5', 60],
  ])('when Twilio says so: %s is %d seconds', (header, retryAfterSec) => {
    const busy = answer(429, { code: 20429, message: 'Too Many Requests' }, { 'retry-After': header });
    expect(readSend(busy)).toMatchObject({ kind: 'not processed', retryAfterSec });
  });
});

describe('a refusal', () => {
  it('may come with its code as text', () => {
    expect(readSend(refusal(400, '21610'))).toMatchObject({
      kind: 'rejected',
      code: 21610,
      phone: 'opted out',
    });
  });

  it('with a code that is not known is never repeated, stops the run and masks numbers in its words', () => {
    const outcome = readSend(refusal(400, 21999, "=HYPERLINK(1) The 'To' number +14155550148 is odd"));
    expect(outcome).toEqual({
      kind: 'rejected',
      scope: 'account',
      isUnheardOf: true,
      code: 21999,
      text: "Twilio refused with code 21999, and nothing was sent. Its words: =HYPERLINK(1) The 'To' number +•••••••••48 is odd",
    });
  });

  it('never shows more than two digits of a number in a row, however Twilio writes it', () => {
    const groups = fc.array(
      fc.tuple(fc.stringMatching(/^\d{1,4}$/), fc.constantFrom('', ' ', '-', '.', ') ')),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(groups, (parts) => {
        const outcome = readSend(refusal(400, 21999, `to (${parts.flat().join('')}`));
        const words = outcome.kind === 'rejected' ? outcome.text.split('Its words:')[1] : '';
        expect((words ?? '').replace(/\D/g, '').length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

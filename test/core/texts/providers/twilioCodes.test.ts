// Every code of Twilio's that the specification names, at once and afterwards: whom it concerns and what it does to the phone.
import { answer, line, message, refusal } from './line';

/** Code, scope, and what it tells about the phone. */
const REJECTED: [number, string, string?][] = [
  [21211, 'recipient', 'invalid'],
  [21614, 'recipient', 'landline'],
  [21635, 'recipient', 'landline'],
  [21610, 'recipient', 'opted out'],
  [21612, 'recipient', 'unreachable'],
  [21268, 'recipient', 'unreachable'],
  [21266, 'recipient', 'unreachable'],
  [21408, 'account'],
  ...[21212, 21601, 21606, 21659, 21660, 21661].map((code): [number, string] => [code, 'account']),
  ...[21703, 21704, 21705, 20003, 20404].map((code): [number, string] => [code, 'account']),
  ...[21608, 21607, 572002, 572005, 10002, 30044].map((code): [number, string] => [code, 'account']),
  ...[21602, 21603, 21604, 21617, 21619, 21620].map((code): [number, string] => [code, 'bug']),
  ...[35111, 35114, 35115, 35117, 35118, 35125].map((code): [number, string] => [code, 'bug']),
];

const FAILED: [number, string, string?][] = [
  [30001, 'recipient'],
  [30002, 'account'],
  [30003, 'recipient'],
  [30004, 'recipient', 'unreachable'],
  [30005, 'recipient', 'invalid'],
  [30006, 'recipient', 'landline'],
  [30007, 'content'],
  [30008, 'recipient'],
  ...[30017, 30022, 30023].map((code): [number, string] => [code, 'recipient']),
  ...[30018, 30024, 30032, 30034, 30035].map((code): [number, string] => [code, 'account']),
  [30019, 'bug'],
  [30450, 'account'],
  [30610, 'recipient'],
  [30640, 'recipient', 'unreachable'],
  [30047, 'recipient'],
  [21610, 'recipient', 'opted out'],
];
const NEVER_SENT = [30001, 30017, 30022, 30023];
/** One or two sentences in plain words: no code, no English of programs. */
const PLAIN = /^[A-Z][^\d_{}<>]+\.$/;

const UNMARKED = 'left as it is';
const withPhone = (rows: [number, string, string?][]) =>
  rows.map(([code, scope, phone = UNMARKED]) => [code, scope, phone] as const);
const statusOf = (code: number): number => ({ 20003: 401, 20404: 404 })[code] ?? 400;

describe('a refusal at once', () => {
  test.each(withPhone(REJECTED))('with code %d concerns the %s; the phone is %s', (code, scope, phone) => {
    const outcome = line.readSend(refusal(statusOf(code), code));
    expect(outcome).toMatchObject({ kind: 'rejected', code, scope });
    expect(('phone' in outcome && outcome.phone) || UNMARKED).toBe(phone);
  });

  test.each(REJECTED)('with code %d is told in plain words', (code) => {
    const outcome = line.readSend(refusal(statusOf(code), code, 'Technical words'));
    expect(outcome.kind === 'rejected' && outcome.text).toMatch(PLAIN);
  });
});

describe('a text that did not arrive', () => {
  const problemOf = (fields: Record<string, unknown>) => {
    const reading = line.readStatus(answer(200, message({ status: 'undelivered', ...fields })));
    return reading.kind === 'read' ? reading.value.problem : undefined;
  };

  test.each(withPhone(FAILED))('with code %d concerns the %s; the phone is %s', (code, scope, phone) => {
    const problem = problemOf({ error_code: code });
    expect(problem).toMatchObject({ code, scope, wasNeverSent: NEVER_SENT.includes(code) });
    expect(problem?.phone ?? UNMARKED).toBe(phone);
    expect(problem?.text).toMatch(PLAIN);
  });

  test.each([
    ['a code as text', { error_code: '30005', status: 'failed' }, 30005, 'invalid'],
    ['a code that is not known', { error_code: 39999 }, 39999, undefined],
    ['no code', { error_code: null }, 0, undefined],
    ['a code of nought', { error_code: 0 }, 0, undefined],
  ])('with %s concerns this person only', (_, fields, code, phone) => {
    const problem = problemOf(fields);
    expect(problem).toMatchObject({ scope: 'recipient', code });
    expect(problem?.phone).toBe(phone);
  });

  test('is the only one with a problem: a code beside another status says nothing', () => {
    expect(problemOf({ status: 'delivered', error_code: 30005 })).toBeUndefined();
  });
});

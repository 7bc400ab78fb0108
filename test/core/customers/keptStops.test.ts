/** Stops that are kept beside the Consent tab: whatever lines are deleted, nobody who said stop counts as anything else. */
import fc from 'fast-check';
import {
  hashedContact,
  isOptedOut,
  openConsentBook,
  type ConsentRecord,
} from '../../../src/core/customers/consentRecords';
import { compareStops, type KeptStops } from '../../../src/core/customers/keptStops';
import { ANA, hash, record } from './records';

const FACTS = { country: 'US', hash };
const NONE: KeptStops = new Map();
const GRANTED = { state: 'granted', how: 'Paper form' } as const;

/** Kept with these lines in the tab. */
const kept = (...lines: readonly ConsentRecord[]) => compareStops(lines, NONE, FACTS).news;
/** Whether Ana may not be reached this way, with what was kept and what the tab has by now. */
function isStopped(stops: KeptStops, lines: readonly ConsentRecord[], channel: 'text' | 'call' | 'email') {
  const records = [...lines, ...compareStops(lines, stops, FACTS).lost];
  return isOptedOut(openConsentBook(records, 'US', hash), ANA, channel);
}

test('a stop is kept without a number in it, and once', () => {
  const news = kept(record());
  expect([...news.keys()].join()).not.toContain(ANA.phone);
  expect(compareStops([record()], news, FACTS)).toEqual({ news: NONE, lost: [] });
});

test.each([
  ['text', { text: true, call: true, email: false }],
  ['call', { text: false, call: true, email: false }],
  ['email', { text: false, call: false, email: true }],
] as const)('a lost stop to %s holds for what it held for', (channel, held) => {
  const stops = kept(record({ channel, contact: channel === 'email' ? ANA.email : ANA.phone }));
  for (const way of ['text', 'call', 'email'] as const)
    expect([way, isStopped(stops, [], way)]).toEqual([way, held[way]]);
});

test('a stop by somebody without a number holds for the customer', () =>
  expect(isStopped(kept(record({ contact: '' })), [], 'text')).toBe(true));

test('a lost stop of somebody who was forgotten holds for the number', () => {
  const forgotten = record({ contact: hashedContact(ANA.phone, hash), customerId: '' });
  expect(isStopped(kept(forgotten), [], 'text')).toBe(true);
});

test('a kept stop to something nobody knows any more holds for texts', () => {
  const stops = new Map([['fax C-000002', '2026-11-01 R-000001']]);
  expect(compareStops([], stops, FACTS).lost).toMatchObject([
    { channel: 'text', customerId: 'C-000002', contact: '', on: '2026-11-01', record: 'R-000001' },
  ]);
});

test.each([
  ['2026-11-02', 'R-000001', false],
  ['2026-11-01', 'R-000002', false],
  ['2026-11-01', '', true],
  ['2026-10-31', 'R-000002', true],
])('with a yes of %s, %j, it is stopped: %p', (on, name, expected) => {
  const yes = record({ ...GRANTED, on, record: name });
  expect(isStopped(kept(record()), [yes], 'text')).toBe(expected);
  expect(isStopped(kept(record()), [yes], 'call')).toBe(true);
});

test('a stop to texts that was taken back for texts holds for calls, with both lines lost', () => {
  const stops = kept(record(), record({ ...GRANTED, record: 'R-000002' }));
  expect([isStopped(stops, [], 'text'), isStopped(stops, [], 'call')]).toEqual([false, true]);
});

const TO_EMAIL = { channel: 'email', contact: 'text@example.com' } as const;
const LATER = { ...GRANTED, record: 'R-000002', on: '2026-11-02' };
test.each([
  ['a later yes to the same calls', { channel: 'call' }, [{ ...LATER, channel: 'call' }], 0],
  ['an earlier yes to calls', { channel: 'call' }, [{ ...LATER, channel: 'call', on: '2026-10-02' }], 1],
  ['a later yes to texts alone', {}, [LATER], 1],
  ['a later yes to texts, and one to calls', {}, [LATER, { ...LATER, channel: 'call' }], 0],
  ['a later yes to e-mail', TO_EMAIL, [{ ...LATER, ...TO_EMAIL }], 0],
  ["somebody else's yes", { channel: 'call' }, [{ ...LATER, channel: 'call', contact: '+14135550199' }], 1],
  ["somebody else's stop", { channel: 'call' }, [{ channel: 'call', contact: '+14135550199' }], 1],
] as const)('beside %s the lost stop is %s', (_, stop, lines, count) => {
  const { lost } = compareStops(
    lines.map((line) => record(line)),
    kept(record(stop)),
    FACTS,
  );
  expect(lost).toHaveLength(count);
  for (const one of lost) expect(one).toMatchObject({ state: 'revoked', on: '2026-11-01', customerId: '' });
});

test('a later stop takes the place of the one that is kept, an earlier one does not', () => {
  const [first, second] = [record(), record({ on: '2026-11-09', record: 'R-000007' })];
  const later = compareStops([second], kept(first), FACTS).news;
  expect([...later.values()]).toEqual(['2026-11-09 R-000007']);
  expect(compareStops([first], kept(second), FACTS).news).toEqual(NONE);
});

describe('a stop to calls before one to texts', () => {
  const CALLS = record({ channel: 'call' });
  const TEXTS = record({ on: '2026-11-05', record: 'R-000002' });
  const stops = new Map([...kept(CALLS), ...kept(CALLS, TEXTS)]);

  test('is told by its own line while that stands in the tab', () =>
    expect(compareStops([CALLS, TEXTS], stops, FACTS).lost).toEqual([]));

  test('is told as lost when its line is deleted, and the later one by its line', () =>
    expect(compareStops([TEXTS], stops, FACTS).lost).toMatchObject([
      { channel: 'call', on: '2026-11-01', record: 'R-000001' },
    ]));

  test('holds for calls when the later line is deleted and texts are opened again', () => {
    const yes = record({ ...GRANTED, on: '2026-11-09', record: 'R-000003' });
    expect(isStopped(stops, [CALLS, yes], 'call')).toBe(true);
  });
});

test('whatever lines are deleted, nobody counts as less stopped than with all of them', () => {
  const line = fc.record({
    on: fc.constantFrom('', '2026-11-01', '2026-11-02'),
    state: fc.constantFrom('granted', 'revoked'),
    channel: fc.constantFrom('text', 'call', 'email'),
    contact: fc.constantFrom(ANA.phone, '(413) 555-0148', ANA.email, ''),
  });
  const lines = fc.array(fc.tuple(line, fc.boolean()), { maxLength: 6 });
  fc.assert(
    fc.property(lines, (drawn) => {
      const all = drawn.map(([parts], at) => record({ ...(parts as object), record: `R-00000${at + 1}` }));
      const left = all.filter((_, at) => drawn[at]?.[1]);
      for (const way of ['text', 'call', 'email'] as const)
        if (isStopped(NONE, all, way)) expect(isStopped(kept(...all), left, way)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

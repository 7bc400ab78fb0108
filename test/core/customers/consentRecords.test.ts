/** The latest record of a number and a channel decides; a stop to texts stops calls too. */
import fc from 'fast-check';
import {
  CHANNELS,
  hashedContact,
  isOptedOut,
  nameRecords,
  openConsentBook,
  type Channel,
  type ConsentRecord,
} from '../../../src/core/customers/consentRecords';
import { ANA, record, hash } from './records';

const isClosed = (records: readonly ConsentRecord[], channel: Channel = 'text', person = ANA) =>
  isOptedOut(openConsentBook(records, 'US', hash), person, channel);
const stop = (parts: Partial<ConsentRecord> = {}) => record({ state: 'revoked', ...parts });
const yes = (parts: Partial<ConsentRecord> = {}) => record({ state: 'granted', ...parts });
const LATER = { on: '2026-11-02', record: 'R-000002' };
const withdrawal = (evidence: string) =>
  record({ state: 'withdrawn', on: '2026-11-03', record: 'R-000003', evidence });

test.each<[string, boolean, ConsentRecord[]]>([
  ['no record', false, []],
  ['a yes', false, [yes()]],
  ['a stop', true, [stop()]],
  ['a yes a day after the stop', false, [stop(), yes({ on: '2026-11-02' })]],
  ['a yes a day before the stop', true, [stop(), yes({ on: '2026-10-31' })]],
  ['a yes of before, written down after', true, [stop(), yes({ on: '2026-10-31', record: 'R-000002' })]],
  ['a yes on the day of the stop, written down after', false, [stop(), yes({ record: 'R-000002' })]],
  ['a yes on the day of the stop, written down before', true, [stop({ record: 'R-000002' }), yes()]],
  ['a yes that cannot be told from the stop', true, [stop(), yes()]],
  ['a yes on the day of the stop without a number', true, [stop(), yes({ record: '' })]],
  ['a stop on the day of the yes without a number', true, [yes(), stop({ record: '' })]],
  ['a stop whose day cannot be read', true, [stop({ on: '' }), yes({ record: 'R-000002' })]],
  ['a yes whose day cannot be read', true, [stop(), yes({ on: '', record: 'R-000002' })]],
  ['the tenth record after the ninth', false, [stop({ record: 'R-9' }), yes({ record: 'R-10' })]],
  ['a later yes that was withdrawn', true, [stop(), yes(LATER), withdrawal('R-000002')]],
  ['a later yes while another was withdrawn', false, [stop(), yes(LATER), withdrawal('R-000009')]],
  ['a stop that a withdrawal names', true, [yes(), stop(LATER), withdrawal('R-000002')]],
  [
    'a yes whose name stands in a stop to e-mail',
    false,
    [stop(), yes(LATER), stop({ channel: 'email', contact: ANA.email, evidence: 'R-000002' })],
  ],
])('after %s texts are closed: %s', (_, closed, records) => {
  expect(isClosed(records)).toBe(closed);
});

test.each<[string, Partial<ConsentRecord>, Channel, boolean]>([
  ['a stop to texts', {}, 'text', true],
  ['a stop to texts', {}, 'call', true],
  ['a stop to texts', {}, 'email', false],
  ['a stop to calls', { channel: 'call' }, 'text', false],
  ['a stop to calls', { channel: 'call' }, 'call', true],
  ['a stop to e-mail', { channel: 'email', contact: 'Ana@Example.com' }, 'email', true],
  ['a stop to e-mail', { channel: 'email', contact: 'ana@example.com' }, 'text', false],
])('%s %p closes %s: %p', (_, parts, channel, closed) => {
  expect(isClosed([stop(parts)], channel)).toBe(closed);
});

test('a withdrawn yes and its withdrawal decide nothing', () => {
  const book = openConsentBook([yes(LATER), withdrawal('R-000002')], 'US', hash);
  expect(book.deciding(ANA, 'text')).toBeUndefined();
});

test('a later yes to texts opens texts, but calls only a later yes to calls', () => {
  const texts = [stop(), yes({ on: '2026-11-02', record: 'R-000002' })];
  expect([isClosed(texts, 'text'), isClosed(texts, 'call')]).toEqual([false, true]);
  const both = [...texts, yes({ channel: 'call', on: '2026-11-02', record: 'R-000003' })];
  expect([isClosed(both, 'text'), isClosed(both, 'call')]).toEqual([false, false]);
});

test('a stop belongs to the number, whoever has it now, and not to the customer', () => {
  expect(isClosed([stop()], 'text', { ...ANA, id: 'C-000009' })).toBe(true);
  expect(isClosed([stop()], 'text', { ...ANA, phone: '+14135550149' })).toBe(false);
});

test('a stop of somebody without a number belongs to the customer', () => {
  expect(isClosed([stop({ contact: '' })], 'text', { ...ANA, phone: '' })).toBe(true);
  expect(isClosed([stop({ contact: '' })], 'text', { ...ANA, id: 'C-000009' })).toBe(false);
});

test('a stop of somebody forgotten is known by the hash of the number, and lifted by a later yes', () => {
  const forgotten = stop({ contact: hashedContact(ANA.phone, hash), name: '', customerId: '' });
  expect([isClosed([forgotten]), isClosed([forgotten], 'call'), isClosed([forgotten], 'email')]).toEqual([
    true,
    true,
    false,
  ]);
  expect(isClosed([forgotten], 'text', { ...ANA, phone: '+14135550149' })).toBe(false);
  expect(isClosed([forgotten, yes({ record: 'R-000002' })])).toBe(false);
});

test.each(['413-555-0148', '(413) 555 0148', '14135550148'])(
  'a number typed as %s is the same',
  (contact) => {
    expect(isClosed([stop({ contact })])).toBe(true);
  },
);

test.each<[string[], string]>([
  [[], 'R-000001'],
  [['R-000001', 'R-000007', 'R-000003'], 'R-000008'],
  [['', 'mine', 'R-999999'], 'R-1000000'],
])('after the records %p comes %s', (names, next) => {
  const records = names.map((name) => record({ record: name }));
  expect(nameRecords([record({ record: '' })], records).map((one) => one.record)).toEqual([next]);
});

test('several new lines have names one after the other', () => {
  const [one, other] = nameRecords(
    [stop({ contact: 'a@b.example' }), stop({})],
    [record({ record: 'R-000041' })],
  );
  expect([one?.record, one?.contact, other?.record]).toEqual(['R-000042', 'a@b.example', 'R-000043']);
});

describe('whatever the records', () => {
  const days = fc.constantFrom('', '2026-10-31', '2026-11-01', '2026-11-02');
  const oneRecord = fc
    .record({
      record: fc.constantFrom('', 'R-000001', 'R-000002', 'R-000003'),
      on: days,
      channel: fc.constantFrom(...CHANNELS),
      state: fc.constantFrom('granted' as const, 'revoked' as const),
      contact: fc.constantFrom(ANA.phone, '413 555 0148', '+14135550149', '', ANA.email),
    })
    .map(record);
  const records = fc.array(oneRecord, { maxLength: 8 });
  const verdicts = (some: readonly ConsentRecord[]) => CHANNELS.map((channel) => isClosed(some, channel));

  test('the order of the rows never matters', () => {
    const shuffled = records.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    );
    fc.assert(
      fc.property(shuffled, ([some, other]) => expect(verdicts(other)).toEqual(verdicts(some))),
      { numRuns: 500 },
    );
  });

  test('a row that is there twice changes nothing', () => {
    fc.assert(fc.property(records, (some) => expect(verdicts([...some, ...some])).toEqual(verdicts(some))));
  });

  test('a new stop on a day after all others closes texts and calls', () => {
    fc.assert(
      fc.property(records, (some) => {
        const last = stop({ on: '2026-11-03', record: 'R-000009' });
        expect(verdicts([...some, last]).slice(0, 2)).toEqual([true, true]);
      }),
    );
  });

  test('nothing but a yes to the same channel opens it again', () => {
    fc.assert(
      fc.property(records, oneRecord, (some, added) => {
        CHANNELS.forEach((channel) => {
          const isOpened = isClosed(some, channel) && !isClosed([...some, added], channel);
          if (isOpened) expect(added).toMatchObject({ state: 'granted', channel });
        });
      }),
    );
  });
});

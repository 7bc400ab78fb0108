// The journal's records as text: what is written is read, and what cannot be read is no record.
import {
  isOut,
  readRecord,
  statusOf,
  writeRecord,
  type JobRecord,
  type JobState,
} from '../../../../src/core/texts/outbox/record';

const STATES: readonly (readonly [JobState, string, string | undefined, boolean])[] = [
  ['approved', 'Q', 'Approved', false],
  ['claimed', 'C', 'Sending', true],
  ['accepted', 'A', 'Sent', true],
  ['delivered', 'D', 'Delivered', true],
  ['undelivered', 'U', 'Not delivered', true],
  ['rejected', 'R', 'Not delivered', true],
  ['unknown', 'X', 'Sending', true],
  ['review', 'V', 'Needs review', true],
  ['withdrawn', 'W', undefined, false],
];

it.each(STATES)('%s is written %s, told %p, and out of our hands: %p', (state, letter, status, out) => {
  const record: JobRecord = { state, attempt: 2, minute: 29_000_000, note: 'SM' + 'a'.repeat(32) };
  const text = writeRecord(record);
  expect(text).toBe(`${letter}2h9kjk:SM${'a'.repeat(32)}`);
  expect(text.length).toBeLessThanOrEqual(60);
  expect([readRecord(text), statusOf(record), isOut(record)]).toEqual([record, status, out]);
});

it.each([
  ['nothing', ''],
  ['an unknown state', 'Z1h9kjk:'],
  ['something before the record', ' Q1h9kjk:'],
  ['no attempt', 'Qh:'],
  ['no minute', 'Q1:'],
  ['no colon', 'Q1h9kjk'],
  ['a note that is too long', `Q1h9kjk:${'a'.repeat(35)}`],
  ['a note of two lines', 'Q1h9kjk:a\nb'],
])('%s is no record', (_, text) => {
  expect(readRecord(text)).toBeUndefined();
});

it('an empty note is a note', () => {
  expect(readRecord('W11:')).toEqual({ state: 'withdrawn', attempt: 1, minute: 1, note: '' });
});

it('a text without a record is not out and has no status', () => {
  expect([isOut(undefined), statusOf(undefined)]).toEqual([false, undefined]);
});

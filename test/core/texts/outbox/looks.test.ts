// The small steps of one text: its claim, its hours, how far it got, and what each note keeps.
import {
  afterSend,
  takenBack,
  claimOf,
  fingerprintIn,
  followUp,
  reviewed,
  settleBy,
  validityAt,
} from '../../../../src/core/texts/outbox/sendPlan';
import type { JobRecord, JobState } from '../../../../src/core/texts/outbox/record';
import type { Progress, SeenText } from '../../../../src/core/texts/providers/provider';
import { DEFAULT_WINDOW } from '../../../../src/core/settings';
import { someone, utc } from '../window/localTime';

const CLAIM: JobRecord = { state: 'claimed', attempt: 1, minute: 1000, note: 'words' };
const NEW_YORK = someone(['America/New_York']);

function seen(progress: Progress, code?: number): SeenText {
  const problem =
    code === undefined ? undefined : { scope: 'recipient' as const, code, text: '', wasNeverSent: false };
  const place = { from: '', to: '+14135550101', body: 'Hi', parts: 1, createdAt: 1_001 * 60_000 };
  return { ...place, providerId: 'SM1', direction: 'out', progress, problem };
}

it.each([
  ['2026-11-20T14:59', undefined],
  ['2026-11-20T15:00', 14_400],
  ['2026-11-20T18:00', 14_400],
  ['2026-11-20T18:01', 14_340],
  ['2026-11-20T21:55', 300],
  ['2026-11-20T21:56', undefined],
  ['2026-11-21T18:00', undefined],
])('at %s UTC a text to New York may wait %p seconds', (time, seconds) => {
  expect(validityAt(utc(time), NEW_YORK, DEFAULT_WINDOW)).toBe(seconds);
});

it('a claim keeps words and attempt, and notes its own minute', () => {
  const approved: JobRecord = { state: 'approved', attempt: 2, minute: 5, note: 'words' };
  expect(claimOf(approved, 1000)).toEqual({ ...CLAIM, attempt: 2 });
});

it.each([
  [60, 'approved', 'busy', undefined],
  [61, 'approved', 'stop', 'Too many'],
])('a text to try again after %d s is %s, the run: %s', (retryAfterSec, state, next, trouble) => {
  const outcome = { kind: 'not processed', code: 1, retryAfterSec, text: 'Too many' } as const;
  const after = afterSend(CLAIM, outcome);
  expect([after.record, after.next, after.trouble]).toEqual([{ ...CLAIM, state }, next, trouble]);
});

it.each([
  ['recipient', 'rejected', '21211', undefined],
  ['content', 'rejected', '21211', undefined],
  ['account', 'approved', 'words', 'Why'],
  ['bug', 'rejected', '21211', 'Why'],
] as const)('a refusal of scope %s: %s with the note %s, told %p', (scope, state, note, trouble) => {
  const after = afterSend(CLAIM, { kind: 'rejected', scope, code: 21211, text: 'Why' });
  expect([after.record.state, after.record.note, after.trouble]).toEqual([state, note, trouble]);
});

it('an accepted text keeps the id of the provider', () => {
  const { record } = afterSend(CLAIM, { kind: 'accepted', providerId: 'SM9', status: 'sent' });
  expect(record).toEqual({ ...CLAIM, state: 'accepted', note: 'SM9' });
});

it.each([
  [true, 'words a'],
  [false, 'words s'],
])('a text without a clear answer notes whether any came (%p): %s', (wasAnswered, note) => {
  const { record } = afterSend(CLAIM, { kind: 'ambiguous', wasAnswered, reason: '' });
  expect([record.note, fingerprintIn(record)]).toEqual([note, 'words']);
});

it('a note without words has no fingerprint', () => {
  expect(fingerprintIn({ ...CLAIM, note: '' })).toBe('');
});

it('looks that find nothing are noted: the first with its minute, then the words alone', () => {
  const unknown = settleBy(CLAIM, [], 1011);
  expect(unknown).toEqual({ ...CLAIM, state: 'unknown', note: 'words e s3' });
  expect(settleBy({ ...unknown, note: 'words e' }, [], 1004).note).toBe('words e');
  expect(settleBy({ ...unknown, note: 'words e' }, [], 1005).note).toBe('words e rx');
  expect(settleBy(unknown, [], 1044)).toBe(unknown);
  expect(settleBy(unknown, [], 1045)).toEqual({ ...CLAIM, state: 'approved', attempt: 2 });
});

it('a text that is looked for in vain after its second attempt waits for the owner, with its words', () => {
  const unknown: JobRecord = { state: 'unknown', attempt: 2, minute: 1000, note: 'words a s3' };
  expect(settleBy(unknown, [], 1100)).toEqual({ ...unknown, state: 'review', note: 'words' });
});

it.each<JobState>(['approved', 'accepted', 'delivered', 'rejected', 'review', 'withdrawn'])(
  'a look changes nothing about a text that is %s',
  (state) => {
    const record: JobRecord = { ...CLAIM, state };
    expect(settleBy(record, [{ seen: seen('sent'), isSameWords: true }], 2000)).toBe(record);
  },
);

it('a text that is found takes the provider’s id, and is delivered at once when it was', () => {
  const find = (progress: Progress) =>
    settleBy({ ...CLAIM, state: 'unknown' }, [{ seen: seen(progress), isSameWords: true }], 1100);
  expect(find('sent')).toEqual({ ...CLAIM, state: 'accepted', note: 'SM1' });
  expect(find('delivered')).toEqual({ ...CLAIM, state: 'delivered', note: 'SM1' });
});

it.each<[Progress, number | undefined, JobState, string]>([
  ['waiting', undefined, 'accepted', 'SM1'],
  ['sent', undefined, 'accepted', 'SM1'],
  ['delivered', undefined, 'delivered', 'SM1'],
  ['not delivered', 30006, 'undelivered', '30006'],
  ['not delivered', undefined, 'undelivered', '0'],
])('an accepted text that is %s (%p) is %s with the note %s', (progress, code, state, note) => {
  const record: JobRecord = { ...CLAIM, state: 'accepted', note: 'SM1' };
  expect(followUp(record, seen(progress, code))).toEqual({ ...record, state, note });
});

it('what is not accepted is not followed', () => {
  const record: JobRecord = { ...CLAIM, state: 'review' };
  expect(followUp(record, seen('delivered'))).toBe(record);
});

it.each([
  [true, 9, 'accepted', 9, 'seen by the owner'],
  [true, 2, 'accepted', 2, 'seen by the owner'],
  [false, 7, 'approved', 8, 'words'],
  [false, 8, 'approved', 9, 'words'],
])('the owner says %p at attempt %d: %s, %d, %j', (arrived, attempt, state, next, note) => {
  const record: JobRecord = { ...CLAIM, state: 'review', attempt };
  expect(reviewed(record, arrived, 7)).toEqual({ state, attempt: next, minute: 7, note });
});

it.each<[JobState, number, Partial<JobRecord> | undefined]>([
  ['approved', 1, { state: 'withdrawn', attempt: 1, minute: 2000 }],
  ['claimed', 1, { state: 'claimed', attempt: 2, minute: 1000 }],
  ['unknown', 1, { state: 'unknown', attempt: 2, minute: 1000 }],
  ['unknown', 2, undefined],
  ['accepted', 1, undefined],
  ['review', 1, undefined],
  ['withdrawn', 1, undefined],
])('a stop makes of %s, attempt %d: %j', (state, attempt, expected) => {
  const after = takenBack({ ...CLAIM, state, attempt }, 2000);
  expect(after).toEqual(expected && { ...CLAIM, ...expected });
});

it('what nobody knows of is not handed over again after a stop: the owner is asked', () => {
  const open: JobRecord = { ...CLAIM, state: 'unknown', note: 'words a' };
  const stopped = takenBack(open, 1001) ?? open;
  const once = settleBy(stopped, [], 1010);
  expect(settleBy(once, [], 1060).state).toBe('review');
  expect(settleBy(settleBy(open, [], 1010), [], 1060).state).toBe('approved');
});

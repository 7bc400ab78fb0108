// What answers and looks make of one text: the moments at which it may be sent once more, and those at which it never is.
import {
  afterSend,
  claimOf,
  isOfOtherAccount,
  leftToOwner,
  reviewed,
  settleBy,
  settleUnseen,
  type Candidate,
} from '../../../../src/core/texts/outbox/sendPlan';
import type { JobRecord } from '../../../../src/core/texts/outbox/record';
import type { SeenText, SendOutcome } from '../../../../src/core/texts/providers/provider';

const CLAIM: JobRecord = { state: 'claimed', attempt: 1, minute: 1000, note: 'fingerprint1' };
const MS = 60_000;

function seen(createdAt: number | undefined, progress: SeenText['progress'] = 'waiting'): SeenText {
  const place = { from: '', to: '+14135550101', body: 'Hi', parts: 1, problem: undefined };
  return { ...place, providerId: 'SM1', direction: 'out', createdAt, progress };
}

function found(minute: number | undefined, isSameWords = true): Candidate[] {
  return [{ seen: seen(minute === undefined ? undefined : minute * MS), isSameWords }];
}

/** The record after looks at these minutes that find nothing. */
function afterLooks(record: JobRecord, minutes: readonly number[]): JobRecord {
  return minutes.reduce((known, minute) => settleBy(known, [], minute), record);
}

const unknown = (wasAnswered: boolean): JobRecord =>
  afterSend(CLAIM, { kind: 'ambiguous', wasAnswered, reason: '' }).record;

it.each([
  ['a claim ten minutes old is a run that may still be at work', 1010, 'claimed'],
  ['a claim eleven minutes old is a run that was ended', 1011, 'unknown'],
])('%s', (_, minute, state) => {
  expect(settleBy(CLAIM, [], minute).state).toBe(state);
});

it.each<[string, readonly number[], string, number]>([
  ['one look', [1060], 'unknown', 1],
  ['looks in the first five minutes', [1001, 1004], 'unknown', 1],
  ['two looks nine minutes apart', [1050, 1059], 'unknown', 1],
  ['two looks within the first 45 minutes', [1005, 1044], 'unknown', 1],
  ['two looks ten minutes apart, the last after 45', [1035, 1045], 'approved', 2],
])('after %s that find nothing an answered text is %j: %s, attempt %d', (_, minutes, state, attempt) => {
  expect(afterLooks(unknown(true), minutes)).toMatchObject({ state, attempt });
});

it('a text that got no answer at all is never sent again by itself', () => {
  expect(afterLooks(unknown(false), [1060, 1120]).state).toBe('review');
});

it('a text is sent again once only', () => {
  expect(afterLooks({ ...unknown(true), attempt: 2 }, [1060, 1120]).state).toBe('review');
});

it.each<[string, Candidate[], string]>([
  ['the same words ten minutes before the claim', found(990), 'accepted'],
  ['the same words eleven minutes before', found(989), 'unknown'],
  ['the same words twenty minutes after', found(1020), 'accepted'],
  ['the same words later than any run lasts', found(1021), 'review'],
  ['other words', found(1001, false), 'review'],
  ['the same words of an unknown time', found(undefined), 'review'],
])('%s in the list: %3$s', (_, candidates, state) => {
  expect(settleBy(unknown(true), candidates, 1060).state).toBe(state);
});

it.each<[string, SendOutcome, string, string]>([
  ['left without an answer', { kind: 'ambiguous', wasAnswered: false, reason: '' }, 'unknown', 'unclear'],
  ['accepted', { kind: 'accepted', providerId: 'SM1', status: 'waiting' }, 'accepted', 'go on'],
  ['too busy', { kind: 'not processed', code: 20429, retryAfterSec: 60, text: '' }, 'approved', 'busy'],
  [
    'over the cap of the day',
    { kind: 'not processed', code: 63038, retryAfterSec: 86400, text: 'x' },
    'approved',
    'stop',
  ],
  [
    'refused for this person',
    { kind: 'rejected', scope: 'recipient', code: 21211, text: 'x' },
    'rejected',
    'go on',
  ],
  [
    'refused for the account',
    { kind: 'rejected', scope: 'account', code: 21606, text: 'x' },
    'approved',
    'stop',
  ],
  [
    'refused with an unheard of code',
    { kind: 'rejected', scope: 'account', code: 9, text: 'x', isUnheardOf: true },
    'rejected',
    'stop',
  ],
  ['not understood', { kind: 'rejected', scope: 'bug', code: 21602, text: 'x' }, 'rejected', 'stop'],
])('a text that is %s is then %3$s', (_, outcome, state, next) => {
  expect(afterSend(CLAIM, outcome)).toMatchObject({ record: { state }, next });
});

it.each([
  [true, 'accepted', 1],
  [false, 'approved', 2],
])('the owner says "arrived: %p": %s', (arrived, state, attempt) => {
  const review: JobRecord = { ...CLAIM, state: 'review' };
  expect(reviewed(review, arrived, 2000)).toMatchObject({ state, attempt, minute: 2000 });
});

it('the owner decides about texts to review only', () => {
  expect([reviewed(CLAIM, true, 2000), reviewed(undefined, false, 2000)]).toEqual([undefined, undefined]);
});

describe('a text that was handed to an account', () => {
  const claimedBy = (account: string) =>
    claimOf({ state: 'approved', attempt: 1, minute: 1, note: 'fingerprint1' }, 1000, account);
  const unknownOf = (account: string) =>
    afterSend(claimedBy(account), { kind: 'ambiguous', wasAnswered: false, reason: '' }).record;

  it.each<[string, JobRecord, boolean]>([
    ['claimed by this one', claimedBy('AC1'), false],
    ['claimed by another', claimedBy('AC2'), true],
    ['claimed by nobody known', claimedBy(''), false],
    ['unclear at this one', unknownOf('AC1'), false],
    ['unclear at another', unknownOf('AC2'), true],
    ['unclear at nobody known', unknownOf(''), false],
    ['accepted, whoever did', { ...claimedBy('AC2'), state: 'accepted' }, false],
  ])('%s is the business of another: %3$s', (_, record, expected) => {
    expect(isOfOtherAccount(record, 'AC1')).toBe(expected);
  });

  it('and got no answer at all is never sent again by itself', () => {
    expect(afterLooks(unknownOf('AC1'), [1060, 1120]).state).toBe('review');
  });

  it("waits for the one who has that account for a day, then it is the owner's to find out", () => {
    const unknownThere = unknownOf('AC2');
    expect(settleUnseen(unknownThere, 2439)).toBe(unknownThere);
    expect(settleUnseen(unknownThere, 2440)).toMatchObject({ state: 'review', note: 'fingerprint1' });
  });
});

it.each<[JobRecord['state'], object | undefined]>([
  ['claimed', { state: 'review', attempt: 1, note: 'fingerprint1' }],
  ['unknown', { state: 'review', attempt: 1, note: 'fingerprint1' }],
  ['approved', undefined],
  ['accepted', undefined],
])("once nobody looks at a list, a text that is %s is the owner's to find out: %j", (state, expected) => {
  const left = leftToOwner({ ...CLAIM, state, note: 'fingerprint1 s' });
  if (expected === undefined) expect(left).toBeUndefined();
  else expect(left).toMatchObject(expected);
});

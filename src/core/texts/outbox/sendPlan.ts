/** What a run may do with one text: whether it may go out now, what an answer makes of it, and what a look at the provider's list settles. */
import type { SeenText, SendOutcome } from '../providers/provider';
import { windowAt, type Recipient, type SendWindow } from '../window/window';
import type { JobRecord, JobState } from './record';
import { shortId } from './shortName';

/** Texts a run sends at most; with the time below a run ends well before Google ends it. */
export const MOST_A_RUN = 150;
export const RUN_MS = 210_000;
/** Parts in 24 hours, below the smallest daily cap of the networks. */
export const MOST_PARTS_A_DAY = 900;
/** Unclear answers in a row, and busy ones, after which a run gives up: the next may find better weather. */
export const MOST_UNCLEAR = 3;
export const MOST_BUSY = 5;
/** Minutes after which a run that said nothing is surely over: Google ends it after six. */
export const LEASE_MINUTES = 7;
const CLAIM_MINUTES = 10;
/** Shorter validities are discouraged; less time than this is left to the next window. */
const LEAST_SECONDS = 300;
const MOST_SECONDS = 14_400;
/** Seconds of waiting above which the whole run waits, not this text alone. */
const SHORT_WAIT = 60;
const MS_PER_MINUTE = 60_000;
/** The provider's clock may date a text before our claim. */
const CLOCK_SLACK = 10;
const FIRST_LOOK = 5;
const BETWEEN_LOOKS = 10;
/** Lists have been seen half an hour behind: "not there" counts only after more than that. */
const LAST_LOOK = 45;
const MOST_ATTEMPTS = 2;
/** Minutes in which the person with the other account surely had a run. */
const OTHER_LOOK = 1440;
const RADIX = 36;

/** Seconds for which a text may wait at the provider; undefined when it may not go out now. */
export function validityAt(instant: number, where: Recipient, chosen: SendWindow): number | undefined {
  const { isOpen, closesInSeconds } = windowAt(instant, where, chosen);
  return isOpen && closesInSeconds >= LEAST_SECONDS ? Math.min(MOST_SECONDS, closesInSeconds) : undefined;
}

/** The note before the call: it must be written before anybody is asked to send. `account` is the provider's, in short. */
export function claimOf(approved: JobRecord, minute: number, account = ''): JobRecord {
  return { ...approved, state: 'claimed', minute, note: `${approved.note} ${account}`.trim() };
}

/** What a run does after an answer. */
export type Next = 'go on' | 'unclear' | 'busy' | 'stop';

/** What the answer makes of a claimed text; `trouble` is for the owner, and concerns all texts. */
export function afterSend(
  claim: JobRecord,
  outcome: SendOutcome,
): { readonly record: JobRecord; readonly next: Next; readonly trouble?: string } {
  switch (outcome.kind) {
    case 'accepted':
      return { record: { ...claim, state: 'accepted', note: shortId(outcome.providerId) }, next: 'go on' };
    case 'not processed':
      return outcome.retryAfterSec > SHORT_WAIT
        ? { record: unclaimed(claim), next: 'stop', trouble: outcome.text }
        : { record: unclaimed(claim), next: 'busy' };
    case 'ambiguous':
      return { record: unknownOf(claim, outcome.wasAnswered ? 'answered' : 'silent'), next: 'unclear' };
    case 'rejected':
      return afterRefusal(claim, outcome);
  }
}

function afterRefusal(claim: JobRecord, refusal: Extract<SendOutcome, { kind: 'rejected' }>) {
  const { scope, code, text } = refusal;
  const rejected: JobRecord = { ...claim, state: 'rejected', note: String(code) };
  if (scope === 'recipient' || scope === 'content') return { record: rejected, next: 'go on' as const };
  const record = refusal.isUnheardOf || scope === 'bug' ? rejected : unclaimed(claim);
  return { record, next: 'stop' as const, trouble: text };
}

/** It did not leave, so the yes to it still stands. */
function unclaimed(claim: JobRecord): JobRecord {
  return { ...claim, state: 'approved', note: fingerprintIn(claim) };
}

/** Why nobody knows: the provider said something unclear, or nothing, or the run was ended before it was noted. */
type Cause = 'answered' | 'silent' | 'ended';
const CAUSES: { readonly [cause in Cause]: string } = { answered: 'a', silent: 's', ended: 'e' };

/** The words' fingerprint, the cause with the account behind it, and the minute of the first look that found nothing. */
function unknownOf(claim: JobRecord, cause: Cause): JobRecord {
  const [fingerprint = '', account = ''] = claim.note.split(' ');
  return { ...claim, state: 'unknown', note: `${fingerprint} ${CAUSES[cause]}${account}` };
}

/** True while nobody knows whether it left. */
function isUnsettled({ state }: JobRecord): boolean {
  return state === 'claimed' || state === 'unknown';
}

/** True for a text that was handed to another account: the list of this one cannot tell what became of it. */
export function isOfOtherAccount(record: JobRecord, account: string): boolean {
  const second = record.note.split(' ')[1] ?? '';
  const claimedBy = record.state === 'claimed' ? second : second.slice(1);
  return isUnsettled(record) && claimedBy !== '' && claimedBy !== account;
}

/** Whoever has that account looks within the day; else it is the owner's to find out. */
export function settleUnseen(record: JobRecord, minute: number): JobRecord {
  return minute - record.minute < OTHER_LOOK ? record : reviewOf(record);
}

/** The owner takes every yes back: what nobody knows of is not tried again by itself either. Undefined when nothing changes. */
export function takenBack(record: JobRecord, minute: number): JobRecord | undefined {
  if (record.state === 'approved') return { ...record, state: 'withdrawn', minute };
  return isUnsettled(record) && record.attempt < MOST_ATTEMPTS
    ? { ...record, attempt: MOST_ATTEMPTS }
    : undefined;
}

/** Nobody looks at a provider's list any more: what nobody knows of is the owner's to find out. */
export function leftToOwner(record: JobRecord): JobRecord | undefined {
  return isUnsettled(record) ? reviewOf(record) : undefined;
}

/** The words' fingerprint in the note of a text that is approved, claimed, unknown or to be reviewed. */
export function fingerprintIn({ note }: JobRecord): string {
  return note.split(' ')[0] ?? '';
}

/** A text of the provider's list that went to the same number. */
export interface Candidate {
  readonly seen: SeenText;
  readonly isSameWords: boolean;
}

/** What a complete look at the list makes of a text whose answer is missing; the same record when it says nothing yet. */
export function settleBy(record: JobRecord, candidates: readonly Candidate[], minute: number): JobRecord {
  if (record.state === 'claimed') {
    if (minute - record.minute <= CLAIM_MINUTES) return record;
    return settleBy(unknownOf(record, 'ended'), candidates, minute);
  }
  if (record.state !== 'unknown') return record;
  const since = (record.minute - CLOCK_SLACK) * MS_PER_MINUTE;
  const until = (record.minute + CLAIM_MINUTES + CLOCK_SLACK) * MS_PER_MINUTE;
  const near = candidates.filter(({ seen }) => seen.createdAt === undefined || seen.createdAt >= since);
  // No run lasts so long: what came later may be next month's, in the same words.
  const same = near.find(
    ({ isSameWords, seen: { createdAt = Infinity } }) => isSameWords && createdAt <= until,
  );
  if (same) return followUp({ ...record, state: 'accepted', note: shortId(same.seen.providerId) }, same.seen);
  return near.length > 0 ? reviewOf(record) : afterEmptyLook(record, minute);
}

/** Two looks that find nothing, far enough apart, prove that a text was not taken; a silent network proves nothing. */
function afterEmptyLook(record: JobRecord, minute: number): JobRecord {
  const [fingerprint = '', cause = '', first = ''] = record.note.split(' ');
  if (minute - record.minute < FIRST_LOOK) return record;
  if (first === '') return { ...record, note: `${fingerprint} ${cause} ${minute.toString(RADIX)}` };
  const isLast = minute - parseInt(first, RADIX) >= BETWEEN_LOOKS && minute - record.minute >= LAST_LOOK;
  if (!isLast) return record;
  if (cause.startsWith(CAUSES.silent) || record.attempt >= MOST_ATTEMPTS) return reviewOf(record);
  return { ...record, state: 'approved', attempt: record.attempt + 1, note: fingerprint };
}

function reviewOf(record: JobRecord): JobRecord {
  return { ...record, state: 'review', note: fingerprintIn(record) };
}

/** How far an accepted text has got by the list; an end is an end, and nothing is ever sent again for it. */
export function followUp(record: JobRecord, { progress, problem }: SeenText): JobRecord {
  if (record.state !== 'accepted') return record;
  if (progress === 'delivered') return { ...record, state: 'delivered' };
  if (progress !== 'not delivered') return record;
  return { ...record, state: 'undelivered', note: String(problem?.code ?? 0) };
}

/** The owner looked: it arrived, or it may be sent once more. Undefined when nothing is to be reviewed. */
export function reviewed(
  record: JobRecord | undefined,
  arrived: boolean,
  minute: number,
): JobRecord | undefined {
  if (record?.state !== 'review') return undefined;
  const state: JobState = arrived ? 'accepted' : 'approved';
  const attempt = Math.min(9, record.attempt + (arrived ? 0 : 1));
  return { state, attempt, minute, note: arrived ? 'seen by the owner' : record.note };
}

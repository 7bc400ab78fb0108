/** What a run may do with one text: whether it may go out now, what an answer makes of it, and what a look at the provider's list settles. */
import type { SeenText, SendOutcome } from '../providers/provider';
import { DEFAULT_WINDOW, windowAt, type Recipient } from '../window/window';
import type { JobRecord, JobState } from './record';

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
/** In place of the attempt: the owner stopped everything while nobody knew what had become of the text. */
const STOPPED = 9;
const RADIX = 36;

/** Seconds for which a text may wait at the provider; undefined when it may not go out now. */
export function validityAt(instant: number, where: Recipient): number | undefined {
  const { isOpen, closesInSeconds } = windowAt(instant, where, DEFAULT_WINDOW);
  return isOpen && closesInSeconds >= LEAST_SECONDS ? Math.min(MOST_SECONDS, closesInSeconds) : undefined;
}

/** The note before the call: it must be written before anybody is asked to send. */
export function claimOf(approved: JobRecord, minute: number): JobRecord {
  return { ...approved, state: 'claimed', minute };
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
      return { record: { ...claim, state: 'accepted', note: outcome.providerId }, next: 'go on' };
    case 'not processed':
      return outcome.retryAfterSec > SHORT_WAIT
        ? { record: { ...claim, state: 'approved' }, next: 'stop', trouble: outcome.text }
        : { record: { ...claim, state: 'approved' }, next: 'busy' };
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
  const record: JobRecord =
    refusal.isUnheardOf || scope === 'bug' ? rejected : { ...claim, state: 'approved' };
  return { record, next: 'stop' as const, trouble: text };
}

/** Why nobody knows: the provider said something unclear, or nothing, or the run was ended before it was noted. */
type Cause = 'answered' | 'silent' | 'ended';
const CAUSES: { readonly [cause in Cause]: string } = { answered: 'a', silent: 's', ended: 'e' };

/** The words' fingerprint, the cause, and the minute of the first look that found nothing. */
function unknownOf(claim: JobRecord, cause: Cause): JobRecord {
  return { ...claim, state: 'unknown', note: `${claim.note} ${CAUSES[cause]}` };
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
  const near = candidates.filter(({ seen }) => seen.createdAt === undefined || seen.createdAt >= since);
  const same = near.find((one) => one.isSameWords && one.seen.createdAt !== undefined);
  if (same) return followUp({ ...record, state: 'accepted', note: same.seen.providerId }, same.seen);
  return near.length > 0 ? reviewOf(record) : afterEmptyLook(record, minute);
}

/** Two looks that find nothing, far enough apart, prove that a text was not taken; a silent network proves nothing. */
function afterEmptyLook(record: JobRecord, minute: number): JobRecord {
  const [fingerprint = '', cause = '', first = ''] = record.note.split(' ');
  if (minute - record.minute < FIRST_LOOK) return record;
  if (first === '') return { ...record, note: `${fingerprint} ${cause} ${minute.toString(RADIX)}` };
  const isLast = minute - parseInt(first, RADIX) >= BETWEEN_LOOKS && minute - record.minute >= LAST_LOOK;
  if (!isLast) return record;
  if (cause === CAUSES.silent) return reviewOf(record);
  if (record.attempt === STOPPED) return { ...record, state: 'withdrawn', note: fingerprint };
  if (record.attempt >= MOST_ATTEMPTS) return reviewOf(record);
  return { ...record, state: 'approved', attempt: record.attempt + 1, note: fingerprint };
}

/** "Stop everything" to one text: what has not left goes back, and what may have left is not tried again. The same record for all others. */
export function withdrawn(record: JobRecord, minute: number): JobRecord {
  if (record.state === 'approved') return { ...record, state: 'withdrawn', minute };
  const isOpen = record.state === 'claimed' || record.state === 'unknown';
  return isOpen && record.attempt !== STOPPED ? { ...record, attempt: STOPPED } : record;
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
  const attempt = Math.min(STOPPED - 1, record.attempt + (arrived ? 0 : 1));
  return { state, attempt, minute, note: arrived ? 'seen by the owner' : record.note };
}

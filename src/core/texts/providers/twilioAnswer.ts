/** Twilio's answers taken apart: what is clear becomes an outcome, everything else stays open. */
import { countOf, parseFields, textOf, type Fields } from './fields';
import { quoteOutside } from './outsideText';
import type { HttpAnswer, Reading, SendOutcome } from './provider';
import { meaningOfRefusal, type Meaning, type Verdict } from './twilioCodes';
import { isMessageSid, progressOf } from './twilioText';

/** Seconds to wait when Twilio does not say; the reasons are with the codes. */
const RETRY_AFTER: { readonly [code: number]: number } = { 20429: 60, 21611: 3600, 63038: 86_400 };
const RETRY_AFTER_OTHERS = 60;
const MAX_RETRY_AFTER = 86_400;

/** Whatever is neither taken with an id nor refused with a number of its own is ambiguous. */
export function readSend(answer: HttpAnswer): SendOutcome {
  const { status, fields, reason } = open(answer);
  const providerId = textOf(fields?.['sid']);
  if (fields && status >= 200 && status < 300 && isMessageSid(providerId))
    return { kind: 'accepted', providerId, status: progressOf(fields['status']) };
  const refusal = refusalOf(status, fields);
  // A success without an id was taken all the same: that it is in no list yet proves nothing.
  if (!refusal) return { kind: 'ambiguous', wasAnswered: status >= 300, reason };
  const { verdict, ...problem } = refusal;
  if (verdict !== 'later') return { kind: 'rejected', scope: verdict, ...problem };
  const retryAfterSec = retryAfter(answer) ?? RETRY_AFTER[problem.code] ?? RETRY_AFTER_OTHERS;
  return { kind: 'not processed', code: problem.code, retryAfterSec, text: problem.text };
}

type Refusal = Omit<Meaning, 'verdict'> & {
  readonly code: number;
  readonly verdict: Exclude<Verdict, 'unclear'>;
};

interface Opened {
  /** 0 without an answer. */
  readonly status: number;
  /** Undefined when the body is no JSON object. */
  readonly fields: Fields | undefined;
  /** For the log, should it turn out to be unclear. */
  readonly reason: string;
}

function open(answer: HttpAnswer): Opened {
  if (answer.kind === 'no answer')
    return { status: 0, fields: undefined, reason: `no answer: ${quoteOutside(answer.reason)}` };
  const { status, body } = answer;
  const fields = parseFields(body);
  const code = countOf(fields?.['code']);
  const told = code === undefined ? (fields ? '' : ', unreadable') : `, code ${code}`;
  return { status, fields, reason: `status ${status}${told}` };
}

/** Only a refusal that Twilio itself numbers is one: timeouts and throttling without its own number leave it open. */
function refusalOf(status: number, fields: Fields | undefined): Refusal | undefined {
  const code = countOf(fields?.['code']);
  if (status < 400 || status > 499 || status === 408 || code === undefined) return undefined;
  const { verdict, ...rest } = meaningOfRefusal(code, textOf(fields?.['message']));
  if (verdict === 'unclear' || (status === 429 && verdict !== 'later')) return undefined;
  return { ...rest, verdict, code };
}

/** Seconds, a day at the most; undefined when the header is missing or holds a date. */
function retryAfter(answer: HttpAnswer): number | undefined {
  if (answer.kind === 'no answer') return undefined;
  const named = Object.entries(answer.headers).find(([name]) => name.toLowerCase() === 'retry-after');
  const seconds = countOf(named?.[1]);
  return seconds === undefined ? undefined : Math.min(seconds, MAX_RETRY_AFTER);
}

/** A question is answered by status 200 and a body that can be read to the end; anything else says nothing. */
export function readWith<T>(
  answer: HttpAnswer,
  read: (fields: Fields) => T | undefined,
): Reading<NonNullable<T>> {
  const { status, fields, reason } = open(answer);
  const value = status === 200 && fields ? read(fields) : undefined;
  if (value !== undefined && value !== null) return { kind: 'read', value };
  const refusal = refusalOf(status, fields);
  if (refusal?.verdict !== 'account') return { kind: 'unread', reason };
  return { kind: 'refused', code: refusal.code, text: refusal.text };
}

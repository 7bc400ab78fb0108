/** A month's texts in numbers and in one sentence: who gets one, who does not and why; the texts are planned elsewhere. */
import type { Month } from '../day';
import { UNTOLD, type LeftOutReason, type PlannedText, type TextStatus } from './text';

export interface TextSummary {
  readonly month: Month;
  /** Prepared, approved or being sent. */
  readonly willGet: number;
  /** Sent or delivered. */
  readonly got: number;
  /** Not delivered or expired. */
  readonly failed: number;
  /** Perhaps sent, perhaps not: the owner decides. */
  readonly unsure: number;
  readonly leftOut: number;
  /** Most frequent first; everybody who shares a phone is one reason. */
  readonly reasons: readonly { readonly reason: string; readonly count: number }[];
}

type PlainReason = Exclude<LeftOutReason, `Same phone as ${string}`>;

/** How a reason is said after its count. */
const SPOKEN: { readonly [reason in PlainReason]: string } = {
  Archived: 'archived',
  'Segment is not known': 'with a segment that is not known',
  'Not an Apostle or Loyalist': 'not an Apostle or Loyalist',
  // A no in the list counts there as well.
  'Said stop': 'said no or stop',
  'No consent to texts': 'without consent',
  'No phone': 'without a phone',
  'Phone cannot be read': 'with a phone that cannot be read',
  'Not a mobile number': 'not a mobile number',
  'This is a landline': 'with a landline',
  [UNTOLD]: 'without how they agreed',
  'No longer in the list': 'no longer in the list',
};

/** Counts this month's rows; rows of other months do not count. */
export function summariseTexts(texts: readonly PlannedText[], month: Month): TextSummary {
  const statuses = new Map<TextStatus, number>();
  const reasons = new Map<string, number>();
  texts.forEach((text) => {
    if (text.month !== month) return;
    addOne(statuses, text.status);
    if (text.status === 'Left out') addOne(reasons, sayPlainly(text.reason));
  });
  const count = (...some: readonly TextStatus[]) =>
    some.reduce((sum, status) => sum + (statuses.get(status) ?? 0), 0);
  return {
    month,
    willGet: count('Prepared', 'Approved', 'Sending'),
    got: count('Sent', 'Delivered'),
    failed: count('Not delivered', 'Expired'),
    unsure: count('Needs review'),
    leftOut: count('Left out'),
    reasons: [...reasons]
      .map(([reason, number]) => ({ reason, count: number }))
      .sort((a, b) => b.count - a.count),
  };
}

/** `212 will get it, 61 will not: 40 without consent, 9 said no or stop`. */
export function textSummarySentence(summary: TextSummary): string {
  const { willGet, got, failed, unsure, leftOut, reasons } = summary;
  const tried = got + failed + unsure;
  if (tried + willGet + leftOut === 0) return 'There is nobody in the list yet';
  const said = [
    got > 0 ? `${got} got it` : '',
    failed > 0 ? `${failed} did not arrive` : '',
    unsure > 0 ? `${unsure} to be looked at` : '',
    willGet > 0 ? `${willGet} will get it` : tried === 0 ? 'Nobody will get it' : '',
    leftOut > 0
      ? `${leftOut} will not: ${reasons.map(({ reason, count }) => `${count} ${reason}`).join(', ')}`
      : '',
  ];
  return said.filter((part) => part !== '').join(', ');
}

function addOne<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function sayPlainly(reason: string): string {
  if (reason.startsWith('Same phone as ')) return 'with the same phone as somebody else';
  return reason in SPOKEN ? SPOKEN[reason as PlainReason] : reason;
}

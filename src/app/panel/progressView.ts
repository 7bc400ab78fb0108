/** How far the month's texts have got, and those that somebody must look after, in plain words. */
import type { Month } from '../../core/day';
import type { PlannedText, TextPlan, TextStatus } from '../../core/texts/plan';
import type { ProgressView, TextCase } from '../../rpc/views';

const MOST_CASES = 50;
const UNSURE =
  'The answer got lost, so nobody knows whether this text arrived. Ask, or look into the log of texts at the provider.';

/** A text of last month that still waits for the owner is told as well. */
export function progressView({
  plan,
  month,
}: {
  readonly plan: TextPlan;
  readonly month: Month;
}): ProgressView {
  const ofMonth = plan.texts.filter((text) => text.month === month);
  const count = (...statuses: readonly TextStatus[]) =>
    ofMonth.filter(({ status }) => statuses.includes(status)).length;
  const unsure = plan.texts.filter(({ status }) => status === 'Needs review');
  const failed = ofMonth.filter(({ status }) => status === 'Not delivered');
  return {
    total: count('Approved', 'Sending', 'Sent', 'Delivered', 'Not delivered', 'Needs review'),
    // What was sent and did not arrive was sent all the same.
    sent: count('Sent', 'Delivered', 'Not delivered'),
    arrived: count('Delivered'),
    failed: failed.length,
    cases: [...unsure, ...failed].slice(0, MOST_CASES).map(caseOf),
  };
}

function caseOf({ key, name, phone, status, reason }: PlannedText): TextCase {
  const isUnsure = status === 'Needs review';
  return { key, name, phone, isUnsure, why: isUnsure ? UNSURE : reason };
}

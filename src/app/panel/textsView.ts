/** The panel's picture of the month's texts: what the plan would be now, who is left out and why, and the names that make a text long. */
import type { ConsentBook } from '../../core/customers/consentRecords';
import type { CustomerRow, ReadingRules } from '../../core/customers/customer';
import { nameOf } from '../../core/customers/names';
import { monthOf } from '../../core/day';
import type { Settings } from '../../core/settings';
import type { OwnersClock } from '../../core/texts/window/sayWindow';
import { sayLastMonth } from '../../core/texts/held';
import { longestNames } from '../../core/texts/longestNames';
import { speakableName } from '../../core/texts/personal';
import { planTexts, textSummarySentence, type HeldText, type PlannedText } from '../../core/texts/plan';
import type { ApprovalView, LeftOutGroup, NamePair, TextsView } from '../../rpc/views';
import { readyForYes, type YesFacts } from '../outbox/approve';
import type { Journal } from '../outbox/journal';
import { approvedTexts, untoldIn } from '../outbox/monthPlan';
import { printOfPeople, toldYeses } from '../outbox/toldYeses';
import { progressView } from './progressView';

const MOST_NAMES = 30;
const MOST_BY_HAND = 50;

/** Plans without writing; `held` are the rows of the Texts tab. */
export function textsView(input: {
  readonly customers: readonly CustomerRow[];
  readonly rules: ReadingRules;
  readonly settings: Settings;
  readonly held: readonly HeldText[];
  readonly outbox: Journal;
  readonly consent: ConsentBook;
  readonly clock: OwnersClock;
}): TextsView {
  const { customers, rules, settings, held, outbox } = input;
  const month = monthOf(rules.today);
  const isTold = toldYeses(outbox, customers);
  const plan = planTexts({ ...input, isTold, month, now: rules.today });
  const planned = { plan, month, settings, customers };
  const { texts, summary } = plan;
  const ofMonth = texts.filter((text) => text.month === month);
  const approval = approvalView(planned, outbox, input.clock);
  return {
    month,
    lastMonth: approval.progress.total === 0 ? sayLastMonth(texts, month) : '',
    summary: textSummarySentence(summary),
    isPrepared: held.some((text) => text.month === month),
    willGet: summary.willGet,
    leftOut: leftOutGroups(ofMonth),
    untold: printOfPeople(outbox, untoldIn(planned)),
    businessName: settings.businessName,
    website: settings.website,
    monthlyText: settings.monthlyText,
    longest: longestNames(namesOf(customers, ofMonth)),
    approval,
  };
}

function approvalView(planned: YesFacts, journal: Journal, clock: OwnersClock): ApprovalView {
  const ready = readyForYes(planned, journal, clock);
  const approved = approvedTexts(planned, journal);
  const byHand = journal.isByHand ? approved.slice(0, MOST_BY_HAND) : [];
  const { cost, repeats, parts, hours } = ready;
  return {
    ready: ready.texts.length,
    later: ready.later,
    seen: ready.seen,
    ...{ parts, cost, repeats, hours },
    samples: samplesOf(ready.texts),
    waiting: approved.length,
    byHand: byHand.map(({ key, name, phone, message }) => ({ key, name, phone, message })),
    progress: progressView(planned),
  };
}

/** The longest, the shortest, and some from the beginning, the middle and the end. */
function samplesOf(texts: readonly PlannedText[]): { name: string; message: string }[] {
  const bySize = [...texts].sort((a, b) => b.message.length - a.message.length);
  const at = (share: number) => texts[Math.floor(texts.length * share)];
  const chosen = new Set([bySize[0], bySize[bySize.length - 1], at(0.2), at(0.5), at(0.8)]);
  return [...chosen].flatMap((text) => (text ? [{ name: text.name, message: text.message }] : []));
}

/** Everybody who shares a phone is one group. */
function leftOutGroups(texts: readonly PlannedText[]): LeftOutGroup[] {
  const groups = new Map<string, string[]>();
  for (const { status, reason, name, phone } of texts) {
    if (status !== 'Left out') continue;
    const title = reason.startsWith('Same phone as ') ? 'Same phone as somebody else' : reason;
    const names = groups.get(title) ?? [];
    groups.set(title, names);
    names.push(name || phone || 'No name');
  }
  return [...groups]
    .map(([reason, names]) => ({ reason, count: names.length, names: names.slice(0, MOST_NAMES) }))
    .sort((a, b) => b.count - a.count);
}

function namesOf(customers: readonly CustomerRow[], texts: readonly PlannedText[]): NamePair[] {
  const willGet = new Set<string>(texts.filter(({ status }) => status !== 'Left out').map(({ id }) => id));
  return customers
    .filter(({ id }) => willGet.has(id))
    .map(({ cells }) => {
      const { first, full } = nameOf(cells);
      return { firstName: speakableName(first), name: speakableName(full) };
    });
}

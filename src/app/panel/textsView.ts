/** The panel's picture of the month's texts: what the plan would be now, who is left out and why, and the names that make a text long. */
import type { ConsentBook } from '../../core/customers/consentRecords';
import type { CustomerRow, ReadingRules } from '../../core/customers/customer';
import { nameOf } from '../../core/customers/names';
import { monthOf } from '../../core/day';
import type { Settings } from '../../core/settings';
import { longestNames } from '../../core/texts/longestNames';
import { speakableName } from '../../core/texts/personal';
import { planTexts, textSummarySentence, type HeldText, type PlannedText } from '../../core/texts/plan';
import type { LeftOutGroup, NamePair, TextsView } from '../../rpc/views';

const MOST_NAMES = 30;

/** Plans without writing; `held` are the rows of the Texts tab. */
export function textsView(input: {
  readonly customers: readonly CustomerRow[];
  readonly rules: ReadingRules;
  readonly settings: Settings;
  readonly held: readonly HeldText[];
  readonly consent: ConsentBook;
}): TextsView {
  const { customers, rules, settings, held } = input;
  const month = monthOf(rules.today);
  const { texts, summary } = planTexts({ ...input, month, now: rules.today });
  const ofMonth = texts.filter((text) => text.month === month);
  return {
    month,
    summary: textSummarySentence(summary),
    isPrepared: held.some((text) => text.month === month),
    willGet: summary.willGet,
    leftOut: leftOutGroups(ofMonth),
    businessName: settings.businessName,
    website: settings.website,
    monthlyText: settings.monthlyText,
    longest: longestNames(namesOf(customers, ofMonth)),
  };
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

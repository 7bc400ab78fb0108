/** Puts the journal right by the provider's list of the month: what was sent after all, what has arrived, what nobody can tell. */
import type { Month } from '../../core/day';
import type { JobRecord } from '../../core/texts/outbox/record';
import {
  fingerprintIn,
  followUp,
  isOfOtherAccount,
  settleBy,
  settleUnseen,
  type Candidate,
} from '../../core/texts/outbox/sendPlan';
import type { SeenText } from '../../core/texts/providers/provider';
import { shortId } from '../../core/texts/outbox/shortName';
import { showsLandline } from '../../core/texts/outbox/settle';
import { isSameWords } from '../../core/texts/providers/sameWords';
import type { PlannedText } from '../../core/texts/plan';
import type { HeldText } from '../../core/texts/text';
import type { Ports } from '../ports';
import type { Journal, JobChange } from './journal';

/** A complete reading of what was sent since before the month began, and the months whose numbers may be in it. */
export interface SentList {
  readonly texts: readonly SeenText[];
  readonly months: readonly Month[];
  /** The words that stand in the Texts tab, by key. */
  readonly held: readonly HeldText[];
  /** Whose list it is. */
  readonly account: string;
}

/** Gives how many records changed; one write at most. */
export function settleJobs(ports: Ports, journal: Journal, sent: SentList): number {
  const { candidates, byId } = sortSent(journal, sent);
  const minute = ports.clock.minute();
  const changed = new Map<string, JobRecord>();
  const landlines: string[] = [];
  for (const [name, record] of journal.jobs()) {
    const seen = record.state === 'accepted' ? byId.get(record.note) : undefined;
    const isUnseen = isOfOtherAccount(record, sent.account);
    const found = seen || isUnseen ? [] : candidates(name, record);
    const settled = isUnseen ? settleUnseen(record, minute) : settleBy(record, found, minute);
    const next = seen ? followUp(record, seen) : settled;
    if (next === record) continue;
    changed.set(name, next);
    const phone = seen?.to ?? found[0]?.seen.to ?? '';
    if (showsLandline(next) && phone !== '') landlines.push(phone);
  }
  journal.put(changed, landlines);
  return changed.size;
}

function sortSent(journal: Journal, { texts, months, held }: SentList) {
  const byId = new Map(texts.map((seen) => [shortId(seen.providerId), seen]));
  // Next month's text may have the same words: whose it is, its own note tells.
  const noted = journal.notedIds();
  const byJob = new Map<string, SeenText[]>();
  for (const seen of texts.filter(({ providerId }) => !noted.has(shortId(providerId))))
    for (const month of months) {
      const name = journal.holderOf(month, seen.to);
      if (name !== undefined) byJob.set(name, [...(byJob.get(name) ?? []), seen]);
    }
  const messages = new Map(held.map(({ key, message }) => [journal.nameOf(key), message]));
  const candidates = (name: string, record: JobRecord): Candidate[] =>
    (byJob.get(name) ?? []).map((seen) => ({
      seen,
      isSameWords:
        journal.fingerprintOf(seen.to, seen.body) === fingerprintIn(record) ||
        isSameWords(messages.get(name) ?? '', seen.body),
    }));
  return { candidates, byId };
}

/** Approved texts that this account has sent this month already: from a copy of the file, or before the journal was lost. */
export function sentAlready(
  ports: Ports,
  waiting: readonly PlannedText[],
  { sent, journal }: { sent: readonly SeenText[]; journal: Journal },
): JobChange[] {
  // At the turn of a month the provider's clock can date last month's text into this one.
  const noted = journal.notedIds();
  const others = sent.filter(({ providerId }) => !noted.has(shortId(providerId)));
  const minute = ports.clock.minute();
  return waiting.flatMap(({ key, month, phone, message }) => {
    const seen = others.find(
      (one) => one.to === phone && isOfMonth(ports, one, month) && isSameWords(one.body, message),
    );
    if (!seen) return [];
    const record: JobRecord = { state: 'accepted', attempt: 1, minute, note: shortId(seen.providerId) };
    return [{ key, month, phone, record: followUp(record, seen) }];
  });
}

/** True for a text of this month in the spreadsheet's zone, and for one of an unknown day. */
export function isOfMonth(ports: Ports, { createdAt }: SeenText, month: Month): boolean {
  return createdAt === undefined || ports.clock.at(createdAt).day.startsWith(month);
}

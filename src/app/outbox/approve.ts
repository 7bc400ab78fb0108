/** The owner's yes to this month's words and this month's people; without it nothing ever leaves. */
import type { CustomerRow } from '../../core/customers/customer';
import { readPhone } from '../../core/phone';
import { good, refused, type Result } from '../../core/result';
import type { PlannedText, TextPlan } from '../../core/texts/plan';
import type { Month } from '../../core/day';
import { sayMonth } from '../../core/sayDay';
import type { Settings } from '../../core/settings';
import { sayCost } from '../../core/texts/cost';
import { BY_HAND } from '../../core/texts/providers/byHand';
import { noteWords, repeatedMonth, type Repeated } from '../../core/texts/repeats';
import { whereOf } from '../../core/texts/window/firstOpening';
import { sayNext, type OwnersClock } from '../../core/texts/window/sayWindow';
import type { Recipient } from '../../core/texts/window/window';
import type { Book } from '../book';
import { joinSentences, type Outcome } from '../command';
import { openList } from '../openList';
import type { Ports } from '../ports';
import { Journal } from './journal';
import { senderOf, type Sender } from './sender';
import { obeyStop } from './stopSending';
import { approvedTexts, planMonth, writeMonth } from './monthPlan';

/** A first campaign is tried on a few: a slip in the words then reaches twenty people, not all. */
export const FIRST_CAMPAIGN = 20;

/** What the owner may say yes to now. */
export interface ReadyTexts {
  readonly month: Month;
  /** In the first month at most 20 until they are sent. */
  readonly texts: readonly PlannedText[];
  /** How many more are prepared. */
  readonly later: number;
  /** The fingerprint of these words to these numbers: what a yes is to. */
  readonly seen: string;
  /** Approved before and not sent yet. */
  readonly waiting: number;
  /** Parts of all that are ready: what a provider charges for. */
  readonly parts: number;
  /** In words, at the owner's price; '' without one. */
  readonly cost: string;
  /** One sentence when the words are those of one of the last three months; '' when they are not. */
  readonly repeats: string;
  /** When texts go out by themselves, in words. */
  readonly hours: string;
}

/** What a yes is about. */
export interface YesFacts {
  readonly plan: TextPlan;
  readonly month: Month;
  readonly settings: Settings;
  readonly customers: readonly CustomerRow[];
}

/** The texts of the plan's month that wait for a yes. */
export function readyForYes(planned: YesFacts, journal: Journal, clock: OwnersClock): ReadyTexts {
  const { plan, month, settings } = planned;
  const approved = new Set(approvedTexts(planned, journal));
  // Approved in a cell alone, as in a copy of the file, still waits for a yes.
  const prepared = plan.texts.filter(
    (text) =>
      text.month === month &&
      (text.status === 'Prepared' || text.status === 'Approved') &&
      !approved.has(text),
  );
  const isTrial = journal.isFirstMonth(month) && journal.sentIn(month) < FIRST_CAMPAIGN;
  const room = isTrial
    ? Math.max(0, FIRST_CAMPAIGN - approved.size - journal.sentIn(month))
    : prepared.length;
  const texts = prepared.slice(0, room);
  const words = texts.map(({ phone, message }) => `${phone} ${message}`).join('\n');
  const parts = texts.reduce((sum, text) => sum + text.parts, 0);
  return {
    month,
    texts,
    later: prepared.length - texts.length,
    seen: journal.fingerprintOf('', words),
    waiting: approved.size,
    parts,
    cost: sayCost(settings.partPrice, parts),
    hours: sayNext(settings.sendWindow, placesOf(planned, [...texts, ...approved]), clock),
    repeats: sayRepeats(repeatedMonth(journal.noteOf('words'), month, settings.monthlyText)),
  };
}

/** Where these people may be. */
function placesOf({ customers }: YesFacts, texts: readonly PlannedText[]): Recipient[] {
  const phones = new Map(texts.map(({ id, phone }) => [id, phone]));
  return customers
    .filter(({ id }) => phones.has(id))
    .flatMap(({ id, cells }) => {
      const reading = readPhone(phones.get(id), '');
      return reading.kind === 'phone' ? [whereOf(reading.phone, cells)] : [];
    });
}

function sayRepeats(repeated: Repeated | undefined): string {
  if (repeated === undefined) return '';
  const words = repeated.isSame ? 'the very words' : 'nearly the words';
  return `These are ${words} of ${sayMonth(repeated.month)}.`;
}

/** A yes as it was given; without `seen` nobody knows which words it was to. */
export interface Yes {
  readonly month: string;
  readonly count: number;
  readonly seen?: string;
}

/**
 * Approves exactly the texts that are ready, when their number is the one the owner typed; refused for another month, another
 * number, other words than were seen, and words that may not go out. Approving twice approves nothing more.
 */
export function approveTexts(start: Book, wanted: Yes): Result<Outcome> {
  const opened = openList(start);
  if (!opened.ok) return opened;
  const { book } = opened.value;
  const journal = new Journal(book.ports);
  obeyStop(journal, book.ports.clock.minute());
  const sender = rememberedSender(book.ports, journal);
  const planned = planMonth(opened.value, journal);
  if (!planned.ok) return planned;
  const ready = readyForYes(planned.value, journal, book.ports.clock);
  const objection = objectionTo(wanted, ready);
  // What a run that was cut off approved is shown all the same.
  if (ready.texts.length === 0) writeMonth(book, planned.value, journal);
  if (objection !== undefined) return refused('bad-request', objection);
  const minute = book.ports.clock.minute();
  // Before the yes: a run that is cut off leaves a clock without work, not work without a clock.
  if (sender.kind === 'we') book.ports.schedule.turnOn();
  journal.change(
    ready.texts.map((text) => approvalOf(text, journal, minute)),
    {
      words: noteWords(journal.noteOf('words'), ready.month, planned.value.settings.monthlyText),
      // The list is in somebody's hands: no run of whoever is connected may send it as well.
      ...(sender.kind === 'by hand' ? { provider: BY_HAND } : {}),
    },
  );
  const approved = planMonth(opened.value, journal);
  if (!approved.ok) return approved;
  writeMonth(book, approved.value, journal);
  return good({
    sentence: joinSentences([
      opened.value.carriedOut,
      ...planned.value.complaints,
      sayApproved(ready, sender),
    ]),
    record: `${ready.texts.length} ${ready.texts.length === 1 ? 'text was' : 'texts were'} approved.`,
  });
}

function objectionTo(wanted: Yes, ready: ReadyTexts): string | undefined {
  const { length } = ready.texts;
  if (wanted.month !== ready.month)
    return `Only the texts of ${sayMonth(ready.month)} can be approved now. Nothing was approved.`;
  if (length === 0) return 'There is no text that waits for your yes. Nothing was changed.';
  // What was typed and is no number is 0.
  const typed = wanted.count === 0 ? '' : `, not ${wanted.count}`;
  if (wanted.count !== length)
    return `${sayReady(length)}${typed}: look at the list again, then type ${length}. Nothing was approved.`;
  if (wanted.seen === undefined || wanted.seen === ready.seen) return undefined;
  return 'The words or the people changed after you were shown them: look at the texts again. Nothing was approved.';
}

/** `3 texts wait for your yes`. */
export function sayReady(count: number): string {
  return count === 1 ? '1 text waits for your yes' : `${count} texts wait for your yes`;
}

function approvalOf(text: PlannedText, journal: Journal, minute: number) {
  const note = journal.fingerprintOf(text.phone, text.message);
  const { key, month, phone } = text;
  return { key, month, phone, record: { state: 'approved', attempt: 1, minute, note } as const };
}

/** The sender; a connection is remembered even when the journal was lost. */
function rememberedSender(ports: Ports, journal: Journal): Sender {
  const sender = senderOf(ports, journal);
  if (sender.kind === 'we' && journal.noteOf('provider') === '')
    journal.setNotes({ provider: sender.provider });
  return sender;
}

function sayHow(kind: Sender['kind'], hours: string): string {
  if (kind === 'we') return `They go out by themselves ${hours}.`;
  return kind === 'by hand'
    ? 'The tab "Send by hand" has them, ready to copy: tick Sent for each one, before the month is over.'
    : 'They are sent by the schedule of the person who connected the provider.';
}

function sayApproved({ texts: { length }, later, hours }: ReadyTexts, { kind }: Sender): string {
  const approved = `${length === 1 ? '1 text is' : `${length} texts are`} approved. ${sayHow(kind, hours)}`;
  return later === 0
    ? approved
    : `${approved} Your first texts go to ${FIRST_CAMPAIGN} people at most; when all of them are sent, say yes to the rest (${later}).`;
}

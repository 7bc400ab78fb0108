/** A month's texts: one row per customer, prepared or left out; approving, sending and the tab itself are left to app. */
import type { CustomerCells, CustomerRow, ReadingRules } from '../customers/customer';
import { fullNameOf } from '../customers/fullName';
import { nameOf } from '../customers/names';
import type { Month } from '../day';
import type { Settings } from '../settings';
import { TextMap } from '../textMap';
import { MOST_PARTS } from './checkTemplate';
import { sortHeld } from './held';
import {
  isApproved,
  isNumberTaken,
  NO_OUTBOX,
  settle,
  settleOld,
  wasHandedOver,
  type Outbox,
} from './outbox/settle';
import { judgeRecipients, type Agreements, type Recipient } from './leftOut';
import { countingRenderer, type CountedText } from './parts';
import { speakableName } from './personal';
import { summariseTexts, type TextSummary } from './summary';
import { compileTemplate } from './template';
import {
  isBeyondPlanning,
  textKey,
  UNTOLD,
  type HeldText,
  type LeftOutReason,
  type PlannedText,
} from './text';

/** What a month is planned from. */
export interface TextPlanInput extends Agreements {
  /** In list order, each id once. */
  readonly customers: readonly CustomerRow[];
  readonly rules: ReadingRules;
  readonly settings: Settings;
  readonly month: Month;
  /** What to write under Updated where something changes. */
  readonly now: string;
  /** The rows of the Texts tab. */
  readonly held: readonly HeldText[];
  /** What was approved and what went out; absent while nothing ever was. */
  readonly outbox?: Outbox;
}

export interface TextPlan {
  /** Every row the tab shall hold: this month's in list order, then people who left the list, then other months'. */
  readonly texts: readonly PlannedText[];
  readonly summary: TextSummary;
}

/**
 * Plans the month. Planning what was planned changes nothing; a text beyond `Prepared` is never touched again; nobody and
 * no number has two texts of one month.
 */
export function planTexts(input: TextPlanInput): TextPlan {
  const { customers, now, outbox = NO_OUTBOX } = input;
  const { befores, left, ofOtherMonths } = matchHeld(input);
  const gone = left.map((text) => leaveGone(settleOld(text, outbox, now), now));
  const settled = settleAll(input, befores);
  const recipients = judgeRecipients(customers, input.rules, input);
  const owners = giveNumbers(recipients, settled, gone);
  const write = textWriter(input);
  const texts = recipients.map((recipient, index) => {
    const known = settled[index];
    if (known && isBeyondPlanning(known.status)) return known;
    return write(recipient, reasonFor(recipient, owners, input), befores[index]);
  });
  for (const text of gone) texts.push(text);
  for (const text of ofOtherMonths) texts.push(expireLate(settleOld(text, outbox, now), input));
  return { texts, summary: summariseTexts(texts, input.month) };
}

/** What the tab holds, by whom it is about. */
interface Matched {
  /** Of each customer, undefined for who has none. */
  readonly befores: readonly (HeldText | undefined)[];
  /** Of this month, and of nobody in the list. */
  readonly left: readonly HeldText[];
  readonly ofOtherMonths: readonly HeldText[];
}

function matchHeld(input: TextPlanInput): Matched {
  const { customers, held, month, outbox = NO_OUTBOX } = input;
  const isOut = ({ key }: HeldText) => wasHandedOver(key, outbox);
  if (isAsWritten(input)) {
    const [befores, others] = [held.slice(0, customers.length), held.slice(customers.length)];
    return { befores, left: [], ofOtherMonths: sortHeld(others, month, isOut).ofOtherMonths };
  }
  const { ofMonth, ofOtherMonths } = sortHeld(held, month, isOut);
  const befores = customers.map(({ id }) => ofMonth.get(id));
  return { befores, left: findGone(ofMonth, befores), ofOtherMonths };
}

/** True where this month's rows are those of the list, one by one: nobody needs to be looked for. */
function isAsWritten({ customers, held, month }: TextPlanInput): boolean {
  return (
    held.length >= customers.length &&
    held.every((text, at) => (text.month === month ? text.id === customers[at]?.id : at >= customers.length))
  );
}

function settleAll(
  { customers, month, now, rules, outbox = NO_OUTBOX }: TextPlanInput,
  befores: readonly (HeldText | undefined)[],
): readonly (HeldText | undefined)[] {
  if (!outbox.isInUse && !befores.some((before) => before?.status === 'Sending')) return befores;
  return customers.map(({ id, cells }, index) =>
    settle({ id, cells, month, now, country: rules.country, before: befores[index] }, outbox),
  );
}

const NO_TEXT: CountedText = { message: '', parts: 0 };

/** Whose text a number carries this month: somebody in the list, or a row the tab holds. */
type Owner = CustomerRow | HeldText;

/** Who was texted or holds a number keeps it; a number that nobody holds goes to the first row in the list. */
function giveNumbers(
  recipients: readonly Recipient[],
  befores: readonly (HeldText | undefined)[],
  gone: readonly HeldText[],
): TextMap<Owner> {
  const owners = new TextMap<Owner>(recipients.length + gone.length);
  const give = (phone: string, owner: Owner) => {
    if (phone !== '') owners.meet(phone, owner);
  };
  for (const text of gone) if (isBeyondPlanning(text.status)) give(text.phone, text);
  const holding: Recipient[] = [];
  const others: Recipient[] = [];
  recipients.forEach((recipient, index) => {
    const before = befores[index];
    if (before && isBeyondPlanning(before.status)) give(before.phone, before);
    else if (recipient.reason === undefined)
      (before?.status === 'Prepared' ? holding : others).push(recipient);
  });
  for (const group of [holding, others])
    group.forEach(({ customer, phone }) => {
      if (phone.kind === 'phone') give(phone.phone, customer);
    });
  return owners;
}

function reasonFor(
  { customer, phone: reading, reason }: Recipient,
  owners: TextMap<Owner>,
  { month, outbox = NO_OUTBOX }: TextPlanInput,
): LeftOutReason | undefined {
  if ((reason !== undefined && reason !== UNTOLD) || reading.kind !== 'phone') return reason;
  const { phone } = reading;
  if (outbox.isInUse && outbox.isLandline(phone)) return 'This is a landline';
  // Whoever is not texted anyhow need not be asked about.
  if (reason === UNTOLD) return reason;
  const owner = owners.get(phone);
  if (owner && owner.id !== customer.id) return `Same phone as ${sayOwner(owner)}`;
  const isTaken = outbox.isInUse && isNumberTaken(outbox, { month, phone, key: textKey(month, customer.id) });
  return isTaken ? 'Same phone as somebody who has this text' : undefined;
}

function sayOwner(owner: Owner): string {
  if ('cells' in owner) return fullNameOf(owner.cells) || `row ${owner.row}`;
  return owner.name || 'somebody who has this text';
}

/** The rows of people who are not in the list any more. */
function findGone({ items }: TextMap<HeldText>, present: readonly (HeldText | undefined)[]): HeldText[] {
  const found = present.filter((text) => text !== undefined);
  // Each id is in the list once: as many found as held leaves nobody.
  if (found.length === items.length) return [];
  const gone = new Set(items);
  for (const text of found) gone.delete(text);
  return [...gone];
}

/** Makes the rows of one month, those that say what stood there before as they were; the template is taken apart once for everybody. */
function textWriter({ settings, month, now, outbox = NO_OUTBOX }: TextPlanInput) {
  const renderFor = countingRenderer(compileTemplate(settings.monthlyText, settings));
  return (
    { customer, phone: reading }: Recipient,
    left: LeftOutReason | undefined,
    before: HeldText | undefined,
  ): PlannedText => {
    const { cells } = customer;
    const { name, message, parts } =
      left === undefined ? fitText(renderFor, cells) : { name: fullNameOf(cells), ...NO_TEXT };
    const phone = reading.kind === 'phone' ? reading.phone : '';
    const key = before?.key ?? textKey(month, customer.id);
    const isReady = left === undefined && isApproved(outbox, { key, phone, message });
    const status = left === undefined ? (isReady ? 'Approved' : 'Prepared') : 'Left out';
    const reason = left ?? '';
    const isAsBefore =
      before !== undefined &&
      before.status === status &&
      before.reason === reason &&
      before.phone === phone &&
      before.name === name &&
      before.message === message &&
      before.parts === parts;
    if (isAsBefore) return before;
    return { key, id: customer.id, month, name, phone, message, parts, status, reason, updated: now };
  };
}

/** Greets by name, unless just this name would make the text longer than may be sent; beside the text the full name. */
function fitText(
  renderFor: ReturnType<typeof countingRenderer>,
  cells: CustomerCells,
): CountedText & { readonly name: string } {
  const { first, full } = nameOf(cells);
  const named = renderFor({ firstName: speakableName(first), name: speakableName(full) });
  const { message, parts } = named.parts <= MOST_PARTS ? named : renderFor({ firstName: '', name: '' });
  return { name: full, message, parts };
}

function leaveGone(text: HeldText, now: string): PlannedText {
  if (isBeyondPlanning(text.status) && text.status !== 'Approved') return text;
  const reason: LeftOutReason = 'No longer in the list';
  const isTold = text.status === 'Left out' && text.reason === reason && text.message === '';
  if (isTold && text.parts === 0) return text;
  return { ...text, message: '', parts: 0, status: 'Left out', reason, updated: now };
}

function expireLate(text: HeldText, { month, now }: TextPlanInput): PlannedText {
  if (text.status !== 'Approved' || text.month > month) return text;
  return { ...text, status: 'Expired', reason: 'The month was over before it was sent', updated: now };
}

export type { HeldText, PlannedText, TextStatus } from './text';
export { textSummarySentence, type TextSummary } from './summary';

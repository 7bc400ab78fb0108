/** Puts the rows of the Texts tab right by the journal, which alone says what was approved and what went out. */
import type { CustomerCells, CustomerId } from '../../customers/customer';
import { fullNameOf } from '../../customers/fullName';
import type { Month } from '../../day';
import { readPhone } from '../../phone';
import { problemOfDelivery } from '../providers/twilioCodes';
import { isBeyondPlanning, textKey, type HeldText } from '../text';
import { isOut, statusOf, type JobRecord } from './record';

/** What a plan asks of the journal. */
export interface Outbox {
  /** False while nothing was ever approved: then nobody is looked up. */
  readonly isInUse: boolean;
  recordOf(key: string): JobRecord | undefined;
  /** The key under which this number had its text of the month, in the journal's own short form; undefined when it had none. */
  holderOf(month: Month, phone: string): string | undefined;
  /** A key in the journal's short form. */
  nameOf(key: string): string;
  /** What the owner says yes to: these words to this number. */
  fingerprintOf(phone: string, message: string): string;
}

const DOUBTFUL = 'It may have arrived: ask, or look at your phone';

export const NO_OUTBOX: Outbox = {
  isInUse: false,
  recordOf: () => undefined,
  holderOf: () => undefined,
  nameOf: (key) => key,
  fingerprintOf: () => '',
};

/** Whose text it is and what the tab says of it. */
export interface Settling {
  readonly id: CustomerId;
  readonly cells: CustomerCells;
  readonly month: Month;
  readonly country: string;
  readonly before: HeldText | undefined;
  readonly now: string;
}

/**
 * The row as the journal has it: what went out stays out, whatever was typed into the tab or deleted from it; what merely looks
 * approved is only prepared. A row that says it went out is believed without the journal too, since forgetting sends twice.
 */
export function settle(person: Settling, outbox: Outbox): HeldText | undefined {
  const { before } = person;
  if (!outbox.isInUse) return before;
  const record = outbox.recordOf(textKey(person.month, person.id));
  if (isOut(record)) return outText(person, record, outbox);
  const isReviewed = record?.state === 'approved' && before?.status === 'Needs review';
  const isWaiting = isReviewed || before?.status === 'Approved' || before?.status === 'Sending';
  return before && isWaiting ? { ...before, status: 'Prepared' } : before;
}

/** True when the owner's yes was to these very words to this very number. */
export function isApproved(
  outbox: Outbox,
  text: { readonly key: string; readonly phone: string; readonly message: string },
): boolean {
  if (!outbox.isInUse) return false;
  const record = outbox.recordOf(text.key);
  return record?.state === 'approved' && record.note === outbox.fingerprintOf(text.phone, text.message);
}

/** True when the journal says that this text went out, whatever its row says. */
export function wasHandedOver(key: string, outbox: Outbox): boolean {
  return outbox.isInUse && isOut(outbox.recordOf(key));
}

/** True when the number had its text of the month under another key: a row that was deleted and typed again, say. */
export function isNumberTaken(outbox: Outbox, text: { month: Month; phone: string; key: string }): boolean {
  if (!outbox.isInUse) return false;
  const holder = outbox.holderOf(text.month, text.phone);
  return holder !== undefined && holder !== outbox.nameOf(text.key);
}

function outText(person: Settling, record: JobRecord | undefined, outbox: Outbox): HeldText {
  const { before, month, id, cells, now } = person;
  const status = statusOf(record) ?? 'Prepared';
  const reason = reasonOf(record);
  if (before?.status === status && (before.reason === reason || isBeyondPlanning(before.status)))
    return before;
  if (before) return { ...before, status, reason, updated: now };
  const key = textKey(month, id);
  const phone = readPhone(cells.phone, person.country);
  // The number in the list may be a new one: only the journal knows that it is the one that had the text.
  const isIt = phone.kind === 'phone' && outbox.holderOf(month, phone.phone) === outbox.nameOf(key);
  return {
    key,
    id,
    month,
    name: fullNameOf(cells),
    phone: isIt ? phone.phone : '',
    message: '',
    parts: 0,
    status,
    reason,
    updated: now,
  };
}

function reasonOf(record: JobRecord | undefined): string {
  if (record === undefined) return '';
  if (record.state === 'claimed' || record.state === 'unknown') return 'Handed over, no answer yet';
  if (record.state === 'review') return DOUBTFUL;
  return record.state === 'rejected' || record.state === 'undelivered' ? sayCode(record.note) : '';
}

/** The provider's number in the owner's words. */
function sayCode(note: string): string {
  const code = Number(note);
  return Number.isInteger(code) ? problemOfDelivery(code).text : `Not delivered (${note})`;
}

/** A row of an earlier month, which nobody plans any more: what became of its text is still told, and that nobody knows is too. */
export function settleOld(text: HeldText, outbox: Outbox, now: string): HeldText {
  const record = outbox.isInUse ? outbox.recordOf(text.key) : undefined;
  const status = statusOf(record);
  if (text.status === 'Sending' && record === undefined)
    return { ...text, status: 'Needs review', reason: DOUBTFUL, updated: now };
  const isOver = status === 'Approved' && text.status === 'Expired';
  if (status === undefined || status === text.status || isOver) return text;
  return { ...text, status, reason: reasonOf(record), updated: now };
}

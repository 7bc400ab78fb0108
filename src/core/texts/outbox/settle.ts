/** Puts the rows of the Texts tab right by the journal, which alone says what was approved and what went out. */
import type { CustomerCells, CustomerId } from '../../customers/customer';
import { fullNameOf } from '../../customers/fullName';
import type { Month } from '../../day';
import { readPhone } from '../../phone';
import { problemOfDelivery } from '../providers/twilioCodes';
import { textKey, type HeldText } from '../text';
import { isOut, statusOf, type JobRecord } from './record';

/** What a plan asks of the journal. */
export interface Outbox {
  /** False while nothing was ever approved: then nobody is looked up. */
  readonly isInUse: boolean;
  recordOf(key: string): JobRecord | undefined;
  /** The key under which this number had its text of the month, in the journal's own short form; undefined when it had none. */
  holderOf(month: Month, phone: string): string | undefined;
  /** True for a number that once turned out to be a landline. */
  isLandline(phone: string): boolean;
  /** A key in the journal's short form. */
  nameOf(key: string): string;
  /** What the owner says yes to: these words to this number. */
  fingerprintOf(phone: string, message: string): string;
}

export const NO_OUTBOX: Outbox = {
  isInUse: false,
  recordOf: () => undefined,
  holderOf: () => undefined,
  isLandline: () => false,
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
  const record = outbox.isInUse ? outbox.recordOf(textKey(person.month, person.id)) : undefined;
  if (record === undefined && before?.status === 'Sending') return doubted(before, person.now);
  if (!outbox.isInUse) return before;
  if (isOut(record)) return outText(person, record, outbox);
  const isReviewed = record?.state === 'approved' && before?.status === 'Needs review';
  const isWaiting = isReviewed || before?.status === 'Approved' || before?.status === 'Sending';
  return before && isWaiting ? { ...before, status: 'Prepared' } : before;
}

const MAYBE = 'It may have arrived: ask, or look at your phone';

/** Somebody was about to send it, in this file or in the one it was copied from, and nobody noted how that ended. */
function doubted(text: HeldText, now: string): HeldText {
  return { ...text, status: 'Needs review', reason: MAYBE, updated: now };
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
  if (before?.status === status) return before;
  if (before) return { ...before, status, reason, updated: now };
  const key = textKey(month, id);
  const reading = readPhone(cells.phone, person.country);
  const phone = reading.kind === 'phone' ? reading.phone : '';
  // The row was lost: a number that is new since then is not the one that had the text.
  const isSame = outbox.holderOf(month, phone) === outbox.nameOf(key);
  return {
    key,
    id,
    month,
    name: fullNameOf(cells),
    phone: isSame ? phone : '',
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
  if (record.state === 'review') return MAYBE;
  return record.state === 'rejected' || record.state === 'undelivered' ? sayCode(record.note) : '';
}

/** The provider's number in the owner's words. */
function sayCode(note: string): string {
  const code = Number(note);
  return Number.isInteger(code) ? problemOfDelivery(code).text : `Not delivered (${note})`;
}

/** True when the phone network said that this text's number is a landline: it is not texted again. */
export function showsLandline({ state, note }: JobRecord): boolean {
  const isFailed = state === 'rejected' || state === 'undelivered';
  return isFailed && problemOfDelivery(Number(note)).phone === 'landline';
}

/** A row that nobody plans any more, of an earlier month or of somebody who left: what became of its text is still told. */
export function settleOld(text: HeldText, outbox: Outbox, now: string): HeldText {
  const record = outbox.isInUse ? outbox.recordOf(text.key) : undefined;
  if (record === undefined && text.status === 'Sending') return doubted(text, now);
  // It did not leave, and the yes was taken back before it could be tried again.
  if (record?.state === 'withdrawn' && text.status === 'Sending')
    return { ...text, status: 'Approved', updated: now };
  const status = statusOf(record);
  const isOver = status === 'Approved' && text.status === 'Expired';
  if (status === undefined || status === text.status || isOver) return text;
  return { ...text, status, reason: reasonOf(record), updated: now };
}

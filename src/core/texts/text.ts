/** What one customer's text of one month is: its key, its states and the reasons for leaving somebody out. */
import type { CustomerId } from '../customers/customer';
import type { Month } from '../day';

const TEXT_STATUSES = [
  'Prepared',
  'Left out',
  'Approved',
  'Sending',
  'Sent',
  'Delivered',
  'Not delivered',
  'Needs review',
  'Expired',
] as const;
export type TextStatus = (typeof TEXT_STATUSES)[number];

const STATUSES: ReadonlySet<string> = new Set(TEXT_STATUSES);

/** Reads a word of the Status column in any case; undefined for words that we do not write. */
export function readStatus(word: string): TextStatus | undefined {
  // As we write it, in nearly every row.
  if (STATUSES.has(word)) return word as TextStatus;
  const plain = word.trim().toLowerCase();
  return TEXT_STATUSES.find((status) => status.toLowerCase() === plain);
}

/** A yes that somebody put into the list after set-up, without a record of its own: it is asked about when the texts are prepared. */
export const UNTOLD = 'How they agreed is missing';

/** Why somebody gets no text, in the order in which the reasons are tried. */
export type LeftOutReason =
  | 'Archived'
  | 'Segment is not known'
  | 'Not an Apostle or Loyalist'
  | 'Said stop'
  | 'No consent to texts'
  | 'No phone'
  | 'Phone cannot be read'
  | 'Not a mobile number'
  | 'This is a landline'
  | typeof UNTOLD
  | `Same phone as ${string}`
  | 'No longer in the list';

/** One row of the Texts tab, as it was found there. */
export interface HeldText {
  readonly key: string;
  readonly id: CustomerId;
  readonly month: Month;
  readonly name: string;
  /** E.164, or ''. */
  readonly phone: string;
  /** '' when left out. */
  readonly message: string;
  /** 0 when left out. */
  readonly parts: number;
  readonly status: TextStatus;
  /** Filled in all states but Prepared, Approved, Sent, Delivered. */
  readonly reason: string;
  /** When anything else in the row last changed. */
  readonly updated: string;
}

/** One row the Texts tab shall hold. */
export type PlannedText = HeldText;

/** The identity of one customer's text of one month: whatever is planned or sent twice has it twice. */
export function textKey(month: Month, id: CustomerId): string {
  return `text|${month}|${id}`;
}

/** The identity of one customer's call of one month. */
export function callKey(month: Month, id: CustomerId): string {
  return `call|${month}|${id}`;
}

/** True for the key of a call, which stands in the same journal as the texts. */
export function isCallKey(key: string): boolean {
  return key.startsWith('call|');
}

/** True once the owner has said yes or later: such a text is never planned again. */
export function isBeyondPlanning(status: TextStatus): boolean {
  return status !== 'Prepared' && status !== 'Left out';
}

const KEY = /^(?:text|call)\|\d{4}-\d{2}\|C-\w+$/;
/** Where the parts of a key begin; both channels have four letters. */
const MONTH_AT = 'text|'.length;
const ID_AT = 'text|2026-11|'.length;

/** The month in a key; undefined for what is no key. */
export function monthOfKey(key: string): Month | undefined {
  return KEY.test(key) ? (key.slice(MONTH_AT, ID_AT - 1) as Month) : undefined;
}

/** The customer in what is a key. */
export function customerOfKey(key: string): CustomerId {
  return key.slice(ID_AT) as CustomerId;
}

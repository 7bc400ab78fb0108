/** What the journal knows of one text, in 60 characters: where it stands, which attempt, since when; no word of whom it goes to. */
import type { TextStatus } from '../text';

export type JobState =
  | 'approved'
  | 'claimed'
  | 'accepted'
  | 'delivered'
  | 'undelivered'
  | 'rejected'
  | 'unknown'
  | 'review'
  | 'withdrawn';

export interface JobRecord {
  readonly state: JobState;
  /** From 1. */
  readonly attempt: number;
  /** Minutes since 1970-01-01T00:00Z. */
  readonly minute: number;
  /** While approved the words' fingerprint, later the end of the provider's id, or a code; at most 34 characters. */
  readonly note: string;
}

/** One letter each, since document properties hold 500 KB in all. */
const LETTERS: { readonly [state in JobState]: string } = {
  approved: 'Q',
  claimed: 'C',
  accepted: 'A',
  delivered: 'D',
  undelivered: 'U',
  rejected: 'R',
  unknown: 'X',
  review: 'V',
  withdrawn: 'W',
};
const STATES = new Map(Object.entries(LETTERS).map(([state, letter]) => [letter, state as JobState]));
const PATTERN = /^([A-Z])(\d)([0-9a-z]+):(.{0,34})$/;
const RADIX = 36;

/** How each state is told in the Texts tab; a withdrawn text is as if it had never been approved. */
const STATUSES: { readonly [state in JobState]: TextStatus | undefined } = {
  approved: 'Approved',
  claimed: 'Sending',
  accepted: 'Sent',
  delivered: 'Delivered',
  undelivered: 'Not delivered',
  rejected: 'Not delivered',
  unknown: 'Sending',
  review: 'Needs review',
  withdrawn: undefined,
};

/** A record as the text of a property. */
export function writeRecord({ state, attempt, minute, note }: JobRecord): string {
  return `${LETTERS[state]}${attempt}${minute.toString(RADIX)}:${note}`;
}

/** Reads a property's text; undefined for what no record looks like. */
export function readRecord(text: string): JobRecord | undefined {
  const [, letter = '', attempt, minute = '', note = ''] = PATTERN.exec(text) ?? [];
  const state = STATES.get(letter);
  return state && { state, attempt: Number(attempt), minute: parseInt(minute, RADIX), note };
}

/** The word of the Texts tab; undefined when the text may be planned like any other. */
export function statusOf(record: JobRecord | undefined): TextStatus | undefined {
  return record && STATUSES[record.state];
}

/** True once a text was, or may have been, handed over: it never goes out again by itself. */
export function isOut(record: JobRecord | undefined): boolean {
  return record !== undefined && record.state !== 'approved' && record.state !== 'withdrawn';
}

/** Who agreed or said stop to what, by number or address and channel: the latest record decides. Where records stand is left to the tables. */
import { readPhone } from '../phone';
import { everyPhone } from '../phonesOfCell';

export const CHANNELS = ['text', 'call', 'email'] as const;
export type Channel = (typeof CHANNELS)[number];
export type ConsentState = 'granted' | 'revoked';
/** How somebody agreed of whom a file says so. */
export const IMPORTED = 'Import';

/** One line of evidence; never changed once it is written. */
export interface ConsentRecord {
  /** `R-` and a number that grows with each record; '' for a line that somebody typed. */
  readonly record: string;
  /** UTC, ISO 8601: when it was written down. */
  readonly entered: string;
  readonly name: string;
  /** E.164 or an address, as it was then, or its hash; '' when the person had neither. */
  readonly contact: string;
  readonly channel: Channel;
  /** Withdrawn: the yes whose record the evidence names was a mistake of ours, and is none any more. No stop. */
  readonly state: ConsentState | 'withdrawn';
  /** `yyyy-mm-dd`: when the person said so; '' when it cannot be read. */
  readonly on: string;
  readonly how: string;
  readonly wording: string;
  readonly where: string;
  readonly by: string;
  readonly evidence: string;
  readonly revokedBy: string;
  readonly source: string;
  readonly customerId: string;
}

/** A record of which nothing is known. */
export const BLANK_RECORD: ConsentRecord = {
  record: '',
  entered: '',
  name: '',
  contact: '',
  channel: 'text',
  state: 'revoked',
  on: '',
  how: '',
  wording: '',
  where: '',
  by: '',
  evidence: '',
  revokedBy: '',
  source: '',
  customerId: '',
};

/** How somebody can be reached; '' for what they have not. */
export interface Reached {
  readonly id: string;
  /** E.164. */
  readonly phone: string;
  /** Lower case. */
  readonly email: string;
}

/** The records, ready to be asked about many people. */
export interface ConsentBook {
  /** The record that decides whether this person may be reached this way; undefined when there is none. */
  deciding(person: Reached, channel: Channel): ConsentRecord | undefined;
}

/** A book without a record. */
export const NO_RECORDS: ConsentBook = { deciding: () => undefined };

/** Begins the contact of somebody who was forgotten; the SHA-256 of the number or address follows. */
const HASHED = 'sha256:';
/** Digits of it that are compared, 72 bits: two of 10,000 meet once in a hundred million million times. */
const DIGITS = 18;

/** What is kept of a number or an address when its owner is forgotten. */
export function hashedContact(contact: string, hash: Hash): string {
  return HASHED + hash(contact);
}

/** As much of it as is compared. */
export function shortContact(contact: string, hash: Hash): string {
  return contact.startsWith(HASHED) ? cut(contact) : cut(hashedContact(contact, hash));
}

/** The SHA-256 of a text in hexadecimal digits. */
export type Hash = (text: string) => string;

/** Opens the records, in whatever order they stand; `country` is for numbers that somebody typed, `hash` for people forgotten. */
export function openConsentBook(records: readonly ConsentRecord[], country: string, hash: Hash): ConsentBook {
  if (records.length === 0) return NO_RECORDS;
  const latest = latestByReach(records, country);
  const isAnyHashed = records.some(({ contact }) => contact.startsWith(HASHED));
  return {
    deciding(person, channel) {
      const keys = keysOf(person, channel, isAnyHashed ? hash : undefined);
      const known = keys.flatMap((key) => latest.get(key) ?? []);
      return known.reduce<ConsentRecord | undefined>(later, undefined);
    },
  };
}

/** True when the latest word about this way of reaching this person was stop. */
export function isOptedOut(book: ConsentBook, person: Reached, channel: Channel): boolean {
  return book.deciding(person, channel)?.state === 'revoked';
}

/** Every record about this person, their number or their address, oldest first. */
export function recordsOf(
  records: readonly ConsentRecord[],
  { id, phone, email }: Reached,
  { country, hash }: { readonly country: string; readonly hash: Hash },
): ConsentRecord[] {
  const known = [phone, email].filter((reach) => reach !== '');
  const mine = new Set([id, ...known, ...known.map((reach) => shortContact(reach, hash))]);
  mine.delete('');
  return records
    .filter((record) => [record.customerId, ...reachesIn(record, country)].some((reach) => mine.has(reach)))
    .sort((a, b) => (later(a, b) === b ? -1 : 1));
}

/** The record that decides, by channel, a blank, and what somebody is reached by. */
export function latestByReach(
  records: readonly ConsentRecord[],
  country: string,
): ReadonlyMap<string, ConsentRecord> {
  const latest = new Map<string, ConsentRecord>();
  const withdrawn = withdrawnIn(records);
  for (const record of records) {
    if (record.state === 'withdrawn' || (record.state === 'granted' && withdrawn.has(record.record)))
      continue;
    for (const reach of reachesIn(record, country))
      for (const channel of channelsOf(record)) {
        const key = `${channel} ${reach}`;
        latest.set(key, later(latest.get(key), record));
      }
  }
  return latest;
}

/** The yeses that are none any more, by name. */
export function withdrawnIn(records: readonly ConsentRecord[]): ReadonlySet<string> {
  return new Set(records.flatMap(({ state, evidence }) => (state === 'withdrawn' ? evidence : [])));
}

/** Whoever stops texts is not called either; calls are opened again only by a yes to calls. */
function channelsOf({ channel, state }: ConsentRecord): readonly Channel[] {
  return channel === 'text' && state === 'revoked' ? ['text', 'call'] : [channel];
}

/** The number or address, of a stop that somebody typed all numbers; the customer when the record has neither. */
function reachesIn({ contact, customerId, state }: ConsentRecord, country: string): readonly string[] {
  const text = contact.trim().toLowerCase();
  if (text === '' || text.includes('@')) return [text || customerId];
  if (text.startsWith(HASHED)) return [cut(text)];
  const reading = readPhone(text, country);
  if (reading.kind === 'phone') return [reading.phone];
  const phones = state === 'revoked' ? everyPhone(text, country) : [];
  return phones.length > 0 ? phones : [text];
}

function keysOf({ id, phone, email }: Reached, channel: Channel, hash: Hash | undefined): string[] {
  const contact = channel === 'email' ? email : phone;
  const hashed = hash === undefined || contact === '' ? '' : shortContact(contact, hash);
  return [contact, hashed, id].filter((reach) => reach !== '').map((reach) => `${channel} ${reach}`);
}

function cut(hashed: string): string {
  return hashed.slice(0, HASHED.length + DIGITS);
}

/** By day, then by number; of two that cannot be told apart the stop counts. */
export function later(one: ConsentRecord | undefined, other: ConsentRecord): ConsentRecord {
  if (one === undefined) return other;
  const [day, otherDay] = [dayFor(one), dayFor(other)];
  if (day !== otherDay) return day < otherDay ? other : one;
  const [number, otherNumber] = [numberFor(one), numberFor(other)];
  if (number !== otherNumber) return number < otherNumber ? other : one;
  return other.state === 'revoked' ? other : one;
}

/** A stop whose day is lost was said late; a yes whose day is lost, early. */
function dayFor({ on, state }: ConsentRecord): string {
  return on === '' && state === 'revoked' ? '9999-12-31' : on;
}

function numberFor({ record, state }: ConsentRecord): number {
  return recordNumber(record) ?? (state === 'revoked' ? Infinity : 0);
}

/** The number in `R-000012`; undefined for any other text. */
export function recordNumber(record: string): number | undefined {
  const digits = /^R-(\d+)$/.exec(record)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** New lines with the next names: higher than all there are, also those of people who are no longer in the list. */
export function nameRecords(
  lines: readonly ConsentRecord[],
  records: readonly ConsentRecord[],
): ConsentRecord[] {
  const highest = records.reduce((most, { record }) => Math.max(most, recordNumber(record) ?? 0), 0);
  return lines.map((line, index) => ({ ...line, record: recordName(highest + 1 + index) }));
}

/** The name of the record with this number. */
function recordName(number: number): string {
  return `R-${String(number).padStart(6, '0')}`;
}

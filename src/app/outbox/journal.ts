/** The journal as texts: which key stands where in the properties, and what of it is old enough to go. */
import type { Month } from '../../core/day';
import { isOut, readRecord, writeRecord, type JobRecord } from '../../core/texts/outbox/record';
import { withdrawn } from '../../core/texts/outbox/sendPlan';
import { BY_HAND } from '../../core/texts/providers/providers';
import type { Outbox } from '../../core/texts/outbox/settle';
import type { Ports } from '../ports';

/** Hexadecimal digits of a fingerprint that are kept: 64 bits, so that two of 2,500 never meet. */
const NAME_LENGTH = 16;
const FINGERPRINT_LENGTH = 12;
const JOB = 'job ';
const PHONE = 'phone ';
const NOTE = 'run ';

/** What the journal remembers beside the texts: who sends them, a run at work, the wish to stop, what went wrong last, what was read. */
export type JournalNote = 'provider' | 'lease' | 'stop' | 'trouble' | 'inbound';
const UNREADABLE: JobRecord = { state: 'review', attempt: 1, minute: 0, note: '' };

/** A text that changes its state. */
export interface JobChange {
  readonly key: string;
  readonly month: Month;
  /** E.164; its number is taken for the month once the text is out. */
  readonly phone: string;
  readonly record: JobRecord;
}

/** The journal as one run sees it, read once. */
export class Journal implements Outbox {
  private entries: { readonly [name: string]: string };
  /** Nothing is ever taken out of use again; asked for every customer of the list. */
  isInUse: boolean;
  /** Google works out a fingerprint slowly, and a plan asks for the same one several times. */
  private readonly names = new Map<string, string>();

  constructor(private readonly ports: Ports) {
    this.entries = ports.journal.readAll();
    this.isInUse = Object.keys(this.entries).some(isOurs);
  }

  /** Numbers that had a text in this month. */
  sentIn(month: Month): number {
    return this.phones().filter((name) => name.startsWith(`${PHONE}${month} `)).length;
  }

  /** True while no text of an earlier month is known. */
  isFirstMonth(month: Month): boolean {
    return this.phones().length === this.sentIn(month);
  }

  /** True while the owner sends from their own phone: chosen, or nothing was chosen. */
  get isByHand(): boolean {
    const provider = this.noteOf('provider');
    return provider === '' || provider === BY_HAND;
  }

  /** Everything that was approved or went out, by short name. */
  jobs(): ReadonlyMap<string, JobRecord> {
    const jobs = new Map<string, JobRecord>();
    for (const [name, value] of Object.entries(this.entries)) {
      const record = name.startsWith(JOB) ? readRecord(value) : undefined;
      if (record) jobs.set(name.slice(JOB.length), record);
    }
    return jobs;
  }

  /** Writes jobs that are known already, by short name; all of them or none. */
  put(records: ReadonlyMap<string, JobRecord>): void {
    if (records.size === 0) return;
    const written = Object.fromEntries(
      [...records].map(([name, record]) => [JOB + name, writeRecord(record)] as const),
    );
    this.ports.journal.write(written);
    this.entries = { ...this.entries, ...written };
  }

  /** Reads anew what others may have written meanwhile. */
  readAgain(): void {
    this.entries = this.ports.journal.readAll();
  }

  /** '' when there is none. */
  noteOf(name: JournalNote): string {
    return this.entries[NOTE + name] ?? '';
  }

  /** Nothing is written when nothing is new. */
  setNotes(notes: { readonly [name in JournalNote]?: string }): void {
    const news = Object.entries(notes).filter(([name, text]) => this.noteOf(name as JournalNote) !== text);
    if (news.length === 0) return;
    const written = Object.fromEntries(news.map(([name, text]) => [NOTE + name, text]));
    this.ports.journal.write(written);
    this.entries = { ...this.entries, ...written };
  }

  nameOf(key: string): string {
    let name = this.names.get(key);
    if (name === undefined) this.names.set(key, (name = this.ports.hash(key).slice(0, NAME_LENGTH)));
    return name;
  }

  /** A record that cannot be read any more may have been of a text that left. */
  recordOf(key: string): JobRecord | undefined {
    const written = this.entries[`${JOB}${this.nameOf(key)}`];
    return written === undefined ? undefined : (readRecord(written) ?? UNREADABLE);
  }

  holderOf(month: Month, phone: string): string | undefined {
    return this.entries[this.phoneName(month, phone)];
  }

  fingerprintOf(phone: string, message: string): string {
    return this.ports.hash(`${phone} ${message}`).slice(0, FINGERPRINT_LENGTH);
  }

  /** Writes all of them or none, and forgets what is older than last month: 2,500 people's records of two months are what 500 KB hold. */
  change(changes: readonly JobChange[]): void {
    if (changes.length === 0) return;
    const written: { [name: string]: string } = {};
    for (const { key, month, phone, record } of changes) {
      const name = this.nameOf(key);
      written[`${JOB}${name}`] = writeRecord(record);
      if (isOut(record) && phone !== '') written[this.phoneName(month, phone)] = name;
    }
    const oldest = monthBefore(changes[0]?.record.minute ?? 0);
    const kept = Object.entries(this.entries).filter(([name, value]) => !isOld(name, value, oldest));
    const isShorter = kept.length < Object.keys(this.entries).length;
    const all = { ...Object.fromEntries(kept), ...written };
    if (isShorter) this.ports.journal.keepOnly(all);
    else this.ports.journal.write(written);
    this.entries = all;
    this.isInUse = true;
  }

  /** Takes back every approval, also of texts that are being looked for; gives how many waited to be sent. */
  withdrawAll(minute: number): number {
    const jobs = this.jobs();
    const changed = new Map<string, JobRecord>();
    for (const [name, record] of jobs) {
      const next = withdrawn(record, minute);
      if (next !== record) changed.set(name, next);
    }
    this.put(changed);
    return [...changed.values()].filter(({ state }) => state === 'withdrawn').length;
  }

  private phones(): string[] {
    return Object.keys(this.entries).filter((name) => name.startsWith(PHONE));
  }

  private phoneName(month: Month, phone: string): string {
    return `${PHONE}${month} ${this.nameOf(`${month}|${phone}`)}`;
  }
}

function isOurs(name: string): boolean {
  return name.startsWith(JOB) || name.startsWith(PHONE);
}

/** The month before a minute's own, in UTC. */
function monthBefore(minute: number): string {
  const day = new Date(minute * 60_000);
  day.setUTCDate(0);
  return day.toISOString().slice(0, 7);
}

/** Records from before the oldest month that is kept go, by their own minute or a number's month; what is not ours never does. */
function isOld(name: string, value: string, oldest: string): boolean {
  if (name.startsWith(PHONE)) return name.slice(PHONE.length, PHONE.length + 7) < oldest;
  // A day more, for spreadsheets east of Greenwich.
  const begin = Date.parse(`${oldest}-01`) / 60_000 - 24 * 60;
  return name.startsWith(JOB) && (readRecord(value)?.minute ?? begin) < begin;
}

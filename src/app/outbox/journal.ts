/** The journal as texts: which key stands where in the properties, and what of it is old enough to go. */
import type { Month } from '../../core/day';
import { isOut, readRecord, writeRecord, type JobRecord } from '../../core/texts/outbox/record';
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
/** This month's and the last one's records, and some days between. */
const KEPT_MINUTES = 70 * 24 * 60;

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

  constructor(private readonly ports: Ports) {
    this.entries = ports.journal.readAll();
  }

  get isInUse(): boolean {
    return Object.keys(this.entries).some(isOurs);
  }

  /** True once any text has left. */
  get hasSent(): boolean {
    return Object.keys(this.entries).some((name) => name.startsWith(PHONE));
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
    return this.ports.hash(key).slice(0, NAME_LENGTH);
  }

  recordOf(key: string): JobRecord | undefined {
    return readRecord(this.entries[`${JOB}${this.nameOf(key)}`] ?? '');
  }

  holderOf(month: Month, phone: string): string | undefined {
    return this.entries[this.phoneName(month, phone)];
  }

  fingerprintOf(phone: string, message: string): string {
    return this.ports.hash(`${phone} ${message}`).slice(0, FINGERPRINT_LENGTH);
  }

  /** Writes all of them or none, and forgets what is older than two months. */
  change(changes: readonly JobChange[]): void {
    if (changes.length === 0) return;
    const written: { [name: string]: string } = {};
    for (const { key, month, phone, record } of changes) {
      const name = this.nameOf(key);
      written[`${JOB}${name}`] = writeRecord(record);
      if (isOut(record) && phone !== '') written[this.phoneName(month, phone)] = name;
    }
    const now = changes[0]?.record.minute ?? 0;
    const kept = Object.entries(this.entries).filter(([name, value]) => !isOld(name, value, now));
    const isShorter = kept.length < Object.keys(this.entries).length;
    const all = { ...Object.fromEntries(kept), ...written };
    if (isShorter) this.ports.journal.keepOnly(all);
    else this.ports.journal.write(written);
    this.entries = all;
  }

  /** Takes back every approval; gives how many there were. */
  withdrawAll(minute: number): number {
    const waiting = Object.entries(this.entries).flatMap(([name, value]) => {
      const record = name.startsWith(JOB) ? readRecord(value) : undefined;
      return record?.state === 'approved' ? [{ name, record }] : [];
    });
    if (waiting.length === 0) return 0;
    const written = Object.fromEntries(
      waiting.map(({ name, record }) => [name, writeRecord({ ...record, state: 'withdrawn', minute })]),
    );
    this.ports.journal.write(written);
    this.entries = { ...this.entries, ...written };
    return waiting.length;
  }

  private phoneName(month: Month, phone: string): string {
    return `${PHONE}${month} ${this.nameOf(`${month}|${phone}`)}`;
  }
}

function isOurs(name: string): boolean {
  return name.startsWith(JOB) || name.startsWith(PHONE);
}

/** A number's entry is as old as its month; what is not ours never is. */
function isOld(name: string, value: string, minute: number): boolean {
  if (name.startsWith(JOB)) return minute - (readRecord(value)?.minute ?? minute) > KEPT_MINUTES;
  if (!name.startsWith(PHONE)) return false;
  const monthStart = Date.parse(`${name.slice(PHONE.length, PHONE.length + 7)}-01`) / 60_000;
  return minute - monthStart > KEPT_MINUTES + 31 * 24 * 60;
}

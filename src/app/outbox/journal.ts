/** The journal as texts: which key stands where in the properties, and what of it is old enough to go. */
import type { KeptStops } from '../../core/customers/keptStops';
import { readTold, writeTold, type Told } from '../../core/customers/toldYeses';
import type { Month } from '../../core/day';
import { isOut, readRecord, writeRecord, type JobRecord } from '../../core/texts/outbox/record';
import { leftToOwner, takenBack } from '../../core/texts/outbox/sendPlan';
import { BY_HAND } from '../../core/texts/providers/byHand';
import { shortName } from '../../core/texts/outbox/shortName';
import { showsLandline, type Outbox } from '../../core/texts/outbox/settle';
import { isCallKey } from '../../core/texts/text';
import type { Ports } from '../ports';

const FINGERPRINT_LENGTH = 12;
const JOB = 'job ';
const PHONE = 'to ';
/** Numbers that were called in a month, which may have their text as well. */
const CALLED = 'call ';
/** Numbers that are landlines, for ever: 17 bytes each. */
const LANDLINE = 'line ';
/** Numbers and addresses that said stop, for ever, as the Consent tab had it: some 50 bytes each. */
const STOP = 'off ';
/** Whose yes in the list is told for, in one text or more: some 5 bytes each. */
const TOLD = 'told ';
/** In a text that is no longer needed. */
const NOBODY = writeTold(new Set())[0] ?? '';
const NOTE = 'run ';

/**
 * What the journal remembers beside the texts: who sends them, a run at work, the wish to stop, what went wrong last, what was read, the
 * month of the first text, the yes that spam filters ended and when, the tests of a day, when a run ended, the words of late.
 */
export type JournalNote =
  'provider' | 'lease' | 'stop' | 'trouble' | 'inbound' | 'first' | 'filtered' | 'tests' | 'last' | 'words';
type Notes = { readonly [name in JournalNote]?: string };
const FIRST = `${NOTE}first`;
const UNREADABLE: JobRecord = { state: 'review', attempt: 1, minute: 0, note: '' };

/** A text that changes its state. */
export interface JobChange {
  readonly key: string;
  readonly month: Month;
  /** E.164; its number is taken for the month once the text is out. */
  readonly phone: string;
  readonly record: JobRecord;
}

/** As it stands in the properties. */
export type JournalEntries = { readonly [name: string]: string };

/** The journal as one run sees it, read once. */
export class Journal implements Outbox {
  private entries: JournalEntries;
  /** Nothing is ever taken out of use again; asked for every customer of the list. */
  isInUse: boolean;
  private landlines: { readonly of: object; readonly isAny: boolean } | undefined;
  /** Google works out a fingerprint slowly, and a plan asks for the same one several times. */
  private readonly names = new Map<string, string>();

  constructor(
    private readonly ports: Ports,
    entries: JournalEntries = ports.journal.readAll(),
  ) {
    this.entries = entries;
    this.isInUse = Object.keys(this.entries).some(isOurs);
  }

  /** Numbers that had a text in this month. */
  sentIn(month: Month): number {
    return Object.keys(this.entries).filter((name) => name.startsWith(`${PHONE}${month} `)).length;
  }

  /** True while no text of an earlier month went out; the records of those go after two months, the month of the first one stays. */
  isFirstMonth(month: Month): boolean {
    const first = this.noteOf('first');
    return first === '' || first >= month;
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

  /** What the provider calls the texts that the journal knows to be out, in short. */
  notedIds(): ReadonlySet<string> {
    const out = [...this.jobs().values()].filter(
      ({ state }) => state === 'accepted' || state === 'delivered',
    );
    return new Set(out.map(({ note }) => note));
  }

  /** Writes jobs that are known already, by short name, and numbers that turned out to be landlines; all of it or nothing. */
  put(records: ReadonlyMap<string, JobRecord>, landlines: readonly string[] = []): void {
    if (records.size === 0) return;
    const written = Object.fromEntries([
      ...[...records].map(([name, record]) => [JOB + name, writeRecord(record)] as const),
      ...landlines.map((phone) => [this.landlineName(phone), '1'] as const),
    ]);
    this.write(written);
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
  setNotes(notes: Notes): void {
    const news = Object.entries(notes).filter(([name, text]) => this.noteOf(name as JournalNote) !== text);
    if (news.length === 0) return;
    const written = Object.fromEntries(news.map(([name, text]) => [NOTE + name, text]));
    this.write(written);
  }

  /** What is kept of stops. */
  stops(): KeptStops {
    const kept = Object.entries(this.entries).filter(([name]) => name.startsWith(STOP));
    return new Map(kept.map(([name, value]) => [name.slice(STOP.length), value]));
  }

  keepStops(news: KeptStops): void {
    if (news.size === 0) return;
    this.write(Object.fromEntries([...news].map(([name, value]) => [STOP + name, value])));
  }

  /** Whose yes in the list is told for; undefined while that was never kept. */
  told(): Told | undefined {
    const texts = this.toldTexts();
    return texts.length === 0 ? undefined : readTold(texts);
  }

  keepTold(told: Told): void {
    const texts = writeTold(told);
    const left = this.toldTexts().slice(texts.length);
    const all = [...texts, ...left.map(() => NOBODY)];
    this.write(Object.fromEntries(all.map((text, index) => [`${TOLD}${index}`, text])));
  }

  private toldTexts(): string[] {
    const texts: string[] = [];
    for (
      let text = this.entries[`${TOLD}0`];
      text !== undefined;
      text = this.entries[`${TOLD}${texts.length}`]
    )
      texts.push(text);
    return texts;
  }

  nameOf(key: string): string {
    let name = this.names.get(key);
    if (name === undefined) this.names.set(key, (name = shortName(this.ports.hash(key))));
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

  /** The call that this number had in this month, in short form. */
  callHolderOf(month: Month, phone: string): string | undefined {
    return this.entries[this.calledName(month, phone)];
  }

  isLandline(phone: string): boolean {
    // Mostly there is none, and a fingerprint for every customer takes its time.
    if (this.landlines?.of !== this.entries) {
      const isAny = Object.keys(this.entries).some((name) => name.startsWith(LANDLINE));
      this.landlines = { of: this.entries, isAny };
    }
    return this.landlines.isAny && this.landlineName(phone) in this.entries;
  }

  fingerprintOf(phone: string, message: string): string {
    return this.ports.hash(`${phone} ${message}`).slice(0, FINGERPRINT_LENGTH);
  }

  /** Writes all of them or none, and forgets what is older than last month: 2,500 people's records of two months are 340 of the 500 KB. */
  change(changes: readonly JobChange[], notes: Notes = {}): void {
    if (changes.length === 0) return;
    const written: { [name: string]: string } = {};
    for (const { key, month, phone, record } of changes) {
      const name = this.nameOf(key);
      written[`${JOB}${name}`] = writeRecord(record);
      if (isCallKey(key)) {
        if (phone !== '') written[this.calledName(month, phone)] = name;
      } else if (isOut(record) && phone !== '') {
        written[this.phoneName(month, phone)] = name;
        const first = written[FIRST] ?? this.noteOf('first');
        if (first === '' || month < first) written[FIRST] = month;
      }
      if (showsLandline(record) && phone !== '') written[this.landlineName(phone)] = '1';
    }
    for (const [name, text] of Object.entries(notes)) written[NOTE + name] = text;
    const oldest = monthBefore(changes[0]?.record.minute ?? 0);
    if (this.isAnyOld(oldest)) this.forgetOlder(oldest, written);
    else this.ports.journal.write(written);
    this.entries = { ...this.entries, ...written };
    this.isInUse = true;
  }

  private isAnyOld(oldest: string): boolean {
    return Object.entries(this.entries).some(([name, value]) => isOld(name, value, oldest));
  }

  /** Read anew just before: a stop that somebody wrote down meanwhile must not be forgotten with the rest. */
  private forgetOlder(oldest: string, written: { readonly [name: string]: string }): void {
    this.readAgain();
    const kept = Object.entries(this.entries).filter(([name, value]) => !isOld(name, value, oldest));
    this.entries = Object.fromEntries(kept);
    this.ports.journal.keepOnly({ ...this.entries, ...written });
  }

  /** Takes back every approval; gives how many there were. */
  withdrawAll(minute: number): number {
    const changed = this.changeAll((record) => takenBack(record, minute));
    return changed.filter(({ state }) => state === 'withdrawn').length;
  }

  /** Leaves to the owner what no run will settle any more. */
  settleNoMore(): void {
    this.changeAll(leftToOwner);
  }

  private changeAll(change: (record: JobRecord) => JobRecord | undefined): readonly JobRecord[] {
    const changed = new Map(
      [...this.jobs()].flatMap(([name, record]) => {
        const next = change(record);
        return next ? [[name, next] as const] : [];
      }),
    );
    this.put(changed);
    return [...changed.values()];
  }

  private write(written: { readonly [name: string]: string }): void {
    this.ports.journal.write(written);
    this.entries = { ...this.entries, ...written };
  }

  private calledName(month: Month, phone: string): string {
    return `${CALLED}${month} ${this.nameOf(`call|${month}|${phone}`)}`;
  }

  private landlineName(phone: string): string {
    return LANDLINE + this.nameOf(`landline|${phone}`);
  }

  private phoneName(month: Month, phone: string): string {
    return `${PHONE}${month} ${this.nameOf(`${month}|${phone}`)}`;
  }
}

function isOurs(name: string): boolean {
  return [JOB, PHONE, CALLED, LANDLINE].some((kind) => name.startsWith(kind));
}

/** The month before a minute's own, in UTC. */
function monthBefore(minute: number): string {
  const day = new Date(minute * 60_000);
  day.setUTCDate(0);
  return day.toISOString().slice(0, 7);
}

/** Records from before the oldest month that is kept go, by their own minute or a number's month; what is not ours never does. */
function isOld(name: string, value: string, oldest: string): boolean {
  for (const kind of [PHONE, CALLED])
    if (name.startsWith(kind)) return name.slice(kind.length, kind.length + 7) < oldest;
  // A day more, for spreadsheets east of Greenwich.
  const begin = Date.parse(`${oldest}-01`) / 60_000 - 24 * 60;
  return name.startsWith(JOB) && (readRecord(value)?.minute ?? begin) < begin;
}

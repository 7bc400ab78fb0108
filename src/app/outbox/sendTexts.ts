/** The middle of a run: each approved text is looked at once more, claimed, handed over and noted, until there is a reason to stop. */
import { dayNumber, type Day } from '../../core/day';
import type { CustomerCells, CustomerId, Field } from '../../core/customers/customer';
import { readPhone } from '../../core/phone';
import { everyPhone } from '../../core/phonesOfCell';
import {
  afterSend,
  claimOf,
  MOST_A_RUN,
  MOST_BUSY,
  MOST_PARTS_A_DAY,
  MOST_UNCLEAR,
  RUN_MS,
  validityAt,
} from '../../core/texts/outbox/sendPlan';
import { showsLandline } from '../../core/texts/outbox/settle';
import { shortId } from '../../core/texts/outbox/shortName';
import type { PlannedText } from '../../core/texts/plan';
import type { HttpAnswer, HttpRequest, SeenText, SendOutcome } from '../../core/texts/providers/provider';
import { whereOf } from '../../core/texts/window/firstOpening';
import { DEFAULT_WINDOW } from '../../core/settings';
import { openBook, type Book } from '../book';
import { isSameCell } from '../columnLook';
import { readConsents } from '../consentBook';
import { openList, type OpenList } from '../openList';
import type { Ports } from '../ports';
import type { Connection } from './connection';
import type { Journal } from './journal';
import { approvedTexts, planMonth, type MonthPlan } from './monthPlan';
import { isOfMonth, sentAlready } from './settleJobs';

/** What a run came to. */
export interface Sending {
  /** Records of the journal that changed. */
  readonly changed: number;
  /** Why the run was given up, for the owner; '' when it was not. */
  readonly trouble: string;
  readonly sentence: string;
}

interface Materials {
  readonly ports: Ports;
  readonly journal: Journal;
  /** What the provider's list has of this month. */
  readonly sent: readonly SeenText[];
}

const NOTHING: Sending = { changed: 0, trouble: '', sentence: '' };
const MS_PER_DAY = 86_400_000;
/** Hexadecimal digits of a whole number below 2^32. */
const HEX_OF_INT = 8;
/** Plans after the first, when somebody moves rows under our hands; then the rest waits for the next run. */
const MOST_PLANS = 20;
/** The first texts, and of the others one in so many, before which the Consent tab is read once more: of the calls that a run may take few are left. */
const LOOKED_AT = 5;
const LOOKED_AT_LATER = 10;
/** What the plan was made from, beside the words. */
const WATCHED: readonly Field[] = ['id', 'phone', 'segment', 'textConsent', 'archivedOn'];

/** Sends what may go out now. */
export function sendTexts(connection: Connection, materials: Materials): Sending {
  const run = new Run(connection, materials);
  return run.plan() ? run.send() : NOTHING;
}

class Run {
  private opened: OpenList | undefined;
  private cellsOf: ReadonlyMap<CustomerId, CustomerCells> = new Map<CustomerId, CustomerCells>();
  /** By number: a no on one of these rows closes it for all. */
  private rowsOf: ReadonlyMap<string, readonly number[]> = new Map<string, number[]>();
  private records = '';
  private country = '';
  private looked = 0;
  private queue: readonly PlannedText[] = [];
  private window = DEFAULT_WINDOW;
  private readonly startedAt: number;
  private readonly done = new Set<string>();
  private plans = 0;
  private changed = 0;
  private accepted = 0;
  private unclear = 0;
  private busy = 0;
  private parts: number;
  private trouble = '';

  constructor(
    private readonly connection: Connection,
    private readonly materials: Materials,
  ) {
    const { ports, sent } = materials;
    this.startedAt = ports.clock.instant();
    const recent = sent.filter(({ createdAt = Infinity }) => createdAt > this.startedAt - MS_PER_DAY);
    this.parts = recent.reduce((sum, { parts }) => sum + (parts ?? 1), 0);
  }

  /** The approved texts as the list is now; false when there are none or the list cannot be opened. */
  plan(): boolean {
    const { ports, journal, sent } = this.materials;
    if (![...journal.jobs().values()].some(({ state }) => state === 'approved')) return false;
    const opened = openList(openBook(ports));
    const planned = opened.ok ? planMonth(opened.value, journal) : opened;
    if (!opened.ok || !planned.ok) return false;
    this.opened = opened.value;
    this.window = planned.value.settings.sendWindow;
    this.cellsOf = new Map(opened.value.list.customers.map(({ id, cells }) => [id, cells]));
    this.records = JSON.stringify(planned.value.records);
    this.rowsOf = rowsByPhone(planned.value);
    this.country = planned.value.rules.country;
    this.plans += 1;
    const waiting = approvedTexts(planned.value, journal);
    const known = sentAlready(ports, waiting, { sent, journal });
    journal.change(known);
    this.changed += known.length;
    const gone = new Set(known.map(({ key }) => key));
    const queue = waiting.filter(({ key }) => !gone.has(key) && !this.done.has(key));
    this.queue = fromOwnPlace(opened.value.book, queue);
    return true;
  }

  send(): Sending {
    for (let text = this.next(); text && this.mayGoOn(text); text = this.next()) this.sendOne(text);
    const { changed, trouble } = this;
    return { changed, trouble, sentence: [this.sayAccepted(), trouble].join(' ').trim() };
  }

  /** Whoever cannot be texted at this hour costs no look at the journal. */
  private next(): PlannedText | undefined {
    return this.queue.find((text) => {
      if (this.done.has(text.key)) return false;
      if (this.validityOf(text) !== undefined) return true;
      this.done.add(text.key);
      return false;
    });
  }

  private mayGoOn({ parts }: PlannedText): boolean {
    return (
      this.trouble === '' &&
      this.accepted + this.unclear < MOST_A_RUN &&
      this.unclear < MOST_UNCLEAR &&
      this.busy < MOST_BUSY &&
      this.parts + parts <= MOST_PARTS_A_DAY &&
      this.materials.ports.clock.instant() - this.startedAt < RUN_MS &&
      !this.isStopped()
    );
  }

  /** Somebody said stop without waiting for us; the wish itself is obeyed by whoever has the lock next. */
  private isStopped(): boolean {
    this.materials.journal.readAgain();
    return this.materials.journal.noteOf('stop') !== '';
  }

  private sendOne(text: PlannedText): void {
    const validitySeconds = this.validityOf(text);
    if (validitySeconds === undefined) return void this.done.add(text.key);
    if (!this.isAsPlanned(text) || !this.areRecordsAsPlanned()) {
      if (this.plans >= MOST_PLANS || !this.plan()) this.queue = [];
      return;
    }
    this.done.add(text.key);
    const { ports, journal } = this.materials;
    const { line, account } = this.connection;
    const { key, month, phone, message } = text;
    const approved = journal.recordOf(key);
    if (approved?.state !== 'approved') return;
    const request = line.buildSend({ to: phone, body: message, validitySeconds });
    const claim = claimOf(approved, ports.clock.minute(), account);
    journal.change([{ key, month, phone, record: claim }]);
    const outcome = this.askFirst(text) ?? this.ask(request, (answer) => line.readSend(answer));
    const { record, next, trouble = '' } = afterSend(claim, outcome);
    journal.put(new Map([[journal.nameOf(key), record]]), showsLandline(record) ? [phone] : []);
    this.count(text, { outcome, next, trouble });
  }

  /** Last of all: a copy of the file may have sent it since our look at the list. Undefined when it may go out. */
  private askFirst({ phone, message, month }: PlannedText): SendOutcome | undefined {
    const { ports, journal } = this.materials;
    const { line } = this.connection;
    const claimedAt = dayNumber(`${month}-01` as Day) * MS_PER_DAY;
    const sought = { to: phone, body: message, claimedAt };
    return this.ask(line.buildFind(sought), (answer): SendOutcome | undefined => {
      const reading = line.readFind(answer, sought);
      if (reading.kind === 'refused') return { ...QUOTA, ...reading, kind: 'not processed' };
      if (reading.kind === 'unread') return NOT_NOW;
      if (reading.value.kind !== 'found' || !isOfMonth(ports, reading.value.text, month)) return undefined;
      const { providerId, progress } = reading.value.text;
      if (journal.notedIds().has(shortId(providerId))) return undefined;
      return { kind: 'accepted', providerId, status: progress };
    });
  }

  private ask<T>(request: HttpRequest, read: (answer: HttpAnswer) => T): T | SendOutcome {
    const answer = this.materials.ports.fetch(request);
    return isQuota(answer) ? QUOTA : read(answer);
  }

  private count(
    { parts }: PlannedText,
    { outcome, next, trouble }: { outcome: SendOutcome; next: string; trouble: string },
  ): void {
    this.changed += 1;
    this.trouble = trouble;
    this.unclear = next === 'unclear' ? this.unclear + 1 : 0;
    this.busy = next === 'busy' ? this.busy + 1 : 0;
    if (outcome.kind === 'accepted' || outcome.kind === 'ambiguous') this.parts += parts;
    if (outcome.kind === 'accepted') this.accepted += 1;
  }

  private validityOf({ id, phone }: PlannedText): number | undefined {
    const cells = this.cellsOf.get(id);
    const reading = readPhone(phone, '');
    if (!cells || reading.kind !== 'phone') return undefined;
    const where = whereOf(reading.phone, cells);
    return validityAt(this.materials.ports.clock.instant(), where, this.window);
  }

  /** Reads the rows with the person's number once more, since the owner may have sorted, deleted or written meanwhile; one service call. */
  private isAsPlanned({ id, phone }: PlannedText): boolean {
    const { list } = this.opened ?? {};
    const own = list?.customers.find((one) => one.id === id)?.row;
    if (!list || own === undefined) return false;
    const rows = [own, ...(this.rowsOf.get(phone) ?? [])];
    const first = Math.min(...rows);
    const block = { row: first, column: 1, rows: Math.max(...rows) - first + 1 };
    const cells = list.tab.read({ ...block, columns: Math.max(...list.columns.values()) });
    return rows.every((row) =>
      WATCHED.every((field) => {
        const column = list.columns.get(field);
        if (column === undefined || (field === 'phone' && list.spoiltPhones.has(row))) return true;
        const [present, planned] = [cells[row - first], list.grid[row - 1]];
        return isSameCell(present?.[column - 1] ?? '', planned?.[column - 1] ?? '');
      }),
    );
  }

  /** Somebody may write a stop into the Consent tab while we send; one service call now and then. */
  private areRecordsAsPlanned(): boolean {
    this.looked += 1;
    if (this.opened === undefined || (this.looked > LOOKED_AT && this.looked % LOOKED_AT_LATER > 0))
      return true;
    const { records } = readConsents(this.opened.book, this.country, this.materials.journal);
    return JSON.stringify(records) === this.records;
  }

  private sayAccepted(): string {
    if (this.accepted === 0) return '';
    return this.accepted === 1 ? '1 text was sent.' : `${this.accepted} texts were sent.`;
  }
}

function rowsByPhone({ customers, rules }: MonthPlan): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const { cells, row } of customers)
    for (const phone of everyPhone(cells.phone, rules.country))
      rows.set(phone, [...(rows.get(phone) ?? []), row]);
  return rows;
}

/** A copy of the file begins elsewhere than its original: when both send at once they meet at one text, not at each. */
function fromOwnPlace({ memory, ports }: Book, queue: readonly PlannedText[]): readonly PlannedText[] {
  const { id } = ports.workbook;
  if (memory?.file === undefined || memory.file === id || queue.length < 2) return queue;
  const start = 1 + (parseInt(ports.hash(id).slice(0, HEX_OF_INT), 16) % (queue.length - 1));
  return [...queue.slice(start), ...queue.slice(0, start)];
}

/** The list could not be read; the next run asks again. */
const NOT_NOW: SendOutcome = { kind: 'not processed', code: 0, retryAfterSec: 0, text: '' };

/** Google's own refusal: the request never left. */
const QUOTA: Extract<SendOutcome, { kind: 'not processed' }> = {
  kind: 'not processed',
  code: 0,
  retryAfterSec: MS_PER_DAY / 1000,
  text: "Google's daily limit for requests is used up. The rest goes out tomorrow.",
};

function isQuota(answer: ReturnType<Ports['fetch']>): boolean {
  return answer.kind === 'no answer' && /Service invoked too many times/i.test(answer.reason);
}

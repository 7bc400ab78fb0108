/**
 * Looks over the script's shoulder at every text it hands over, with an eye of its own: nothing of the product's code decides here.
 * The numbers of the rules are those of the specification of the outbox.
 */
import { createHash } from 'node:crypto';
import type { FetchAnswer, FetchRequest } from '../../local/emulator/options';
import type { PhoneNetwork } from '../../local/phoneNetwork';
import { isHolidayThere, isWeekendThere, localAt } from '../core/texts/window/localTime';
import { gridOf } from '../app/shop';
import type { Office } from './office';
import { zonesOfPhone } from './scenes';

const FROM_HOUR = 10;
const TO_HOUR = 17;
/** Before this nobody can say that a text was not taken. */
const LEAST_WAIT_MS = 45 * 60_000;
const NAME_LENGTH = 11;
const RADIX = 36;

type Answered = 'taken' | 'refused' | 'unclear';

interface Post {
  readonly office: Office;
  readonly job: string;
  readonly phone: string;
  readonly month: string;
  readonly at: number;
  readonly answer: Answered;
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, NAME_LENGTH);
}

export class Watch {
  readonly faults: string[] = [];
  /** Texts taken by `month phone`, and by job. */
  readonly taken = new Map<string, number>();
  private readonly takenJobs = new Map<string, number>();
  private posts: Post[] = [];
  /** When each phone said stop; a START takes it off. */
  private readonly stops = new Map<string, number>();
  /** How many texts had been taken when a file last asked for those of a number, by file. */
  private readonly looks = new Map<Office, Map<string, number>>();
  /** Jobs that the owner allowed once more. */
  private readonly allowed = new Set<string>();

  constructor(private readonly network: PhoneNetwork) {}

  stopped(phone: string, at: number): void {
    if (!this.stops.has(phone)) this.stops.set(phone, at);
  }

  started(phone: string): void {
    this.stops.delete(phone);
  }

  /** The owner says that this text did not arrive. */
  allowAgain(key: string): void {
    this.allowed.add(shortHash(key));
  }

  /** The file has lost its journal. */
  forgot(office: Office): void {
    this.posts = this.posts.filter((one) => one.office !== office);
  }

  /** Whether the text of this key was taken by the provider. */
  wasTaken(key: string): boolean {
    return this.takenJobs.has(shortHash(key));
  }

  /** Hands the request over and judges it. */
  readonly fetch = (office: Office, request: FetchRequest): FetchAnswer => {
    if (request.method !== 'post') return this.noteLook(office, request);
    const form = new URLSearchParams(request.payload);
    const phone = form.get('To') ?? '';
    const at = office.host.now;
    const claim = this.claimFor(office, phone);
    if (claim === undefined) this.fault('I3', `${phone} was handed over without a claim`);
    this.judge(office, phone, form.get('Body') ?? '');
    const before = this.network.acceptances.length;
    const looked = this.takeLook(office, phone);
    if (looked === undefined) this.fault('look', `${phone} was handed over without a look at the list`);
    const note = (answer: Answered) => {
      const isTaken = this.network.acceptances.length > before;
      const post = { office, job: claim?.job ?? '', month: claim?.month ?? '', phone, at, answer };
      // Between the look and the call nobody can know what another file does.
      const isUnknowable = this.network.acceptances.slice(looked, before).some(({ to }) => to === phone);
      this.note(post, isTaken && !isUnknowable);
    };
    try {
      const answer = this.network.fetch(request);
      note(readAnswer(answer));
      return answer;
    } catch (error) {
      note('unclear');
      throw error;
    }
  };

  private noteLook(office: Office, request: FetchRequest): FetchAnswer {
    const answer = this.network.fetch(request);
    const phone = new URL(request.url).searchParams.get('To') ?? '';
    const looks = this.looks.get(office) ?? new Map<string, number>();
    this.looks.set(office, looks.set(phone, this.network.acceptances.length));
    return answer;
  }

  private takeLook(office: Office, phone: string): number | undefined {
    const looked = this.looks.get(office)?.get(phone);
    this.looks.get(office)?.delete(phone);
    return looked;
  }

  /** The claim that was written for this very call: of this number, and of this minute. */
  private claimFor(office: Office, phone: string): { job: string; month: string } | undefined {
    const { journal } = office;
    const minute = Math.floor(office.host.now / 60_000);
    for (const [name, job] of journal) {
      const [kind, month = '', hash] = name.split(' ');
      if (kind !== 'to' || hash !== shortHash(`${month}|${phone}`)) continue;
      const [, state, claimedAt = ''] = /^([A-Z])\d([0-9a-z]+):/.exec(journal.get(`job ${job}`) ?? '') ?? [];
      // The minute may turn between the note and the call.
      if (state === 'C' && minute - parseInt(claimedAt, RADIX) <= 1) return { job, month };
    }
    return undefined;
  }

  private judge(office: Office, phone: string, words: string): void {
    const { now } = office.host;
    for (const zone of zonesOfPhone(phone)) {
      const local = localAt(zone, now);
      const isOpen = !isWeekendThere(local) && !isHolidayThere(local);
      if (!isOpen || local.hour < FROM_HOUR || local.hour >= TO_HOUR)
        this.fault('I8', `${phone} was texted at ${local.weekday} ${local.date} ${local.hour} h in ${zone}`);
    }
    const stoppedAt = this.stops.get(phone) ?? Infinity;
    if (stoppedAt <= office.runBegan) this.fault('I7', `${phone} was texted after a stop`);
    if (!office.approved.has(`${phone}|${words}`) && !office.takeGrace())
      this.fault('approval', `${phone} got words without a yes: ${words}`);
    if (office.isQuiet) this.judgeRow(office, phone);
  }

  /** The list as it stands: somebody with this number agreed and is to be texted. */
  private judgeRow(office: Office, phone: string): void {
    const [headings = [], ...rows] = gridOf(office.host, 'Customers');
    const at = (heading: string) => headings.indexOf(heading);
    const isMine = (row: string[]) =>
      (row[at('Phone')] ?? '').replace(/\D/g, '').slice(-10) === phone.slice(2);
    const mine = rows.filter(isMine);
    const isGood = (row: string[]) =>
      row[at('Text consent')] === 'yes' && ['Apostle', 'Loyalist'].includes(row[at('Segment')] ?? '');
    if (!mine.some(isGood)) this.fault('gates', `${phone} is nobody's who agreed and is to be texted`);
  }

  private note(post: Post, isTaken: boolean): void {
    const { office, job, phone, month, at } = post;
    const before = this.posts.filter((one) => one.job === job && one.office === office).pop();
    const isOwners = this.allowed.delete(job);
    if (before && before.answer !== 'refused' && !isOwners && job !== '') {
      if (before.answer === 'taken') this.fault('I4', `${phone} was handed over again after a yes`);
      else if (at - before.at < LEAST_WAIT_MS)
        this.fault('I4', `${phone} was handed over again ${Math.round((at - before.at) / 60_000)} min later`);
    }
    this.posts.push(post);
    if (!isTaken) return;
    if (count(this.taken, `${month} ${phone}`) > 1) this.fault('I2', `${phone} got two texts of ${month}`);
    if (job !== '' && count(this.takenJobs, job) > 1)
      this.fault('I1', `the customer of ${phone} got two texts of ${month}`);
  }

  private fault(rule: string, what: string): void {
    this.faults.push(`${rule}: ${what}`);
  }
}

function count(counts: Map<string, number>, key: string): number {
  const now = (counts.get(key) ?? 0) + 1;
  counts.set(key, now);
  return now;
}

function readAnswer({ status, body = '' }: FetchAnswer): Answered {
  if (status >= 300 && status < 400) return 'unclear';
  if (status >= 500) return 'unclear';
  if (status >= 400) return 'refused';
  try {
    return 'sid' in (JSON.parse(body) as object) ? 'taken' : 'unclear';
  } catch {
    return 'unclear';
  }
}

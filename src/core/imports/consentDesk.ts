/** What an import says of consent: every stop is taken in, a yes only where nothing stands and no stop is known. Nothing opens what was closed. */
import { cellText } from '../cell';
import { readConsent } from '../customers/consent';
import { isOptedOut, type Channel, type Reached } from '../customers/consentRecords';
import type { Line } from './line';
import { Person } from './people';
import type { ConsentNews, ImportInput } from './planTypes';

type ConsentField = 'textConsent' | 'callConsent';
const CHANNEL_OF = { textConsent: 'text', callConsent: 'call' } as const;

/** What the files say of one person. */
interface Said {
  readonly stops: Map<Channel, number>;
  /** The file that says yes, by field and number. */
  readonly yeses: Map<ConsentField, Map<string, number>>;
  /** Every number and address of theirs in the files. */
  readonly contacts: Set<string>;
}

export class ConsentDesk {
  private readonly said = new Map<Person, Said>();
  private readonly strays: ConsentNews[] = [];
  /** `text +14135550148`: closed by a line of these files, whoever's. */
  private readonly closed = new Set<string>();

  constructor(private readonly input: ImportInput) {}

  take(person: Person, { traits, stops, yeses }: Line, file: number): void {
    if (stops.length + yeses.length === 0) return;
    const said: Said = this.said.get(person) ?? { stops: new Map(), yeses: new Map(), contacts: new Set() };
    this.said.set(person, said);
    for (const channel of stops) if (!said.stops.has(channel)) said.stops.set(channel, file);
    for (const field of yeses) {
      const numbers = said.yeses.get(field) ?? new Map<string, number>();
      for (const phone of traits.phones) if (!numbers.has(phone)) numbers.set(phone, file);
      said.yeses.set(field, numbers);
    }
    if (stops.length > 0)
      for (const contact of [...traits.phones, ...traits.emails]) said.contacts.add(contact);
  }

  /** The stops of a line of which nobody can say whose it is: its numbers and addresses are closed, nobody's cell is touched. */
  takeStops({ traits, stops }: Line, file: number): void {
    const person = new Person(undefined, '');
    for (const channel of stops)
      for (const contact of [...traits.phones, ...traits.emails])
        this.closeContact({ person, channel, contact, file }, this.strays);
  }

  /** After the last line: stops first, since one line's stop closes the number for all. */
  settle(): {
    optOuts: ConsentNews[];
    grants: ConsentNews[];
    yeses: ConsentNews[];
    needsConsentStory: boolean;
  } {
    const optOuts = [...[...this.said].flatMap(([person, said]) => this.close(person, said)), ...this.strays];
    const yeses = [...this.said].flatMap(([person, said]) => this.open(person, said));
    const needsConsentStory = yeses.length > 0;
    const taken = this.input.hasStory ? yeses : [];
    for (const { person, channel } of taken) {
      const field = channel === 'text' ? 'textConsent' : 'callConsent';
      person.wanted[field] = this.input.words[field].yes;
    }
    return { optOuts, grants: taken.filter((news) => this.isNewYes(news)), yeses, needsConsentStory };
  }

  private close(person: Person, { stops, contacts }: Said): ConsentNews[] {
    if (stops.size === 0) return [];
    const reached = person.reached(this.input.rules.country);
    const own = new Set([reached.phone, reached.email, ...contacts].filter((contact) => contact !== ''));
    const news: ConsentNews[] = [];
    for (const [channel, file] of stops)
      for (const contact of own) this.closeContact({ person, channel, contact, file }, news);
    this.closeCells(person, stops, reached);
    return news;
  }

  /** Whoever agreed again since an earlier import brought the stop keeps the yes. */
  private closeCells(person: Person, stops: Said['stops'], { phone }: Reached): void {
    const { words, fields } = this.input;
    const isClosed = (channel: Channel) =>
      stops.has(channel) && (phone === '' || this.closed.has(`${channel} ${phone}`));
    if (isClosed('text') && readConsent(person.now('textConsent')) !== 'no')
      person.wanted.textConsent = words.textConsent.no;
    const call = readConsent(person.now('callConsent'));
    const isTold = isClosed('call') && fields.has('callConsent') && call !== 'no';
    if (isTold || (isClosed('text') && call === 'yes')) person.wanted.callConsent = words.callConsent.no;
  }

  /** A stop that an earlier import brought, and that was followed by a yes, is not said once more. */
  private closeContact(stop: ConsentNews, news: ConsentNews[]): void {
    const { channel, contact } = stop;
    if (contact.includes('@') !== (channel === 'email')) return;
    const key = `${channel} ${contact}`;
    const alone = { id: '', phone: contact, email: contact };
    const isStopped = isOptedOut(this.input.consent, alone, channel);
    if (this.input.stopsTakenIn.has(key) && !isStopped) return;
    if (!isStopped && !this.closed.has(key)) news.push(stop);
    this.closed.add(key);
    if (channel === 'text') this.closed.add(`call ${contact}`);
  }

  private isNewYes({ person, channel, contact }: ConsentNews): boolean {
    const reached = person.reached(this.input.rules.country);
    return contact !== '' && this.input.consent.deciding(reached, channel) === undefined;
  }

  private open(person: Person, { stops, yeses }: Said): ConsentNews[] {
    const reached = person.reached(this.input.rules.country);
    const news: ConsentNews[] = [];
    for (const [field, numbers] of yeses) {
      const file = numbers.get(reached.phone);
      if (file === undefined) continue;
      const channel = CHANNEL_OF[field];
      const isStopped =
        stops.has(channel) ||
        stops.has('text') ||
        this.closed.has(`${channel} ${reached.phone}`) ||
        isOptedOut(this.input.consent, reached, channel);
      if (isStopped || cellText(person.now(field)) !== '') continue;
      if (field === 'callConsent' && !this.input.fields.has(field)) continue;
      news.push({ person, channel, contact: reached.phone, file });
    }
    return news;
  }
}

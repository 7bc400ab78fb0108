/** What an import says of consent: every stop is taken in, a yes only where nothing stands and no stop is known. Nothing opens what was closed. */
import { cellText, type Cell } from '../cell';
import {
  CHANNEL_OF,
  CONSENT_FIELDS,
  NOTE_FIELDS,
  notesNoToTexts,
  readConsent,
  saysNo,
  type ConsentField,
} from '../customers/consent';
import { IMPORTED, isOptedOut, type Channel, type Reached } from '../customers/consentRecords';
import type { CustomerCells } from '../customers/customer';
import { reachedOf } from '../customers/stoppedButYes';
import type { Day } from '../day';
import { everyPhone } from '../phonesOfCell';
import type { Line } from './line';
import { Person, type Place } from './people';
import type { ConsentNews, ConsentPlan, ImportInput } from './planTypes';

/** The file that says stop, and the day it gives for it. */
type Stop = { readonly file: number; readonly stoppedOn: Day | undefined };

const NOBODY: { readonly cells: CustomerCells } = { cells: {} };

/** What the files say of one person. */
interface Said {
  readonly stops: Map<Channel, Stop>;
  /** The file that says yes, by field and number. */
  readonly yeses: Map<ConsentField, Map<string, number>>;
  /** Every number and address of theirs in the files. */
  readonly contacts: Set<string>;
}

export class ConsentDesk {
  private readonly said = new Map<Person, Said>();
  private readonly optOuts: ConsentNews[] = [];
  private readonly grants: ConsentNews[] = [];
  /** `text +14135550148`: closed by a line of these files, whoever's. */
  private readonly closed = new Set<string>();

  constructor(private readonly input: ImportInput) {}

  take(person: Person, line: Line, file: number): void {
    const { traits, stops, stoppedOn: days, yeses } = line;
    if (stops.length + yeses.length === 0) return;
    const said: Said = this.said.get(person) ?? { stops: new Map(), yeses: new Map(), contacts: new Set() };
    this.said.set(person, said);
    for (const channel of stops) {
      const [known, stoppedOn] = [said.stops.get(channel), days[channel]];
      const isLater = (stoppedOn ?? '') > (known?.stoppedOn ?? '');
      if (!known || isLater) said.stops.set(channel, { file: known?.file ?? file, stoppedOn });
    }
    for (const field of yeses) {
      const numbers = said.yeses.get(field) ?? new Map<string, number>();
      for (const phone of traits.phones) if (!numbers.has(phone)) numbers.set(phone, file);
      said.yeses.set(field, numbers);
    }
    if (stops.length > 0) for (const contact of this.contactsIn(line)) said.contacts.add(contact);
  }

  /** The stops of a line of which nobody can say whose it is: its numbers and addresses are closed, nobody's cell is touched. */
  takeStops(line: Line, place: Place): void {
    const { stops, stoppedOn } = line;
    const person = new Person(undefined, '');
    person.place = place;
    for (const channel of stops)
      for (const contact of this.contactsIn(line))
        this.closeContact({ person, channel, contact, file: place.file, stoppedOn: stoppedOn[channel] });
  }

  /** Also a number beside one that cannot be read, by which nobody is found. */
  private contactsIn({ traits, cells }: Line): Set<string> {
    const phones = everyPhone(cells.phone, this.input.rules.country);
    return new Set([...traits.phones, ...phones, ...traits.emails]);
  }

  /** After the last line: stops first, since one line's stop closes the number for all. Once more after answers, it adds what those bring. */
  settle(people: Iterable<Person>): ConsentPlan {
    for (const [person, said] of this.said) this.close(person, said);
    for (const person of people) this.leave(person);
    const yeses = [...this.said].flatMap(([person, said]) => this.open(person, said));
    for (const news of this.input.hasStory ? yeses : []) {
      const field = news.channel === 'text' ? 'textConsent' : 'callConsent';
      news.person.wanted[field] = this.input.words[field].yes;
      if (this.isNewYes(news)) this.grants.push(news);
    }
    return { optOuts: [...this.optOuts], grants: [...this.grants], yeses };
  }

  /** True when a file says yes to the number, whatever the list says of it. */
  saysYes(person: Person, phone: Cell): boolean {
    return [...(this.said.get(person)?.yeses.values() ?? [])].some((numbers) => numbers.has(cellText(phone)));
  }

  private close(person: Person, { stops, contacts }: Said): void {
    if (stops.size === 0) return;
    const { country } = this.input.rules;
    const [was, now] = [this.before(person), person.reached(country)];
    const phones = everyPhone(person.customer?.cells.phone, country);
    const own = new Set<string>([...phones, was.email, now.phone, now.email, ...contacts]);
    own.delete('');
    for (const [channel, stop] of stops)
      for (const contact of own) this.closeContact({ person, channel, contact, ...stop });
    this.closeCells(person, stops, now);
  }

  /** How the list reaches them until the import. */
  private before({ customer, id }: Person): Reached {
    return customer ? reachedOf(customer, this.input.rules.country) : { id, phone: '', email: '' };
  }

  /** Whoever gets another number takes a no along and leaves it on every old number too, also a no that stood beside it, or in notes that go; a yes is to a number, and is none to the new one. */
  private leave(person: Person): void {
    const { rules, consent, words } = this.input;
    const { wanted, customer: { cells } = NOBODY } = person;
    // Most people are new, or keep what they have: nothing more is read for them.
    const isNoteLost = NOTE_FIELDS.some(
      (field) => wanted[field] !== undefined && notesNoToTexts(cells[field]),
    );
    if (!isNoteLost && (cellText(cells.phone) === '' || wanted.phone === undefined)) return;
    const [was, now] = [this.before(person), person.reached(rules.country)];
    if (!isNoteLost && was.phone === now.phone) return;
    const left = everyPhone(cells.phone, rules.country);
    const reached = [was, ...left.map((phone) => ({ ...was, phone }))];
    for (const field of CONSENT_FIELDS) {
      const channel = CHANNEL_OF[field];
      const present = readConsent(person.now(field));
      const isNo = saysNo(cells, field) || (field === 'textConsent' && isNoteLost);
      if (isNo || reached.some((one) => isOptedOut(consent, one, channel))) {
        for (const contact of left) this.shut({ person, channel, contact, file: person.place?.file ?? 0 });
        // A no to texts is one to calls; that is said where calls have a yes.
        const isSaid = field === 'callConsent' && readConsent(person.now('textConsent')) === 'no';
        if (present === 'yes' || (present !== 'no' && !isSaid)) person.wanted[field] = words[field].no;
      } else if (present === 'yes' && consent.deciding(now, channel)?.state !== 'granted')
        person.wanted[field] = '';
    }
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
  private closeContact(stop: ConsentNews): void {
    const { channel, contact } = stop;
    if (contact.includes('@') !== (channel === 'email')) return;
    const isSpent = this.input.stopsTakenIn.has(`${channel} ${contact}`);
    if (!isSpent || this.isStopped(stop)) this.shut(stop);
  }

  private shut(stop: ConsentNews): void {
    const { channel, contact } = stop;
    const key = `${channel} ${contact}`;
    if (!this.isStopped(stop) && !this.closed.has(key)) this.optOuts.push(stop);
    this.closed.add(key);
    if (channel === 'text') this.closed.add(`call ${contact}`);
  }

  private isStopped({ channel, contact }: ConsentNews): boolean {
    return isOptedOut(this.input.consent, { id: '', phone: contact, email: contact }, channel);
  }

  /** The yes of somebody else to the same number may be taken back with them; who is new has no id yet. */
  private isNewYes({ person, channel, contact }: ConsentNews): boolean {
    const reached = person.reached(this.input.rules.country);
    const known = this.input.consent.deciding(reached, channel);
    const isTheirs = known && (known.how !== IMPORTED || known.name === person.name);
    return contact !== '' && isTheirs !== true;
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

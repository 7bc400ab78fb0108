/** Plans an import: file by file, line by line, who is new, who is completed, what is asked; consent and sales are settled after that. */
import { readConsent } from '../customers/consent';
import type { ExternalField, Field } from '../customers/customer';
import { fullNameOf } from '../customers/fullName';
import { assignLines, sameSaying, type Assigned, type FileLine } from './assign';
import { ConsentDesk } from './consentDesk';
import { completeCreated } from './created';
import { doubtsOf, isDoubtful } from './doubts';
import { mostToFind, type IncomingCustomer, type IncomingFile, type RefusedLine } from './incoming';
import { isSomebody, nameShapeOf, readLine, type Line, type NameShape } from './line';
import { keepReach, mergeLine, type MergeRules } from './mergeLine';
import { fieldsOf, People, type Person, type Place } from './people';
import {
  externalField,
  type FileCounts,
  type ImportInput,
  type ImportPlan,
  type PlannedPurchase,
  type Question,
} from './planTypes';
import { PurchaseBook, saleOf } from './purchases';
import { seenOf } from './seen';
import { NOBODY, noLines, note, whoseWords } from './seenLines';
import { isSameValue } from './values';

/** The whole plan. The same lines planned once more after they were carried out change nothing. */
export function planImport(input: ImportInput): ImportPlan {
  const planner = new Planner(input);
  planner.takeFiles();
  return planner.finish();
}

class Planner {
  private readonly people: People;
  private readonly shape: NameShape;
  private readonly desk: ConsentDesk;
  private readonly rules: MergeRules;
  private readonly created: Person[] = [];
  /** Everybody of whom the files say something, in their order; whoever has a place is among them. */
  private readonly touched: Person[] = [];
  private joined = 0;
  private refused = 0;
  private readonly lines = noLines();
  /** Whose lines may leave a doubt how to reach them. */
  private readonly doubted = new Set<Person>();
  /** By what people of the list were found. */
  private readonly found = new Map<Person, string>();
  private readonly counts: FileCounts[] = [];

  constructor(private readonly input: ImportInput) {
    const { customers, fields, rules, choice } = input;
    const systems = input.files.map(({ system }) => externalField(system));
    const externals = [...fields, ...systems].filter(isExternal);
    const most = customers.length + mostToFind(input.files);
    this.people = new People(customers, { country: rules.country, externals: [...new Set(externals)], most });
    this.shape = nameShapeOf(fields);
    this.desk = new ConsentDesk(input);
    this.rules = { choice, rules, conflicts: new Map() };
  }

  /** Who the lines are is known before anything is made of them, so that their order makes little difference. */
  takeFiles(): void {
    const lines = this.input.files.flatMap((file, index) => this.readFile(file, index));
    const assigned = assignLines(lines, this.people);
    const rest: FileLine[] = [];
    lines.forEach((line, index) => {
      const who = assigned[index];
      if (who) this.takeLine(line, who);
      else rest.push(line);
    });
    for (const line of rest) {
      const who = sameSaying(line.line, this.people, this.input.rules);
      this.people.learn(who.person, line.line.traits);
      this.takeLine(line, who);
      this.people.learnSaying(who.person.self);
    }
  }

  private readFile(file: IncomingFile, index: number): FileLine[] {
    const count = { customers: 0, withEmail: 0, withPhone: 0, refused: file.refused.length };
    const lines: FileLine[] = [];
    for (const row of file.customers) {
      const line = readLine(row, { system: file.system, shape: this.shape, rules: this.input.rules });
      if (!isSomebody(line)) {
        count.refused += 1;
        this.refuse({ line: row.line, why: NOBODY }, index);
        continue;
      }
      count.customers += 1;
      if (line.hasEmail) count.withEmail += 1;
      if (line.hasPhone) count.withPhone += 1;
      lines.push({ file: index, row, line });
    }
    for (const line of file.refused) this.refuse(line, index);
    this.counts.push(count);
    return lines;
  }

  private refuse({ line, why }: RefusedLine, file: number): void {
    this.refused += 1;
    note(this.lines.refused, { file, line }, { why, person: undefined });
  }

  private takeLine({ file, row, line }: FileLine, { person: { self: person }, by, unlike }: Assigned): void {
    const place = { file, line: row.line };
    if (by !== '' && unlike) {
      // Whoever it is, the stop is taken in.
      this.desk.takeStops(line, place);
      return this.refuse({ line: row.line, why: whoseWords(person, unlike.self) }, file);
    }
    if (person.place !== undefined) this.join(person, { by, place });
    else if (person.customer === undefined) this.create(person, { line, place, unlike });
    else this.found.set(person, `Found by ${by}.`);
    mergeLine(person, { cells: line.cells, changedOn: row.changedOn }, this.rules);
    if (line.several.length > 0) person.reach = [...person.reach, ...line.several];
    if (person.place === undefined) this.touched.push(person);
    person.place ??= place;
    person.isStopped ||= line.stops.includes('text');
    this.desk.take(person, line, file);
    if (isDoubtful(line)) this.doubted.add(person);
  }

  private create(
    person: Person,
    { line, place, unlike }: { line: Line; place: Place; unlike: Person | undefined },
  ): void {
    // The line is read for this alone; a copy for each would be a tenth of an import's memory.
    person.wanted = line.cells;
    this.created.push(person);
    const other = unlike?.self.name ?? '';
    const why = unlike ? `Has a number or address of ${other || 'somebody else'}, but another name.` : '';
    note(this.lines.created, place, { why, person });
  }

  private join(person: Person, { by, place }: { by: string; place: Place }): void {
    this.joined += 1;
    const first = person.place;
    const file = first?.file === place.file ? '' : ` of "${this.input.files[first?.file ?? 0]?.file ?? ''}"`;
    const why = `The same ${by || 'person'} as line ${first?.line ?? ''}${file}.`;
    note(this.lines.joined, place, { why, person });
  }

  finish(): ImportPlan {
    const { created, shape } = this;
    completeCreated(created, { shape, rules: this.input.rules });
    const purchases = this.planPurchases();
    for (const person of this.touched) keepReach(person, this.input.rules);
    const unanswered = this.desk.settle(this.touched);
    const questions = this.questions();
    const seen = seenOf({ created, updated: this.updated(), questions, purchases, ...unanswered });
    this.answer(questions);
    const { optOuts, grants } = this.desk.settle(questions.map(({ person }) => person));
    const updated = this.updated();
    const agreed = unanswered.yeses.flatMap(({ channel, person }) => (channel === 'text' ? [person] : []));
    const waiting = this.noteListed(new Set(updated), new Set(agreed));
    for (const person of agreed) note(this.lines.agreed, person.place, { why: '', person });
    const doubts = doubtsOf(this.doubted, this.input.rules.country);
    for (const { person, why } of doubts) note(this.lines.doubtful, person.place, { why, person });
    return {
      doubtful: doubts.length,
      yeses: agreed.length,
      created,
      updated,
      joined: this.joined,
      unchanged: this.touched.length - created.length - waiting.length - updated.length,
      yesOnly: waiting.length,
      refused: this.refused,
      yesesLeft: updated.filter(leavesYes).length,
      lines: this.lines,
      questions,
      optOuts,
      grants,
      needsConsentStory:
        unanswered.yeses.length > 0 ||
        questions.some(({ person, field, there }) => field === 'phone' && this.desk.saysYes(person, there)),
      purchases,
      files: this.counts,
      fields: fieldsOf([...created, ...updated]),
      seen,
    };
  }

  private updated(): Person[] {
    const listed = this.touched.filter(({ customer }) => customer !== undefined);
    for (const person of listed) this.dropUnchanged(person);
    return listed.filter(({ wanted }) => Object.keys(wanted).length > 0);
  }

  /** People of the list, with something new or without; gives those who get nothing but a yes, if there is a story. */
  private noteListed(updated: ReadonlySet<Person>, agreed: ReadonlySet<Person>): Person[] {
    const waiting: Person[] = [];
    for (const person of this.touched) {
      if (person.customer === undefined) continue;
      if (agreed.has(person) && !updated.has(person)) waiting.push(person);
      else {
        const kind = updated.has(person) ? 'updated' : 'unchanged';
        note(this.lines[kind], person.place, { why: this.whyFound(person), person });
      }
    }
    return waiting;
  }

  private whyFound(person: Person): string {
    const found = this.found.get(person) ?? '';
    return leavesYes(person) ? `${found} The yes was to the old number; the new one has none.` : found;
  }

  /** A value that one line changed and a later one changed back. */
  private dropUnchanged({ customer, wanted }: Person): void {
    if (customer === undefined) return;
    for (const field of Object.keys(wanted) as Field[]) {
      const [here, there] = [customer.cells[field] ?? '', wanted[field] ?? ''];
      if (isSameValue(field, { here, there }, this.input.rules)) delete wanted[field];
    }
  }

  /** What differs. */
  private questions(): Question[] {
    const questions: Question[] = [];
    for (const [person, cells] of this.rules.conflicts)
      for (const name in cells) {
        const field = name as Field;
        const there = cells[field] ?? '';
        const isYes = field === 'phone' && readConsent(person.now('textConsent')) === 'yes';
        questions.push({
          ...{ key: `${person.id} ${field}`, person, field, here: person.now(field), there },
          leavesYes: isYes && !this.desk.saysYes(person, there),
        });
      }
    return questions;
  }

  private answer(questions: readonly Question[]): void {
    for (const { key, person, field, there } of questions)
      if (this.input.answers.get(key) === 'there') person.wanted[field] = there;
  }

  private planPurchases(): PlannedPurchase[] {
    const book = new PurchaseBook(this.input.purchases);
    const planned: PlannedPurchase[] = [];
    for (const file of this.input.files) {
      for (const purchase of file.purchases) {
        const person = this.buyerOf(purchase, file.system);
        const name = purchase.name.trim() || knownName(person);
        const sale = saleOf(purchase, { source: file.source, customerId: person?.customer?.id ?? '', name });
        if (book.isNew(sale)) planned.push({ ...sale, person });
      }
      book.nextFile();
    }
    return planned;
  }

  /** Nobody where it could be either of two. */
  private buyerOf(purchase: IncomingFile['purchases'][number], system: string): Person | undefined {
    const row: IncomingCustomer = {
      line: purchase.line,
      externalId: purchase.externalId,
      cells: { name: purchase.name, phone: purchase.phone, email: purchase.email },
      morePhones: [],
      moreEmails: [],
      optOuts: [],
      changedOn: '',
    };
    const shape = { hasWhole: true, hasParts: false };
    const line = readLine(row, { system, shape, rules: this.input.rules });
    const { person, unlike } = this.people.find(line.traits);
    return unlike ? undefined : person?.self;
  }
}

/** A consent becomes blank only with its number. */
function leavesYes({ wanted }: Person): boolean {
  return wanted.textConsent === '' || wanted.callConsent === '';
}

/** As it stands in the list now: an answer must not make a known sale a new one. */
function knownName(person: Person | undefined): string {
  return person?.customer === undefined ? (person?.name ?? '') : fullNameOf(person.customer.cells);
}

function isExternal(field: Field): field is ExternalField {
  return field.startsWith('external:') && field !== externalField('');
}

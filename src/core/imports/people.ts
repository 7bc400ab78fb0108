/** Everybody an import deals with: the people of the list and those it brings, found by id, other systems' ids, number and address. */
import { cellText, type Cell } from '../cell';
import type { Reached } from '../customers/consentRecords';
import type { CustomerCells, CustomerRow, ExternalField, Field } from '../customers/customer';
import { fullNameOf } from '../customers/fullName';
import { reachedOf } from '../customers/stoppedButYes';
import { readPhones } from '../phonesOfCell';
import { NONE, withOne } from '../shortList';
import { TextMap } from '../textMap';
import type { Reach } from './line';
import { areOtherPeople, nameWords } from './otherPerson';
import type { External } from './planTypes';

/** Cells by field that can still be changed. */
export type Cells = { [field in Field]?: Cell };

/** By what a line was found to be somebody. */
export type FoundBy = 'Customer ID' | 'ID' | 'phone' | 'e-mail' | 'everything it says';

/** Where somebody first stood in the files. */
export interface Place {
  /** Index of the file. */
  readonly file: number;
  readonly line: number;
}

/** Somebody of the list, or somebody new. */
export class Person {
  /** What shall be written, by field. */
  wanted: Cells = {};
  /** Every name they go by, in list and files. */
  names: readonly string[] = NONE;
  /** True when a line of theirs says stop to texts. */
  isStopped = false;
  /** What the files say beside the first phone and the first address, where they say nothing for the notes. */
  reach: readonly Reach[] = NONE;
  private same: Person | undefined;
  /** The first line that was this person; undefined for everybody of whom the files say nothing. */
  place: Place | undefined;
  /** `customer` is undefined for somebody new; then `id` is '' until one is given. */
  constructor(
    readonly customer: CustomerRow | undefined,
    public id: string,
  ) {}

  /** This person, or the one who turned out to be the same. */
  get self(): Person {
    return this.same === undefined ? this : this.same.self;
  }

  /** From here on this is the other one. */
  become(other: Person): void {
    this.same = other;
    for (const name of this.names) other.learnName(name);
  }

  learnName(name: string): void {
    if (name !== '' && !this.names.includes(name)) this.names = withOne(this.names, name);
  }

  /** True for a name they go by, in any order and case. */
  isCalled(name: string): boolean {
    const key = nameKey(name);
    return key !== '' && this.names.some((known) => nameKey(known) === key);
  }

  /** True when the name clearly is somebody else's. */
  isUnlike(name: string): boolean {
    return this.names.some((known) => areOtherPeople(known, name));
  }

  /** What would stand in the list. */
  now(field: Field): Cell {
    return this.wanted[field] ?? this.customer?.cells[field] ?? '';
  }

  /** First and last, else the company, as it would stand in the list. */
  get name(): string {
    if (this.customer === undefined) return fullNameOf(this.wanted);
    const { name, firstName, lastName, company } = this.wanted;
    const isRenamed = [name, firstName, lastName, company].some((cell) => cell !== undefined);
    return fullNameOf(isRenamed ? this.nameCells() : this.customer.cells);
  }

  private nameCells(): CustomerCells {
    const fields = ['name', 'firstName', 'lastName', 'company'] as const;
    return Object.fromEntries(fields.map((field) => [field, this.now(field)]));
  }

  /** How they could be reached, after what is to be written. */
  reached(country: string): Reached {
    const cells = { phone: this.now('phone'), email: this.now('email') };
    return reachedOf({ id: this.id as CustomerRow['id'], cells }, country);
  }
}

/** How a line can be recognised. */
export interface Traits {
  /** An id of ours, or ''. */
  readonly id: string;
  readonly externals: readonly External[];
  /** E.164. */
  readonly phones: readonly string[];
  /** Lower case. */
  readonly emails: readonly string[];
  /** First and last, else the company, or ''. */
  readonly name: string;
}

/** Who a line is. */
export interface Match {
  readonly person: Person | undefined;
  readonly by: FoundBy;
  /** Somebody whose number or address it has under another name; or, beside a person, who it could be just as well. */
  readonly unlike: Person | undefined;
}

interface Candidate {
  readonly person: Person;
  hasPhone: boolean;
  hasEmail: boolean;
}

/** By number, address or name; most belong to one person, and an array for each would be half of a long list's memory. */
type Index = TextMap<Person | Person[]>;

/** More people on one number than this are not looked at: a switchboard. */
const MOST_ON_ONE = 50;
const NOBODY: Match = { person: undefined, by: 'phone', unlike: undefined };

/** The people of the list, and whoever is added. */
export class People {
  private readonly byId = new Map<string, Person>();
  private readonly byExternal = new Map<ExternalField, TextMap<Person>>();
  private readonly byPhone: Index;
  private readonly byEmail: Index;
  private bySaying: Index | undefined;
  private readonly all: Person[] = [];

  /** `externals` are the columns of other systems' ids that list and files have; `most` is how many numbers, addresses or ids of one system there can be. */
  constructor(
    customers: readonly CustomerRow[],
    private readonly told: { country: string; externals: readonly ExternalField[]; most: number },
  ) {
    const { country, externals, most } = told;
    this.byPhone = new TextMap(most);
    this.byEmail = new TextMap(most);
    for (const customer of customers) {
      const person = new Person(customer, customer.id);
      const { phone, email } = reachedOf(customer, country);
      this.all.push(person);
      person.learnName(fullNameOf(customer.cells));
      if (person.id !== '') this.byId.set(person.id, person);
      for (const field of externals) this.learnExternal(person, field, cellText(customer.cells[field]));
      const phones = phone === '' ? readPhones(customer.cells.phone, country) : [phone];
      for (const each of phones) learn(this.byPhone, each, person);
      if (email !== '') learn(this.byEmail, email, person);
    }
  }

  /** Somebody who is not in the list yet. */
  add(id: string): Person {
    const person = new Person(undefined, id);
    this.all.push(person);
    if (id !== '') this.byId.set(id, person);
    return person;
  }

  /** From here on the person is found by this line's traits too. */
  learn(person: Person, { externals, phones, emails, name }: Traits): void {
    person.learnName(name);
    for (const { field, id } of externals) this.learnExternal(person, field, id);
    for (const phone of phones) learn(this.byPhone, phone, person);
    for (const email of emails) learn(this.byEmail, email, person);
  }

  private learnExternal(person: Person, field: ExternalField, id: string): void {
    const key = id.trim();
    if (key === '') return;
    const known = this.byExternal.get(field) ?? new TextMap<Person>(this.told.most);
    this.byExternal.set(field, known);
    known.meet(key, person);
  }

  /** By ids; else by number and address, unless the names are clearly those of two people. */
  find(traits: Traits): Match {
    const told = this.findById(traits);
    const candidates = this.candidates(traits);
    if (told === undefined && candidates.length === 0) return NOBODY;
    const alike = candidates.filter(({ person }) => !person.isUnlike(traits.name));
    const best = bestOf(alike, traits.name);
    // Somebody new who turns out to be in the list is the one in the list.
    const isListed = told?.person.customer === undefined && best?.person.customer !== undefined;
    const chosen = isListed ? best : (told ?? best);
    if (chosen === undefined) return { person: undefined, by: 'phone', unlike: candidates[0]?.person };
    const isNamed = told !== undefined || chosen.person.isCalled(traits.name);
    const rival = isNamed ? undefined : alike.find(({ person }) => areRivals(person, chosen.person));
    if (rival) return { ...chosen, unlike: rival.person };
    for (const person of [told?.person, ...alike.map((one) => one.person)])
      if (person) unite(person, chosen.person);
    return { ...chosen, unlike: undefined };
  }

  private findById({ id, externals }: Traits): { person: Person; by: FoundBy } | undefined {
    const own = id === '' ? undefined : this.byId.get(id)?.self;
    if (own) return { person: own, by: 'Customer ID' };
    for (const external of externals) {
      const known = this.byExternal.get(external.field)?.get(external.id)?.self;
      if (known) return { person: known, by: 'ID' };
    }
    return undefined;
  }

  private candidates({ phones, emails }: Traits): readonly Candidate[] {
    const found: Candidate[] = [];
    for (const phone of phones) noteAll(found, this.byPhone.get(phone), 'hasPhone');
    for (const email of emails) noteAll(found, this.byEmail.get(email), 'hasEmail');
    return found;
  }

  /** The people of a name, else of what stands for a number or an address, for lines that nothing else tells; those first that nothing tells either. */
  saying(cells: CustomerCells): readonly Person[] {
    if (this.bySaying === undefined) {
      this.bySaying = new TextMap(this.told.most);
      for (const person of this.all) this.learnSaying(person.self);
    }
    const found = this.bySaying.get(sayingOf(cells)) ?? [];
    const known = found instanceof Person ? [found] : found;
    const isTold = (person: Person) =>
      (['phone', 'email', ...this.told.externals] as const).some(
        (field) => cellText(person.now(field)) !== '',
      );
    return known.length < 2 ? known : [...known].sort((a, b) => Number(isTold(a)) - Number(isTold(b)));
  }

  /** Lines that say the same are found again after the person's cells are known. */
  learnSaying(person: Person): void {
    if (this.bySaying) learn(this.bySaying, sayingOf(person.customer?.cells ?? person.wanted), person);
  }
}

/** Every field in which something is wanted of anybody. */
export function fieldsOf(people: readonly Person[]): Field[] {
  const fields = new Set<Field>();
  for (const { wanted } of people) for (const field in wanted) fields.add(field as Field);
  return [...fields];
}

/** Two people by their names, as of a couple. */
function areRivals(one: Person, other: Person): boolean {
  return one.names.some((name) => other.isUnlike(name));
}

/** Two new people whom one line shows to be one; two rows of the list stay two. */
function unite(one: Person, other: Person): void {
  if (one !== other && one.customer === undefined && !areRivals(one, other)) one.become(other);
}

function learn(index: Index, key: string, person: Person): void {
  const known = index.meet(key, person);
  if (known instanceof Person) {
    if (known !== person) index.replace(key, [known, person]);
  } else if (known !== undefined && known.length < MOST_ON_ONE && !known.includes(person)) known.push(person);
}

function noteAll(
  found: Candidate[],
  known: Person | readonly Person[] | undefined,
  trait: 'hasPhone' | 'hasEmail',
): void {
  if (known instanceof Person) note(found, known.self, trait);
  else if (known) for (const { self } of known) note(found, self, trait);
}

function note(found: Candidate[], person: Person, trait: 'hasPhone' | 'hasEmail'): void {
  let candidate = found.find((one) => one.person === person);
  if (candidate === undefined) found.push((candidate = { person, hasPhone: false, hasEmail: false }));
  candidate[trait] = true;
}

function nameKey(name: string): string {
  return nameWords(name).join(' ');
}

function sayingOf(cells: CustomerCells): string {
  return nameKey(fullNameOf(cells)) || cellText(cells.phone) || cellText(cells.email);
}

/** Somebody of the list goes first, then the same name says most, then number and address together, then a number; of equal ones the first. */
function bestOf(candidates: readonly Candidate[], name: string): { person: Person; by: FoundBy } | undefined {
  const rank = ({ person, hasPhone, hasEmail }: Candidate) =>
    (person.isCalled(name) ? 8 : 0) +
    (hasPhone && hasEmail ? 4 : 0) +
    (hasPhone ? 2 : 0) +
    (person.customer !== undefined ? 16 : 0);
  const [first, ...others] = candidates;
  if (first === undefined) return undefined;
  const best = others.reduce((one, next) => (rank(next) > rank(one) ? next : one), first);
  return { person: best.person, by: best.hasPhone ? 'phone' : 'e-mail' };
}

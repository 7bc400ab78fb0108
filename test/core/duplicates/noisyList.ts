// Customer lists with known doubles, made from a seed: families on one phone, namesakes, fathers and sons, and every way to write a person down twice.
import type { CustomerCells, CustomerId, CustomerRow, Field } from '../../../src/core/customers/customer';
import { chanceOf, type Chance } from '../../histories/chance';
import { abbreviated, breakUp, misread, nickname, slip, withoutAccents } from './noise';
import { firmName, firstName, home, lastName, streetLine, type Country, type Home } from './towns';

/** What kind of list. */
export interface ListKind {
  readonly title: string;
  readonly country: Country;
  readonly people: number;
  /** Of a hundred people so many stand in the list twice or more often. */
  readonly doubled: number;
  readonly mostDoubles: number;
  /** Changes of a double's cells, at most. */
  readonly changes: number;
  /** Of a hundred people so many live with the one before. */
  readonly families: number;
  /** How many of a hundred rows have the field; a field that is not named has no column. */
  readonly filled: { readonly [field in Field]?: number };
  readonly isFirms?: boolean;
}

export interface KnownList {
  readonly rows: readonly CustomerRow[];
  /** Who each row is. */
  readonly truth: readonly string[];
}

interface Person {
  readonly first: string;
  readonly second: string;
  readonly last: string;
  readonly generation: string;
  readonly firm: string;
  readonly phone: string;
  readonly email: string;
  readonly home: Home;
  readonly birthday: string;
}

const NAMES: readonly Field[] = ['name', 'firstName', 'lastName'];
/** Fewer cells than these are not blanked. */
const FEWEST_CELLS = 2;

type Cells = { [field in Field]?: string };

/** The list of a kind; the same seed makes the same one. */
export function noisyList(kind: ListKind, seed: number): KnownList {
  const chance = chanceOf(seed);
  const written: { readonly cells: CustomerCells; readonly who: string }[] = [];
  let before: Person | undefined;
  for (let number = 0; number < kind.people; number++) {
    const person: Person =
      before && chance.below(100) < kind.families
        ? relative(chance, kind, before)
        : stranger(chance, kind, number);
    before = person;
    const times = chance.below(100) < kind.doubled ? 1 + chance.below(kind.mostDoubles) : 0;
    for (let time = 0; time <= times; time++) {
      const cells = writeDown(chance, kind, person);
      written.push({
        cells: time === 0 ? cells : writeAgain(chance, { kind, person, cells }),
        who: `P${number}`,
      });
    }
  }
  return shuffled(chance, written);
}

function shuffled(chance: Chance, written: readonly { cells: CustomerCells; who: string }[]): KnownList {
  const order = written.map((one) => ({ one, at: chance.below(1e6) })).sort((a, b) => a.at - b.at);
  return {
    rows: order.map(({ one }, at) => ({
      row: at + 2,
      id: `C-${String(at).padStart(6, '0')}` as CustomerId,
      cells: one.cells,
    })),
    truth: order.map(({ one }) => one.who),
  };
}

function stranger(chance: Chance, { country, isFirms }: ListKind, number: number): Person {
  const first = firstName(chance, country, chance.below(2) === 0);
  const last = lastName(chance, country);
  const twoNames = country === 'ES' ? `${last} ${lastName(chance, country)}` : last;
  return {
    first,
    second: chance.below(4) === 0 ? firstName(chance, country, chance.below(2) === 0) : '',
    last: twoNames,
    generation: '',
    firm: isFirms ? firmName(chance) : '',
    phone: phone(chance),
    email: email(chance, first, last, number),
    home: home(chance, country),
    birthday: birthday(chance),
  };
}

function phone(chance: Chance): string {
  const area = chance.of(['413', '212', '303', '415', '617']);
  return `${area}${200 + chance.below(790)}${1000 + chance.below(9000)}`;
}

function email(chance: Chance, first: string, last: string, number: number): string {
  const plain = (text: string) =>
    withoutAccents(text)
      .toLowerCase()
      .replace(/[^a-z]/g, '');
  const [f, l] = [plain(first), plain(last)];
  // The number keeps namesakes apart: no service gives one address twice.
  const local = chance.of([
    `${f}.${l}${number}`,
    `${f}${l}${number}`,
    `${f.slice(0, 1)}${l}${number}`,
    `${f}_${number}`,
    `${l}.${f}.${number}`,
  ]);
  return `${local}@${chance.of(['example.com', 'mail.example.com', 'example.org', 'example.net'])}`;
}

function birthday(chance: Chance): string {
  const [month, day] = [1 + chance.below(12), 1 + chance.below(28)].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${1930 + chance.below(75)}-${month}-${day}`;
}

/** Wife, child or brother: the same home, most often the name, at times the phone and the e-mail; a son now and then has the father's name. */
function relative(chance: Chance, kind: ListKind, before: Person): Person {
  const fresh = stranger(chance, kind, 9_000 + chance.below(999));
  const isSon = before.generation === '' && chance.below(25) === 0;
  return {
    ...fresh,
    first: isSon ? before.first : otherFirstName(chance, kind.country, before.first),
    generation: isSon ? 'Jr' : '',
    last: chance.below(5) === 0 ? fresh.last : before.last,
    home: before.home,
    phone: chance.below(2) === 0 ? before.phone : fresh.phone,
    email: chance.below(6) === 0 ? before.email : fresh.email,
  };
}

function otherFirstName(chance: Chance, country: Country, taken: string): string {
  const name = firstName(chance, country, chance.below(2) === 0);
  return name === taken ? otherFirstName(chance, country, taken) : name;
}

function writeDown(chance: Chance, { country, filled, isFirms }: ListKind, person: Person): Cells {
  const { first, second, last, generation } = person;
  const middle =
    second === '' || chance.below(2) === 0 ? '' : chance.below(2) === 0 ? `${second.slice(0, 1)}.` : second;
  const behind = generation === '' ? '' : ` ${generation}`;
  const all: Cells = {
    name: isFirms ? person.firm : [first, middle, last].filter((word) => word !== '').join(' ') + behind,
    firstName: [first, middle].filter((word) => word !== '').join(' '),
    lastName: last + behind,
    phone: spelt(chance, person.phone),
    email: person.email,
    address: streetLine(country, person.home),
    city: person.home.city,
    postcode: person.home.postcode,
    birthday: person.birthday,
  };
  const columns = (Object.keys(all) as Field[]).filter((field) => filled[field] !== undefined);
  const kept = columns.filter((field) => chance.below(100) < (filled[field] ?? 0));
  // Who is a bare name cannot be told from his namesakes by anybody.
  const told = kept.filter((field) => !NAMES.includes(field)).length > 0 ? kept : columns;
  return Object.fromEntries(told.map((field) => [field, all[field] ?? '']));
}

function spelt(chance: Chance, digits: string): string {
  const [area, exchange, line] = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)];
  return chance.of([
    `(${area}) ${exchange}-${line}`,
    `${area}.${exchange}.${line}`,
    `+1 ${area} ${exchange} ${line}`,
    digits,
  ]);
}

interface Written {
  readonly kind: ListKind;
  readonly person: Person;
  readonly cells: Cells;
}

/** The same person once more: up to so many of the changes of life and of hasty hands. */
function writeAgain(chance: Chance, { kind, person, cells }: Written): Cells {
  const again: Cells = { ...cells };
  const times = 1 + chance.below(kind.changes);
  for (let time = 0; time < times; time++) {
    const field = chance.of(Object.keys(again) as Field[]);
    const text = again[field];
    if (text !== undefined && text !== '')
      again[field] = changed(chance, { kind, person, cells: again }, field);
  }
  return again;
}

function changed(chance: Chance, written: Written, field: Field): string {
  const text = written.cells[field] ?? '';
  const what = chance.below(10);
  if (what < 3) return slip(chance, text);
  if (what === 3) return misread(chance, text);
  if (what === 4 && Object.values(written.cells).filter((cell) => cell !== '').length > FEWEST_CELLS)
    return '';
  if (what === 5) return chance.below(2) === 0 ? withoutAccents(text) : text.toUpperCase();
  if (what === 6 && field !== 'email' && field !== 'phone') return breakUp(chance, text);
  return lifeChange(chance, written, field);
}

function lifeChange(chance: Chance, { kind, person, cells }: Written, field: Field): string {
  const { first, last } = person;
  const text = cells[field] ?? '';
  const fresh = home(chance, kind.country);
  switch (field) {
    case 'name':
      if (kind.isFirms)
        return text.replace(/,? (?:Inc|LLC|Ltd|Co|& Sons)$|^The /, '').replace(/Delicatessen/, 'Deli');
      return chance.of([
        `${last}, ${first}`,
        `${nickname(chance, first)} ${last}`,
        `${first.slice(0, 1)}. ${last}`,
        `${last} ${first}`,
        text.toLowerCase(),
      ]);
    case 'firstName':
      return chance.of([nickname(chance, first), nickname(chance, first), first.slice(0, 1), last]);
    case 'lastName':
      return chance.of([
        first,
        text,
        lastName(chance, kind.country),
        `${last}-${lastName(chance, kind.country)}`,
      ]);
    case 'phone':
      return chance.of([phone(chance), text.replace(/^\D*\d{3}\D*/, ''), text]);
    case 'email':
      return chance.of([
        text.replace('@', '+news@'),
        email(chance, first, last, 20_000 + chance.below(9_999)),
        text.toUpperCase(),
      ]);
    case 'address':
      return chance.of([
        abbreviated(text),
        abbreviated(text),
        `Apt ${1 + chance.below(20)}, ${text}`,
        text.replace(/\d+/, ''),
        streetLine(kind.country, fresh),
      ]);
    case 'birthday':
      return chance.of([
        text.replace(/(\d\d)-(\d\d)$/, '$2-$1'),
        birthday(chance),
        text.slice(5).replace('-', '/'),
        text,
      ]);
    case 'postcode':
      return chance.of([fresh.postcode, slip(chance, text)]);
    default:
      return text;
  }
}

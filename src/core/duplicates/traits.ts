/** What of each customer is compared, read once. */
import { imul } from '../math';
import { cellText } from '../cell';
import type { CustomerCells, CustomerRow, ExternalField, ReadingRules } from '../customers/customer';
import { readEmail } from '../email';
import { readCompany, readName, type Name, type Words } from './personName';
import { placeOf, type Place } from './places';
import { birthdayDigits, phonesIn } from './readings';
import { weighValues, weighWords, type Rarity } from './rarity';
import { mix, type Word } from './words';

/** One customer as the comparison sees him; what is not known is ''. */
export interface Traits extends Place {
  readonly row: CustomerRow;
  readonly name: Name | undefined;
  /** The same for the same name. */
  readonly nameKey: number;
  readonly company: readonly Word[];
  /** E.164, or the bare digits of a number that cannot be read. */
  readonly phone: string;
  /** The second number of the cell. */
  readonly otherPhone: string;
  /** Lower case, slips mended. */
  readonly email: string;
  /** Made of what stands before the @, without what follows a plus and without dots; 0 when there is none. */
  readonly boxKey: number;
  /** The same without the number at its end. */
  readonly baseKey: number;
  /** The system before the id: two systems may count alike. */
  readonly ids: readonly string[];
  /** `yyyymmdd`, also of days that do not exist; `mmdd` without a year. */
  readonly birthday: string;
}

/** A list, read. */
export interface ListTraits {
  readonly rows: readonly Traits[];
  readonly rarity: Rarity;
}

const NONE: readonly never[] = [];
/** Character codes. */
const DOT = 46;
const PLUS = 43;
const NINE = 57;

/** All customers of a list, in the order given. */
export function readTraits(customers: readonly CustomerRow[], rules: ReadingRules): ListTraits {
  const names: Words = new Map();
  const companies: Words = new Map();
  const systems = externalFields(customers);
  const rows = customers.map((row) => {
    const { cells } = row;
    const [phone = '', otherPhone = ''] = phonesIn(cells.phone, rules.country);
    const name = readName(cells, names);
    const email = emailOf(cells);
    const { houses, street, core, city, postcode } = placeOf(cells);
    return {
      row,
      name,
      nameKey: nameKeyOf(name),
      company: readCompany(cells, companies),
      phone,
      otherPhone,
      email,
      ...boxKeys(email),
      ids: systems.length === 0 ? NONE : idsOf(cells, systems),
      houses,
      street,
      core,
      city,
      postcode,
      birthday: birthdayDigits(cells.birthday, rules.dayFirst),
    };
  });
  for (const words of [names, companies]) weighWords(words.values(), rows.length);
  return { rows, rarity: weighValues(rows) };
}

/** Rows of a list are of one kind, rows of several lists of several. */
function externalFields(customers: readonly CustomerRow[]): ExternalField[] {
  const fields = new Set<string>();
  const known = new Set<unknown>([Object.prototype]);
  for (const { cells } of customers) {
    const kind: unknown = Object.getPrototypeOf(cells);
    if (kind === Object.prototype || !known.has(kind)) for (const field in cells) fields.add(field);
    known.add(kind);
  }
  return [...fields].filter((field): field is ExternalField => field.startsWith('external:'));
}

function idsOf(cells: CustomerCells, systems: readonly ExternalField[]): readonly string[] {
  return systems.flatMap((system) => {
    const id = cellText(cells[system]);
    return id === '' ? [] : [`${system} ${id}`];
  });
}

function nameKeyOf(name: Name | undefined): number {
  return mix(0, (name?.first?.key ?? name?.between[0]?.key) || 0, name?.last?.key || 0);
}

function emailOf({ email }: CustomerCells): string {
  const reading = readEmail(email);
  if (reading.kind === 'email') return reading.email;
  return reading.kind === 'unreadable' ? reading.suggestion : '';
}

function boxKeys(email: string): Pick<Traits, 'boxKey' | 'baseKey'> {
  let boxKey = 0;
  let baseKey = 0;
  const at = email.lastIndexOf('@');
  for (let index = 0; index < at; index++) {
    const code = email.charCodeAt(index);
    if (code === PLUS) break;
    if (code !== DOT) boxKey = (imul(boxKey, 31) + code) | 0;
    if (code > NINE) baseKey = boxKey;
  }
  return { boxKey, baseKey };
}

/** The part of an address that names the box. */
export function boxOf(email: string): string {
  return email.slice(0, email.lastIndexOf('@')).replace(/\+.*|\./g, '');
}

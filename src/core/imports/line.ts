/** A line of a file in the list's own terms: its cells, how its person can be recognised, what it says of consent. */
import { cellText, type Cell } from '../cell';
import { CONSENT_FIELDS, readConsent, refusesTexts, type ConsentField } from '../customers/consent';
import type { Channel } from '../customers/consentRecords';
import { isCustomerId, type ExternalField, type Field, type ReadingRules } from '../customers/customer';
import { fullNameOf } from '../customers/fullName';
import { readEmail } from '../email';
import { NONE } from '../shortList';
import { readPhone } from '../phone';
import { readPhones } from '../phonesOfCell';
import { NO_STOP_DAYS, type IncomingCustomer, type StopDays } from './incoming';
import type { Cells, Traits } from './people';
import { externalField, type External } from './planTypes';
import { cellFor, plainText } from './values';

export interface Line {
  readonly cells: Cells;
  readonly traits: Traits;
  /** Where there are several phones or several addresses: all of them. */
  readonly several: readonly Reach[];
  readonly stops: readonly Channel[];
  readonly stoppedOn: StopDays;
  /** Text and call consents that the file says yes to. */
  readonly yeses: readonly ConsentField[];
  readonly hasEmail: boolean;
  readonly hasPhone: boolean;
}

/** A phone or an address for mail as the file writes it. */
export interface Reach {
  readonly kind: 'phone' | 'email';
  readonly text: string;
  /** E.164, small letters; '' for what cannot be read. */
  readonly key: string;
}

/** How the list keeps names: in one column, in two, or in both ways. */
export interface NameShape {
  readonly hasWhole: boolean;
  readonly hasParts: boolean;
}

/** The ways to reach somebody over the phone, or by mail. */
interface Ways {
  /** Of what can be read, each once, best first. */
  readonly keys: readonly string[];
  /** All of them where there are several. */
  readonly several: readonly Reach[];
  /** True when the first can be read. */
  readonly isFirstRead: boolean;
}

const NO_WAYS: Ways = { keys: NONE, several: NONE, isFirstRead: false };

/** A list without any column for names gets one for the whole. */
export function nameShapeOf(fields: ReadonlySet<Field>): NameShape {
  const hasParts = fields.has('firstName') || fields.has('lastName');
  return { hasWhole: fields.has('name') || !hasParts, hasParts };
}

/** An extension, or words beside the number. */
const MORE_THAN_DIGITS = /[\p{L}#]/u;

/** The line, read. */
export function readLine(
  row: IncomingCustomer,
  { system, shape, rules }: { system: string; shape: NameShape; rules: ReadingRules },
): Line {
  const phone = waysOf('phone', row, rules.country);
  const email = waysOf('email', row, rules.country);
  const names: Cells = {};
  const cells = readCells(row, { names, phone, email, rules });
  const several =
    phone.several.length + email.several.length === 0 ? NONE : [...phone.several, ...email.several];
  const own = [phone.keys[0], cells.phone, cells.email];
  const others = several.length === 0 ? '' : otherReach(several, own);
  if (cells.notes !== undefined && others !== '') cells.notes = `${cellText(cells.notes)}\n${others}`;
  const externals = readExternals(cells, { row, system });
  for (const external of externals) cells[external.field] = external.id;
  const name = fullNameOf(names) || fullNameOf(cells);
  shapeNames(cells, { names, full: name, shape });
  const id = row.cells.id?.trim() ?? '';
  // `555-0101 or 555-0102` stays as it is, and both find their owner.
  const phones = phone.keys.length > 0 ? phone.keys : readPhones(row.cells.phone, rules.country);
  return {
    cells,
    traits: { id: isCustomerId(id) ? id : '', externals, phones, emails: email.keys, name },
    several: row.cells.notes ? NONE : several,
    stops: stopsOf(row),
    stoppedOn: row.stoppedOn ?? NO_STOP_DAYS,
    yeses: yesesOf(row, phone.keys),
    hasEmail: email.isFirstRead,
    hasPhone: phone.isFirstRead,
  };
}

/** All but the names, which are left in `names`. A number that can be called goes before one that cannot be read. */
function readCells(
  { cells }: IncomingCustomer,
  { names, phone, email, rules }: { names: Cells; phone: Ways; email: Ways; rules: ReadingRules },
): Cells {
  const read: Cells = {};
  for (const key in cells) {
    const field = key as Field;
    const text = cells[field] ?? '';
    const ways = field === 'phone' ? phone : field === 'email' ? email : NO_WAYS;
    const cell = ways.keys[0] ?? cellFor(field, text, rules);
    if (cell !== '') (isName(field) ? names : read)[field] = cell;
  }
  const [key] = phone.keys;
  if (key !== undefined) {
    const text = phone.several.find((one) => one.key === key)?.text ?? cells.phone ?? '';
    // Most numbers are nothing but digits: to read them once more makes a long file slow.
    read.phone = MORE_THAN_DIGITS.test(text) ? cellFor('phone', text, rules) : key;
  }
  if (email.keys[0] !== undefined) read.email = email.keys[0];
  return read;
}

function isName(field: Field): boolean {
  return field === 'name' || field === 'firstName' || field === 'lastName';
}

function waysOf(
  kind: Reach['kind'],
  { cells, read, morePhones, moreEmails }: IncomingCustomer,
  country: string,
): Ways {
  const first = cells[kind] ?? '';
  const more = kind === 'phone' ? morePhones : moreEmails;
  if (more.length > 0) return severalWays(kind, first === '' ? more : [first, ...more], { first, country });
  const key = first === '' ? '' : read?.[kind] || keyOf(kind, first, country);
  return key === '' ? NO_WAYS : { keys: [key], several: NONE, isFirstRead: true };
}

function severalWays(
  kind: Reach['kind'],
  texts: readonly string[],
  { first, country }: { first: string; country: string },
): Ways {
  const found = new Map<string, Reach>();
  for (const text of texts.filter((each) => each !== '')) {
    const key = keyOf(kind, text, country);
    if (!found.has(key || text)) found.set(key || text, { kind, text: plainText(text), key });
  }
  const reach = [...found.values()];
  const keys = reach.map(({ key }) => key).filter((key) => key !== '');
  return {
    keys,
    several: reach.length > 1 ? reach : NONE,
    isFirstRead: first !== '' && reach[0]?.key !== '',
  };
}

function keyOf(kind: Reach['kind'], text: string, country: string): string {
  if (kind === 'phone') {
    const phone = readPhone(text, country);
    return phone.kind === 'phone' ? phone.phone : '';
  }
  const email = readEmail(text);
  return email.kind === 'email' ? email.email : '';
}

/** What has no cell of its own, for the notes: `Other phone: (413) 555-0102`. */
export function otherReach(reach: readonly Reach[], own: readonly (Cell | undefined)[]): string {
  const others = reach.filter(({ key, text }) => text !== '' && !own.includes(key || text));
  return [...new Set(others.map(({ kind, text }) => `Other ${kind}: ${text}`))].join('\n');
}

function readExternals(
  cells: Cells,
  { row, system }: { row: IncomingCustomer; system: string },
): readonly External[] {
  const id = row.externalId.trim();
  const own = system === '' || id === '' ? undefined : externalField(system);
  let found: readonly External[] = own === undefined ? NONE : [{ field: own, id }];
  for (const field in cells)
    if (field.startsWith('external:') && field !== own)
      found = [...found, { field: field as ExternalField, id: cellText(cells[field as Field]) }];
  return found;
}

/** Consent belongs to a number. */
function yesesOf({ cells }: IncomingCustomer, phones: readonly string[]): readonly ConsentField[] {
  if (phones.length === 0 || (cells.textConsent === undefined && cells.callConsent === undefined))
    return NONE;
  return CONSENT_FIELDS.filter((field) => readConsent(cells[field]) === 'yes');
}

/** A no in the consent cells is a stop like any other, and so is one to texts beside the phone, the name or in the notes. */
function stopsOf({ cells, optOuts }: IncomingCustomer): readonly Channel[] {
  const [text, call] = [refusesTexts(cells), readConsent(cells.callConsent) === 'no'];
  if (!text && !call) return optOuts;
  return [
    ...new Set<Channel>([...optOuts, ...(text ? ['text' as const] : []), ...(call ? ['call' as const] : [])]),
  ];
}

/** Adds the name in the list's own columns: put together, or taken apart at its last blank. */
function shapeNames(
  cells: Cells,
  { names, full, shape: { hasWhole, hasParts } }: { names: Cells; full: string; shape: NameShape },
): void {
  const { name, firstName, lastName } = names;
  if (name === undefined && firstName === undefined && lastName === undefined) return;
  if (hasWhole) cells.name = full === '' ? cellText(name) : full;
  if (!hasParts) return;
  const parts = partsOf(full, names);
  for (const field in parts) {
    const part = parts[field as Field] ?? '';
    if (part !== '') cells[field as Field] = part;
  }
}

/** False for a line without name, company, phone and e-mail. */
export function isSomebody({ traits, cells }: Line): boolean {
  if (traits.name !== '' || traits.phones.length > 0 || traits.emails.length > 0) return true;
  return cells.phone !== undefined || cells.email !== undefined;
}

function partsOf(full: string, { firstName, lastName }: Cells): Cells {
  if (firstName !== undefined || lastName !== undefined)
    return { firstName: firstName ?? '', lastName: lastName ?? '' };
  const blank = full.lastIndexOf(' ');
  return blank < 0
    ? { firstName: full }
    : { firstName: full.slice(0, blank), lastName: full.slice(blank + 1) };
}

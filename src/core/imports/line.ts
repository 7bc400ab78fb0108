/** A line of a file in the list's own terms: its cells, how its person can be recognised, what it says of consent. */
import { cellText, type Cell } from '../cell';
import { CONSENT_FIELDS, readConsent, type ConsentField } from '../customers/consent';
import type { Channel } from '../customers/consentRecords';
import { isCustomerId, type ExternalField, type Field, type ReadingRules } from '../customers/customer';
import { fullNameOf } from '../customers/fullName';
import { readEmail } from '../email';
import { readPhone } from '../phone';
import type { IncomingCustomer } from './incoming';
import type { Cells, Traits } from './people';
import { externalField } from './planTypes';
import { cellFor, plainText } from './values';

export interface Line {
  readonly cells: Cells;
  readonly traits: Traits;
  /** Where there are several phones or several addresses: all of them. */
  readonly several: readonly Reach[];
  readonly stops: readonly Channel[];
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

const NAMES: ReadonlySet<string> = new Set<Field>(['name', 'firstName', 'lastName']);

/** A list without any column for names gets one for the whole. */
export function nameShapeOf(fields: ReadonlySet<Field>): NameShape {
  const hasParts = fields.has('firstName') || fields.has('lastName');
  return { hasWhole: fields.has('name') || !hasParts, hasParts };
}

/** The line, read. */
export function readLine(
  row: IncomingCustomer,
  { system, shape, rules }: { system: string; shape: NameShape; rules: ReadingRules },
): Line {
  const cells = readCells(row, rules);
  const reachedBy = {
    phone: reachIn('phone', [row.cells.phone, ...row.morePhones], rules.country),
    email: reachIn('email', [row.cells.email, ...row.moreEmails], rules.country),
  };
  const [phones, emails] = [keysOf(reachedBy.phone), keysOf(reachedBy.email)];
  const [hasPhone, hasEmail] = [isPhone(cells.phone, phones), emails[0] === cells.email];
  // A number that can be called goes before one that cannot be read.
  if (phones[0] !== undefined) cells.phone = phones[0];
  if (emails[0] !== undefined) cells.email = emails[0];
  const several = [reachedBy.phone, reachedBy.email].filter((ways) => ways.length > 1).flat();
  const others = several.length === 0 ? '' : otherReach(several, [cells.phone, cells.email]);
  if (cells.notes !== undefined && others !== '') cells.notes = `${cellText(cells.notes)}\n${others}`;
  const externals = readExternals(cells, { row, system });
  for (const [field, id] of externals) cells[field] = id;
  const name = fullNameOf(cells);
  const id = row.cells.id?.trim() ?? '';
  return {
    cells: shapeNames(cells, name, shape),
    traits: { id: isCustomerId(id) ? id : '', externals, phones, emails, name },
    several: row.cells.notes ? [] : several,
    stops: stopsOf(row),
    // Consent belongs to a number.
    yeses:
      phones.length === 0 ? [] : CONSENT_FIELDS.filter((field) => readConsent(row.cells[field]) === 'yes'),
    hasEmail: hasEmail && emails.length > 0,
    hasPhone,
  };
}

function isPhone(cell: Cell | undefined, phones: readonly string[]): boolean {
  return phones[0] !== undefined && phones[0] === cell;
}

function readCells({ cells }: IncomingCustomer, rules: ReadingRules): Cells {
  const read: Cells = {};
  for (const field in cells) {
    const cell = cellFor(field as Field, cells[field as Field] ?? '', rules);
    if (cell !== '') read[field as Field] = cell;
  }
  return read;
}

function reachIn(kind: Reach['kind'], texts: readonly (string | undefined)[], country: string): Reach[] {
  const found = new Map<string, Reach>();
  for (const text of texts) {
    if (text === undefined || text === '') continue;
    const phone = kind === 'phone' ? readPhone(text, country) : undefined;
    const email = kind === 'email' ? readEmail(text) : undefined;
    const key = phone?.kind === 'phone' ? phone.phone : email?.kind === 'email' ? email.email : '';
    if (!found.has(key || text)) found.set(key || text, { kind, text: plainText(text), key });
  }
  return [...found.values()];
}

function keysOf(reach: readonly Reach[]): string[] {
  const keys: string[] = [];
  for (const { key } of reach) if (key !== '') keys.push(key);
  return keys;
}

/** What has no cell of its own, for the notes: `Other phone: (413) 555-0102`. */
export function otherReach(reach: readonly Reach[], own: readonly (Cell | undefined)[]): string {
  const others = reach.filter(({ key, text }) => text !== '' && !own.includes(key || text));
  return [...new Set(others.map(({ kind, text }) => `Other ${kind}: ${text}`))].join('\n');
}

function readExternals(
  cells: Cells,
  { row, system }: { row: IncomingCustomer; system: string },
): (readonly [ExternalField, string])[] {
  const id = row.externalId.trim();
  const own = system === '' || id === '' ? undefined : externalField(system);
  const found: (readonly [ExternalField, string])[] = own === undefined ? [] : [[own, id]];
  for (const field in cells)
    if (field.startsWith('external:') && field !== own)
      found.push([field as ExternalField, cellText(cells[field as Field])]);
  return found;
}

/** A no in the consent cells is a stop like any other. */
function stopsOf({ cells, optOuts }: IncomingCustomer): readonly Channel[] {
  const [text, call] = [readConsent(cells.textConsent) === 'no', readConsent(cells.callConsent) === 'no'];
  if (!text && !call) return optOuts;
  return [
    ...new Set<Channel>([...optOuts, ...(text ? ['text' as const] : []), ...(call ? ['call' as const] : [])]),
  ];
}

/** The name in the list's own columns: put together, or taken apart at its last blank. */
function shapeNames(cells: Cells, full: string, { hasWhole, hasParts }: NameShape): Cells {
  const { name, firstName, lastName } = cells;
  if (name === undefined && firstName === undefined && lastName === undefined) return cells;
  const shaped: Cells = {};
  for (const field in cells) if (!NAMES.has(field)) shaped[field as Field] = cells[field as Field] ?? '';
  if (hasWhole) shaped.name = full === '' ? cellText(name) : full;
  const parts = hasParts ? partsOf(full, cells) : {};
  for (const field in parts) {
    const part = parts[field as Field] ?? '';
    if (part !== '') shaped[field as Field] = part;
  }
  return shaped;
}

function partsOf(full: string, { firstName, lastName }: Cells): Cells {
  if (firstName !== undefined || lastName !== undefined)
    return { firstName: firstName ?? '', lastName: lastName ?? '' };
  const blank = full.lastIndexOf(' ');
  return blank < 0
    ? { firstName: full }
    : { firstName: full.slice(0, blank), lastName: full.slice(blank + 1) };
}

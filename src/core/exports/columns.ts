/** Columns of a file for another system: a heading and how its cell is filled; which headings a system wants is said in formats. */
import { formatCsv } from '../files/formatCsv';
import { toDay } from '../day';
import type { Leaving, LeavingKey } from './leaving';

/** Fills a cell in a form of the system's own. */
export type Fill = (customer: Leaving) => string;
export type Column = readonly [heading: string, fill: Fill];

export interface ExportFile {
  readonly name: string;
  readonly mime: string;
  readonly text: string;
}

/** The fill of a value, or of one of the forms that some systems have for it. */
function fillOf(name: string): Fill {
  return FORMS[name] ?? (({ values }) => values[name as LeavingKey]);
}

/** Reads `First Name=first|Notes=notes`. */
export function columnsOf(text: string): Column[] {
  return text.split('|').map((pair) => {
    const [heading = '', name = ''] = pair.split('=');
    return [heading, fillOf(name)];
  });
}

/** A column for the ids of each other system that somebody has one of. */
export function idColumns(customers: readonly Leaving[]): Column[] {
  const systems = new Set(customers.flatMap(({ externals }) => [...externals.keys()]));
  return [...systems]
    .sort()
    .map((system) => [`${system} ID`, ({ externals }) => externals.get(system) ?? '']);
}

/** Said no to e-mail. */
export function saidNo({ values }: Leaving): boolean {
  return values.emailConsent === 'no';
}

/** The segment, and what must not be done. */
export function tagsOf({ values }: Leaving): string[] {
  const { segment, textConsent, callConsent, emailConsent, archivedOn } = values;
  const no = [textConsent, callConsent, emailConsent].map((consent, at) => (consent === 'no' ? NO[at] : ''));
  return [segment, ...no, archivedOn && 'Archived'].filter((tag): tag is string => !!tag);
}
const NO = ['No texts', 'No calls', 'No e-mail'];

/** For systems that take nobody without a name. */
const namedLast: Fill = ({ values }) =>
  values.last || (values.first === '' ? values.company || values.email || values.phone || values.id : '');
const allowed = (consent: string) => (consent === 'no' ? 'Do Not Allow' : 'Allow');
/** Longer descriptions stop the row. */
const DYNAMICS_NOTES = 2_000;
/** Street, city, state, postcode. */
const PARTS = 4;

function isYearless(birthday: string): boolean {
  return birthday.startsWith('-');
}

/** What a system has no place for, below the notes. */
function noted({ values }: Leaving, heading: string, text: string): string {
  const line = text === '' ? '' : `${heading}: ${text}`;
  return [values.notes, line].filter((one) => one !== '').join('\n');
}

const moreNotes: Fill = (customer) => {
  const { birthday } = customer.values;
  return noted(customer, 'Birthday', isYearless(birthday) ? birthday.slice(2) : '');
};

function placeOf({ values: { address, city, state, postcode } }: Leaving): string[] {
  return [address, city, state, postcode].map((part) => part.replace(/\s+/g, ' '));
}

const FORMS: { readonly [name: string]: Fill | undefined } = {
  namedLast,
  // Where the last name must be there, an only name is one.
  firstOfTwo: ({ values }) => (values.last === '' ? '' : values.first),
  lastOfOne: (customer) => namedLast(customer) || customer.values.first,
  tags: (customer) => tagsOf(customer).join(','),
  stopped: (customer) => (saidNo(customer) ? '1' : '0'),
  mobile: ({ values, isTextable }) => (isTextable ? values.phone : ''),
  landline: ({ values, isTextable }) => (isTextable ? '' : values.phone),
  phoneKind: ({ values, isTextable }) => (isTextable && values.phone !== '' ? 'Mobile' : ''),
  // Where a birthday is a date, one without its year is a note.
  wholeBirthday: ({ values }) => (isYearless(values.birthday) ? '' : values.birthday),
  moreNotes,
  shortNotes: (customer) => moreNotes(customer).slice(0, DYNAMICS_NOTES),
  mailAllowed: ({ values }) => allowed(values.emailConsent),
  callsAllowed: ({ values }) => allowed(values.callConsent),
  // Google's own group: without it nobody shows up among the contacts.
  labels: (customer) => ['* myContacts', ...tagsOf(customer)].join(' ::: '),
  monthAndDay: ({ values }) => values.birthday.slice(-5).replace('-', '/'),
  // The whole address in one cell, its parts two blanks apart; it is taken with all of them only.
  oneAddress: (customer) => {
    const place = placeOf(customer);
    return place.includes('') ? '' : [...place, customer.values.country].join('  ');
  },
  placeNotes: (customer) => {
    const parts = placeOf(customer).filter((part) => part !== '');
    return noted(customer, 'Address', parts.length < PARTS ? parts.join(', ') : '');
  },
};

/** A table as CSV, safe to be opened in a spreadsheet program; in several files when there are more rows than one may have. */
export function tableFiles(
  name: string,
  columns: readonly Column[],
  { rows, most }: { readonly rows: readonly (readonly string[])[]; readonly most: number },
): ExportFile[] {
  const count = Math.max(1, Math.ceil(rows.length / most));
  return Array.from({ length: count }, (_, at) => {
    const table = [columns.map(([heading]) => heading), ...rows.slice(at * most, (at + 1) * most)];
    const text = `${formatCsv(table, { guarded: true })}\r\n`;
    return { name: `${name}${count === 1 ? '' : `-${at + 1}`}.csv`, mime: 'text/csv', text };
  });
}

/** A day as `12/31/2026`, any other text as it is. */
export function americanDay(text: string): string {
  return toDay(text) === undefined ? text : `${text.slice(5, 7)}/${text.slice(8)}/${text.slice(0, 4)}`;
}

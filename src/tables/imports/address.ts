/** One address of a row, never mixed from two. */
import type { AddressDraft } from './draft';
import { known } from './known';
import type { Part } from './parts';

/** The address somebody lives at goes before the one a parcel went to; what is not named goes between. */
const FIRST = [
  '',
  'customer',
  'mailing',
  'po',
  'billing',
  'bill',
  'b',
  'home',
  'private',
  'privat',
  'domicile',
  'domicilio',
  'residencia',
  'address1',
  'default',
];
const LAST = [
  ...['business', 'work', 'office', 'geschaftlich', 'bureau', 'trabajo', 'card'],
  ...['shipping', 'ship', 's', 'delivery', 'other', 'weitere', 'autre', 'otra'],
];
/** Mailchimp joins the parts with two blanks: lines, city, state, postcode, country. */
const BETWEEN = '  ';
const FEWEST_JOINED = 4;
const PLACE = /^(?:number|street|whole|city|state|postcode|country)$/;

/** True for a column with a part of an address. */
export function isPlace({ role }: Part): boolean {
  return PLACE.test(role);
}

/** Sorts addresses by what is before their parts. */
export function byPlace(one: string, other: string): number {
  return order(one) - order(other);
}

function order(group: string): number {
  const late = LAST.indexOf(group);
  const early = FIRST.indexOf(group);
  return late >= 0 ? late + 1 : early >= 0 ? early - FIRST.length : 0;
}

/** The first address with a street, its whole line in `whole`; else the first with more than a country. */
export function bestAddress(addresses: readonly (AddressDraft | undefined)[]): AddressDraft {
  let second: AddressDraft | undefined;
  for (const parts of addresses) {
    if (parts === undefined) continue;
    const joined = parts.street === undefined && parts.city === undefined && unjoined(parts.whole ?? '');
    if (joined) return joined;
    parts.whole = lineOf(parts);
    if (parts.whole !== '') return parts;
    if (second === undefined || isOnlyCountry(second)) second = parts;
  }
  return second ?? {};
}

function isOnlyCountry({ city, state, postcode }: AddressDraft): boolean {
  return (city ?? state ?? postcode) === undefined;
}

function unjoined(text: string): AddressDraft | undefined {
  const parts = text.split(BETWEEN);
  const hasCountry = parts.length > FEWEST_JOINED;
  if (!hasCountry && (parts.length < FEWEST_JOINED || !/\d/.test(parts[FEWEST_JOINED - 1] ?? '')))
    return undefined;
  const country = hasCountry ? parts.pop() : '';
  const [postcode = '', state = '', city = '', ...lines] = parts.reverse();
  const whole = lines.reverse().filter(Boolean).join(', ');
  return { whole, city, state, postcode, ...(country ? { country } : {}) };
}

/** The street goes before a cell that repeats it with the rest, behind a first line. */
function lineOf({ number, street, whole, city }: AddressDraft): string {
  const isFirstLine =
    whole !== undefined && street !== undefined && city !== undefined && !whole.includes(street);
  const line = isFirstLine ? `${whole}, ${street}` : (street ?? whole ?? '');
  return (number === undefined || line === '' ? line : `${number} ${line}`).replace(/\s+/g, ' ').trim();
}

/** The two letters of a country, '' for one we do not know. */
export function countryCode(text: string): string {
  if (text === '') return '';
  const key = text
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
  const named = key === '' ? null : new RegExp(` ${key}=(..)`).exec(known().countries);
  return named?.[1] ?? (key.length === 2 && text.trim().length === 2 ? key.toUpperCase() : '');
}

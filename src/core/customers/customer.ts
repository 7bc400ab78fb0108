/** What a customer is to the rest of the core: an identity, a place in the list and the cells the owner typed. */
import type { Cell } from '../cell';
import type { Day } from '../day';

/** `C-` and six characters of base 32; given once, never reused. */
export type CustomerId = string & { readonly brand: 'CustomerId' };

/** Crockford's base 32, without I, L, O and U: no mistaking, no words. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BEGINNING = 'C-';
const ID_LENGTH = 8;
const BITS = 5;
/** The value of each digit by its character code, -1 for all other characters. */
const VALUES = Array.from({ length: 128 }, (_, code) => DIGITS.indexOf(String.fromCharCode(code)));

/** True for text shaped like an id of ours. */
export function isCustomerId(text: unknown): text is CustomerId {
  return typeof text === 'string' && idNumber(text) > 0;
}

/** The six digits as one number from 1 to 2^30, another for each id; 0 for text that is no id of ours. */
export function idNumber(text: string): number {
  if (text.length !== ID_LENGTH || !text.startsWith(BEGINNING)) return 0;
  let number = 0;
  for (let at = BEGINNING.length; at < ID_LENGTH; at++) {
    const value = VALUES[text.charCodeAt(at)] ?? -1;
    if (value < 0) return 0;
    number = (number << BITS) | value;
  }
  return number + 1;
}

/** What a column of the customer list can mean. */
export type Field =
  | 'id'
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'company'
  | 'phone'
  | 'email'
  | 'segment'
  | 'lastContactOn'
  | 'rhythm'
  | 'nextFollowUpOn'
  | 'textConsent'
  | 'callConsent'
  | 'referredBy'
  | 'referredById'
  | 'address'
  | 'city'
  | 'state'
  | 'postcode'
  | 'birthday'
  | 'addedOn'
  | 'archivedOn'
  | 'notes'
  | 'status'
  | ExternalField;

/** The id that another system gave the customer, each system's in a hidden column of its own: `external:HubSpot`. */
export type ExternalField = `external:${string}`;

/** The cells of one customer; a field without a column is absent. A phone that Sheets spoilt is already text again. */
export type CustomerCells = { readonly [field in Field]?: Cell };

/** One row of the list. */
export interface CustomerRow {
  /** Row number in the sheet, from 1, at the moment of reading. */
  readonly row: number;
  readonly id: CustomerId;
  readonly cells: CustomerCells;
}

/** How the cells of this list are to be read. */
export interface ReadingRules {
  /** Two-letter code for phone numbers without a country code. */
  readonly country: string;
  /** True where 3/4/2026 means the third of April. */
  readonly dayFirst: boolean;
  readonly today: Day;
}

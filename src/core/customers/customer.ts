/** What a customer is to the rest of the core: an identity, a place in the list and the cells the owner typed. */
import type { Cell } from '../cell';
import type { Day } from '../day';

/** `C-` and six characters of base 32; given once, never reused. */
export type CustomerId = string & { readonly brand: 'CustomerId' };

/** Without I, L, O and U, as ids are made. */
const CUSTOMER_ID = /^C-[0-9A-HJKMNP-TV-Z]{6}$/;

/** True for text shaped like an id of ours. */
export function isCustomerId(text: unknown): text is CustomerId {
  return typeof text === 'string' && CUSTOMER_ID.test(text);
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

/** What files tell of people and sales, whatever system wrote them; reading a file is the tables' business, what becomes of it the plan's. */
import type { Channel } from '../customers/consentRecords';
import type { Field } from '../customers/customer';
import type { Day } from '../day';

/** When a file says that each way was closed; absent where it names no day, or one that could be two. */
export type StopDays = { readonly [channel in Channel]?: Day };
export const NO_STOP_DAYS: StopDays = {};

/** A file as rows of text, before anybody knows what it holds. */
export interface RawTable {
  /** The file's name, or the tab's. */
  readonly file: string;
  /** `UTF-8`, `UTF-16LE`, `windows-1252` …; '' for a tab. */
  readonly encoding: string;
  /** `,`, `;`, tab, `|`; '' for a tab, `vcard` for cards. */
  readonly delimiter: string;
  readonly rows: readonly (readonly string[])[];
}

/** One row that holds a customer. */
export interface IncomingCustomer {
  /** The line of the file, from 1, headings and title lines counted. */
  readonly line: number;
  /** The other system's own id, '' when the file has none. */
  readonly externalId: string;
  /** What the customer list has a column for, as plain text; blank fields are absent. */
  readonly cells: { readonly [field in Field]?: string };
  /** The number (E.164) and the address in `cells` where whoever read the file has read them already; else they are read from there. */
  readonly read?: { readonly phone: string; readonly email: string };
  /** The person's other numbers and addresses, best first, without the ones in `cells`. */
  readonly morePhones: readonly string[];
  readonly moreEmails: readonly string[];
  /** What the file says must not be used; a yes stands in `cells.textConsent` only. */
  readonly optOuts: readonly Channel[];
  readonly stoppedOn?: StopDays;
  /** When the other system last changed the row; '' when it does not tell. */
  readonly changedOn: Day | '';
}

/** One sale; its customer is found by id, then phone or e-mail, never by name alone. */
export interface IncomingPurchase {
  readonly line: number;
  /** The other system's id of the customer, '' when there is none. */
  readonly externalId: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly on: Day;
  /** In the file's currency, refunds below zero. */
  readonly amount: number;
  readonly what: string;
  /** The other system's number of the sale or its line; '' when there is none. */
  readonly order: string;
}

/** A line that is neither a customer nor a sale, though it is no title, total, blank or time stamp either. */
export interface RefusedLine {
  readonly line: number;
  /** Goes on from "Line 7 was left out: …". */
  readonly why: string;
}

/** A file, read. */
export interface IncomingFile {
  readonly file: string;
  /** `HubSpot contacts`, `Square customers` …; `List` for what nobody knows by its headings. */
  readonly source: string;
  /** Names the hidden column of external ids, `HubSpot`; '' for `List`. */
  readonly system: string;
  /** From 1; 0 when there is none. */
  readonly headingLine: number;
  readonly customers: readonly IncomingCustomer[];
  readonly purchases: readonly IncomingPurchase[];
  readonly refused: readonly RefusedLine[];
}

/** Different numbers, addresses, names or ids of one system: there are no more in the files than this. */
export function mostToFind(files: readonly IncomingFile[]): number {
  let most = 0;
  for (const { customers } of files)
    for (const { morePhones, moreEmails } of customers) most += 1 + morePhones.length + moreEmails.length;
  return most;
}

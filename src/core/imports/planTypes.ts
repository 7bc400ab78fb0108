/** What an import would do to the list: whom it creates and completes, what it leaves out and why, what it asks. A pure plan; app carries it out. */
import type { ConsentField } from '../customers/consent';
import type { Cell } from '../cell';
import type { Channel, ConsentBook } from '../customers/consentRecords';
import type { CustomerRow, ExternalField, Field, ReadingRules } from '../customers/customer';
import type { Day } from '../day';
import type { IncomingFile } from './incoming';
import type { Person } from './people';
import type { KnownPurchase } from './purchases';

/** What becomes of a value that differs from the list's: left out, taken, or asked about. */
export type Choice = 'blanks' | 'newer' | 'ask';

/** What stands in a consent column for yes and for no. */
export interface ConsentCells {
  readonly yes: Cell;
  readonly no: Cell;
}

export interface ImportInput {
  readonly files: readonly IncomingFile[];
  readonly customers: readonly CustomerRow[];
  /** The columns the list has. */
  readonly fields: ReadonlySet<Field>;
  readonly rules: ReadingRules;
  readonly consent: ConsentBook;
  /** Numbers and addresses of which an earlier import brought a stop: `text +14135550148`. What was agreed since stays. */
  readonly stopsTakenIn: ReadonlySet<string>;
  readonly words: { readonly [field in ConsentField]: ConsentCells };
  readonly purchases: readonly KnownPurchase[];
  readonly choice: Choice;
  /** By key of the question. */
  readonly answers: ReadonlyMap<string, 'here' | 'there'>;
  /** True when the owner said how the people with a yes agreed. */
  readonly hasStory: boolean;
}

/** One customer or line, for the owner to look at. */
export interface SeenLine {
  /** Index of the file. */
  readonly file: number;
  readonly line: number;
  readonly why: string;
  /** Undefined for a line that is nobody. */
  readonly person: Person | undefined;
}

/** Two values, of which the owner takes one. */
export interface Question {
  readonly key: string;
  readonly person: Person;
  readonly field: Field;
  readonly here: Cell;
  readonly there: Cell;
  /** True for a number with a yes: the other one has none. */
  readonly leavesYes: boolean;
}

/** Somebody who may not be reached this way any more, or who agreed to texts. */
export interface ConsentNews {
  readonly person: Person;
  readonly channel: Channel;
  /** E.164 or an address. */
  readonly contact: string;
  /** Index of the file that says so. */
  readonly file: number;
  /** The day that the file gives a stop, for the words of its line only: what counts is the day of the import. */
  readonly stoppedOn?: Day | undefined;
}

/** What an import makes of consent. */
export interface ConsentPlan {
  readonly optOuts: readonly ConsentNews[];
  /** The yeses that are taken in. */
  readonly grants: readonly ConsentNews[];
  /** Those that a story would take in. */
  readonly yeses: readonly ConsentNews[];
}

/** A sale that is not known yet. */
export interface PlannedPurchase {
  /** Undefined when nobody of the list can be told to have bought it. */
  readonly person: Person | undefined;
  readonly name: string;
  readonly on: Day;
  readonly amount: number;
  readonly what: string;
  readonly order: string;
  readonly source: string;
}

/** Rows of a file that hold a customer, and the rest. */
export interface FileCounts {
  readonly customers: number;
  readonly withEmail: number;
  readonly withPhone: number;
  readonly refused: number;
}

/** The first few of each kind. */
export interface SeenLines {
  readonly created: readonly SeenLine[];
  readonly updated: readonly SeenLine[];
  readonly joined: readonly SeenLine[];
  readonly unchanged: readonly SeenLine[];
  readonly refused: readonly SeenLine[];
  /** Customers who come in all the same. */
  readonly doubtful: readonly SeenLine[];
  /** Whose yes to texts a story takes in. */
  readonly agreed: readonly SeenLine[];
}

export interface ImportPlan {
  /** In the order in which they stand in the files; their ids are '' until they are given. */
  readonly created: readonly Person[];
  /** People of the list of whom at least one cell changes. */
  readonly updated: readonly Person[];
  readonly joined: number;
  readonly unchanged: number;
  /** People of the list who get nothing but a yes, and that only with a story. */
  readonly yesOnly: number;
  readonly refused: number;
  /** People who come in with a phone or an e-mail that nobody can use, or without any. */
  readonly doubtful: number;
  /** People of whom a file says yes to texts, with a story or without. */
  readonly yeses: number;
  /** People of the list whose yes was to a number that gives way to another. */
  readonly yesesLeft: number;
  readonly lines: SeenLines;
  readonly questions: readonly Question[];
  readonly optOuts: readonly ConsentNews[];
  /** The yeses to texts that are taken in. */
  readonly grants: readonly ConsentNews[];
  readonly needsConsentStory: boolean;
  readonly purchases: readonly PlannedPurchase[];
  readonly files: readonly FileCounts[];
  /** The columns in which anything is to be written, other systems' ids too. */
  readonly fields: readonly Field[];
  /** Fingerprint of what would be done, whatever is answered. */
  readonly seen: string;
}

/** The id that another system gave somebody. */
export interface External {
  readonly field: ExternalField;
  readonly id: string;
}

/** The column of other systems' ids. */
export function externalField(system: string): ExternalField {
  return `external:${system}`;
}

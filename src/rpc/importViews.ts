/** What an import says across the wire: its requests, the dry run as the dialog shows it, and what can be taken back; types only. */

/** How a value of a file that differs from the list's is treated. */
export type ImportChoice = 'blanks' | 'newer' | 'ask';

/** What stands under the headings of one file: a field's name, or '' for a column that is left alone; unnamed ones are guessed. */
export type FileMapping = {
  /** Index in the order of `startImport`. */
  readonly file: number;
  readonly columns: { readonly [heading: string]: string };
};

/** One column of a file. */
export type ImportColumn = {
  readonly heading: string;
  /** The first few filled cells. */
  readonly samples: readonly string[];
  /** A field's name, or '' when it becomes no column of the list. */
  readonly field: string;
  readonly isSure: boolean;
  /** What else is done with it, in words; '' for nothing. */
  readonly use: string;
  /** Nothing else can be chosen. */
  readonly isFixed: boolean;
};

/** One file, counted. */
export type ImportedFile = {
  readonly file: string;
  /** `HubSpot contacts`; `List` for what nobody knows by its headings. */
  readonly source: string;
  readonly encoding: string;
  readonly delimiter: string;
  /** From 1; 0 when there is none. */
  readonly headingLine: number;
  /** Lines of the file, headings and title lines counted. */
  readonly rows: number;
  /** Rows that hold a customer, doubles counted. */
  readonly customers: number;
  readonly withEmail: number;
  readonly withPhone: number;
  readonly refused: number;
  readonly columns: readonly ImportColumn[];
};

/** One customer or line as the dry run shows it. */
export type ImportLine = {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly name: string;
  /** E.164, or ''. */
  readonly phone: string;
  readonly email: string;
  /** Why it is created, joined or left out; '' when that goes without saying. */
  readonly why: string;
  readonly changes: readonly { readonly heading: string; readonly from: string; readonly to: string }[];
};

/** A value about which list and file differ, when the owner chose to be asked. */
export type ImportQuestion = {
  /** The same for the same customer and column, however often it is planned. */
  readonly key: string;
  readonly name: string;
  readonly heading: string;
  readonly here: string;
  readonly there: string;
  /** True for a number with a yes to texts, which is none to the other number. */
  readonly leavesYes: boolean;
};

/** What an import would do; nothing was written. */
export type ImportView = {
  readonly importId: string;
  readonly files: readonly ImportedFile[];
  /** What a column can be. */
  readonly fields: readonly { readonly field: string; readonly heading: string }[];
  readonly counts: {
    readonly created: number;
    readonly updated: number;
    /** Lines that are the same customer as an earlier line of these files. */
    readonly joined: number;
    readonly unchanged: number;
    readonly refused: number;
    /** Sales that are new. */
    readonly purchases: number;
    /** People and ways of reaching them that are closed. */
    readonly optOuts: number;
    /** Customers who come in with a phone or an e-mail that nobody can use, or without any. */
    readonly doubtful: number;
    /** People of whom a file says yes to texts. */
    readonly yeses: number;
    /** People whose number changes and whose yes was to the old one. */
    readonly yesesLeft: number;
  };
  /** The first twenty of each. */
  readonly created: readonly ImportLine[];
  readonly updated: readonly ImportLine[];
  readonly joined: readonly ImportLine[];
  readonly refused: readonly ImportLine[];
  readonly unchanged: readonly ImportLine[];
  readonly doubtful: readonly ImportLine[];
  readonly agreed: readonly ImportLine[];
  readonly optOuts: readonly ImportLine[];
  /** At most 200 at a time; none unless the choice is `ask`. */
  readonly questions: readonly ImportQuestion[];
  /** True when a file says yes to texts: without a sentence on how these people agreed, none of it is taken in. */
  readonly needsConsentStory: boolean;
  /** `new columns at the right end: City, HubSpot ID (hidden)`; '' when the list has all that is needed. */
  readonly newColumns: string;
  /** The same of columns with something in them that are kept nowhere. */
  readonly leftColumns: string;
  /** Stands for just this outcome; goes back with the yes. */
  readonly seen: string;
};

/** What the owner wants to be done with what is staged. */
export type ImportWish = {
  readonly importId: string;
  readonly choice: ImportChoice;
  readonly mapping: readonly FileMapping[];
};

/** One cell that was edited after it was written. */
export type EditedSince = {
  readonly customerId: string;
  readonly name: string;
  /** '' when the customer was created by the change and edited since. */
  readonly heading: string;
  readonly now: string;
};

/** An import or a merge as a whole. */
export type ChangeView = {
  /** Goes back with `takeBackChange`. */
  readonly change: string;
  readonly kind: 'import' | 'merge';
  /** The files, or who was merged. */
  readonly title: string;
  /** `yyyy-mm-dd`. */
  readonly on: string;
  readonly by: string;
  /** `begun` for one that a run which was cut off has left half done. */
  readonly state: 'begun' | 'done' | 'partly taken back';
};

type Sentence = { readonly sentence: string };

/** What the import dialog asks for, and what takes an import or a merge back. */
export type ImportRequests = {
  /** Begins, or goes on with the same files: `have` counts the rows of each that are here already. */
  readonly startImport: {
    readonly args: {
      readonly files: readonly {
        readonly file: string;
        readonly encoding: string;
        readonly delimiter: string;
        readonly rows: number;
        /** The same for the same contents. */
        readonly fingerprint: string;
      }[];
    };
    readonly result: Sentence & { readonly importId: string; readonly have: readonly number[] };
  };
  /** At most 2,000 rows of one file, the first of them row `from` (from 0); a portion that comes twice counts once. */
  readonly addImportRows: {
    readonly args: {
      readonly importId: string;
      readonly file: number;
      readonly from: number;
      readonly rows: readonly (readonly string[])[];
    };
    /** Rows of this file that are here without a gap. */
    readonly result: { readonly have: number };
  };
  /** A tab of this spreadsheet as the source; '' for the tab where the owner is. */
  readonly importTab: {
    readonly args: { readonly tab: string };
    readonly result: Sentence & { readonly importId: string };
  };
  /** The dry run. */
  readonly planImport: { readonly args: ImportWish; readonly result: ImportView };
  /** Does what was seen; refused when the list or the files say otherwise by now. */
  readonly applyImport: {
    readonly args: ImportWish & {
      readonly answers: readonly { readonly key: string; readonly take: 'here' | 'there' }[];
      /** How the people with a yes to texts agreed; '' takes in no yes. */
      readonly consentStory: string;
      readonly seen: string;
    };
    readonly result: Sentence & { readonly change: string };
  };
  /** Throws away what is staged; nothing of it was done. */
  readonly cancelImport: { readonly args: { readonly importId: string }; readonly result: Sentence };
  /** The last ten that can be taken back, newest first. */
  readonly listChanges: {
    readonly args: { readonly [key: string]: never };
    readonly result: { readonly changes: readonly ChangeView[] };
  };
  /**
   * Takes back an import or a merge. What was edited since stays and is listed, unless `evenEdited`; asked once more with
   * it, the rest goes back too. Consent and opt-outs stay.
   */
  readonly takeBackChange: {
    readonly args: { readonly change: string; readonly evenEdited: boolean };
    readonly result: Sentence & { readonly edited: readonly EditedSince[] };
  };
};

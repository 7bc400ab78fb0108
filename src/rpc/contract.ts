/** What the panel may ask of the server: names, arguments, results. Both sides compile against it; nothing here runs. */
import type { Channel, ConsentState } from '../core/customers/consentRecords';
import type { DuplicateRequests } from './duplicateViews';
import type { Part } from '../core/exports/parts';
import type { ImportRequests } from './importViews';
import type { MeantView } from './referralViews';
import type { MappingView } from './mappingView';
import type { CheckView, CustomerView, LostColumn, PanelView, ScheduleView } from './views';

/** What survives `google.script.run` unchanged: no Date, no function, no undefined. */
export type Wire = string | number | boolean | null | readonly Wire[] | { readonly [key: string]: Wire };

/** What a command has to say when it is done. */
export type Said = { readonly sentence: string };

/** What was written into one cell of a customer, and what stood there before: enough to take it back. */
export type Written = {
  readonly customerId: string;
  readonly field: 'nextFollowUpOn' | 'archivedOn' | 'segment';
  readonly wrote: string;
  readonly was: CellBefore;
};

type CellBefore = string | number | boolean | { readonly day: string; readonly time?: string };

/** What one logged contact wrote: its line in the Contact log by heading, and the customer's cells. */
export type WrittenContact = {
  readonly customerId: string;
  readonly line: { readonly [heading: string]: string };
  readonly cells: readonly {
    readonly field: 'lastContactOn' | 'nextFollowUpOn';
    readonly wrote: string;
    readonly was: CellBefore;
  }[];
};

/** What the answer to "Who is meant?" wrote into a customer's row. */
export type WrittenReferral = {
  readonly customerId: string;
  readonly referral: readonly {
    readonly field: 'referredBy' | 'referredById';
    readonly wrote: string;
    readonly was: CellBefore;
  }[];
};

/** A setting as the owner saw it, and what it is to be. */
export type SettingChange = { readonly name: string; readonly seen: string; readonly value: string };

type None = { readonly [key: string]: never };

export type Requests = {
  readonly whoNeedsFollowUp: { readonly args: None; readonly result: Said };
  readonly checkCustomers: { readonly args: None; readonly result: Said };
  readonly prepareTexts: { readonly args: None; readonly result: Said };
  readonly adoptList: {
    readonly args: {
      readonly tab: string;
      readonly mapping: 'guess' | { readonly [heading: string]: string };
      readonly consentStory: string;
      /** What words in the segment column mean: a segment, or `Lead`; '' leaves a word as it is. */
      readonly segmentWords?: { readonly [word: string]: string };
    };
    readonly result: Said;
  };
  readonly saveSettings: {
    readonly args: { readonly [name: string]: string | number };
    readonly result: Said;
  };
  readonly logContact: {
    readonly args: {
      readonly customerId: string;
      readonly channel: string;
      readonly outcome: string;
      readonly note: string;
      readonly next: string;
    };
    /** No undo when the very same contact was logged a moment ago, so that nothing was added. */
    readonly result: Said & { readonly undo?: WrittenContact };
  };
  /** The owner's yes: `count` is the number of texts they were shown and typed, `seen` comes from the view. */
  readonly approveTexts: {
    readonly args: { readonly month: string; readonly count: number; readonly seen?: string };
    readonly result: Said;
  };
  /** `provider` is a company's name, or '' for by hand, which forgets the key. The secret never comes back. */
  readonly connectProvider: {
    readonly args: {
      readonly provider: string;
      readonly accountSid: string;
      readonly keySid: string;
      readonly keySecret: string;
      readonly from: string;
    };
    readonly result: Said;
  };
  /** A text that needs review did arrive, or may be sent once more. */
  readonly reviewJob: {
    readonly args: { readonly key: string; readonly arrived: boolean };
    readonly result: Said;
  };
  readonly sendTest: { readonly args: { readonly to: string }; readonly result: Said };
  /** Makes the tab "Call list" for the owner's own voice. */
  readonly listCalls: { readonly args: None; readonly result: Said };
  readonly stopSending: { readonly args: None; readonly result: Said };
  /** `on` is a day, '' for today when it is a stop; `note` says where the proof is. */
  readonly recordConsent: {
    readonly args: {
      readonly customerId: string;
      readonly channel: Channel;
      readonly state: ConsentState;
      readonly on: string;
      readonly how: string;
      readonly wording: string;
      readonly note: string;
    };
    readonly result: Said;
  };
  /** Everybody whose yes came into the list after set-up; `seen` stands for those whom the owner was shown. */
  readonly recordYeses: {
    readonly args: { readonly on: string; readonly how: string; readonly seen: string };
    readonly result: Said;
  };
  /** Erases for good; the question whether to do so is the panel's. */
  readonly forgetCustomer: { readonly args: { readonly customerId: string }; readonly result: Said };
} & PanelRequests &
  ImportRequests &
  DuplicateRequests;

/** What only the panel asks for; see views.ts. */
export type PanelRequests = {
  readonly fillPanel: { readonly args: None; readonly result: PanelView };
  /** `until` is a day after today. */
  readonly putOff: {
    readonly args: { readonly customerId: string; readonly until: string };
    readonly result: Said & { readonly undo: Written };
  };
  readonly archiveCustomer: {
    readonly args: { readonly customerId: string };
    readonly result: Said & { readonly undo: Written };
  };
  /** Refused when a cell, or the line in the log, no longer holds what was written. */
  readonly takeBack: { readonly args: Written | WrittenContact | WrittenReferral; readonly result: Said };
  /** `typed` is what stood in Referred by when it was asked, `referrer` the customer who is meant, '' to leave it as typed. */
  readonly whoIsMeant: {
    readonly args: { readonly customerId: string; readonly typed: string; readonly referrer: string };
    readonly result: Said & { readonly undo: WrittenReferral; readonly meant: MeantView };
  };
  /** A newer value in the tab stays; `kept` are the changes that were not made for that, with the newer value as seen. */
  readonly changeSettings: {
    readonly args: { readonly changes: readonly SettingChange[] };
    readonly result: Said & { readonly kept: readonly SettingChange[] };
  };
  /** The first column that cannot be found; `heading` is '' when none is missing. */
  readonly lostColumn: { readonly args: None; readonly result: LostColumn };
  /** The lost column of this heading is now the one headed `now`; '' when it is gone for good. */
  readonly placeColumn: {
    readonly args: { readonly heading: string; readonly now: string };
    readonly result: Said;
  };
  /** By name, a hidden one too. */
  readonly showTab: { readonly args: { readonly tab: string }; readonly result: Said };
  readonly fixProblems: {
    readonly args: {
      readonly fixes:
        | 'all'
        | readonly { readonly customerId: string; readonly field: string }[]
        /** What words in the segment column mean. */
        | { readonly segmentWords: { readonly [word: string]: string } };
    };
    readonly result: Said & { readonly check: CheckView };
  };
  /** '' asks for the customer in the selected row. */
  readonly showCustomer: { readonly args: { readonly customerId: string }; readonly result: CustomerView };
  /** '' takes the segment away. */
  readonly setSegment: {
    readonly args: { readonly customerId: string; readonly segment: string };
    readonly result: Said & { readonly undo: Written };
  };
  /** '' asks for the tab where the owner is. */
  readonly readMapping: {
    readonly args: {
      readonly tab: string;
      readonly mapping: 'guess' | { readonly [heading: string]: string };
    };
    readonly result: MappingView;
  };
  readonly startList: { readonly args: { readonly withDemo: boolean }; readonly result: Said };
  readonly setSchedule: {
    readonly args: { readonly isOn: boolean };
    readonly result: Said & { readonly schedule: ScheduleView };
  };
  /** Keys of texts that the owner sent from their own phone. */
  readonly markSent: { readonly args: { readonly keys: readonly string[] }; readonly result: Said };
  readonly makeBackup: { readonly args: None; readonly result: Said };
  /** `format` is a system's name or `archive`; '' is the first part, then what came as `next`. Files of one name are to be joined. */
  readonly exportData: {
    readonly args: { readonly format: string; readonly part: string };
    readonly result: { readonly files: Part['files']; readonly next: string };
  };
  /** The portions of an archive one after the other (see `portionsOf`); the last one's sentence is for the owner. */
  readonly restoreArchive: { readonly args: { readonly portion: string }; readonly result: Said };
  /** Opens the window over the sheet. */
  readonly openTransfer: {
    readonly args: { readonly view: 'bringIn' | 'takeOut' };
    readonly result: Said;
  };
};

export type RequestName = keyof Requests;
export type ArgsOf<Name extends RequestName> = Requests[Name]['args'];
/** `never` when a result could not cross the wire, so that its handler does not compile. */
export type ResultOf<Name extends RequestName> = Requests[Name]['result'] extends Wire
  ? Requests[Name]['result']
  : never;

/** Every answer of the gate. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: string; readonly message: string };

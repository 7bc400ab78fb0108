/** What the preview's page, its server and the thread with the spreadsheet say to each other; types only. */
import type { Answer, ButtonName, ShownMenu } from '../emulator';

/** A cell that has more than a text, everything usual left out. */
export interface RichCell {
  readonly text: string;
  readonly isNumber?: true;
  readonly isChecked?: boolean;
  readonly background?: string;
  readonly color?: string;
  readonly isBold?: true;
  readonly isItalic?: true;
  readonly line?: string;
  readonly align?: string;
  readonly isWrapped?: true;
  readonly note?: string;
  /** With its '='. */
  readonly formula?: string;
  /** Place of its dropdown in the tab's `choiceLists`. */
  readonly choices?: number;
}

/** Null is an empty cell, a text a plain one. */
export type ShownCell = RichCell | string | null;

/** A tab as the grid draws it; rows and columns from the first on. */
export interface ShownTab {
  readonly id: number;
  readonly name: string;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels, 0 when hidden. */
  readonly columnWidths: readonly number[];
  /** Counted from 1. */
  readonly hiddenRows: readonly number[];
  readonly choiceLists: readonly (readonly string[])[];
  /** The dropdowns that the rows below the used ones have, by column. */
  readonly choicesBelow: readonly (number | null)[];
  readonly cells: readonly (readonly ShownCell[])[];
}

/** A tab in the bar of tabs; its revision grows whenever what it shows changes. */
export interface TabHead {
  readonly id: number;
  readonly name: string;
  readonly isHidden: boolean;
  readonly revision: number;
}

/** Something that will run by itself. */
export interface Scheduled {
  readonly id: string;
  readonly functionName: string;
  /** `every hour`, `on day 1 of the month at about 9:00`. */
  readonly rhythm: string;
  /** Wall clock `yyyy-mm-ddThh:mm`; absent for what waits for no clock. */
  readonly next?: string;
  readonly last?: string;
  readonly isDue: boolean;
}

/** One text as it stands on a phone. */
export interface PhoneText {
  readonly isFromShop: boolean;
  readonly body: string;
  /** Wall clock `yyyy-mm-ddThh:mm`. */
  readonly at: string;
  /** In words while it is not there, else ''. */
  readonly state: string;
}

/** Somebody's phone; `name` is '' when nobody knows whose it is. */
interface PhoneHead {
  /** E.164. */
  readonly number: string;
  readonly name: string;
  readonly isOff: boolean;
}

export interface ShownPhone extends PhoneHead {
  /** Oldest first. */
  readonly texts: readonly PhoneText[];
}

/** The simulated phone network: a made-up account, the phones that have texts, and all that may get one. */
export interface PhonesState {
  readonly account: {
    readonly accountSid: string;
    readonly keySid: string;
    readonly keySecret: string;
    readonly from: string;
  };
  /** The one with the latest text first. */
  readonly phones: readonly ShownPhone[];
  readonly others: readonly PhoneHead[];
  /** The answer to the next text gets lost. */
  readonly willLose: boolean;
}

/** Everything of the spreadsheet but its cells. */
export interface PreviewState {
  readonly title: string;
  readonly tabs: readonly TabHead[];
  readonly activeTab: number;
  /** Where a script has just moved the selection to, counted from 1; else null. */
  readonly jump: { readonly row: number; readonly column: number } | null;
  readonly menus: readonly ShownMenu[];
  /** Wall clock of the spreadsheet, `yyyy-mm-ddThh:mm`. */
  readonly now: string;
  readonly zone: string;
  readonly user: string;
  readonly scheduled: readonly Scheduled[];
  readonly phones: PhonesState;
  /** True when a tab has changed since this spreadsheet was opened or started over. */
  readonly isChanged: boolean;
  /** What *Undo* would take back. */
  readonly undo: string | null;
}

/** An alert or prompt that waits for the person; the script stands still. */
export interface Question {
  readonly id: number;
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly ButtonName[];
}

/** A panel or dialog of HTML; its page is served at `/frame/<id>`. */
export interface Frame {
  readonly id: number;
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly width: number;
  readonly height?: number;
}

/** What the page is told without asking. */
export type PreviewEvent =
  | { readonly kind: 'state'; readonly state: PreviewState }
  | { readonly kind: 'toast'; readonly title: string; readonly message: string; readonly seconds: number }
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'answered'; readonly id: number }
  | { readonly kind: 'frame'; readonly frame: Frame }
  /** Another spreadsheet has been opened: the panels of the old one are closed. */
  | { readonly kind: 'opened' };

interface Place {
  readonly row: number;
  readonly column: number;
}

/** What the page may ask for; rows and columns are counted from 1. */
export type Acts = {
  readonly type: { tab: number; cells: readonly (Place & { text: string })[] };
  readonly activate: { tab: number };
  readonly select: { tab: number; row: number; column: number; rows: number; columns: number };
  readonly command: { functionName: string; label: string };
  /** `google.script.run`. */
  readonly run: { functionName: string; args: readonly unknown[] };
  readonly setNow: { now: string };
  readonly runDue: Record<string, never>;
  /** A text from somebody's phone. */
  readonly reply: { number: string; body: string };
  readonly loseAnswer: Record<string, never>;
  readonly switchPhone: { number: string; isOff: boolean };
  readonly undo: Record<string, never>;
  readonly openCsv: { name: string; text: string };
  readonly startOver: Record<string, never>;
  readonly csv: { tab: number };
  readonly tab: { tab: number };
  readonly insert: { tab: number; axis: 'row' | 'column'; at: number; count: number };
  readonly remove: { tab: number; axis: 'row' | 'column'; at: number; count: number };
  readonly resize: { tab: number; column: number; width: number };
  readonly sort: { tab: number; column: number; isAscending: boolean };
  readonly addTab: Record<string, never>;
  readonly renameTab: { tab: number; name: string };
  readonly removeTab: { tab: number };
};

export type ActName = keyof Acts;

/** How an act ended, and whether a tab shows something else than before; a refusal is one sentence. */
export type Outcome = { readonly hasChanged: boolean } & (
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string }
);

/** The answer to a question, as the page sends it. */
export interface AnswerGiven {
  readonly id: number;
  readonly answer: Answer;
}

/** How the thread is started. */
export interface EngineData {
  readonly source: string;
  readonly manifest: object;
  readonly zone: string;
  /** The real day, `yyyy-mm-dd`. */
  readonly today: string;
  /** Where the spreadsheet is kept between two starts. */
  readonly stateFile: string;
  /** A list to begin with; without one the saved spreadsheet, else the demo shop. */
  readonly list?: { readonly name: string; readonly rows: readonly (readonly string[])[] };
  /** The demo shop even if something was saved. */
  readonly isFresh: boolean;
  readonly bell: SharedArrayBuffer;
}

/** What the thread says when it is ready: lines and the follow-ups for the terminal. */
export interface Opened {
  readonly sentences: readonly string[];
  readonly followUps: readonly (readonly string[])[];
}

export type FromEngine =
  | { readonly kind: 'opened'; readonly opened: Opened }
  | { readonly kind: 'broken'; readonly message: string }
  | { readonly kind: 'event'; readonly event: PreviewEvent }
  | { readonly kind: 'page'; readonly frame: Frame; readonly html: string }
  | { readonly kind: 'outcome'; readonly call: number; readonly outcome: Outcome };

export interface ToEngine {
  readonly call: number;
  /** `save` writes the spreadsheet down at once. */
  readonly act: ActName | 'save';
  readonly args: unknown;
}

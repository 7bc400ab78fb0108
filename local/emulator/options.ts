/** The shapes that tests, preview and command line use to set up an emulated script and to read what it did; holds no behaviour. */

/** How much of Google's services an execution may use. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** A request as it leaves Google. `method` is in lower case and `payload` the encoded text, as `UrlFetchApp.getRequest` gives them. */
export interface FetchRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: string;
}

/** The outside world's answer. A header that is repeated is a list. */
export interface FetchAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string;
  /** How long it took to come, in seconds; 0 when not told. */
  readonly afterSeconds?: number;
}

/** The buttons of an alert or prompt, by Google's names. */
export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/** What a person does with a dialog: a button, a button and a text, or null for the closing cross. A bare text that is no button is typed into a prompt and affirmed. */
export type Answer = string | null | { readonly button?: ButtonName; readonly text?: string };

/** An alert, prompt, sidebar or HTML dialog that was shown. */
export interface ShownDialog {
  readonly kind: 'alert' | 'prompt' | 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  /** The text of an alert or prompt; empty for HTML. */
  readonly text: string;
  readonly buttons: readonly ButtonName[];
  /** The button that was answered; absent for HTML, which the script does not wait for. */
  readonly answer?: ButtonName;
  /** What was typed into a prompt. */
  readonly typed?: string;
  /** The page as the browser gets it, for HTML only. */
  readonly html?: string;
  /** Pixels; a sidebar is always 300 wide. */
  readonly width?: number;
  readonly height?: number;
}

/** A message shown by `Spreadsheet.toast`; negative seconds stay until dismissed. */
export interface Toast {
  readonly message: string;
  readonly title: string;
  readonly seconds: number;
}

/** A mail that left through MailApp. */
export interface SentMail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly from: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** A request and what came back; `error` when the network failed. */
export interface FetchRecord extends FetchRequest {
  readonly status?: number;
  readonly error?: string;
}

/** An entry of a menu made by the script. */
export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly caption: string; readonly entries: readonly MenuEntry[] };

/** A menu that was added to the editor; an add-on's menu stands below Extensions. */
export interface ShownMenu {
  readonly caption: string;
  readonly isAddonMenu: boolean;
  readonly entries: readonly MenuEntry[];
}

/** A line written by console or Logger. */
export interface LogLine {
  readonly level: 'log' | 'info' | 'warn' | 'error' | 'Logger';
  readonly text: string;
}

/** When a clock trigger fires. Exactly one of the recurrences or `at` is set. */
export interface Schedule {
  everyMinutes?: number;
  everyHours?: number;
  everyDays?: number;
  everyWeeks?: number;
  onWeekDay?: number;
  onMonthDay?: number;
  atHour?: number;
  nearMinute?: number;
  zone?: string;
  /** Instant of a trigger that fires once. */
  at?: number;
}

/** An installable trigger. */
export interface InstalledTrigger {
  readonly id: string;
  readonly handler: string;
  readonly eventType: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';
  /** Address of the user it runs as. */
  readonly creator: string;
  /** Id of the spreadsheet it was made in. */
  readonly documentId: string;
  readonly schedule?: Readonly<Schedule>;
  readonly createdAt: number;
  readonly lastRunAt?: number;
}

/** What one execution did, in the order it happened. */
export interface RunRecord {
  /** The function or expression that was run. */
  readonly name: string;
  readonly kind: 'evaluate' | 'call' | 'scriptRun' | 'trigger' | 'globals';
  /** Time that Google's services would have taken (ms): 300 and 0.15 a row for each call that moves cell contents, 60 for each property write; counts towards Google's six minutes, thirty seconds for a simple trigger. */
  readonly modelledMs: number;
  /** Time of this machine that the emulated services took (ms), to tell it from the script's own; measured, so not the same twice. */
  readonly servicesMs: number;
  /** Counted calls by `Class.method`. */
  readonly serviceCalls: Readonly<Record<string, number>>;
  readonly dialogs: readonly ShownDialog[];
  readonly toasts: readonly Toast[];
  readonly mails: readonly SentMail[];
  readonly fetches: readonly FetchRecord[];
}

/** How to set up an emulated script; everything has a fixed default, nothing comes from the machine. */
export interface HostOptions {
  /** Wall clock of `sheetZone`, `2026-11-20T09:00`. */
  readonly now?: string;
  /** Zone of the script's own Date; the manifest's, else that of the spreadsheet. */
  readonly scriptZone?: string;
  readonly sheetZone?: string;
  /** The spreadsheet's locale, `en_US`. */
  readonly locale?: string;
  /** Of every `call`; by default LIMITED for simple triggers (`onOpen`, `onEdit`, `onSelectionChange`) and FULL for all else. */
  readonly authMode?: AuthMode;
  readonly user?: string;
  /** Whether somebody has the spreadsheet open in an editor; without it `getUi` throws. */
  readonly editorOpen?: boolean;
  /** The built bundle, evaluated afresh for every execution. */
  readonly source?: string;
  /** `appsscript.json`; scopes are enforced from it, without it every scope is granted. */
  readonly manifest?: object;
  /** The scopes this user has granted of those in the manifest; by default all. */
  readonly grantedScopes?: readonly string[];
  /** The outside world; a throw is a network error. By default every host is refused. */
  readonly fetch?: (request: FetchRequest) => FetchAnswer;
  /** Answers to alerts and prompts, in order or decided for each; by default, and when the list is used up, the affirmative button with an empty text. */
  readonly answers?:
    readonly Answer[] | ((dialog: Omit<ShownDialog, 'answer' | 'typed'>) => Answer | undefined);
  /** Runs before each counted call takes effect, `n` being its place in `calls` (from 1); a `PassingError` makes that call fail, any other throw kills the execution there. */
  readonly onServiceCall?: (n: number, name: string) => void;
  /** Whether the script runs as a published add-on: hourly triggers at most, one clock trigger for each user and document. */
  readonly addOn?: boolean;
  /** Whether the script belongs to a spreadsheet; without one there are no document stores and no active spreadsheet. */
  readonly hasDocument?: boolean;
}

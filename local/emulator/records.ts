/** Keeps what a person or the outside world would have noticed of the script: dialogs, toasts, mails, requests, menus, log lines. */
import type { FetchRecord, LogLine, SentMail, ShownDialog, ShownMenu, Toast } from './options';

/** Everything shown and sent since the host was made, oldest first. */
export class Records {
  readonly dialogs: ShownDialog[] = [];
  readonly toasts: Toast[] = [];
  readonly mails: SentMail[] = [];
  readonly fetches: FetchRecord[] = [];
  readonly menus: ShownMenu[] = [];
  readonly logs: LogLine[] = [];

  /** Where each list stands now, to cut out later what came after. */
  mark(): RecordMark {
    return {
      dialogs: this.dialogs.length,
      toasts: this.toasts.length,
      mails: this.mails.length,
      fetches: this.fetches.length,
    };
  }

  /** What came after a mark. */
  since(mark: RecordMark): Pick<Records, keyof RecordMark> {
    return {
      dialogs: this.dialogs.slice(mark.dialogs),
      toasts: this.toasts.slice(mark.toasts),
      mails: this.mails.slice(mark.mails),
      fetches: this.fetches.slice(mark.fetches),
    };
  }
}

/** Lengths of the lists that a run record cuts out. */
export interface RecordMark {
  readonly dialogs: number;
  readonly toasts: number;
  readonly mails: number;
  readonly fetches: number;
}

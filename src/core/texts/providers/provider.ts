/** What the outbox asks of a company that sends texts: requests as data, answers read into outcomes. It never sleeps, repeats or logs. */

/** A request ready to leave; it must follow no redirect. */
export interface HttpRequest {
  readonly method: 'get' | 'post';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Encoded; '' for none. */
  readonly payload: string;
}

/** What came back. Every status is an answer; a broken network, a timeout or a used up quota is none. */
export type HttpAnswer =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: Readonly<Record<string, string | readonly string[]>>;
      readonly body: string;
    }
  | { readonly kind: 'no answer'; readonly reason: string };

/** The owner's access to the provider. */
export interface Credentials {
  readonly accountSid: string;
  readonly keySid: string;
  readonly keySecret: string;
  /** The sender: a number in E.164, or the id of a group of senders (`MG…` at Twilio). */
  readonly from: string;
}

/** One text to one person. */
export interface SendJob {
  /** E.164. */
  readonly to: string;
  readonly body: string;
  /** Until the hours in which this person may be texted are over; 300 at least. */
  readonly validitySeconds: number;
}

/** Whom a refusal concerns: this person, these words, everybody (stop the run), or nobody but us. */
export type Scope = 'recipient' | 'content' | 'account' | 'bug';

/** What a refusal tells about the number itself. */
export type PhoneEffect = 'invalid' | 'landline' | 'opted out' | 'unreachable';

/** Why a text was refused or did not arrive. */
export interface Problem {
  readonly scope: Scope;
  /** The provider's number; 0 when it gave none. */
  readonly code: number;
  /** For the owner. Digits quoted from the provider are masked but for the last two. */
  readonly text: string;
  readonly phone?: PhoneEffect;
  /** The code is not known: nobody can say that repeating would be right. */
  readonly isUnheardOf?: true;
}

/** What the sending of one text came to. Whatever is not clearly one of the first three is ambiguous and must be looked for. */
export type SendOutcome =
  | { readonly kind: 'accepted'; readonly providerId: string; readonly status: Progress }
  | ({ readonly kind: 'rejected' } & Problem)
  | {
      readonly kind: 'not processed';
      readonly code: number;
      readonly retryAfterSec: number;
      readonly text: string;
    }
  | {
      readonly kind: 'ambiguous';
      /** True when something other than a yes came back: nothing at all may have been taken, and a yes without an id surely was. */
      readonly wasAnswered: boolean;
      /** For the log: no numbers of persons, no address, no secret. */
      readonly reason: string;
    };

/** How far an accepted text has got. `sent` may stay for ever, since some networks tell nothing. */
export type Progress = 'waiting' | 'sent' | 'delivered' | 'not delivered';

/** One text as the provider's list shows it. */
export interface SeenText {
  readonly providerId: string;
  /** `out` was sent by a program, `answer` by the provider itself, `unknown` is to be taken for `out`. */
  readonly direction: 'out' | 'in' | 'answer' | 'unknown';
  /** '' while the provider has not chosen the sender. */
  readonly from: string;
  readonly to: string;
  readonly body: string;
  /** Milliseconds since 1970; undefined when it cannot be read. */
  readonly createdAt: number | undefined;
  readonly progress: Progress;
  /** The parts on the bill, once they are known. */
  readonly parts: number | undefined;
  /** Only of a text that is `not delivered`. */
  readonly problem: (Problem & { readonly wasNeverSent: boolean }) | undefined;
}

/** Where a list goes on; made by a reader and good for the builder of its own kind only. */
export type Page = string & { readonly brand: 'Page' };

/** The answer to a question. Only `read` says anything: a refusal or an unread answer is never a "not there". */
export type Reading<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'refused'; readonly code: number; readonly text: string }
  | { readonly kind: 'unread'; readonly reason: string };

export interface TextsPage {
  readonly texts: readonly SeenText[];
  readonly next: Page | undefined;
}

/** The text that got no answer. */
export interface Sought {
  /** E.164. */
  readonly to: string;
  readonly body: string;
  /** Milliseconds since 1970; of the first attempt when there were several. */
  readonly claimedAt: number;
}

/**
 * What one look found. `another` is a text to the same person about that time with other words, or of an unknown time: for the
 * owner to decide. `absent` counts as a look only when no page is left.
 */
export type Look =
  | { readonly kind: 'found'; readonly text: SeenText }
  | { readonly kind: 'another'; readonly text: SeenText }
  | { readonly kind: 'absent'; readonly next: Page | undefined };

export interface Capabilities {
  /** Characters of a text. */
  readonly maxBody: number;
  /** Whether a text can carry our own key, so that sending it again does nothing. */
  readonly hasClientReference: boolean;
  readonly canListByRecipient: boolean;
  readonly canListSince: boolean;
  readonly canListOptOuts: boolean;
  readonly canPollInbound: boolean;
}

/** The provider with the owner's credentials. Builders throw on what no caller may ask: build before the claim. */
export interface Line {
  buildSend(job: SendJob): HttpRequest;
  readSend(answer: HttpAnswer): SendOutcome;
  /** All texts to one person. */
  buildFind(sought: Sought, page?: Page): HttpRequest;
  readFind(answer: HttpAnswer, sought: Sought): Reading<Look>;
  /** All texts sent since an instant (milliseconds), with the same `since` for the reader. */
  buildListSince(since: number, page?: Page): HttpRequest;
  readListSince(answer: HttpAnswer, since: number): Reading<TextsPage>;
  /** Throws when the id is none of this provider's. */
  buildStatus(providerId: string): HttpRequest;
  readStatus(answer: HttpAnswer): Reading<SeenText>;
  /** What came in since the day of an instant; the same text may come again. */
  buildInbound(since: number, page?: Page): HttpRequest;
  readInbound(answer: HttpAnswer): Reading<TextsPage>;
  /** One harmless question that only good credentials get an answer to; it does not try the sender. */
  buildCheck(): HttpRequest;
  readCheck(answer: HttpAnswer): Reading<true>;
}

export interface Provider {
  readonly name: string;
  /** All addresses of requests begin with one of these. */
  readonly hosts: readonly string[];
  readonly capabilities: Capabilities;
  /** One sentence on what looks wrong, without asking the provider; undefined when nothing does. */
  checkCredentials(credentials: Credentials): string | undefined;
  /** Throws on credentials that do not pass the check. */
  connect(credentials: Credentials): Line;
}

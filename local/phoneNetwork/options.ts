/** How tests and preview set up a simulated phone network and what it keeps; holds no behaviour. */

/** How the network is set up. Nothing comes from the machine: neither time nor chance. */
export interface PhoneNetworkOptions {
  /** The virtual clock, milliseconds since 1970. */
  readonly now: () => number;
  /** Decides paces and random mishaps; the same seed plays the same. */
  readonly seed?: number;
  readonly accountSid?: string;
  readonly keySid?: string;
  readonly keySecret?: string;
  /** The account's own numbers, E.164; the first is the usual one. */
  readonly numbers?: readonly string[];
  /** A Messaging Service that holds all those numbers. */
  readonly service?: string;
  /** A trial account, which texts these phones only. */
  readonly verified?: readonly string[];
}

/**
 * What goes wrong with one request. The first two get no answer, and the text is taken in the second; `server error after
 * accepting` and `cut answer` take it too.
 */
export type Mishap =
  | 'no connection'
  | 'lost answer'
  | 'throttle'
  | 'server error'
  | 'server error after accepting'
  | 'cut answer'
  | 'redirect';

/** Sends take a text, reads ask for a list or a message. */
export type RequestKind = 'send' | 'read';

/** What a phone, or its network, does with texts; a code of Twilio's each. */
export interface PhoneHabits {
  /** Refused at once. */
  readonly refuse?: number;
  /** Accepted and never delivered. */
  readonly fail?: number;
  /** Delivered, but the network tells nothing: it stays `sent`. */
  readonly isSilent?: boolean;
}

/** A text that the provider took: whatever is in here twice reached somebody twice. */
export interface Acceptance {
  readonly providerId: string;
  readonly to: string;
  /** As it was asked for. */
  readonly body: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** One message as the network keeps it; what an asker sees of it depends on the time. */
export interface StoredMessage {
  readonly sid: string;
  readonly direction: 'outbound-api' | 'outbound-reply' | 'inbound';
  readonly from: string;
  readonly service: string | null;
  readonly to: string;
  readonly body: string;
  readonly segments: number;
  readonly createdAt: number;
  /** When lists show it; null for never. */
  readonly visibleAt: number | null;
  /** When it leaves the queue; null when it never does. */
  readonly leftAt: number | null;
  /** When its last status comes; null when none comes after `sent`. */
  readonly doneAt: number | null;
  readonly end: 'delivered' | 'undelivered' | 'failed' | 'received';
  readonly errorCode: number | null;
}

/** Everything the network knows, as JSON-safe data. */
export interface NetworkState {
  messages: StoredMessage[];
  acceptances: Acceptance[];
  faults: string[];
  /** Sender or service, blank, number of the person. */
  optOuts: string[];
  habits: Record<string, PhoneHabits>;
  mishaps: { mishap: Mishap; on: RequestKind }[];
  chances: Partial<Record<Mishap, number>>;
  /** Seconds until lists show a text; null for never. */
  listDelay: number | null;
  /** Texts leave no earlier than this instant. */
  jammedUntil: number;
  isKeyRevoked: boolean;
  /** Texts an account may still send; null for no limit. */
  allowance: number | null;
  random: number;
}

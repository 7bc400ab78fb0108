/** What every part of the network works on: its state, its account, its clock and its chance. */
import { nextRandom } from './chance';
import type { NetworkState, StoredMessage } from './options';

/** What a program needs to use the account. */
export interface AccountAccess {
  readonly accountSid: string;
  readonly keySid: string;
  readonly keySecret: string;
  readonly from: string;
}

/** The network's insides. `state` is replaced as a whole when a snapshot comes back. */
export interface Context {
  state: NetworkState;
  readonly access: AccountAccess;
  readonly numbers: readonly string[];
  readonly service: string | undefined;
  /** The phones that a trial account may text. */
  readonly verified: readonly string[] | undefined;
  readonly now: () => number;
}

/** From 0 to below 1. */
export function random(context: Context): number {
  const { state, value } = nextRandom(context.state.random);
  context.state.random = state;
  return value;
}

/** A new message's id. */
export function newSid(context: Context): string {
  const digits = Array.from({ length: 32 }, () => Math.floor(random(context) * 16).toString(16));
  return `SM${digits.join('')}`;
}

/** Opt-outs hold for a sender, or for all senders of a service. */
export function optOutKey({ service }: Context, sender: string, person: string): string {
  return `${service ?? sender} ${person}`;
}

/** Puts down a text that is there at once, and answers with its id. */
export function keepText(
  context: Context,
  text: Pick<StoredMessage, 'direction' | 'from' | 'to' | 'body' | 'end'>,
): string {
  const at = context.now();
  const times = { createdAt: at, visibleAt: at, leftAt: at, doneAt: at };
  const sid = newSid(context);
  context.state.messages.push({ ...text, ...times, sid, service: null, segments: 1, errorCode: null });
  return sid;
}

/** A phone network behind Twilio's address, for tests and preview: takes texts, lists them, lets people answer, and fails on demand. */
import type { FetchAnswer, FetchRequest } from '../emulator/options';
import type { AccountAccess, Context } from './context';
import { PhoneNetworkFault } from './errors';
import { receive } from './inbound';
import type {
  Acceptance,
  Mishap,
  NetworkState,
  PhoneHabits,
  PhoneNetworkOptions,
  RequestKind,
} from './options';
import { serve } from './server';

export type { Acceptance, Mishap, NetworkState, PhoneHabits, PhoneNetworkOptions } from './options';

const DEFAULT_NUMBER = '+14135550100';

/** A network with one account; everything has a fixed default. */
export function createPhoneNetwork(options: PhoneNetworkOptions): PhoneNetwork {
  const numbers = options.numbers ?? [DEFAULT_NUMBER];
  return new PhoneNetwork({
    state: newState(options.seed ?? 1),
    access: {
      accountSid: options.accountSid ?? `AC${'a1'.repeat(16)}`,
      keySid: options.keySid ?? `SK${'b2'.repeat(16)}`,
      keySecret: options.keySecret ?? 'simulatedSecretOfThirtyTwoLetter',
      from: options.service ?? numbers[0] ?? DEFAULT_NUMBER,
    },
    numbers,
    service: options.service,
    verified: options.verified,
    now: options.now,
  });
}

/** The network. Made by `createPhoneNetwork`. */
export class PhoneNetwork {
  constructor(private readonly context: Context) {}

  /** For `createHost({ fetch })`. Throws when no answer comes back. */
  readonly fetch = (request: FetchRequest): FetchAnswer => {
    try {
      return serve(this.context, request);
    } catch (error) {
      if (error instanceof PhoneNetworkFault) this.state.faults.push(error.message);
      throw error;
    }
  };

  /** What the owner would paste; the sender is the service when there is one. */
  get access(): AccountAccess {
    return this.context.access;
  }

  /** Every text that was taken, in order. */
  get acceptances(): readonly Acceptance[] {
    return this.state.acceptances;
  }

  /** Requests that nobody should make: scripts see them as a broken network, so that a test has to expect none here. */
  get faults(): readonly string[] {
    return this.state.faults;
  }

  /** How often a text was taken for a number: these words, or any. */
  timesAccepted(to: string, body?: string): number {
    return this.acceptances.filter((one) => one.to === to && (body ?? one.body) === one.body).length;
  }

  /** The acceptances that came after another with the same number and words. */
  get duplicates(): readonly Acceptance[] {
    const seen = new Set<string>();
    return this.acceptances.filter(({ to, body }) => {
      const key = JSON.stringify([to, body]);
      return seen.has(key) || !seen.add(key);
    });
  }

  /** Lets the next requests of a kind go wrong; they add up, first come first served. */
  next(mishap: Mishap, times = 1, on: RequestKind = 'send'): void {
    for (let time = 0; time < times; time += 1) this.state.mishaps.push({ mishap, on });
  }

  /** The chance of each mishap at every request from now on; none for those left out. */
  setChances(chances: Partial<Record<Mishap, number>>): void {
    this.state.chances = { ...chances };
  }

  /** Seconds until lists show texts that are taken from now on; null for never. */
  setListDelay(seconds: number | null): void {
    this.state.listDelay = seconds;
  }

  /** Texts taken from now on leave the queue after so many seconds at the earliest. */
  jam(seconds: number): void {
    this.state.jammedUntil = this.context.now() + seconds * 1000;
  }

  /** What a phone does with texts from now on, in place of what it did; `everybody` is the ground for all. */
  setPhone(number: string, habits: PhoneHabits): void {
    this.state.habits[number] = habits;
  }

  /** How many texts the account may still send today; null for no limit. */
  setAllowance(texts: number | null): void {
    this.state.allowance = texts;
  }

  /** The owner deletes the key at Twilio. */
  revokeKey(): void {
    this.state.isKeyRevoked = true;
  }

  /** A text from a person's phone, to the account's first number if not said otherwise. Answers with its id. */
  reply(from: string, body: string, to: string = this.context.numbers[0] ?? DEFAULT_NUMBER): string {
    return receive(this.context, { from, to, body });
  }

  /** Whether Twilio blocks texts from any of the senders to this number. */
  isOptedOut(number: string): boolean {
    return this.state.optOuts.some((key) => key.endsWith(` ${number}`));
  }

  /** A copy of everything, JSON-safe. */
  snapshot(): NetworkState {
    return structuredClone(this.state);
  }

  /** Goes back to a copy; what is told elsewhere stays told. */
  restore(state: NetworkState): void {
    this.context.state = structuredClone(state);
  }

  private get state(): NetworkState {
    return this.context.state;
  }
}

function newState(seed: number): NetworkState {
  return {
    messages: [],
    acceptances: [],
    faults: [],
    optOuts: [],
    habits: {},
    mishaps: [],
    chances: {},
    listDelay: 0,
    jammedUntil: 0,
    isKeyRevoked: false,
    allowance: null,
    random: seed,
  };
}

// A phone network on a clock of its own with the provider's line to it, for the network's tests.
import { createPhoneNetwork, type PhoneNetworkOptions } from '../../../local/phoneNetwork';
import type { PhoneNetwork } from '../../../local/phoneNetwork';
import type {
  HttpAnswer,
  HttpRequest,
  Line,
  Look,
  Reading,
} from '../../../src/core/texts/providers/provider';
import { twilio } from '../../../src/core/texts/providers/twilio';

export const ANA = '+14155550148';
export const BEN = '+14155550149';
export const HI = 'Hi Ana, fresh bread today.';

/** A network, its line and its clock. */
export interface Town {
  readonly network: PhoneNetwork;
  readonly line: Line;
  readonly ask: (request: HttpRequest) => HttpAnswer;
  readonly send: (to?: string, body?: string) => ReturnType<Line['readSend']>;
  /** One look for a text claimed at the beginning. */
  readonly look: () => Reading<Look>;
  readonly pass: (seconds: number) => void;
  readonly start: number;
}

export function town(options: Omit<PhoneNetworkOptions, 'now'> = {}): Town {
  const start = Date.UTC(2026, 10, 20, 15);
  let now = start;
  const network = createPhoneNetwork({ ...options, now: () => now });
  const line = twilio.connect(network.access);
  const ask = (request: HttpRequest): HttpAnswer => {
    try {
      const { status, headers = {}, body = '' } = network.fetch(request);
      return { kind: 'answer', status, headers, body };
    } catch (error) {
      return { kind: 'no answer', reason: String(error) };
    }
  };
  const sought = { to: ANA, body: HI, claimedAt: start };
  return {
    network,
    line,
    ask,
    send: (to = ANA, body = HI) => line.readSend(ask(line.buildSend({ to, body, validitySeconds: 3600 }))),
    look: () => line.readFind(ask(line.buildFind(sought)), sought),
    pass: (seconds) => {
      now += seconds * 1000;
    },
    start,
  };
}

/** The JSON of an answer. */
export function bodyOf(answer: HttpAnswer): Record<string, unknown> {
  return answer.kind === 'answer' ? (JSON.parse(answer.body) as Record<string, unknown>) : {};
}

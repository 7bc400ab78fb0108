/** How Twilio says no, and how the network complains of requests that no test should make. */
import type { FetchAnswer } from '../emulator/options';

/** A request that nobody should make: a misspelt name, an endpoint that is not simulated. Kept in `faults` too, since scripts swallow it as a broken network. */
export class PhoneNetworkFault extends Error {}

/** A refusal on its way out of the checks. */
export class TwilioRefusal extends Error {
  constructor(
    readonly code: number,
    message?: string,
  ) {
    super(message ?? MESSAGES[code] ?? 'The message could not be sent');
  }
}

const MESSAGES: { readonly [code: number]: string } = {
  20003: 'Authenticate',
  20404: 'The requested resource was not found',
  20429: 'Too Many Requests',
  20500: 'An internal server error has occurred',
  21408: 'Permission to send an SMS has not been enabled for the region indicated by the To number',
  21602: 'Message body is required.',
  21603: "A 'From' phone number is required.",
  21604: "A 'To' phone number is required.",
  21610: 'Attempt to send to unsubscribed recipient',
  21617: 'The concatenated message body exceeds the 1600 character limit',
  21705: 'The Messaging Service Sid is invalid.',
  63038: 'Account exceeded the daily messages limit',
};

/** 400 if not said otherwise. */
const STATUSES: { readonly [code: number]: number } = {
  20003: 401,
  20404: 404,
  20429: 429,
  20500: 500,
  20503: 503,
};

/** The answer with Twilio's body. */
export function refusalAnswer({ code, message }: TwilioRefusal): FetchAnswer {
  const status = STATUSES[code] ?? 400;
  return json(status, { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status });
}

/** An answer in Twilio's way. */
export function json(status: number, body: object): FetchAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json;charset=utf-8', 'twilio-concurrent-requests': '1' },
    body: JSON.stringify(body),
  };
}

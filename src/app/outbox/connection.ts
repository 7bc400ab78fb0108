/** The owner's access to a provider: kept with the person who entered it, opened for a run, never shown. */
import { parseFields, textOf } from '../../core/texts/providers/fields';
import type { Credentials, Line, Provider } from '../../core/texts/providers/provider';
import { providerNamed } from '../../core/texts/providers/providers';
import type { Ports } from '../ports';

const SHOWN = 4;
/** Letters of an account by which the journal tells it from others. */
const TOLD = 6;

/** A provider that this person can send through. */
export interface Connection {
  readonly provider: Provider;
  readonly line: Line;
  /** The sender without what makes it one: `the number that ends in 0100`. */
  readonly from: string;
  /** The last four characters of the secret; all that is ever shown of it. */
  readonly keyEnd: string;
  /** The end of the account's name, and with the end of the sender's: whose lists are read. */
  readonly account: string;
  readonly inbox: string;
}

/** The connection of the person at the keyboard, or of the schedule's owner; undefined when they have none. One service call. */
export function openConnection(ports: Ports): Connection | undefined {
  const fields = parseFields(ports.secrets.read());
  const provider = providerNamed(textOf(fields?.['provider']));
  if (!fields || !provider) return undefined;
  const text = (name: keyof Credentials) => textOf(fields[name]);
  const credentials: Credentials = {
    accountSid: text('accountSid'),
    keySid: text('keySid'),
    keySecret: text('keySecret'),
    from: text('from'),
  };
  if (provider.checkCredentials(credentials) !== undefined) return undefined;
  const { keySecret, from } = credentials;
  const account = credentials.accountSid.slice(-TOLD);
  const sender = from.startsWith('+') ? 'the number' : 'the Messaging Service';
  return {
    provider,
    line: provider.connect(credentials),
    from: `${sender} that ends in ${lastOf(from)}`,
    keyEnd: lastOf(keySecret),
    account,
    inbox: `${account}${lastOf(from)}`,
  };
}

/** As much of a secret or a number as may be shown. */
export function lastOf(text: string): string {
  return text.slice(-SHOWN);
}

/** Keeps the access for the person at the keyboard alone. */
export function keepConnection(ports: Ports, provider: Provider, credentials: Credentials): void {
  ports.secrets.write(JSON.stringify({ provider: provider.name, ...credentials }));
}

/** Who sends the texts, as the owner is told; nothing here sends. */
import { BY_HAND } from '../../core/texts/providers/byHand';
import type { Ports } from '../ports';
import { openConnection } from './connection';
import type { Journal } from './journal';

/** The owner's own phone, a company through the key of the person who asks, or one through somebody else's. */
export type Sender =
  | { readonly kind: 'by hand' }
  | {
      readonly kind: 'we';
      readonly provider: string;
      /** `the number that ends in 0100`. */
      readonly from: string;
      /** The last four characters of the secret. */
      readonly keyEnd: string;
    }
  | { readonly kind: 'somebody else'; readonly provider: string };

/** A connection counts also when the journal was lost; one service call unless texts are sent by hand by choice. */
export function senderOf(ports: Ports, journal: Journal): Sender {
  const chosen = journal.noteOf('provider');
  if (chosen === BY_HAND) return { kind: 'by hand' };
  const connection = openConnection(ports);
  if (connection) {
    const { provider, from, keyEnd } = connection;
    return { kind: 'we', provider: provider.name, from, keyEnd };
  }
  return chosen === '' ? { kind: 'by hand' } : { kind: 'somebody else', provider: chosen };
}

/** `sent through Twilio, from the number that ends in 0100`. */
export function saySender(sender: Sender): string {
  if (sender.kind === 'by hand') return 'sent by you, from your own phone';
  const through = `sent through ${sender.provider}`;
  return sender.kind === 'we'
    ? `${through}, from ${sender.from}`
    : `${through}, by the person who connected it`;
}

/** One message of Twilio's and a page of them, read into ours; what they mean for a job is left to the questions. */
import { countOf, isFields, textOf, type Fields } from './fields';
import { readMailDate } from './mailDate';
import type { Page, Progress, SeenText } from './provider';
import { problemOfDelivery } from './twilioCodes';

/** Ids of messages, without and with pictures. */
const MESSAGE_SID = /^(?:SM|MM)[\da-f]{32}$/i;
/** Twilio puts this before every text of a trial account, in its list too. */
const TRIAL_PREFIX = 'Sent from your Twilio trial account - ';
/** What may follow the question mark of a next page. */
const QUERY = /^[\w%=&.~:+-]{1,1500}$/;

/** Statuses that say more than that the text waits. */
const PROGRESS: { readonly [status: string]: Progress | undefined } = {
  sent: 'sent',
  partially_delivered: 'sent',
  delivered: 'delivered',
  read: 'delivered',
  undelivered: 'not delivered',
  failed: 'not delivered',
  canceled: 'not delivered',
};

const DIRECTIONS: { readonly [direction: string]: SeenText['direction'] | undefined } = {
  'outbound-api': 'out',
  'outbound-reply': 'answer',
  'outbound-call': 'answer',
  inbound: 'in',
};

export function isMessageSid(id: string): boolean {
  return MESSAGE_SID.test(id);
}

export function progressOf(status: unknown): Progress {
  return PROGRESS[textOf(status)] ?? 'waiting';
}

/** Undefined when it is no message: it has no id. All else may be null. */
export function readText(message: unknown): SeenText | undefined {
  if (!isFields(message)) return undefined;
  const providerId = textOf(message['sid']);
  if (!isMessageSid(providerId)) return undefined;
  const body = textOf(message['body']);
  const progress = progressOf(message['status']);
  return {
    providerId,
    direction: DIRECTIONS[textOf(message['direction'])] ?? 'unknown',
    from: textOf(message['from']),
    to: textOf(message['to']),
    body: body.startsWith(TRIAL_PREFIX) ? body.slice(TRIAL_PREFIX.length) : body,
    createdAt: readMailDate(textOf(message['date_created'])),
    progress,
    parts: countOf(message['num_segments']),
    problem:
      progress === 'not delivered' ? problemOfDelivery(countOf(message['error_code']) ?? 0) : undefined,
  };
}

/** Every message of a page and where it goes on. Undefined when a single one, or the way on, cannot be read or leads elsewhere. */
export function readPage(
  fields: Fields,
  path: string,
): { texts: SeenText[]; next: Page | undefined } | undefined {
  const messages: unknown = fields['messages'];
  if (!Array.isArray(messages)) return undefined;
  const texts = messages.map(readText).filter((text) => text !== undefined);
  const uri: unknown = fields['next_page_uri'];
  if (texts.length < messages.length) return undefined;
  if (uri === null || uri === '') return { texts, next: undefined };
  return isPage(uri, path) ? { texts, next: uri } : undefined;
}

/** Twilio's word is taken only for another page of the same account's messages at the same host. */
export function isPage(uri: unknown, path: string): uri is Page {
  return typeof uri === 'string' && uri.startsWith(`${path}?`) && QUERY.test(uri.slice(path.length + 1));
}

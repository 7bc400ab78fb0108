/** Messages and lists as Twilio's answers have them: numbers as text, nulls, dates of mails. */
import { PhoneNetworkFault } from './errors';
import type { StoredMessage } from './options';

const MS_PER_SECOND = 1000;
/** Of one part, in dollars. */
const PRICE = 0.0083;

/** The message as an asker sees it at an instant. */
export function messageShape(message: StoredMessage, accountSid: string, now: number): object {
  const status = statusAt(message, now);
  const isChosen = message.service === null || status !== 'accepted';
  const hasLeft = message.leftAt !== null && now >= message.leftAt;
  const isDone = message.doneAt !== null && now >= message.doneAt;
  const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${message.sid}`;
  return {
    body: message.body,
    num_segments: isChosen ? String(message.segments) : '0',
    direction: message.direction,
    from: isChosen ? message.from : null,
    date_updated: mailDate(latest(now, message)),
    price: hasLeft ? (-PRICE * message.segments).toFixed(5) : null,
    error_message: null,
    uri: `${uri}.json`,
    account_sid: accountSid,
    num_media: '0',
    to: message.to,
    date_created: mailDate(message.createdAt),
    status,
    sid: message.sid,
    date_sent: hasLeft ? mailDate(message.leftAt ?? 0) : null,
    messaging_service_sid: message.service,
    error_code: isDone ? message.errorCode : null,
    price_unit: 'USD',
    api_version: '2010-04-01',
    subresource_uris: { media: `${uri}/Media.json` },
  };
}

/** Statuses move on with the clock. */
function statusAt({ createdAt, leftAt, doneAt, end, service }: StoredMessage, now: number): string {
  if (doneAt !== null && now >= doneAt) return end;
  if (leftAt !== null && now >= leftAt) return 'sent';
  if (service !== null && now < createdAt + MS_PER_SECOND) return 'accepted';
  return 'queued';
}

function latest(now: number, { createdAt, leftAt, doneAt }: StoredMessage): number {
  return Math.max(...[createdAt, leftAt, doneAt].filter((at): at is number => at !== null && at <= now));
}

/** `Thu, 24 Aug 2023 05:01:45 +0000`. */
function mailDate(instant: number): string {
  return new Date(instant).toUTCString().replace('GMT', '+0000');
}

/** What a list is asked for. */
export interface ListQuestion {
  readonly accountSid: string;
  readonly query: ReadonlyMap<string, string>;
  readonly now: number;
}

/** One page of the messages that lists show by now, the newest first. */
export function listShape(
  messages: readonly StoredMessage[],
  { accountSid, query, now }: ListQuestion,
): object {
  const path = `/2010-04-01/Accounts/${accountSid}/Messages.json`;
  const matching = messages
    .filter(
      (message) => message.visibleAt !== null && message.visibleAt <= now && matches(message, query, now),
    )
    .reverse();
  const size = Number(query.get('PageSize') ?? 50);
  const page = Number(query.get('Page') ?? 0);
  const start = startOf(matching, query);
  const shown = matching.slice(start, start + size);
  const last = shown[shown.length - 1];
  const isMore = last !== undefined && start + size < matching.length;
  const uriOf = (number: number, token?: string): string =>
    `${path}?${new URLSearchParams([
      ...[...query].filter(([name]) => !name.startsWith('Page')),
      ['PageSize', String(size)],
      ['Page', String(number)],
      ...(token === undefined ? [] : [['PageToken', token] satisfies [string, string]]),
    ]).toString()}`;
  return {
    first_page_uri: uriOf(0),
    end: Math.max(0, page * size + shown.length - 1),
    previous_page_uri: page === 0 ? null : uriOf(page - 1),
    messages: shown.map((message) => messageShape(message, accountSid, now)),
    uri: uriOf(page, query.get('PageToken')),
    page_size: size,
    start: page * size,
    next_page_uri: isMore ? uriOf(page + 1, `PA${last.sid}`) : null,
    page,
  };
}

function startOf(matching: readonly StoredMessage[], query: ReadonlyMap<string, string>): number {
  const token = query.get('PageToken');
  if (token === undefined) {
    if ((query.get('Page') ?? '0') !== '0') throw new PhoneNetworkFault('A later page needs its PageToken.');
    return 0;
  }
  const before = matching.findIndex(({ sid }) => `PA${sid}` === token);
  if (before < 0) throw new PhoneNetworkFault('The PageToken is not of this list.');
  return before + 1;
}

/** Filters see what is shown: a sender not yet chosen and a day not yet known match nothing. */
function matches(message: StoredMessage, query: ReadonlyMap<string, string>, now: number): boolean {
  const hasLeft = message.leftAt !== null && message.leftAt <= now;
  const day = hasLeft ? new Date(message.leftAt ?? 0).toISOString().slice(0, 10) : undefined;
  const isDay = (name: string, isIt: (asked: string, day: string) => boolean): boolean => {
    const asked = query.get(name);
    return asked === undefined || (day !== undefined && isIt(asked, day));
  };
  const from = statusAt(message, now) === 'accepted' ? undefined : message.from;
  return (
    (query.get('To') ?? message.to) === message.to &&
    (query.get('From') ?? from) === from &&
    isDay('DateSent', (asked, sent) => sent === asked) &&
    isDay('DateSent<', (asked, sent) => sent <= asked) &&
    isDay('DateSent>', (asked, sent) => sent >= asked)
  );
}

/** Which ways the cells of a file close: yes under `Do Not Call`, no under `Accepts SMS Marketing`, `unsubscribed` among words. */
import { readConsent } from '../../core/customers/consent';
import type { Channel } from '../../core/customers/consentRecords';
import type { Part } from './parts';
import { exportedDay } from './values';

/** Words that close a way whatever stands above them. */
const CLOSED =
  /unsub|opt(?:ed|s)?[ _-]?out|blacklist|blocked|cleaned|complain|spam|bounced?\b|do[ _]?not[ _]allow|nicht zulassen|no permitir|ne pas autoriser|cancelad[oa]|suppress/i;
/** Neither a yes nor a no, though it sounds like one. */
const NEVER_ASKED =
  /^(?:(?:never|not)[ _-]*(?:subscribed|set|asked|specified|opted[ _-]?in)|non-?subscribed|unknown|pending|unconfirmed)$/i;
/** Of a day that cannot be read for sure the year is enough: that there is one says that they stopped. */
const YEAR = /\b(?:19|20)\d\d/;
const WORDS: readonly (readonly [RegExp, readonly Channel[]])[] = [
  [/\b(?:no|don't|do not|stop) (?:texts?|sms)\b/i, ['text']],
  [/\b(?:no|don't|do not) calls?\b|\bdnc\b/i, ['call']],
  [/\b(?:no|don't|do not) e-?mails?\b|unsubscribed|opted[ _-]?out|cleaned|bounced|complained/i, ['email']],
  [/\bdo not (?:contact|disturb)\b|\bdnd\b/i, ['text', 'call', 'email']],
];

/** The ways that a cell of a `stop`, `allow`, `standing` or `tags` column closes. */
export function closedBy({ role, group }: Pick<Part, 'role' | 'group'>, cell: string): readonly Channel[] {
  if (role === 'standing' || role === 'tags')
    return WORDS.flatMap(([words, channels]) => (words.test(cell) ? channels : []));
  const isClosed = role === 'stop' ? saysStop(cell) : saysNo(cell);
  return isClosed ? (group.split('_') as Channel[]) : [];
}

/** A yes to a stop; a day, also one that cannot be read for sure, tells when it was said. */
function saysStop(cell: string): boolean {
  if (/^(?:allow|active)/i.test(cell)) return false;
  if (CLOSED.test(cell) || readConsent(cell) === 'yes') return true;
  return exportedDay(cell, false) !== undefined || YEAR.test(cell);
}

/** A no, in one word or as the name of a standing; what nobody was asked is none. */
export function saysNo(cell: string): boolean {
  return CLOSED.test(cell) || (!isUnasked(cell) && readConsent(cell.replace(/_/g, ' ')) === 'no');
}

/** `Never subscribed`, `Unknown`. */
export function isUnasked(cell: string): boolean {
  return NEVER_ASKED.test(cell);
}

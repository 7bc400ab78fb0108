/** Headings over marks that are no yes, like `No SMS consent`, `Text (x = no)` or `Text consent date`, whole with their brackets; what else a heading means is left to `headings`. */
import {
  HARMLESS,
  MARKED_NOT,
  NOT,
  NOT_ALWAYS,
  NOT_STOPPED,
  NOT_WANTED,
  STOPPED,
  UNSURE,
} from './refusalWords';
import { MOST_CHARACTERS, MOST_WORDS, withoutBrackets, wordsOf } from './words';

/** What the law wants under a question for consent: it speaks of stopping whatever is asked. */
const LAW = /\W+\b(?:(?:msg|message)s? (?:&|and) data|(?:reply|text) stop)\b.*/is;
/** That whoever says yes may say no later. */
const PROMISE = /\b(?:stop|withdraw|revoke|cancel|unsubscribe|opt[ -]?out)[\w ]{0,40}any ?time/gi;
/** About a consent, and none. */
const ABOUT = /\b(?:date|time|timestamp|sent|form|by|method|source|at|on|until)$|^(?:date|source|method) /;
const TEXTS = /sms|\bte?xt|mensaj|messaggi/;
const EVERYTHING =
  /\b(?:opt(?:ed|s)? ?out|unsub\w*|blacklist\w*|dn[cdt]|(?:not|dont|no|never|stop) (?:contact|market|disturb|message|msg))|^blocked$/;
const CALLS =
  /(?:not|dont|never|stop|no) (?:\w+ )?call|^(?=.*\b(?:call|voicemail)).*(?:consent|permission|\bok)/;
/** What became of a text or a call, a number, a link for leaving, or when somebody looked into a list. */
const ELSE =
  /\bsent\b|deliver|repl[yi]|answer|respon|no contact (?:since|in|for)|\blink\b|\burl\b|\bdn[cdt]\b.* (?:check|ok)|^(?:text|sms|call|contact) no$/;

/** `no` where a mark under the heading means no, `none` where it is no yes; '' where nothing speaks against a yes. */
export function refusalIn(heading: string): 'no' | 'none' | '' {
  const words = plainWords(heading);
  if (saysNo(words)) return 'no';
  return NOT.test(words) || UNSURE.test(words) || ABOUT.test(plainWords(withoutBrackets(heading)))
    ? 'none'
    : '';
}

/** What a mark under the heading says no to; '' for all others. A no to every way is one to texts. */
export function refusedWay(heading: string): 'text' | 'call' | '' {
  const words = plainWords(heading);
  if (!saysNo(words) || ELSE.test(words) || words.split(' ').length > MOST_WORDS) return '';
  if (TEXTS.test(words)) return 'text';
  if (/mail|newsletter/.test(words)) return '';
  return EVERYTHING.test(words) ? 'text' : CALLS.test(words) ? 'call' : '';
}

/** The question alone, without what the law wants under it and what is promised beside it. */
export function withoutPromises(heading: string): string {
  return heading.slice(0, MOST_CHARACTERS).replace(LAW, '').replace(PROMISE, ' ');
}

/** True for a no beyond doubt: a no to something else, not always or to a no is none. */
function saysNo(words: string): boolean {
  if (STOPPED.test(words) || MARKED_NOT.test(words)) return true;
  return NOT_WANTED.test(words) && !NOT_ALWAYS.test(words);
}

function plainWords(heading: string): string {
  const words = wordsOf(withoutPromises(heading).replace(/=/g, ' equal '));
  return words.join(' ').replace(HARMLESS, '').replace(NOT_STOPPED, 'unless').trim();
}

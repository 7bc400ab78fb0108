/** Headings over marks that are no yes, like `No SMS consent`, `Text (x = no)` or `Text consent date`, whole with their brackets; what else a heading means is left to `headings`. */
import { wordsOf } from './words';

/** What the law wants under a question for consent: it speaks of stopping whatever is asked. */
export const LAW = /\W+\b(?:(?:msg|message)s? (?:&|and) data|(?:reply|text) stop)\b.*/is;
/** What marks mean, where a no is said by a word, a letter or nothing at all; and what is promised beside a question. */
const HARMLESS =
  /\b(?:(?:yes|y|ja|j|oui|o|si|sim?|s)(?: (?:or|oder|ou|o))? (?:no?|nein|non|nao)|no?(?: or)? y(?:es)?|equal yes equal no|(?:[a-wz]|[02-9]|no|not|nein|false|un\w+|blank|empty|leer|stop) (?:equal|for|mean|if) (?:do )?(?:not?|dont|nein|stop)|(?<!equal )not?(?: (?:equal|mean|please|leave|it|is))* (?:blank|empty|leer|0)|or not|not? of|not (?:asked|sure)|opt in(?: or)? opt out|(?<=(?:sms|text)\b.*)not? (?:e ?mail|call)$|not a condition|no (?:spam|purchase|cost|charge|fee|obligation|more than)|(?:thi|your|phone|mobile|cell|tel) no)\b/g;
const NO =
  /\b(?:not?|(?:do(?:es)?|did|ca|wo)n ?t|cannot|never|without|nicht|nein|kein\w*|ohne|pas|sans|non|nao|sin|senza|geen|niet|nee|withdr(?:awn|ew)|revo(?:ked|[cq])\w*|removed|cancell?ed|refus\w+|declin\w+|den(?:y|ied)|reject\w*|block\w*|stop\w*|widerruf\w*|opt(?:ed|s)? ?out|unsub(?!scribe (?:at )?any)\w*|blacklist\w*|dn[cdt])\b/;
/** Nobody said no, yet there is no yes. */
const NOT_NOW = /\b(?:pending|missing|expired|lapsed|ended)\b/;
/** About a consent, and none. */
const ABOUT =
  /\b(?:date|time|timestamp|asked|requested|sent|needed|form|by|method|source)$|^(?:date|source|method) /;
const BRACKETS = /\([^)]*\)|\[[^\]]*\]/g;

const TEXTS = /sms|\bte?xt(?:ing|ed)?\b|mensaje|messaggi/;
const EVERYTHING =
  /\b(?:opt(?:ed|s)? ?out|unsub\w*|blacklist\w*|dn[cdt]|(?:not|dont|no|never|stop) (?:contact|market|disturb|message|msg))|^block(?:ed)?$/;
const CALLS =
  /(?:not|dont|never|stop|no) (?:\w+ )?call|^(?=.*\b(?:call|voicemail)).*(?:consent|permission|\bok)/;
/** What became of a text or a call, a number, or a link for leaving. */
const ELSE =
  /\bsent\b|deliver|repl[yi]|answer|respon|no contact (?:since|in|for)|\blink\b|\burl\b|^(?:text|sms|call|contact) no$/;
/** Characters of a heading that are looked at: a whole question with its small print is shorter, a cell may be fifty times as long. */
export const MOST_CHARACTERS = 1_000;
/** A heading with more words than this is a note or an instruction. */
const MOST_WORDS = 16;

/** `no` where a mark under the heading means no, `none` where it is no yes; '' where nothing speaks against a yes. */
export function refusalIn(heading: string): 'no' | 'none' | '' {
  const asked = heading.slice(0, MOST_CHARACTERS);
  const words = plainWords(asked);
  if (NO.test(words)) return 'no';
  return NOT_NOW.test(words) || ABOUT.test(plainWords(asked.replace(BRACKETS, ' '))) ? 'none' : '';
}

/** What a mark under the heading says no to; '' for all others. A no to every way is one to texts. */
export function refusedWay(heading: string): 'text' | 'call' | '' {
  const words = plainWords(heading.slice(0, MOST_CHARACTERS));
  const isNo = NO.test(words) || NOT_NOW.test(words);
  if (!isNo || ELSE.test(words) || words.split(' ').length > MOST_WORDS) return '';
  if (TEXTS.test(words)) return 'text';
  if (/mail|newsletter/.test(words)) return '';
  return EVERYTHING.test(words) ? 'text' : CALLS.test(words) ? 'call' : '';
}

function plainWords(heading: string): string {
  const words = wordsOf(heading.replace(LAW, '').replace(/=/g, ' equal '));
  return words.join(' ').replace(HARMLESS, ' ').trim();
}

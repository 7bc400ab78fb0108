/** Reads what stands in a consent column as yes or no to texts; who may be texted is decided elsewhere. */
import { cellText, isBlank, type Cell } from '../cell';
import { tidyText } from '../tidyText';
import type { CustomerCells, Field } from './customer';
import { NAME_FIELDS } from './names';
import { countWords, type WordCount } from './wordCounts';

/** The columns of the list that hold consents, and the way of reaching somebody that each is about. */
export const CHANNEL_OF = { textConsent: 'text', callConsent: 'call' } as const;
export type ConsentField = keyof typeof CHANNEL_OF;
export const CONSENT_FIELDS = ['textConsent', 'callConsent'] as const satisfies readonly ConsentField[];

/** True for one of those columns. */
export function isConsentField(field: string): field is ConsentField {
  return field === 'textConsent' || field === 'callConsent';
}

export type Consent = 'yes' | 'no' | 'blank' | 'unknown';

/** The words of a consent column by what they are read as, each list most frequent first. */
export interface ConsentWords {
  readonly yes: readonly WordCount[];
  readonly no: readonly WordCount[];
  readonly unknown: readonly WordCount[];
  readonly blank: number;
}

const YES_WORDS = new Set(
  (
    'yes|y|yep|yeah|yup|true|t|x|✓|✔|☑|✅|👍|ok|okay|k|1|on|sure|yes please|yes pls|allow|allowed|agree|agrees|agreed|accept|accepts|accepted|' +
    'consent|consents|consented|consent given|granted|confirmed|approved|opt in|opted in|optin|signed up|subscribe|subscribed|subscriber|' +
    "ok to text|text ok|texts ok|texts fine|sms ok|yes texts|yes text|yes sms|si|sí|sì|oui|ja|da|sim|hai|tak|yes i agree|i agree|j|ja gern|ja gerne|einverstanden|acepta|acepto|de acuerdo|accetto|accepte|d'accord"
  ).split('|'),
);
const NO_WORDS = new Set(
  (
    'no|n|nope|nah|false|f|0|off|end|✗|✘|❌|☒|✖|🚫|👎|out|opt out|opted out|optout|dnc|dnt|remove|removed|cancel|cancelled|canceled|quit|blocked|block|' +
    'revoked|withdrawn|withdrew|declined|decline|refused|refuses|denied|rejected|call only|calls only|email only|non|nein|nee|não|nao|nie|nej'
  ).split('|'),
);
/** Anywhere in the cell these say no; a no that is read too often costs less than one that is missed. */
const SAYS_NO =
  /stop|unsub|never|(?:^|\W)(?:not|no|don'?t|doesn'?t|won'?t|opt(?:ed|s)?[ -]?out|revoke\w*|remove\w*|dnc|declin\w*|refus\w*|withdr\w*|nein|nicht|nie|jamais|nunca|non merci|kein\w*|pas|baja|rechaz\w*|rifiut\w*|abgemeldet|d[eé]s(?:inscri|abonn)\S*|cannot|can'?t|disallow\w*|non subscri\w*|wrong number|off (?:the |my |your )?list|(?:take|taken|takes) (?:me |him |her |them )?off|hates?|abgelehnt|abbestellt|cancelad[oa]|basta|mai|nej|nee)(?:\W|$)|🚫/;

/** Says no of something else than texts, mostly beside a yes. */
const NO_OBJECTION =
  /(?:^| )(?:no (?:problems?|probs?|worries|issues?|objections?|hay problema)|not a problem|(?:don't|doesn't) mind|why not|kein problem|pas de (?:probl[eè]me|soucis?)|sin problemas?|nessun problema)(?= |$)/g;
/** A no with something else behind it: `No, phone only`. */
const BARE_NO = /^\s*(?:(?:no|nope|nein|non)(?:\s*[,;:.!(]|\s+[–—-])|n\s*[,;:(])/i;
/** Nobody said no yet; with what stands behind it. */
const NOT_ASKED =
  /^(?:not (?:yet|asked|sure)|no (?:answer|reply|response|cell|mobile|phone|number|info))(?= |$)/;
/** `calling is fine, but n`. */
const ENDS_AS_NO = / but n$/;
/** Begins as a yes. */
const BEGINS_AS_YES = /^(?:yes|y|yep|yeah|yup|ok|okay|sure|agreed|s[ií]|oui|ja)(?= )/;

/** Marks of a column that may as well answer the opposite question; a single letter or picture is such a mark too. */
const SWITCH = /^(?:on|off|true|false)$/;
const SINGLE_SIGN = /^[^yn]$/u;

/** What says no to what follows; not what once did not come (`did not get the text`, `left no message`). */
const REFUSING =
  "(?<!(?:did|left|leave) )(?:no|not|don'?t|doesn'?t|won'?t|never|without|stop(?:ped|s)?|cannot|can'?t|refuse[sd]?|decline[sd]?|hates?|keine?|nicht|(?:pas|plus) de|ne pas|sin|niente|non|geen)";
/** What may stand between that and the texts. */
const BETWEEN =
  '(?:more|ever|to|any|an?|de|quiere|enviar|envoyer|inviare|want|wants|wish|wishes|like|likes|get|gets|receive|receives|accept|accepts|take|takes|send|me|him|her|them|us|please|pls|longer|be|calls? (?:or|and|nor))';
/** `texted` is not one of them: nobody was texted yet. Nor is a text or a message of theirs: `never texts back`, `no message left`. */
const TEXTS =
  '(?:te?xt(?!ed)|(?<=be )te?xted|sms|mms|mensaj|nachricht|messag(?!ed))(?!\\w* (?:back|left|yet)\\b)';
/** A no that is about texts, as it may stand beside a phone number or in notes: `no txt`, `does not want any texts`. Voicemail and calls are something else. */
const SAYS_NO_TO_TEXTS = new RegExp(
  [
    `\\b${REFUSING}(?: ${BETWEEN})* ${TEXTS}`,
    '\\b(?:te?xts?|txts?|texting|sms|messages) (?:no|off|never|unerw[uü]nscht|not (?:allowed|wanted|welcome|ok|okay))\\b(?! \\w)',
    "\\b(?:unsub\\w*|opt(?:ed|s)? ?out|dnt|dnc|donottext|(?:do not|don'?t|(?:not|\\w+n'?t) want to be) contact(?:ed)?|no contact please)\\b",
    // The word that carriers obey, alone or as an answer; not `stop by`.
    '^stop(?:all)?$|\\b(?:replied|answered|texted|wrote|sent)(?: back)?(?: us)? stop(?! \\w*[a-z])',
    '\\b(?:withdr[ae]w\\w*|revoke\\w*) (?:\\w+ ){0,2}consent|\\bconsent (?:was )?(?:withdrawn|revoked)',
    '\\b(?:removed?|take[ns]?) (?:\\w+ ){0,2}(?:off|from) (?:\\w+ )?te?xts?\\b',
  ].join('|'),
);
/** Beside a number nothing else is to be stopped; in notes it may be `stop by on Friday`. */
const STOP = /\bstop\b/;
/** A word of each of these; few notes have one, and only those are looked at closely. */
const MAY_BE_ABOUT_TEXTS =
  /te?xt|sms|mms|messag|mensaj|nachricht|consent|unsub|opt|dn[tc]|contact|stop|deceased|passed away|[\u200b-\u200f\u2060\ufeff\uff01-\uff5e]/i;
/** Nobody writes to them any more; those who lost somebody, or their animal, are written to. */
const DECEASED =
  /(?<!\b(?:pet|dog|cat|horse|pony|puppy|kitten|bird|rabbit|hamster|mother|mom|mum|father|dad|parents?|husband|wife|spouse|partner|sons?|daughter|brother|sister|aunt|uncle|friend|grand\w+|\w+'s(?: \w+)?)(?: \w+)? )\b(?:deceased|passed away)\b/;

/** Asks for the coloured picture of ✔ and is not seen; the colours of skin, which change nothing of a thumb. */
const EMOJI_STYLE = /\ufe0f|[\u{1f3fb}-\u{1f3ff}]/gu;

/** A day beside a yes or no, as in `yes 3/2025`, takes nothing from it; with the blanks around it. A phone number is none. */
const DATE_DIGITS =
  /(?:^| +)(?:\d{4}(?:[/ ]\d{1,2}){0,2}|\d{1,2}[/ ]\d{1,2}[/ ](?:\d{4}|\d{2})|[1-9]\d?[/ ](?:\d{4}|[1-9]\d?))(?: +|$)/;

/** `yes?` is to be asked yet. */
const QUESTION = /[?？]/;

const readings = new Map<string, Consent>();

/** Reads words, ticks and TRUE/FALSE; a text with a no in it is a no, words that are neither are `unknown`. */
export function readConsent(cell: Cell | undefined): Consent {
  if (isBlank(cell)) return 'blank';
  const typed = cellText(cell);
  let reading = readings.get(typed);
  if (reading === undefined) {
    reading = readWords(typed);
    readings.set(typed, reading);
  }
  return reading;
}

/** True where a no begins as a yes (`yes, not before noon`): it counts as a no, and the owner must be told. */
export function isYesAndNo(cell: Cell | undefined): boolean {
  return readConsent(cell) === 'no' && BEGINS_AS_YES.test(plainWords(cellText(cell)));
}

/** True for words beside a phone number that are a no to texts. */
export function saysNoToTexts(cell: Cell | undefined): boolean {
  if (typeof cell !== 'string' || !MAY_BE_ABOUT_TEXTS.test(cell)) return false;
  const words = wordsOfNote(cell);
  return STOP.test(words) || SAYS_NO_TO_TEXTS.test(words);
}

/** True for a name or notes after which nobody is to be texted, whatever the column of consent says. */
export function notesNoToTexts(cell: Cell | undefined): boolean {
  if (typeof cell !== 'string' || !MAY_BE_ABOUT_TEXTS.test(cell)) return false;
  const words = wordsOfNote(cell);
  return SAYS_NO_TO_TEXTS.test(words) || DECEASED.test(words);
}

/** True for a row that says no in this column or, to texts, beside its phone number. */
export function saysNo(cells: CustomerCells, field: ConsentField): boolean {
  return readConsent(cells[field]) === 'no' || (field === 'textConsent' && saysNoToTexts(cells.phone));
}

/** Where people also write what somebody asked for, the last of them first: few notes are long, and fewer names. */
export const NOTE_FIELDS: readonly Field[] = ['notes', ...NAME_FIELDS];

/** The name or the notes after which nobody is to be texted; undefined where none says so. */
export function noBeside(cells: CustomerCells): Cell | undefined {
  for (const field of NOTE_FIELDS) if (notesNoToTexts(cells[field])) return cells[field];
  return undefined;
}

/** True for a row to which no text may go, be it said in the column of consent, beside the number or the name, or in the notes. Calls are another matter. */
export function refusesTexts(cells: CustomerCells): boolean {
  return saysNo(cells, 'textConsent') || noBeside(cells) !== undefined;
}

/** Counts the words of a consent column; upper and lower case are one word. */
export function countConsentWords(cells: readonly (Cell | undefined)[]): ConsentWords {
  const of = (wanted: Consent) => countWords(cells.filter((cell) => readConsent(cell) === wanted));
  const blank = cells.filter((cell) => readConsent(cell) === 'blank').length;
  return { yes: of('yes'), no: of('no'), unknown: of('unknown'), blank };
}

/** True for what is a yes or no only as the heading is meant (a tick, `x`, `1`, `on`), or both at once; the owner should see how it is read. */
export function isDoubtful(word: string): boolean {
  const words = plainWords(word);
  return SWITCH.test(words) || SINGLE_SIGN.test(words) || isYesAndNo(word);
}

function readWords(typed: string): Consent {
  const words = plainWords(typed).replace(NO_OBJECTION, '').trim();
  const bare = words.replace(DATE_DIGITS, '');
  const isWordOf = (list: ReadonlySet<string>) => list.has(words) || list.has(bare);
  if (BARE_NO.test(typed)) return 'no';
  if (NOT_ASKED.test(words) && !isNo(words.replace(NOT_ASKED, '').trim())) return 'unknown';
  if (isWordOf(NO_WORDS) || SAYS_NO.test(words) || ENDS_AS_NO.test(words)) return 'no';
  return isWordOf(YES_WORDS) && !QUESTION.test(typed) ? 'yes' : 'unknown';
}

/** Behind what tells that nobody was asked. */
function isNo(rest: string): boolean {
  return NO_WORDS.has(rest) || SAYS_NO.test(rest) || MAY_BE_ABOUT_TEXTS.test(rest);
}

/** The same of what stands beside a number or in notes, where `calls/texts` are two things. */
function wordsOfNote(typed: string): string {
  return plainWords(typed.replace(/(?<=\p{L})\/(?=\p{L})/gu, ' or '));
}

/** Lower case, marks of punctuation as blanks, straight apostrophes, one blank at most between words. */
function plainWords(typed: string): string {
  const words = tidyText(typed)
    .normalize('NFKC')
    .toLowerCase()
    .replace(EMOJI_STYLE, '')
    .replace(/[’‘`´]/g, "'");
  return words.replace(/[\s.,;:!?？_()"-]+/g, ' ').trim();
}

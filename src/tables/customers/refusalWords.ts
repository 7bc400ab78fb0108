/** The words by which a heading says no, says that nobody knows yet, or only sounds so; as `wordsOf` gives them, in small letters, without accents and without the s of plurals. Words are given by how they begin. What they mean together is left to `refusals`. */

/** They turn round what stands behind them. */
const NOT_WORDS =
  '\\b(?:(?:not?|(?:do(?:es)?|did|ca|wo|is)n ?t|cannot|never|none|without|nicht|nein|ohne|pas|sans|non|nao|sin|senza|geen|niet|nee)\\b|kein|aucun|ningun|nessun)\\w*';
export const NOT = new RegExp(NOT_WORDS);
/** They say no themselves. */
export const STOPPED = beginning(
  // Taken back, refused.
  'withh[eo]ld|withdr|rescind|revo[ckq]|widerruf|entzogen|zuruckg|refus|rifiut|declin|den(?:y|ied)|\\w*nega[dt]|reject|rechaz|verweiger|abgelehnt|' +
    // Forbidden.
    'forbid|prohib|verboten|gesperrt|interdit|suppress|(?<!\\d )off$|' +
    // Left.
    'stop|(?:dis|un|non)(?:agree|allow|want|consen)|opt(?:ed|s)? ?out|unsub|blacklist|dn[cdt]\\b|blocked|bloquead|des(?:inscri|abonn)|' +
    // Not valid, or not any more.
    'void|inval|terminat|s[uo]spe|disabled|cancell?[ae]d|removed|pause|on hold|r[ei]tir(?:ad|at|ee?\\b)|ann?ul',
);
/** Nobody said yes yet, nobody knows, or it is over by the mere passing of time. */
export const UNSURE = beginning(
  'need|request|ask|a?wait|pend|missing|lost|to ?do|get.* (?:consent|permission)|un(?:[bckv]|sure|sign|less)|expir|lapsed|ended|' +
    'fehl|aussteh|offen|noch|angefragt|erforder|abgelaufen|falta|\\w*scono|solicit|necess?ar|man[qc][ua]|atte(?:nte|sa)|inconnu|demande|requi[^r]|richie',
);

/** `not revoked`, `can be revoked`: nobody said no, which is no yes either. */
export const NOT_STOPPED = new RegExp(
  `(?:${NOT_WORDS}|\\b(?:unless|can|may))(?: (?:been|be|yet|on|the))* ${STOPPED.source}`,
  'g',
);
/** `no SMS consent`, `do not call or text`; not `don't forget`. */
export const NOT_WANTED = new RegExp(
  `${NOT_WORDS}(?: (?!home|all|forget)\\w+){0,2} (?:te?xt(?!ed)|be text|sms|message|msg|mensaj|contact\\b|market(?!ing$)|disturb|call\\b|want|ok|opt|allow|agree|accept|erlaub|permi|consen|einwillig|zustimm|accord)`,
);
/** Not yet, or at other times. */
export const NOT_ALWAYS = beginning('yet|noch|before|after|until');
/** `x = no`, or a heading that ends with its no; `text if none` is about something else, unlike `tick if none`. */
export const MARKED_NOT = new RegExp(`equal (?:${NOT_WORDS}|out)|(?<![^kx] if )(?:${NOT_WORDS}|\\bn)$`);

/** Noes of something else, which are not heard. */
export const HARMLESS = new RegExp(
  '\\b(?:' +
    // Both answers, and those beside them.
    '(?:yes|y|ja|j|oui|o|si|sim?|s)(?: (?:or|oder|ou|o))? (?:no?|nein|non|nao)(?: or)?(?: (?:not )?(?:ask(?:ed)?|sure|un\\w+|pending))?|' +
    'no?(?: or)? y(?:es)?|equal yes equal no|or not|opt in(?: or)? opt out|' +
    // What stands for a no, which is no mark.
    '(?:[a-wz]|[02-9]|no|not|nein|false|un\\w+|blank|empty|leer|stop) (?:equal|for|mean|if) (?:do )?(?:not?|dont|nein|stop)|' +
    '(?<!equal )not?(?: (?:equal|mean|please|leave|it|is))* (?:blank|empty|leer|0)|' +
    // Other ways beside texts, other hours.
    '(?:(?:do )?not|dont|never|no) (?:e ?mail|call)(?! or\\b)(?<=(?:sms|text)\\b.*)|' +
    '(?:not?|none) (?:after|before) \\d\\w*|' +
    // What is promised beside a question.
    'not (?:a condition|required|mandatory)|no (?:spam|purchase|cost|charge|fee|obligation|more than)|' +
    // A number, and people who did not come.
    '(?:thi|your|phone|mobile|cell|tel) no|not? of|no show' +
    ')\\b ?',
  'g',
);

function beginning(words: string): RegExp {
  return new RegExp(`\\b(?:${words})`);
}

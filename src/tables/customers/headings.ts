/** What a heading can mean by its words alone; whether the cells below agree is left to `fit`. */
import { isConsentField } from '../../core/customers/consent';
import type { Field } from '../../core/customers/customer';
import { COLUMNS } from './columns';
import { refusalIn, withoutPromises } from './refusals';
import { synonymsOf } from './synonyms';
import { keyOf, MOST_CHARACTERS, MOST_WORDS, withoutBrackets, wordsOf } from './words';

/** How a heading speaks for a field: `sure` by a known name, `likely` by its words, `hint` only if the cells agree. */
export type Strength = 'sure' | 'likely' | 'hint';

export interface Meaning {
  readonly field: Field;
  readonly strength: Strength;
}

/** Words around a known heading that change nothing: `Customer's phone no. (required)`. */
const FILLERS = new Set(
  'customer client contact guest member patient the their your our my of no number nr primary main best preferred current required optional please default a of what is'.split(
    ' ',
  ),
);
/** Headings of other things that would otherwise be taken for one of ours; an exact synonym goes first. */
const FOREIGN_WORDS = new Set(
  'id guid key url link linkedin facebook instagram twitter fax telefax pager label ext extension password username user login assistant spouse wife husband child emergency manager owner phonetic middle nick nickname pet dog cat vet doctor physician prefix suffix initial salutation latitude longitude checksum photo image picture title count total amount price quantity qty spend spent balance points score ip department type domain supplier vendor employee staff'.split(
    ' ',
  ),
);
/** A heading that says no: its ticks mean the opposite of consent, and e-mail consent is not text consent. */
const REFUSAL =
  /donot|dont|notok|never|refus|declin|notext|notcall|optout|optedout|outed|unsub|blacklist|blocked|stop|(email|newsletter|mailing|mail).*(opt(?!ion)|subscri|consent|market|accept|permission|ok$|status|allowed)|(opt(?!ion)|subscri|consent|accept|permission|ok).*(email|newsletter|mailing)/;

/** Fields that single words give away, tried in this order. */
const GIVEAWAYS: readonly { readonly field: Field; readonly words: RegExp; readonly strength?: 'hint' }[] = [
  {
    field: 'textConsent',
    words:
      /^(?!.*(remind|erinner|record|rappel|promemoria))(?=.*(sms|text|txt|mensaje|messaggi))(?=.*(\bok\b|okay|consent|opt|permission|allow|agree|\bcan\b|\bmay\b|accept|want|subscri|receive|yes|erlaub|darf|autori|permit|acept|consen|einwillig|zustimm|accord))/,
  },
  { field: 'email', words: /\be ?mail|\bmail id\b/ },
  {
    field: 'phone',
    words: /phone|\btel\b|\bmobile\b|\bcell\b|\bhandy\b|\bnumber to (reach|call|text)\b|whatsapp|\bmobil\b/,
  },
  {
    field: 'lastContactOn',
    words:
      /^(?!.*(cancel|miss|attempt|plan|competit|no show)).*\b(last|latest|recent)\b.*\b(contact|talk|call|spoke|spoken|visit|seen|touch|reached|chat|conversation|activity|heard|met|meeting|follow|checkin|check)/,
  },
  {
    field: 'rhythm',
    words:
      /^(?!.*\bper\b).*\b(contact|call|visit|follow up|followup|reach)\b.*\b(every|frequency|interval)\b/,
  },
  {
    field: 'nextFollowUpOn',
    words:
      /\bnext\b.*\b(contact|call|touch|follow|followup|date)\b|\bcall ?back\b|\bfollow ?up (date|on|by|due|needed)\b|\b(check ?in|reminder|contact) due\b|\bdue (for|to) (follow|call|contact)/,
  },
  { field: 'firstName', words: /\b(first|given|fore|f) ?name\b/ },
  { field: 'lastName', words: /\b(last|family|sur|l) ?name\b/ },
  { field: 'company', words: /\b(company|business|organi[sz]ation|firm) ?(name)?$/ },
  { field: 'birthday', words: /\bbirth|\bdob\b|\bb ?day\b/ },
  { field: 'referredBy', words: /\b(referred|referrer|recommended|introduced|empfehlung|empfohlen)\b/ },
  { field: 'postcode', words: /^(?!.*\bcity\b).*\b(zip|postcode|postal code|zip ?code)\b/ },
  { field: 'city', words: /\b(city|town|suburb)$/ },
  { field: 'state', words: /\b(state|province)$/ },
  { field: 'address', words: /\b(street|address)$|^(adresse|stra(ss|ß)e)\b/ },
  { field: 'addedOn', words: /\b(added|created|joined|registered|signed up|customer since|client since)\b/ },
  { field: 'segment', words: /\bsegment\b/ },
  { field: 'notes', words: /\b(note|comment|remark)$/ },
  // Whatever was done last, if there are days below.
  {
    field: 'lastContactOn',
    words:
      /^(?!.*(updat|modif|edit|chang|log ?in|open|click|sync|import|export|campaign|mail|sent|cancel|miss|attempt|plan|competit|no show)).*\b(last|latest|letzte[nr]?|zuletzt|ultim[oa]|derniere?)\b/,
    strength: 'hint',
  },
  {
    field: 'nextFollowUpOn',
    words: /\b(next|nachste[nr]?|proxim[oa]|prochaine?|prossim[oa])\b/,
    strength: 'hint',
  },
];

/** All that a column may be called whose yes is one to our texts, as `wordsOf` gives it; with any other word it may be to something else, or wanted yet, and is asked about. */
const CONSENT_WORDS = new Set(
  (
    'sms txt text texting message messaging msg mensaje messaggi messaggio ok okay consent consented opt in opted optin optedin permission allow allowed agree agreed agree can may ' +
    'accept accepted want wanted subscribe subscribed subscription receive received get got give given gave yes no y n x true false tick ticked check checked box checkbox if or and & to by via for from of the a an ' +
    'i we u you me my our your them they he she it is are has have do does did be with about on into w send will doe statu state flag file signup signed join joined special marketing promo promotion promotional offer new update news monthly newsletter ' +
    'customer client guest member patient contact person people phone mobile cell number call voicemail email mail e fine happy good please pls darf ich wir sie per einwilligung zustimmung erteilt kontaktiert werden fur ' +
    'erlaubt erlaubnis autoriza autorizado permiso acepta acepto recibir por consentimiento consenso accord accepte accepter recevoir de des le les'
  ).split(' '),
);

/** What answers mean, which may be a no. */
const LEGEND = /\([^)]*=[^)]*\)/g;

let knownMeanings: Map<string, Meaning[]> | undefined;
/** Characters of the longest heading we know, with room for punctuation. */
const LONGEST_KNOWN = 40;
const NOTHING: readonly Meaning[] = [];
const meanings = new Map<string, readonly Meaning[]>();

/** The fields a heading can stand for, best first; none for a blank or foreign heading. */
export function meaningsOf(heading: string): readonly Meaning[] {
  let found = meanings.get(heading);
  if (found === undefined) {
    found = findMeanings(heading.slice(0, MOST_CHARACTERS));
    meanings.set(heading, found);
  }
  return found;
}

/** True for a text that can be a heading of this very field; for cells of data, which are not remembered. */
export function isHeadingOf(field: Field, text: string): boolean {
  return text.length <= LONGEST_KNOWN && meaningsOfWords(text).some((meaning) => meaning.field === field);
}

/** The question alone, without what the law wants under it, what is promised and what answers mean. */
export function withoutFinePrint(heading: string): string {
  return withoutPromises(heading).replace(LEGEND, '');
}

/** True for a heading that names something else for certain: an ID, a fax, an opt-out; its cells are not looked at. */
export function isForeignHeading(heading: string): boolean {
  const words = wordsOf(withoutFinePrint(heading));
  return (
    REFUSAL.test(words.join('')) ||
    words.some((word) => FOREIGN_WORDS.has(word)) ||
    /number|account|order|invoice|code/.test(words.join(' '))
  );
}

/** A yes under a heading that says no is none. */
function findMeanings(heading: string): readonly Meaning[] {
  const found = meaningsOfWords(heading);
  if (!found.some(({ field }) => isConsentField(field)) || refusalIn(heading) === '') return found;
  return found.filter(({ field }) => !isConsentField(field));
}

function meaningsOfWords(heading: string): readonly Meaning[] {
  const exact = known().get(keyOf(heading));
  if (exact) return exact;
  const words = wordsOf(withoutFinePrint(heading));
  if (words.length === 0 || words.length > MOST_WORDS || /^\(do not modify\)/i.test(heading.trim()))
    return NOTHING;
  if (REFUSAL.test(words.join('')) || words.some((word) => FOREIGN_WORDS.has(word))) return NOTHING;
  return meaningsWithoutExtras(heading, words) ?? giveaways(words.join(' '));
}

/** The heading without brackets as one of all that are known, or without filler words as a sure one. */
function meaningsWithoutExtras(heading: string, words: readonly string[]): readonly Meaning[] | undefined {
  const unfilled = known().get(words.filter((word) => !FILLERS.has(word)).join(''));
  const bare =
    known().get(keyOf(withoutBrackets(heading))) ?? unfilled?.filter(({ strength }) => strength === 'sure');
  return bare?.map(({ field, strength }) => ({ field, strength: strength === 'sure' ? 'likely' : strength }));
}

function giveaways(words: string): readonly Meaning[] {
  const found = GIVEAWAYS.find((giveaway) => giveaway.words.test(words));
  if (found === undefined) return NOTHING;
  const isOther = found.field === 'textConsent' && !words.split(' ').every((word) => CONSENT_WORDS.has(word));
  return [{ field: found.field, strength: isOther ? 'hint' : (found.strength ?? 'likely') }];
}

/** Worked out at the first heading: loading the script must not wait for it. */
function known(): Map<string, Meaning[]> {
  return (knownMeanings ??= knownKeys());
}

function knownKeys(): Map<string, Meaning[]> {
  const known = new Map<string, Meaning[]>();
  const add = (heading: string, meaning: Meaning) => {
    const key = keyOf(heading);
    const there = known.get(key) ?? [];
    if (!there.some(({ field }) => field === meaning.field)) known.set(key, [...there, meaning]);
  };
  for (const { field, heading } of COLUMNS)
    for (const name of [heading, ...synonymsOf(field).sure]) add(name, { field, strength: 'sure' });
  for (const { field } of COLUMNS)
    for (const name of synonymsOf(field).hints) add(name, { field, strength: 'hint' });
  return known;
}

/** What the dear characters of a text are called and what can stand in their place; counting is left to parts. */
import SMART_ENCODING from 'sms-segments-calculator/dist/libs/SmartEncodingMap';
import UNICODE_TO_GSM from 'sms-segments-calculator/dist/libs/UnicodeToGSM';

/** What phones and word processors put in by themselves, in the owner's words. */
const NAMES: { readonly [character: string]: string } = {
  '\u2019': 'curly apostrophe',
  '\u2018': 'curly apostrophe',
  '\u201c': 'curly quotation mark',
  '\u201d': 'curly quotation mark',
  '\u201e': 'low quotation mark',
  '\u2013': 'long dash',
  '\u2014': 'long dash',
  '\u2026': 'three dots in one character',
  '\u2022': 'bullet',
  '\u00b4': 'accent used as an apostrophe',
  '`': 'accent used as an apostrophe',
  '\u2122': 'trade mark sign',
  '\u00ae': 'registered sign',
  '\u00a9': 'copyright sign',
  '\u00b0': 'degree sign',
  '\u00ba': 'raised o',
  '\u00bd': 'fraction',
  '\u00bc': 'fraction',
  '\u00be': 'fraction',
  '\u00d7': 'multiplication sign',
  '\u00a0': 'blank that does not break',
  '\u202f': 'blank that does not break',
  '\u200b': 'invisible character',
  '\u200c': 'invisible character',
  '\u200d': 'invisible character',
  '\u200e': 'invisible character',
  '\u200f': 'invisible character',
  '\u00ad': 'invisible character',
  '\u2060': 'invisible character',
  '\ufeff': 'invisible character',
  '\t': 'tab',
};

/** Letters that Unicode does not take apart, and signs that the library leaves as they are. */
const PLAIN_FORMS: { readonly [character: string]: string } = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  œ: 'oe',
  Œ: 'OE',
  ı: 'i',
  '\u00d7': 'x',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\t': ' ',
};

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
const INVISIBLE = /^[\p{Cf}\p{Cc}]$/u;
const LETTER = /^\p{L}/u;
const MARKS = /\p{M}/gu;

/** The character's name in words an owner knows, without the character itself. */
export function nameCharacter(character: string): string {
  const name = NAMES[character];
  if (name !== undefined) return name;
  if (EMOJI.test(character)) return 'emoji';
  if (INVISIBLE.test(character)) return 'invisible character';
  return LETTER.test(character) ? 'letter' : 'sign';
}

/** The cheap characters to write instead; '' when there are none and it can only be left out. */
export function plainFor(character: string): string {
  const own = PLAIN_FORMS[character] ?? SMART_ENCODING[character]?.replace(/ +/g, ' ');
  if (own !== undefined) return own;
  const composed = character.normalize('NFC');
  if (isCheap(composed)) return composed;
  const bare = character.normalize('NFKD').replace(MARKS, '');
  return [...bare].every(isCheap) ? bare : '';
}

function isCheap(character: string): boolean {
  return character.length === 1 && UNICODE_TO_GSM[String(character.charCodeAt(0))] !== undefined;
}

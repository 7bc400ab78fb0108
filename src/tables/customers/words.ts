/** Headings and labels as plain words, so that case, accents, punctuation and plurals make no difference; what the words mean is left to others. */

/** Characters of a heading that are looked at: a whole question with its small print is shorter, a cell may be fifty times as long. */
export const MOST_CHARACTERS = 1_000;
/** A heading with more words than this is a note or an instruction; questions of a form are shorter. */
export const MOST_WORDS = 16;

const BRACKETS = /\([^)]*\)|\[[^\]]*\]/g;
const MARKS = /\p{M}+/gu;
const CAMEL_EDGE = /(\p{Ll})(?=\p{Lu})/gu;
const WORD = /[\p{L}\p{N}]+/gu;
/** Words this short are no plurals: `sms`, `us`. */
const LONGEST_UNPLURAL = 3;

/** The words of a text: small letters without accents, camel case split, plurals in the singular, # read as number. */
export function wordsOf(text: string): string[] {
  const plain = text
    .replace(/#/g, ' number ')
    .replace(CAMEL_EDGE, '$1 ')
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/['’]/g, '');
  return (plain.toLowerCase().match(WORD) ?? []).map(singular);
}

/** The words run together: `E-mail 1 - Value` and `EMAIL1VALUE` have the same key; '' for a text without words. */
export function keyOf(text: string): string {
  return wordsOf(text).join('');
}

/** The beginning of a heading, without what stands in brackets: tens of thousands of open ones would take seconds. */
export function withoutBrackets(heading: string): string {
  return heading.slice(0, MOST_CHARACTERS).replace(BRACKETS, ' ');
}

function singular(word: string): string {
  if (word.length <= LONGEST_UNPLURAL || !word.endsWith('s') || word.endsWith('ss')) return word;
  return word.endsWith('sses') ? word.slice(0, -2) : word.slice(0, -1);
}

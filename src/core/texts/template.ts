/** The monthly text with a person's name put in; whether a template may be sent is left to its check. */

/** What the placeholders for a person stand for; '' when it is not known. */
export interface PersonWords {
  readonly firstName: string;
  readonly name: string;
}

/** What the placeholders for the business stand for; '' when it is not known. */
export interface BusinessWords {
  readonly businessName: string;
  readonly website: string;
}

export interface TemplateValues extends PersonWords, BusinessWords {}

/** The words that may stand in braces, and what each is replaced by. */
const PLACEHOLDERS: { readonly [word: string]: keyof TemplateValues } = {
  'first name': 'firstName',
  name: 'name',
  'business name': 'businessName',
  business: 'businessName',
  website: 'website',
  link: 'website',
};

/** Doubled braces, as other programs have them, mean the same. */
const BRACES = /\{\{?([^{}]*)\}\}?/g;
/** Marks the place of an empty value while the words around it close up; a character that no keyboard makes. */
const GAP = '\uE000';
const GAPS = /\uE000/g;

type Piece = string | { readonly value: keyof PersonWords };

/**
 * The finished text: no placeholder stays, line ends are `\n`, and where a value is empty the sentence closes over the gap
 * (`Hi {first name}, fresh bread` becomes `Hi, fresh bread`).
 */
export function render(template: string, values: TemplateValues): string {
  return compileTemplate(template, values)(values);
}

/** `render` for many people of one business: the template is taken apart once. */
export function compileTemplate(template: string, business: BusinessWords): (person: PersonWords) => string {
  const byKnownNames = new Map<string, readonly Piece[]>();
  return ({ firstName, name }) => {
    const known = `${firstName !== ''}${name !== ''}`;
    let pieces = byKnownNames.get(known);
    if (!pieces) {
      pieces = takeApart(closeGaps(template.trim(), { firstName, name, ...business }), business);
      byKnownNames.set(known, pieces);
    }
    let text = '';
    for (const piece of pieces)
      text += typeof piece === 'string' ? piece : piece.value === 'name' ? name : firstName;
    return text;
  };
}

/** The words in braces that stand for nothing we know, as typed; '' for empty braces. */
export function unknownPlaceholders(template: string): string[] {
  return [...template.matchAll(BRACES)]
    .map((match) => match[1] ?? '')
    .filter((word) => meaningOf(word) === undefined);
}

/** True when a brace is left over that opens or closes nothing. */
export function hasStrayBrace(template: string): boolean {
  return /[{}]/.test(template.replace(BRACES, ''));
}

/** Reads the words between braces: blanks, case, `_` and `-` do not matter. */
function meaningOf(word: string): keyof TemplateValues | undefined {
  const plain = word
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
  if (plain === 'firstname') return 'firstName';
  return Object.prototype.hasOwnProperty.call(PLACEHOLDERS, plain) ? PLACEHOLDERS[plain] : undefined;
}

/** The template with the placeholders of empty values gone, and the words around them put right. */
function closeGaps(template: string, values: TemplateValues): string {
  const gaps = template
    .replace(/\r\n?/g, '\n')
    .replace(GAPS, '')
    .replace(BRACES, (placeholder, word: string) => {
      const meaning = meaningOf(word);
      return meaning !== undefined && values[meaning] !== '' ? placeholder : GAP;
    });
  return gaps.includes(GAP) ? closeEach(gaps) : gaps;
}

const SEVERAL_GAPS = /\uE000(?:[ \t]*\uE000)+/g;
const BRACKETED = /[([“"]\s*\uE000\s*[)\]”"]/g;
/** The start of the text, of a line or of a sentence. */
const START = '^|\\n|[.!?][ \\t]+';
const OWNERS_START = new RegExp(`(${START})[ \\t]*\\uE000['’]s\\b`, 'g');
const OWNERS = /\uE000['’]s\b/g;
const AT_START = new RegExp(`(${START})[ \\t]*\\uE000[ \\t,;:.!?–—-]*(\\p{L}?)`, 'gu');
const BEFORE_MARK = /[ \t]*,?[ \t]*\uE000(?=[ \t]*[.,;:!?])/g;
const ANYWHERE = /[ \t]*\uE000/g;

/** `{name}'s` becomes `your`; at a start the comma goes too and the next word gets its capital; of two marks one stays. */
function closeEach(text: string): string {
  return text
    .replace(SEVERAL_GAPS, GAP)
    .replace(BRACKETED, GAP)
    .replace(OWNERS_START, '$1Your')
    .replace(OWNERS, 'your')
    .replace(AT_START, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(BEFORE_MARK, '')
    .replace(ANYWHERE, '');
}

function takeApart(text: string, business: BusinessWords): Piece[] {
  const pieces: Piece[] = [];
  let literal = '';
  let from = 0;
  for (const match of text.matchAll(BRACES)) {
    literal += text.slice(from, match.index);
    from = (match.index ?? 0) + match[0].length;
    const meaning = meaningOf(match[1] ?? '');
    if (meaning === 'businessName' || meaning === 'website') literal += business[meaning];
    else if (meaning !== undefined) {
      pieces.push(literal, { value: meaning });
      literal = '';
    }
  }
  pieces.push(literal + text.slice(from));
  return pieces;
}

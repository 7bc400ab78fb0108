/** The parts of a customer's name that are compared: first, last, what stands between, and what tells father from son. */
import { cellText, type Cell } from '../cell';
import type { CustomerCells } from '../customers/customer';
import { fullNameOf } from '../customers/fullName';
import { isCompanyName } from '../customers/names';
import { plainWords, wordIn, type Word } from './words';

/** A name whose words are kept once; most have a first and a last word. */
export interface Name {
  /** Undefined when only a last name is known. */
  readonly first: Word | undefined;
  /** Undefined when there is one word that could be either. */
  readonly last: Word | undefined;
  readonly between: readonly Word[];
  /** `jr`, `sr`, `3`; '' for most. */
  readonly generation: string;
  /** Two people in one row: `Ana & Ben Adams`. */
  readonly isSeveral: boolean;
  /** A firm's name, all of whose words stand in `between`. */
  readonly isCompany: boolean;
}

/** The words of all names of a list. */
export type Words = Map<string, Word>;

const NONE: readonly Word[] = [];
const PLAIN_PERSON = /^[A-Za-z]{3,} [A-Za-z]{3,}$/;
const TITLES = wordSet('mr mrs ms miss mx dr prof professor rev sir madam dame herr frau sra mme');
const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ...['jr', 'jnr', 'junior'].map((word) => [word, 'jr'] as const),
  ...['sr', 'snr', 'senior'].map((word) => [word, 'sr'] as const),
  ['ii', 'jr'],
  ['2nd', 'jr'],
  ['iii', '3'],
  ['3rd', '3'],
  ['iv', '4'],
]);
/** Behind a name: a doctor or a lawyer is the same person without it. */
const BEHIND = new Set([...GENERATIONS.keys(), ...wordSet('esq md phd dds dvm rn cpa')]);
/** Written as words of their own or not: `Mc Donald`, `de la Cruz`, `St. John`. */
const PARTICLES = wordSet(
  'de la le del della di da dos du van von der den ten ter el al bin ibn mac mc st san o',
);
const COMPANY_FORMS = wordSet('the and of inc llc ltd limited co corp corporation company plc llp gmbh pty');
/** What shops and restaurants have in their names, and people have not. */
const TRADE =
  /^the\s|\b(?:grill|pizza|deli|kitchen|bistro|diner|inn|pub|plumbing|dental|clinic|motors|auto|repair|cleaners|florist|flowers|hardware|books|pharmacy|spa|gym|fitness|electric|construction|consulting|church|club|sons|design|catering|bank|foods?|market)\b/i;
const SEVERAL = /[&+]|\s(?:and|und|y|et)\s/i;

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** The name of the person, else of the company; undefined when there is neither. */
export function readName(cells: CustomerCells, words: Words): Name | undefined {
  const full = fullNameOf(cells);
  if (full === '') return undefined;
  if (PLAIN_PERSON.test(full)) {
    const lower = full.toLowerCase();
    const blank = lower.indexOf(' ');
    const first = lower.slice(0, blank);
    const last = lower.slice(blank + 1);
    if (first !== last && !TITLES.has(first) && !BEHIND.has(last) && hasOwnName(cells))
      return named({ first: wordIn(words, first), last: wordIn(words, last) });
  }
  if (!hasOwnName(cells) || isFirmName(full)) {
    return named({ between: companyWords(full).map((word) => wordIn(words, word)), isCompany: true });
  }
  return personName(cells, full, words);
}

function isFirmName(name: string): boolean {
  return isCompanyName(name) || TRADE.test(name);
}

function named({
  first,
  last,
  between = NONE,
  generation = '',
  isSeveral = false,
  isCompany = false,
}: Partial<Name>): Name {
  return { first, last, between, generation, isSeveral, isCompany };
}

function hasOwnName({ name, firstName, lastName }: CustomerCells): boolean {
  return isFilled(name) || isFilled(firstName) || isFilled(lastName);
}

function isFilled(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && cell !== '';
}

/** The words of a company's name that tell it from others, all of them when nothing else is left. */
export function companyWords(text: string): string[] {
  const words = plainWords(text.replace(/&/g, ' and '));
  const telling = words.filter((word) => !COMPANY_FORMS.has(word));
  return telling.length > 0 ? telling : words;
}

/** Where the last name has a cell of its own, all in it is one word: a blank too many does not matter. */
function personName(cells: CustomerCells, full: string, words: Words): Name {
  const isSplit = !isFilled(cells.name) && isFilled(cells.lastName);
  const all = plainWords(full);
  const isSeveral = SEVERAL.test(full);
  const isOwn = (word: string, at: number) =>
    !(TITLES.has(word) || (at > 0 && BEHIND.has(word)) || (isSeveral && COMPANY_FORMS.has(word)));
  const own = isSplit
    ? [
        ...plainWords(cellText(cells.firstName)).filter(isOwn),
        plainWords(cellText(cells.lastName))
          .filter((word, at) => isOwn(word, at))
          .join(''),
      ]
    : withParticles(all.filter(isOwn));
  const [first, ...rest] = own.map((word) => wordIn(words, word));
  const last = rest.pop();
  const generation = GENERATIONS.get(all.find((word, at) => at > 0 && GENERATIONS.has(word)) || '') || '';
  if (last && last !== first) return named({ first, last, between: rest, generation, isSeveral });
  const isLast = last !== undefined || isSplit || TITLES.has(all[0] || '');
  return isLast ? named({ last: first, generation }) : named({ first, generation });
}

/** A particle joins the word behind it, the first word of a name never does. */
function withParticles(words: readonly string[]): string[] {
  const joined: string[] = [];
  let held = '';
  words.forEach((word, at) => {
    if (at > 0 && at < words.length - 1 && PARTICLES.has(word)) held += word;
    else {
      joined.push(held + word);
      held = '';
    }
  });
  return joined;
}

/** All words in the order in which they stand. */
export function allWords(name: Name | undefined): readonly Word[] {
  if (!name) return NONE;
  return [name.first, ...name.between, name.last].filter((word) => word !== undefined);
}

/** The words of the company; none when the company is the only name there is. */
export function readCompany(cells: CustomerCells, words: Words): readonly Word[] {
  const company = cells.company === undefined ? '' : cellText(cells.company);
  if (company === '' || !hasOwnName(cells)) return NONE;
  return companyWords(company).map((word) => wordIn(words, word));
}

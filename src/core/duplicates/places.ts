/** Where a customer lives, in the parts that are compared: house number, street, town and postcode. */
import { max } from '../math';
import { cellText } from '../cell';
import type { CustomerCells } from '../customers/customer';
import { plainWords } from './words';

/** A place in plain words; what is not known is ''. */
export interface Place {
  /** Digits first: `12`, `12b`; several when a flat's number stands before a slash. */
  readonly houses: readonly string[];
  /** The street in one word as it is written, north and south left out. */
  readonly street: string;
  /** The same without its kind (`st`, `ave`), unless nothing is left. */
  readonly core: string;
  readonly city: string;
  readonly postcode: string;
}

const NOWHERE: Place = { houses: [], street: '', core: '', city: '', postcode: '' };

/** Kinds of streets: what counts first, then how else it is written. */
const KINDS =
  table(`st street str strasse|ave avenue av|rd road|dr drive|ln lane|ct court crt|pl place|blvd boulevard blv|cres crescent|cct circuit|cir circle
ter terrace tce|pde parade|hwy highway|pkwy parkway|sq square|cl close|gr grove|1 first|2 second|3 third|4 fourth|5 fifth|6 sixth|7 seventh|8 eighth`);
const DIRECTIONS = new Set(
  'n s e w ne nw se sw north south east west northeast northwest southeast southwest'.split(' '),
);
/** Before the number of a flat. */
const UNITS = new Set('apt apartment unit flat suite ste room rm floor fl lot bldg'.split(' '));
const ORDINAL = /^(\d+)(?:st|nd|rd|th)$/;
const GERMAN_STREET = /str(?:asse)?$/;
/** `Calle Mayor, 85`. */
const BARE_NUMBER = /^\d+ ?[a-z]?$/i;
const STARTS_WITH_DIGIT = /^\d/;
const POSTCODE_AT_END =
  /(?:^|[\s,])(\d{5}(?:-\d{4})?|\d{4}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)$/i;

function table(lines: string): ReadonlyMap<string, string> {
  const shortened = new Map<string, string>();
  for (const line of lines.split(/[|\n]/)) {
    const [short = '', ...others] = line.split(' ');
    for (const word of [short, ...others]) shortened.set(word, short);
  }
  return shortened;
}

/** The place of a customer; an address that holds town and postcode too is taken apart when they have no cells of their own. */
export function placeOf({ address, city, postcode }: CustomerCells): Place {
  if (!address && !city && !postcode) return NOWHERE;
  const street = cellText(address);
  const town = plainWords(cellText(city)).join('');
  const code = plainPostcode(cellText(postcode));
  if (street === '') return { ...NOWHERE, city: town, postcode: code };
  const parts = street.split(/[,\n]/).map((part) => part.trim());
  const lineAt = max(
    0,
    parts.findIndex((part) => isStreetLine(part)),
  );
  const isNumberBehind = BARE_NUMBER.test(parts[lineAt + 1] || '');
  const line = streetParts(parts.slice(lineAt, lineAt + (isNumberBehind ? 2 : 1)).join(' '));
  const rest = parts.slice(lineAt + (isNumberBehind ? 2 : 1));
  const found = code === '' ? POSTCODE_AT_END.exec(rest.join(' '))?.[1] || '' : '';
  const foundTown = town === '' && rest.length > 0 ? townIn(rest[0] || '') : town;
  return { ...line, city: foundTown, postcode: code === '' ? plainPostcode(found) : code };
}

/** `Flat 3` alone is no street. */
function isStreetLine(part: string): boolean {
  const words = plainWords(part);
  return words.some((word) => !UNITS.has(word) && !STARTS_WITH_DIGIT.test(word) && word.length > 1);
}

function townIn(part: string): string {
  return plainWords(part.replace(POSTCODE_AT_END, ''))
    .filter((word) => word.length > 2)
    .join('');
}

/** Without blanks; of nine American digits the first five; zeros that a spreadsheet has eaten do not count. */
function plainPostcode(text: string): string {
  const bare = text.toLowerCase().replace(/[^a-z0-9-]/g, '');
  return bare
    .replace(/^(\d{4,5})-\d*$/, '$1')
    .replace(/-/g, '')
    .replace(/^0+/, '')
    .replace(/^(\d+)[.]0$/, '$1');
}

function streetParts(line: string): Pick<Place, 'houses' | 'street' | 'core'> {
  const houses: string[] = [];
  const words: string[] = [];
  const core: string[] = [];
  let isUnit = false;
  for (const word of plainWords(line)) {
    if (isUnit) isUnit = false;
    else if (UNITS.has(word)) isUnit = true;
    else if (STARTS_WITH_DIGIT.test(word) && words.length === 0 && !ORDINAL.test(word)) houses.push(word);
    else if (!DIRECTIONS.has(word)) {
      const short = KINDS.get(word) ?? word.replace(ORDINAL, '$1').replace(GERMAN_STREET, 'str');
      words.push(word);
      if (!KINDS.has(word) || STARTS_WITH_DIGIT.test(short)) core.push(short);
    }
  }
  if (houses.length === 0 && words.length > 1 && STARTS_WITH_DIGIT.test(words[words.length - 1] || '')) {
    houses.push(words.pop() || '');
    core.pop();
  }
  const street = words.join('');
  return { houses, street, core: core.length > 0 ? core.join('') : street };
}

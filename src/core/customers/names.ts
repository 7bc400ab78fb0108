/** What a customer is called, in full and in a greeting, whatever way the list keeps names. */
import type { Cell } from '../cell';
import { tidyText } from '../tidyText';
import type { CustomerCells, Field } from './customer';

/** By one of these a list knows whom it is about. */
export const NAME_FIELDS: readonly Field[] = ['name', 'firstName', 'lastName', 'company'];

export interface PersonName {
  /** `First Last`, else the company; '' when there is none. */
  readonly full: string;
  /** For `Hi …`; '' when it cannot be told, as for a company. */
  readonly first: string;
}

const LETTER = /\p{L}/u;
/** What Sheets shows of a name that begins like a formula, `+Plus Gym`. */
const FAILED = /^#[A-Z]+(?:\/[A0])?[!?]?$/;
/** What follows a comma without being a first name. */
const SUFFIX =
  /^(?:jr|sr|snr|jnr|i{2,3}|iv|esq|md|m\.d|phd|ph\.d|dds|dvm|rn|cpa|inc|llc|l\.l\.c|ltd|limited|co|corp|corporation|company|plc|llp|gmbh|s\.a|bv|pty ltd)\.?$/i;
/** Words that people do not have in their names. */
const COMPANY_WORD =
  /(?:^|[\s,])(?:inc|llc|l\.l\.c|ltd|limited|corp|corporation|company|co|plc|llp|gmbh|restaurant|cafe|café|salon|school|bakery|garage|store|shop|hotel|bar & grill|office|services?|department|associates|assoc|association|condos?|estate|family|households?|diner|gym|group|studio|of|club|college|university|library|museum|clinic|hospital|dept|pizzeria|motel|brewery)(?=[\s,.]|$)/i;
const TITLES =
  /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor|rev|reverend|fr|father|sister|sir|madam|dame|lady|lord|capt|captain|sgt|hon|rabbi|pastor|herr|frau|sr|sra|señor|señora|mme|m)\.? )+/i;
/** `Robert (Bob) Smith`, `Robert "Bob" Smith`. */
const NICKNAME = / ?[("].*[)"]/;
/** Before a place or a remark, or for want of a name: `The Barn`, `New customer`, `St. Mary`, `Walk-in`. */
const NO_GIVEN_NAME =
  /^(?:the|new|old|big|little|our|st|unknown|test|walk-?ins?|customer|client|guest|coach|none|someone|somebody|tbd|tba|n\/a|deceased|late|estate|do[ -]?not|don['’]?t|dn[ct]|stop|no)(?=[\s.,-]|$)/i;
const INITIALS = /^(?:\p{L}|(?:\p{L}\.)+|[^\p{L}]+)$/u;
/** `Ana M.` is called Ana; `Mary Ann` stays. */
const LAST_INITIALS = /(?: \p{L}\.?)+$/u;
/** `Bob's Diner`. */
const OWNER = /['’]s$/i;
/** Two or more people, or a firm: `Ana & Ben Adams`, `Smith and Sons`. */
const SEVERAL = /[&+/]|\s(?:and|und|y|et|or)\s/i;
const NOT_IN_NAMES = /[\d@]/;
/** Whatever is longer is a note. */
const MAX_LENGTH = 80;
/** Most names of most lists: nothing but a title or a word of companies keeps the first word from being the first name. */
const TWO_PLAIN_WORDS = /^[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+ [A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+$/;
/** `CARVER Chloe`: capitals mark the surname where what follows has small letters. */
const SHOUTED_SURNAME = /^\p{Lu}[\p{Lu}'’-]{2,} (?=\p{Lu}\p{Ll})/u;
/** Behind the first name where the surname stands first: `Adams, Frank Jr.` */
const SUFFIX_AT_END = / (?:jr|sr|i{2,3}|iv)\.?$/i;
/** An association of home owners, `Elm St HOA`; Hoa Nguyen is somebody. */
const HOME_OWNERS = / HOA$/;
/** `Deceased, John` is no `John Deceased`. */
const GONE = /^(?:deceased|estate)\b/i;
const ONLY_TITLE = /^(?:mr|mrs|ms|dr|prof)\.?$/i;
/** Initials that people go by as they stand: TJ, AJ, DJ. */
const SPOKEN_INITIALS = /^(?:[^AEIOUY]{2}|[A-Z]J)$/;

/** The name of a customer from the name cell, from first and last name, else from the company. */
export function nameOf(cells: CustomerCells): PersonName {
  if (isPlainName(cells)) return { full: cells.name, first: cells.name.slice(0, cells.name.indexOf(' ')) };
  const firstName = textOf(cells.firstName);
  const name = fullName(cells, firstName);
  if (name !== '') return { full: name, first: greetingName(cells, name) };
  return { full: textOf(cells.company), first: '' };
}

/** Decides for the usual cells with three patterns instead of fifteen. */
function isPlainName(cells: CustomerCells): cells is CustomerCells & { readonly name: string } {
  const { name, firstName = '', company = '' } = cells;
  if (typeof name !== 'string' || firstName !== '' || company !== '') return false;
  return (
    TWO_PLAIN_WORDS.test(name) && !TITLES.test(name) && !NO_GIVEN_NAME.test(name) && !COMPANY_WORD.test(name)
  );
}

/** `nameOf` in full, without working out the greeting. */
export function thoroughName(cells: CustomerCells): string {
  return fullName(cells, textOf(cells.firstName)) || textOf(cells.company);
}

/** True when a person or a company is named; a name without a single letter is none. */
export function hasName(cells: CustomerCells): boolean {
  const { name, firstName, lastName, company } = cells;
  return isNamed(name) || isNamed(firstName) || isNamed(lastName) || isNamed(company);
}

/** True when a word that people do not have in their names stands in it. */
export function isCompanyName(name: string): boolean {
  return COMPANY_WORD.test(name);
}

function isNamed(cell: Cell | undefined): cell is string {
  return typeof cell === 'string' && LETTER.test(cell) && !FAILED.test(cell);
}

function textOf(cell: Cell | undefined): string {
  return isNamed(cell) ? tidyText(cell) : '';
}

function fullName(cells: CustomerCells, firstName: string): string {
  const name = textOf(cells.name);
  if (name !== '') return name.includes(',') ? turnRound(name) : name;
  const lastName = textOf(cells.lastName);
  return firstName === '' || lastName === '' ? firstName + lastName : `${firstName} ${lastName}`;
}

/** `Last, First` becomes `First Last`; `Acme, Inc.` and `John Smith, Jr.` stay. */
function turnRound(name: string): string {
  const comma = name.indexOf(',');
  const first = name.slice(comma + 1).trim();
  const last = name.slice(0, comma).trim();
  const isPlain = first !== '' && last !== '' && !first.includes(',');
  if (!isPlain || SUFFIX.test(first) || COMPANY_WORD.test(name)) return turnParts(name);
  const [suffix = ''] = SUFFIX_AT_END.exec(first) ?? [];
  return `${first.slice(0, first.length - suffix.length)} ${last}${suffix}`;
}

function turnParts(name: string): string {
  const parts = name.split(',').map((part) => part.trim());
  const suffixes = parts.filter((part, at) => at > 0 && SUFFIX.test(part));
  const [last = '', first = '', ...more] = parts.filter(
    (part, at) => part !== '' && !(at > 0 && SUFFIX.test(part)),
  );
  if (more.length > 0 || (first !== '' && COMPANY_WORD.test(name))) return name;
  return [first === '' ? last : `${first} ${last}`, ...suffixes].join(', ');
}

function greetingName({ firstName, name, company }: CustomerCells, full: string): string {
  const given = textOf(firstName);
  if (given.length > MAX_LENGTH || isNobody(given)) return '';
  if (given !== '') return SEVERAL.test(given) ? given : toCapitals(givenName(given, false), full);
  if (textOf(name) === '' || full === textOf(company) || full.length > MAX_LENGTH) return '';
  if (SEVERAL.test(full) || NOT_IN_NAMES.test(full) || COMPANY_WORD.test(full)) return '';
  const isOfOwners = HOME_OWNERS.test(full) && full !== full.toUpperCase();
  if (isOfOwners || GONE.test(textOf(name))) return '';
  return toCapitals(givenName(full, true), full);
}

/** A firm, a title or a stopgap where a first name belongs. */
function isNobody(given: string): boolean {
  return COMPANY_WORD.test(given) || ONLY_TITLE.test(given) || NO_GIVEN_NAME.test(given);
}

/** The given name in a text of one or more names; '' for an initial, a title before a surname or anything with digits. */
function givenName(text: string, hasSurname: boolean): string {
  const plain = text.replace(NICKNAME, '').trim();
  const untitled = plain.replace(TITLES, '');
  const blank = untitled.indexOf(' ');
  if (hasSurname && blank < 0 && untitled !== plain) return '';
  if (hasSurname && SHOUTED_SURNAME.test(untitled) && !NO_GIVEN_NAME.test(untitled))
    return givenName(untitled.replace(SHOUTED_SURNAME, ''), false);
  const given = hasSurname && blank > 0 ? untitled.slice(0, blank) : untitled.replace(LAST_INITIALS, '');
  // `Wm. Bates`: written, not said.
  const isShort = hasSurname && blank > 0 && given.endsWith('.');
  return isShort ||
    OWNER.test(given) ||
    NO_GIVEN_NAME.test(untitled) ||
    NOT_IN_NAMES.test(given) ||
    INITIALS.test(given)
    ? ''
    : given.replace(/,$/, '');
}

/** `ANA` and `ana` become `Ana`; `AJ`, `McAllister` and names with their own capitals stay. */
function toCapitals(word: string, full: string): string {
  const isShouted = word === word.toUpperCase() && !SPOKEN_INITIALS.test(word);
  const isWhispered = word === word.toLowerCase();
  if (!isWhispered && !(isShouted && (word.length > 2 || full === full.toUpperCase()))) return word;
  return word
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** Reads a phone number cell into E.164 and says whether a text can go there; what follows from that is decided elsewhere. */
import type { CountryCode } from 'libphonenumber-js/core';
import { isBlank, type Cell } from './cell';
import { phoneLibrary } from './phoneLibrary';
import { northAmerica, phoneMetadata } from './phoneMetadata';
import { tidyText } from './tidyText';

/** E.164: a plus, the country code and the number, 15 digits at most. */
export type Phone = string & { readonly brand: 'Phone' };

export type PhoneReading =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'phone';
      readonly phone: Phone;
      /** A mobile, or a number that could be one; false for landlines, toll-free numbers and extensions. */
      readonly isTextable: boolean;
    }
  | {
      readonly kind: 'unreadable';
      /** Plain words that go on from "cannot be read: …". */
      readonly why: string;
    };

const BLANK: PhoneReading = { kind: 'blank' };
const NOT_A_PHONE = unreadable('not a phone number');
const TOO_SHORT = unreadable('too short');
const LOST_DIGITS = unreadable('rounded, its last digits are lost');
const ROUND = unreadable(
  'it ends in zeros like a number that a spreadsheet has rounded; if they are right, write it with dashes',
);
const CALCULATED = unreadable('the result of a calculation');

/** Longer text is a note, and the library refuses it too. */
const MAX_LENGTH = 250;
/** Longest plain North American number with all its brackets, blanks and dashes; longer text takes the long way. */
const MAX_QUICK_LENGTH = 20;
/** Character codes. */
const ZERO = 48;
const NINE = 57;
const PLUS = 43;
const BLANK_CODE = 32;
const BRACKET = 40;
const CLOSING_BRACKET = 41;
const DASH = 45;
const DOT = 46;
/** A one before ten digits; the same after the country's own one. */
const TEN_DIGITS = 1e10;
const ELEVEN_DIGITS = 1.1e11;
/** Numbers in an exchange, and the digits that tell them apart. */
const LINES = 10_000;
const LINE_DIGITS = 4;
/** Exchanges of an area code. */
const EXCHANGES = 1000;
/** Exchanges that share the first four digits of their numbers, and the numbers with these. */
const SAME_START = 100;
const SIX_DIGITS = 1e6;
/** Area code and number in the North American plan; the few seven-digit numbers that Canada can dial are nobody's own. */
const NATIONAL_DIGITS = 10;
const NORTH_AMERICAN_CODE = '1';
/** E.164 allows 15 digits; with more there must be two numbers. */
export const MAX_DIGITS = 15;
/** Fewest digits that a person writes down as a number of its own. */
export const MIN_LOCAL_DIGITS = 7;
/** A number cell with this many digits more than a US number has lost its plus; one more digit could be a slip of the finger. */
const MIN_DIGITS_WITHOUT_PLUS = 12;

const LABEL =
  '(?:tel(?:ephone)?|phone|ph|cell(?:phone)?|mobile|mob|home|work|office|landline|fax|main|sms|text|[cmhwpt])';
const LEADING_LABEL = new RegExp(`^(?:\\(?${LABEL}(?![a-z])[\\s.:)#-]*|#\\s*)`, 'i');
const TRAILING_LABEL = new RegExp(`[\\s,(-]+${LABEL}[.)]*$`, 'i');
const LANDLINE_LABEL = /(?:^|[^a-z])(?:home|office|landline|fax|h)(?![a-z])/i;
const ROUNDED = /^\d(?:[.,]\d+)?e\+?\d+$/i;
/** Bare digits as `4.13555E+09` becomes when a spreadsheet takes it for a number: to text them could be to text a stranger. */
const ROUNDED_DIGITS = /^[1-9]\d{5,7}0{4,}(?:\.0)?$/;
/** Pictures and marks that some people put before or between the digits. */
export const ORNAMENT = /[_*·•\p{Extended_Pictographic}]/gu;
/** Long enough for a country code before a number. */
const WITH_CODE = /^\d{11,14}$/;
/** Stands between two numbers of one cell. */
export const NUMBER_BREAK = /[/,;|&\n]| or | and /i;

const slowReadings = new Map<string, PhoneReading>();
const areas: (string[] | undefined)[] = [];
const starts = new Map<number, boolean>();
let lastCountry = '';
let isLastNorthAmerican = false;
let northAmericanPattern: RegExp | undefined;

/**
 * Reads a phone number as Google's libphonenumber does: possible and valid, nothing but the number and its label in the cell.
 * `country` (two letters) is taken for numbers without a country code.
 */
export function readPhone(cell: Cell | undefined, country: string): PhoneReading {
  if (cell === undefined || isBlank(cell)) return BLANK;
  if (typeof cell === 'boolean' || typeof cell === 'object') return NOT_A_PHONE;
  if (typeof cell === 'number' && (cell < 0 || !Number.isInteger(cell))) return CALCULATED;
  const text = typeof cell === 'number' ? String(cell) : cell;
  if (endsInZero(text) && ROUNDED_DIGITS.test(text)) return ROUND;
  return readQuickly(text, country) ?? readSlowly(cell, country);
}

/** The quick way alone: plain North American numbers that could be mobiles or are too short; undefined for whatever needs the library. */
export function readQuickly(text: string, country: string): PhoneReading | undefined {
  if (text.length > MAX_QUICK_LENGTH || (endsInZero(text) && text.endsWith('.0'))) return undefined;
  const hasPlus = text.charCodeAt(0) === PLUS;
  if (!hasPlus && !isNorthAmerican(country)) return undefined;
  const digits = digitsAfterOne(text);
  if (digits < TEN_DIGITS) return digits === 0 || hasPlus || /^\(?0/.test(text) ? undefined : TOO_SHORT;
  const isLong = digits >= ELEVEN_DIGITS && digits < ELEVEN_DIGITS + TEN_DIGITS;
  if (!isLong && (digits >= TEN_DIGITS * 2 || hasPlus)) return undefined;
  const national = digits - (isLong ? ELEVEN_DIGITS : TEN_DIGITS);
  const exchange = Math.floor(national / LINES) | 0;
  const beginning = beginningOf(exchange);
  if (beginning === '') return undefined;
  const line = lastFour(text) ?? String(LINES + national - exchange * LINES).slice(1);
  return { kind: 'phone', phone: toPhone(beginning + line), isTextable: true };
}

/** Asked first: it spares most numbers of a list the test that follows. */
function endsInZero(text: string): boolean {
  return text.charCodeAt(text.length - 1) === ZERO;
}

/** As they stand there; undefined where something is written between them. */
function lastFour(text: string): string | undefined {
  for (let at = text.length - LINE_DIGITS; at < text.length; at++)
    if (!isDigit(text.charCodeAt(at))) return undefined;
  return text.slice(-LINE_DIGITS);
}

/**
 * The digits, with a one before them so that zeros count, of a number that has nothing else in it than blanks, brackets, dots and
 * dashes, after a plus or a bracket at the most; 0 for any other text. No text is made on the way: lists are long.
 */
function digitsAfterOne(text: string): number {
  const first = text.charCodeAt(0) === PLUS ? 1 : 0;
  let at = text.charCodeAt(first) === BRACKET ? first + 1 : first;
  if (!isDigit(text.charCodeAt(at))) return 0;
  let digits = 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) digits = digits * 10 + code - ZERO;
    else if (!isBetweenDigits(code)) return 0;
  }
  return digits;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

function isBetweenDigits(code: number): boolean {
  return code === BLANK_CODE || code === BRACKET || code === CLOSING_BRACKET || code === DASH || code === DOT;
}

/** `+1413555`, the beginning of all numbers of an exchange, by its six digits; '' where numbers are not those of mobiles. */
function beginningOf(exchange: number): string {
  const area = Math.floor(exchange / EXCHANGES);
  const beginnings = (areas[area] ??= new Array<string>(EXCHANGES));
  return (beginnings[exchange - area * EXCHANGES] ??= isOfPlan(exchange) ? `+1${exchange}` : '');
}

/** True for the exchanges of numbers that could be mobiles. */
function isOfPlan(exchange: number): boolean {
  // The plan says nothing of the last six digits.
  const start = Math.floor(exchange / SAME_START);
  let isKnown = starts.get(start);
  if (isKnown === undefined) {
    northAmericanPattern ??= new RegExp(`^(?:${northAmerica().fixedLines})$`);
    isKnown = northAmericanPattern.test(String(start * SIX_DIGITS));
    starts.set(start, isKnown);
  }
  return isKnown;
}

/** The library's way alone, for text and whole numbers; 25 µs for each new one. */
export function readSlowly(cell: string | number, country: string): PhoneReading {
  const key = `${country}${typeof cell} ${cell}`;
  let reading = slowReadings.get(key);
  if (reading === undefined) {
    reading = typeof cell === 'number' ? readNumber(cell, country) : readText(cell, country);
    slowReadings.set(key, reading);
  }
  return reading;
}

function readNumber(cell: number, country: string): PhoneReading {
  const digits = String(cell);
  const reading = readText(digits, country);
  if (reading.kind === 'phone' || digits.length < MIN_DIGITS_WITHOUT_PLUS) return reading;
  const withPlus = readText(`+${digits}`, country);
  return withPlus.kind === 'phone' ? withPlus : reading;
}

function readText(text: string, country: string): PhoneReading {
  const tidy = tidyText(text.replace(ORNAMENT, ' '))
    .replace(/^'/, '')
    .replace(/^(\d+)\.0$/, '$1');
  if (tidy === '') return BLANK;
  if (tidy.length > MAX_LENGTH) return NOT_A_PHONE;
  if (ROUNDED.test(tidy)) return LOST_DIGITS;
  const bare = tidy.replace(LEADING_LABEL, '').replace(TRAILING_LABEL, '');
  const options = { defaultCountry: toCountryCode(country), extract: false };
  const number = mobileWithoutPlus(bare, options) ?? parse(bare, options);
  if (!number?.isPossible() || !number.isValid()) return unreadable(whyNot(bare, country));
  if (number.countryCallingCode === NORTH_AMERICAN_CODE && number.nationalNumber.length < NATIONAL_DIGITS)
    return TOO_SHORT;
  const type = number.getType();
  const isMobile = type === 'MOBILE' || type === 'FIXED_LINE_OR_MOBILE';
  const isTextable = isMobile && number.ext === undefined && !LANDLINE_LABEL.test(tidy);
  return { kind: 'phone', phone: toPhone(number.number), isTextable };
}

/** `491711234567` is a German mobile that lost its plus, though 0491 is a town with landlines. */
function mobileWithoutPlus(text: string, options: { defaultCountry: CountryCode }) {
  if (!WITH_CODE.test(text)) return undefined;
  const number = parse(`+${text}`, options);
  const isOfCountry = number?.country === options.defaultCountry;
  return isOfCountry && number.isValid() && number.getType() === 'MOBILE' ? number : undefined;
}

function parse(text: string, options: { defaultCountry: CountryCode }) {
  return phoneLibrary().parsePhoneNumberFromString(text, options, phoneMetadata());
}

function whyNot(text: string, country: string): string {
  const digits = text.replace(/\D/g, '').length;
  if (digits === 0) return 'not a phone number';
  if (digits > MAX_DIGITS || isSeveralNumbers(text)) return 'two numbers in one cell';
  if (/\p{L}/u.test(text)) return 'words or letters beside the digits';
  const length = phoneLibrary().validatePhoneNumberLength(text, toCountryCode(country), phoneMetadata());
  const isBetweenLengths = length === 'INVALID_LENGTH';
  if (length === 'TOO_SHORT' || isBetweenLengths || digits <= MIN_LOCAL_DIGITS) return 'too short';
  if (length === 'TOO_LONG') return 'too long';
  return 'there is no such number';
}

function isSeveralNumbers(text: string): boolean {
  const numbers = text
    .split(NUMBER_BREAK)
    .filter((part) => part.replace(/\D/g, '').length >= MIN_LOCAL_DIGITS);
  return numbers.length > 1;
}

/** A list is read for one country. */
function isNorthAmerican(country: string): boolean {
  if (country !== lastCountry) {
    lastCountry = country;
    isLastNorthAmerican = northAmerica().countries.includes(country.toUpperCase());
  }
  return isLastNorthAmerican;
}

function toCountryCode(country: string): CountryCode {
  return country.toUpperCase() as CountryCode;
}

function toPhone(number: string): Phone {
  return number as Phone;
}

function unreadable(why: string): PhoneReading {
  return { kind: 'unreadable', why };
}

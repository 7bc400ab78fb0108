/** Knows how Sheets reads typed days that name their month; which days exist and what a short year means is left to readDate.ts. */
import type { ReadTime } from './readTime';
import type { Locale } from './types';

/** The parts of a typed day: the year as typed, no year or no day where none was typed. */
export interface TypedDay {
  readonly year: string | undefined;
  readonly month: number;
  readonly day: string | undefined;
}

/** Words with an abbreviation's dot, numbers with an ordinal's dot, and what parts them. */
const dayPiece = /\p{L}+\.?|\d+\.?|[ ,/-]+/gu;
const firstWord = /\p{L}+/u;

/** The day a text such as `Mar 27, 2026` stands for; undefined when it names none. Letters that touch digits (`3rd`, `Dec06`) make it plain text. */
export function readNamedDay(
  text: string,
  locale: Locale,
  serialOf: (day: TypedDay) => number | undefined,
): ReadTime | undefined {
  const word = firstWord.exec(text)?.[0];
  if (word === undefined || !calendarWordsOf(locale).has(word.toLowerCase())) return undefined;
  const pieces = text.match(dayPiece) ?? [];
  if (pieces.length > 9 || pieces.join('') !== text || /\d\p{L}|\p{L}\d/u.test(text)) return undefined;
  const codes = pieces.map((piece, at) => codeOfPiece(piece, at, locale));
  const order = namedOrders[codes.join('')];
  if (order === undefined) return undefined;
  const meanings = spreadOrder(codes, order);
  const part = (code: string): string | undefined => pieces[meanings.indexOf(code)]?.replace('.', '');
  const value = serialOf({ year: part('Y'), month: monthOf(part('M') ?? '', locale), day: part('D') });
  if (value === undefined) return undefined;
  return {
    value,
    format: pieces.map((piece, at) => formatOfPiece(piece, meanings[at] ?? '', locale)).join(''),
  };
}

/** How numbers (d: one or two digits, y: four) and the month's name (m) may follow each other, and what they then mean. */
const namedOrders: Readonly<Record<string, string>> = {
  md: 'MD',
  dm: 'DM',
  my: 'MY',
  ym: 'YM',
  mdy: 'MDY',
  mdd: 'MDY',
  dmy: 'DMY',
  dmd: 'DMY',
  ymd: 'YMD',
};

function codeOfPiece(piece: string, at: number, locale: Locale): string {
  const bare = piece.replace('.', '');
  if (/^\d/.test(piece)) return digitsCode(bare);
  if (!/^\p{L}/u.test(piece)) return '';
  if (monthOf(bare, locale) > 0) return 'm';
  return isPassedOver(bare, at, locale) ? '' : '?';
}

function digitsCode(digits: string): string {
  if (digits.length <= 2) return 'd';
  return digits.length === 4 ? 'y' : '?';
}

/** A weekday in front, and the `de` of Spanish and Portuguese dates. */
function isPassedOver(word: string, at: number, locale: Locale): boolean {
  const isLinking = /^de$/i.test(word);
  return isLinking === at > 0 && calendarWordsOf(locale).has(bareName(word));
}

function spreadOrder(codes: readonly string[], order: string): string[] {
  let next = 0;
  return codes.map((code) => (code === '' ? '' : (order[next++] ?? '')));
}

function formatOfPiece(piece: string, meaning: string, locale: Locale): string {
  if (meaning === 'M')
    return piece.length > 3 && locale.months.some((name) => bareName(name) === bareName(piece))
      ? 'MMMM'
      : 'MMM';
  if (meaning !== '')
    return codeOf(meaning, piece.replace('.', ''), piece.startsWith('0')) + (piece.endsWith('.') ? '.' : '');
  if (!/^\p{L}/u.test(piece)) return piece;
  return /^de$/i.test(piece) ? `"${piece}"` : piece.length > 3 ? 'dddd' : 'ddd';
}

/** The format code of a typed number: `M`, `d` or `Y` for what it means. */
export function codeOf(meaning: string, digits: string, isPadded: boolean): string {
  if (meaning === 'Y') return digits.length > 2 ? 'yyyy' : 'yy';
  const letter = meaning === 'M' ? 'M' : 'd';
  return isPadded ? letter + letter : letter;
}

/** The words a typed day of a locale may hold: 1–12 for months, 0 for weekdays and linking words. */
const calendars = new Map<string, ReadonlyMap<string, number>>();

/** 1–12, or 0 when the word names no month of the locale. */
function monthOf(word: string, locale: Locale): number {
  return calendarWordsOf(locale).get(bareName(word)) ?? 0;
}

function calendarWordsOf(locale: Locale): ReadonlyMap<string, number> {
  return calendars.get(locale.name) ?? learnWords(locale);
}

function learnWords(locale: Locale): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const list of [locale.weekdays, locale.shortWeekdays])
    list.forEach((name) => words.set(bareName(name), 0));
  for (const list of [locale.months, locale.shortMonths])
    list.forEach((name, at) => words.set(bareName(name), at + 1));
  if (locale.name.startsWith('en')) words.set('sept', 9);
  if (/^(es|pt)/.test(locale.name)) words.set('de', 0);
  calendars.set(locale.name, words);
  return words;
}

function bareName(name: string): string {
  return name.toLowerCase().replace('.', '');
}

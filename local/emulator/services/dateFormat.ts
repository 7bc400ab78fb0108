/** Writes and reads dates by Java's SimpleDateFormat patterns, in English, as Utilities does. */
import { dayMs } from '../cells/serial';
import { ServiceError } from '../contract';
import { instantFromLocal, isZone, localFromInstant } from '../localTime';
import { offsetText, zoneName } from '../realmDate';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** What a letter of a pattern sees: the local time as if it were UTC, and the instant with its zone. */
interface Moment {
  readonly local: Date;
  readonly instant: number;
  readonly zone: string;
}

type Field = (moment: Moment, length: number) => string;

const pad = (value: number, length: number): string => String(value).padStart(length, '0');
const year = (value: number, length: number): string =>
  length === 2 ? pad(value % 100, 2) : pad(value, length);
const name = (names: readonly string[], index: number, length: number): string =>
  length >= 4 ? (names[index] ?? '') : (names[index] ?? '').slice(0, 3);
const month: Field = ({ local }, length) =>
  length >= 3 ? name(months, local.getUTCMonth(), length) : pad(local.getUTCMonth() + 1, length);
const offsetOf = ({ local, instant }: Moment): number => local.getTime() - instant;

const fields: Readonly<Record<string, Field>> = {
  G: ({ local }) => (local.getUTCFullYear() > 0 ? 'AD' : 'BC'),
  y: ({ local }, length) => year(local.getUTCFullYear(), length),
  Y: ({ local }, length) => year(weekYear(local), length),
  M: month,
  L: month,
  d: ({ local }, length) => pad(local.getUTCDate(), length),
  D: ({ local }, length) => pad(dayOfYear(local), length),
  w: ({ local }, length) => pad(usWeek(local), length),
  W: ({ local }, length) => pad(Math.ceil((local.getUTCDate() + firstWeekday(local)) / 7), length),
  F: ({ local }, length) => pad(Math.ceil(local.getUTCDate() / 7), length),
  E: ({ local }, length) => name(weekdays, local.getUTCDay(), length),
  u: ({ local }, length) => pad(local.getUTCDay() === 0 ? 7 : local.getUTCDay(), length),
  a: ({ local }) => (local.getUTCHours() < 12 ? 'AM' : 'PM'),
  H: ({ local }, length) => pad(local.getUTCHours(), length),
  k: ({ local }, length) => pad(local.getUTCHours() === 0 ? 24 : local.getUTCHours(), length),
  K: ({ local }, length) => pad(local.getUTCHours() % 12, length),
  h: ({ local }, length) => pad(local.getUTCHours() % 12 === 0 ? 12 : local.getUTCHours() % 12, length),
  m: ({ local }, length) => pad(local.getUTCMinutes(), length),
  s: ({ local }, length) => pad(local.getUTCSeconds(), length),
  S: ({ local }, length) => pad(local.getUTCMilliseconds(), length),
  z: ({ instant, zone }, length) => zoneName(instant, zone, length >= 4 ? 'long' : 'short'),
  Z: (moment) => offsetText(offsetOf(moment)),
  X: (moment, length) => isoOffset(offsetOf(moment), length),
};

/** The text of an instant in a zone. Throws for an unknown zone or letter. */
export function formatDate(instant: number, zone: string, pattern: string): string {
  const known = checkedZone(zone);
  const moment: Moment = { local: new Date(localFromInstant(instant, known)), instant, zone: known };
  return tokens(pattern)
    .map((token) => (token.text !== undefined ? token.text : fieldOf(token.letter)(moment, token.length)))
    .join('');
}

function fieldOf(letter: string): Field {
  const field = fields[letter];
  if (!field) throw new ServiceError(`Illegal pattern character '${letter}'`);
  return field;
}

type Token =
  | { readonly text: string; readonly letter?: undefined; readonly length?: undefined }
  | { readonly text?: undefined; readonly letter: string; readonly length: number };

/** Runs of one letter, quoted texts (`''` is a quote) and everything else. */
function tokens(pattern: string): Token[] {
  return [...pattern.matchAll(/''|'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g)].map(
    ([whole, quoted, letter]) => {
      if (whole === "''") return { text: "'" };
      if (quoted !== undefined) return { text: quoted.replace(/''/g, "'") };
      return letter === undefined ? { text: whole } : { letter, length: whole.length };
    },
  );
}

/** Java takes what it does not know for GMT; `GMT+2` and the like are fixed offsets. */
function checkedZone(zone: string): string {
  if (isZone(zone)) return zone;
  const fixed = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?00)?$/.exec(zone);
  // The names of the fixed zones have their signs the other way round (POSIX).
  if (fixed) return `Etc/GMT${fixed[1] === '+' ? '-' : '+'}${Number(fixed[2])}`;
  throw new ServiceError(`Invalid argument: timeZone. Should be of type: String`);
}

function isoOffset(offset: number, length: number): string {
  if (offset === 0) return 'Z';
  if (length === 1) return offsetText(offset).slice(0, 3);
  return offsetText(offset, length === 2 ? '' : ':');
}

function dayOfYear(local: Date): number {
  return Math.floor((local.getTime() - Date.UTC(local.getUTCFullYear(), 0, 1)) / dayMs) + 1;
}

function firstWeekday(local: Date): number {
  return new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), 1)).getUTCDay();
}

/** American weeks: they begin on Sunday, and the week of January 1 is the first. */
function usWeek(local: Date): number {
  return weekYear(local) > local.getUTCFullYear()
    ? 1
    : Math.ceil((dayOfYear(local) + new Date(Date.UTC(local.getUTCFullYear(), 0, 1)).getUTCDay()) / 7);
}

function weekYear(local: Date): number {
  const saturday = new Date(local.getTime() + (6 - local.getUTCDay()) * dayMs);
  return saturday.getUTCFullYear();
}

/** Parts of a date that a text can give. */
interface Found {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  ms: number;
  isAfternoon?: boolean;
  offset?: number;
}

type Reader = (found: Found, text: string, length: number) => void;

const numberPattern = '\\s*[+-]?\\d';
const readers: Readonly<Record<string, { readonly pattern: string; readonly read: Reader }>> = {
  y: {
    pattern: numberPattern,
    read: (found, text, length) => (found.year = fullYear(Number(text), text.length, length)),
  },
  M: { pattern: '', read: (found, text) => (found.month = monthOf(text)) },
  L: { pattern: '', read: (found, text) => (found.month = monthOf(text)) },
  d: { pattern: numberPattern, read: (found, text) => (found.day = Number(text)) },
  E: { pattern: '[A-Za-z]+', read: () => undefined },
  a: { pattern: '[AaPp][Mm]', read: (found, text) => (found.isAfternoon = /^p/i.test(text)) },
  H: { pattern: numberPattern, read: (found, text) => (found.hour = Number(text)) },
  k: { pattern: numberPattern, read: (found, text) => (found.hour = Number(text) % 24) },
  K: { pattern: numberPattern, read: (found, text) => (found.hour = Number(text)) },
  h: { pattern: numberPattern, read: (found, text) => (found.hour = Number(text) % 12) },
  m: { pattern: numberPattern, read: (found, text) => (found.minute = Number(text)) },
  s: { pattern: numberPattern, read: (found, text) => (found.second = Number(text)) },
  S: { pattern: numberPattern, read: (found, text) => (found.ms = Number(text)) },
  Z: { pattern: '[+-]\\d{4}', read: readOffset },
  X: { pattern: 'Z|[+-]\\d{2}(?::?\\d{2})?', read: readOffset },
  z: { pattern: '(?:GMT|UTC)?[+-]\\d{2}:?\\d{2}|GMT|UTC|Z', read: readOffset },
};

/** The instant that a text gives in a zone. Throws when it does not begin as the pattern says. */
export function parseDate(text: string, zone: string, pattern: string): number {
  const known = checkedZone(zone);
  const parts = tokens(pattern);
  const found: Found = { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0, ms: 0 };
  const matcher = new RegExp(`^${parts.map(matcherOf).join('')}`);
  const match = matcher.exec(text);
  if (!match) throw new ServiceError(`Unparseable date: "${text}"`);
  const letters = parts.filter((part) => part.letter !== undefined);
  letters.forEach((part, index) =>
    readers[part.letter]?.read(found, (match[index + 1] ?? '').trim(), part.length),
  );
  const hour = found.isAfternoon === true ? (found.hour % 12) + 12 : found.hour;
  const local = new Date(
    Date.UTC(2000, found.month - 1, found.day, hour, found.minute, found.second, found.ms),
  );
  local.setUTCFullYear(found.year, found.month - 1, found.day + Math.floor(hour / 24));
  return found.offset === undefined
    ? instantFromLocal(local.getTime(), known)
    : local.getTime() - found.offset;
}

/** Adjacent numbers (`yyyyMMdd`) take exactly their width, others as many digits as there are. */
function matcherOf(token: Token, index: number, all: readonly Token[]): string {
  if (token.text !== undefined) return token.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const reader = readers[token.letter];
  if (!reader) throw new ServiceError(`Illegal pattern character '${token.letter}'`);
  const isName = 'ML'.includes(token.letter) && token.length >= 3;
  if (isName) return '([A-Za-z]+)';
  const isNumber = reader.pattern === numberPattern || reader.pattern === '';
  if (!isNumber) return `(${reader.pattern})`;
  const isAdjacent =
    all[index + 1]?.letter !== undefined && 'yMdHhkKmsS'.includes(all[index + 1]?.letter ?? '');
  return isAdjacent ? `(\\d{${token.length}})` : `(${numberPattern}+)`;
}

function monthOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const place = months.findIndex((one) => one.slice(0, 3).toLowerCase() === text.slice(0, 3).toLowerCase());
  if (place < 0) throw new ServiceError(`Unparseable date: "${text}"`);
  return place + 1;
}

/** `yy` means a year within 80 years before and 20 years after now in Java; the window here is that of 2026. */
function fullYear(value: number, digits: number, length: number): number {
  if (length > 2 || digits !== 2) return value;
  return value > 46 ? 1900 + value : 2000 + value;
}

function readOffset(found: Found, text: string): void {
  const match = /([+-])(\d{2}):?(\d{2})?$/.exec(text);
  const minutes = match ? Number(match[2]) * 60 + Number(match[3] ?? 0) : 0;
  found.offset = (match?.[1] === '-' ? -minutes : minutes) * 60_000;
}

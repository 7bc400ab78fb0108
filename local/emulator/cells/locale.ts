/** Knows how each spreadsheet locale writes dates, numbers and money; the reading and the showing are left to others. */
import type { DateOrder, Locale } from './types';

/** Google's locale names to what is known of them; an unknown name falls back to its language, then to en_US. Both `en_GB` and `en-GB` are understood. */
export function localeOf(name: string): Locale {
  const held = known.get(name);
  if (held !== undefined) return held;
  const locale = describeLocale(name);
  known.set(name, locale);
  return locale;
}

const known = new Map<string, Locale>();

/** Where Sheets' own default date differs from the numeric form of the Unicode locale data. */
const sheetsDateFormats: Readonly<Record<string, string>> = {
  en_AU: 'd/MM/yyyy',
  de_DE: 'dd.MM.yyyy',
  de_AT: 'dd.MM.yyyy',
  de_CH: 'dd.MM.yyyy',
};

/** Money of the regions whose lists we expect, by ISO 4217. */
const currencies: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'AT BE DE ES FI FR GR HR IE IT LT LU LV NL PT SI SK'.split(' ').map((region) => [region, 'EUR']),
  ),
  US: 'USD',
  GB: 'GBP',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  BR: 'BRL',
  MX: 'MXN',
  CH: 'CHF',
  DK: 'DKK',
  NO: 'NOK',
  SE: 'SEK',
  PL: 'PLN',
  CZ: 'CZK',
  HU: 'HUF',
  RU: 'RUB',
  UA: 'UAH',
  TR: 'TRY',
  IN: 'INR',
  JP: 'JPY',
  CN: 'CNY',
  KR: 'KRW',
  ZA: 'ZAR',
};

/** A day whose parts cannot be mistaken for each other and show whether they are padded. */
const sampleDay = new Date(Date.UTC(2026, 2, 4, 13, 5, 6));

function describeLocale(name: string): Locale {
  const tag = supportedTag(name.replace('_', '-'));
  const { language, region = '' } = new Intl.Locale(tag).maximize();
  const key = `${language}_${region}`;
  const numbers = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(-1_234_567.5);
  const decimal = numbers.find((part) => part.type === 'decimal')?.value === ',' ? ',' : '.';
  const dateFormat = sheetsDateFormats[key] ?? describeDate(tag);
  const dateOrder = orderOf(dateFormat);
  const halfDay = new Intl.DateTimeFormat(tag, { hour: 'numeric' }).resolvedOptions().hour12 === true;
  return {
    name,
    dateOrder,
    dayFirst: dateOrder === 'DMY',
    decimal,
    group: plainBlank(numbers.find((part) => part.type === 'group')?.value ?? (decimal === ',' ? '.' : ',')),
    argumentSeparator: decimal === ',' ? ';' : ',',
    ...describeMoney(tag, region),
    dateFormat,
    timeFormat: halfDay ? 'h:mm:ss am/pm' : 'HH:mm:ss',
    dateTimeFormat: `${dateFormat} ${key === 'en_US' ? 'H:mm:ss' : 'HH:mm:ss'}`,
    months: nameMonths(tag, 'long'),
    shortMonths: nameMonths(tag, 'short'),
    weekdays: nameWeekdays(tag, 'long'),
    shortWeekdays: nameWeekdays(tag, 'short'),
  };
}

function supportedTag(tag: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0 ? tag : 'en-US';
  } catch {
    return 'en-US';
  }
}

/** Sheets shows and reads the plain blank where the locale data has unbreakable or thin ones. */
function plainBlank(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ').replace('’', "'");
}

function describeDate(tag: string): string {
  const parts = new Intl.DateTimeFormat(tag, { timeZone: 'UTC' }).formatToParts(sampleDay);
  return parts
    .map((part) => describeDatePart(part))
    .join('')
    .trim();
}

function describeDatePart(part: Intl.DateTimeFormatPart): string {
  if (part.type === 'year') return 'yyyy';
  if (part.type === 'month') return part.value.length === 2 ? 'MM' : 'M';
  if (part.type === 'day') return part.value.length === 2 ? 'dd' : 'd';
  return part.type === 'literal' ? plainBlank(part.value) : '';
}

function orderOf(dateFormat: string): DateOrder {
  if (dateFormat.startsWith('y')) return 'YMD';
  return dateFormat.startsWith('d') ? 'DMY' : 'MDY';
}

function describeMoney(tag: string, region: string): { currency: string; currencyFirst: boolean } {
  const code = currencies[region];
  if (code === undefined) return { currency: '$', currencyFirst: true };
  const format = new Intl.NumberFormat(tag, {
    style: 'currency',
    currency: code,
    currencyDisplay: 'narrowSymbol',
  });
  const parts = format.formatToParts(1);
  const symbol = parts.findIndex((part) => part.type === 'currency');
  return {
    currency: parts[symbol]?.value ?? '$',
    currencyFirst: symbol < parts.findIndex((part) => part.type === 'integer'),
  };
}

function nameMonths(tag: string, month: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat(tag, { month, day: 'numeric', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => {
    const parts = format.formatToParts(Date.UTC(2026, index, 4));
    const name = parts.find((part) => part.type === 'month')?.value ?? '';
    return month === 'long' ? name : shortName(tag, name);
  });
}

/** English abbreviations have three letters in Sheets, also where the locale data has `Sept` or `June`. */
function shortName(tag: string, name: string): string {
  return tag.startsWith('en') ? name.slice(0, 3) : name;
}

function nameWeekdays(tag: string, weekday: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat(tag, { weekday, timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, index) => format.format(Date.UTC(2026, 2, 1 + index)));
}

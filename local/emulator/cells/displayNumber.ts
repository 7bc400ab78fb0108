/** Knows how numbers look under number formats; which section of a format applies is left to display.ts. */
import { powerText } from './displayGeneral';
import type { FormatSection, FormatToken } from './numberFormat';
import type { Locale } from './types';

/** A number's size (zero or more) under a section with placeholders for digits; its sign is the caller's. */
export function displayDigits(size: number, section: FormatSection, locale: Locale): string {
  const layout = layoutOf(section);
  const scaled = (size * 100 ** layout.percents) / 1000 ** layout.thousands;
  if (layout.powerDigits < 0) return placeDigits(roundFixed(scaled, layout.fraction), 0, { layout, locale });
  const power = powerOf(scaled, layout);
  return placeDigits(roundFixed(scaled / 10 ** power, layout.fraction), power, { layout, locale });
}

/** The power of ten that leaves as many whole digits as there are placeholders, one more where rounding adds a digit. */
function powerOf(size: number, layout: Layout): number {
  if (size === 0) return 0;
  const whole = Math.max(1, layout.whole);
  const power = Math.floor(Math.log10(Number(size.toPrecision(15)))) - whole + 1;
  const [digits = ''] = roundFixed(size / 10 ** power, layout.fraction).split('.');
  return digits.length > whole ? power + 1 : power;
}

/** Rounds half away from zero as spreadsheets do, judging the decimal digits and not the binary fraction below them (1.005 is 1.01). */
function roundFixed(size: number, places: number): string {
  const fixed = Math.min(places, 20);
  if (size >= 1e21) return BigInt(size).toString() + (fixed > 0 ? `.${'0'.repeat(fixed)}` : '');
  const exact = Number(size.toPrecision(15));
  const [digits = '0', power = '0'] = exact.toString().split('e');
  const rounded = Math.round(Number(`${digits}e${Number(power) + fixed}`));
  return Number.isSafeInteger(rounded) ? Number(`${rounded}e-${fixed}`).toFixed(fixed) : exact.toFixed(fixed);
}

/** What a section of digits asks for. */
interface Layout {
  readonly tokens: readonly FormatToken[];
  /** Placeholders before and after the point. */
  readonly whole: number;
  readonly fraction: number;
  /** Where the fraction and the power begin among the tokens. */
  readonly pointAt: number;
  readonly powerAt: number;
  /** Digits of the power of ten, or -1 without one. */
  readonly powerDigits: number;
  readonly isGrouped: boolean;
  /** Commas behind the last whole digit divide by a thousand each. */
  readonly thousands: number;
  readonly percents: number;
}

const layouts = new WeakMap<FormatSection, Layout>();

function layoutOf(section: FormatSection): Layout {
  const held = layouts.get(section);
  if (held !== undefined) return held;
  const layout = describeLayout(section.tokens);
  layouts.set(section, layout);
  return layout;
}

function indexOrEnd(tokens: readonly FormatToken[], kind: FormatToken['kind']): number {
  const at = tokens.findIndex((token) => token.kind === kind);
  return at < 0 ? tokens.length : at;
}

function describeLayout(tokens: readonly FormatToken[]): Layout {
  const powerAt = indexOrEnd(tokens, 'exponent');
  const pointAt = Math.min(indexOrEnd(tokens, 'point'), powerAt);
  const isDigit = tokens.map((token) => token.kind === 'digit');
  const count = (from: number, to: number): number => isDigit.slice(from, to).filter(Boolean).length;
  const lastWhole = isDigit.slice(0, pointAt).lastIndexOf(true);
  const commas = tokens.flatMap((token, at) => (token.kind === 'comma' ? [at] : []));
  return {
    tokens,
    whole: count(0, pointAt),
    fraction: count(pointAt, powerAt),
    pointAt,
    powerAt,
    powerDigits: powerAt < tokens.length ? count(powerAt, tokens.length) : -1,
    isGrouped: commas.some((at) => at < lastWhole),
    thousands: commas.filter((at) => at > lastWhole).length,
    percents: tokens.filter((token) => token.kind === 'percent').length,
  };
}

interface Style {
  readonly layout: Layout;
  readonly locale: Locale;
}

/** Digits that are still to be placed: whole ones by how many places are left, the others by how many are placed. */
interface Digits {
  readonly whole: string;
  readonly fraction: string;
  places: number;
  placed: number;
}

function placeDigits(text: string, power: number, style: Style): string {
  const [whole = '', fraction = ''] = text.split('.');
  const digits = { whole: whole === '0' ? '' : whole, fraction, places: style.layout.whole, placed: 0 };
  let shown = '';
  style.layout.tokens.forEach((token, at) => {
    shown +=
      token.kind === 'digit' ? placeDigit(token.sign, at, { digits, style }) : placeSign(token, power, style);
  });
  return shown;
}

function placeSign(token: FormatToken, power: number, style: Style): string {
  if (token.kind === 'literal') return token.text;
  if (token.kind === 'point') return style.locale.decimal;
  if (token.kind === 'exponent') return powerText(power, style.layout.powerDigits, token.plus);
  return token.kind === 'percent' ? '%' : '';
}

/** What a placeholder shows where the number has no digit. */
const fillers: Readonly<Record<string, string>> = { '0': '0', '?': ' ', '#': '' };

function placeDigit(sign: string, at: number, { digits, style }: { digits: Digits; style: Style }): string {
  if (at > style.layout.powerAt) return '';
  if (at < style.layout.pointAt) return placeWhole(sign, digits, style);
  const place = digits.placed;
  digits.placed += 1;
  return sign === '0' || /[1-9]/.test(digits.fraction.slice(place))
    ? (digits.fraction[place] ?? '0')
    : (fillers[sign] ?? '');
}

/** The first placeholder takes all whole digits that are too many. */
function placeWhole(sign: string, digits: Digits, style: Style): string {
  const isFirst = digits.places === style.layout.whole;
  const last = digits.places;
  digits.places -= 1;
  let shown = '';
  for (let place = isFirst ? Math.max(last, digits.whole.length) : last; place >= last; place -= 1) {
    const digit = digits.whole[digits.whole.length - place] ?? fillers[sign] ?? '';
    const isGroupEnd = style.layout.isGrouped && place % 3 === 1 && place > 1;
    shown += digit !== '' && isGroupEnd ? digit + style.locale.group : digit;
  }
  return shown;
}

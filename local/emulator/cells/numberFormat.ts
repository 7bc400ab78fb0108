/** Knows the grammar of number formats: sections and tokens, compiled once each; the showing itself is left to display.ts and its parts. */

/** Whether a format leaves the showing to Sheets: an untouched cell. Apps Script gives `0.###############` for it. */
export function isAutomaticFormat(format: string): boolean {
  return format === '' || format === automaticFormat || /^(general|automatic)$/i.test(format);
}

/** What `getNumberFormat` gives for an untouched cell. */
const automaticFormat = '0.###############';

/** Whether values under this format are days or times, so that `getValue` gives a Date. */
export function isDateFormat(format: string): boolean {
  return compileFormat(format).isDate;
}

/** A piece of a format: literal text, a placeholder of a number, or a part of a date. */
export type FormatToken =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'text' }
  | { readonly kind: 'digit'; readonly sign: '0' | '#' | '?' }
  | { readonly kind: 'point' | 'comma' | 'percent' }
  | { readonly kind: 'exponent'; readonly plus: boolean }
  | { readonly kind: 'date'; readonly code: string };

/** One of the up to four parts of a format that `;` separates. */
export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  readonly isDate: boolean;
  /** Hours run to twelve, with AM and PM. */
  readonly isHalfDay: boolean;
  /** A condition in brackets, such as `[>100]`. */
  readonly condition?: { readonly operator: string; readonly limit: number };
}

/** A format ready for use. */
export interface CompiledFormat {
  readonly sections: readonly FormatSection[];
  readonly isDate: boolean;
}

const compiled = new Map<string, CompiledFormat>();

/** Compiles a format; anything is accepted, letters without meaning are shown as they are. Formats are few and kept for good. */
export function compileFormat(format: string): CompiledFormat {
  const held = compiled.get(format);
  if (held !== undefined) return held;
  const sections =
    isAutomaticFormat(format) || format === '@' ? [] : splitSections(format).map(compileSection);
  const result = { sections, isDate: sections.some((section) => section.isDate) };
  compiled.set(format, result);
  return result;
}

/** Quoted text, an escaped sign, a bracket, or one sign. */
const piece = /"([^"]*)"?|\\(.)|_(.)|\*(.)|\[([^\]]*)\]|am\/pm|a\/p|y+|m+|d+|h+|s+(\.0+)?|e[+-]|[^]/gi;

function splitSections(format: string): string[] {
  const sections = [''];
  for (const match of format.matchAll(piece)) {
    if (match[0] === ';') sections.push('');
    else sections[sections.length - 1] += match[0];
  }
  return sections;
}

function compileSection(section: string): FormatSection {
  const matches = [...section.matchAll(piece)];
  const tokens = matches.flatMap((match) => compilePiece(match));
  const isDate = tokens.some((token) => token.kind === 'date');
  const condition = matches.map((match) => conditionOf(match[5])).find((found) => found !== undefined);
  const shown = isDate ? tellMinutes(dropDigits(tokens)) : tokens;
  const isHalfDay = tokens.some((token) => token.kind === 'date' && token.code.startsWith('a'));
  return { tokens: shown, isDate, isHalfDay, ...(condition === undefined ? {} : { condition }) };
}

function compilePiece(match: RegExpMatchArray): FormatToken[] {
  const [whole, quoted, escaped, width, fill, bracket] = match;
  if (bracket !== undefined) return compileBracket(bracket);
  if (fill !== undefined) return [];
  if (width !== undefined) return [literal(' ')];
  const text = whole.startsWith('"') ? quoted : escaped;
  return text === undefined ? [compileSign(whole)] : [literal(text)];
}

function literal(text: string): FormatToken {
  return { kind: 'literal', text };
}

function compileSign(sign: string): FormatToken {
  if (sign === '0' || sign === '#' || sign === '?') return { kind: 'digit', sign };
  if (sign === '.') return { kind: 'point' };
  if (sign === ',') return { kind: 'comma' };
  if (sign === '%') return { kind: 'percent' };
  if (sign === '@') return { kind: 'text' };
  if (/^e[+-]$/i.test(sign)) return { kind: 'exponent', plus: sign.endsWith('+') };
  return /^([ymdhs]|am?\/)/i.test(sign) ? { kind: 'date', code: sign.toLowerCase() } : literal(sign);
}

/** `[h]` counts all hours, `[$€-407]` is money, `[Red]` and conditions show nothing. */
function compileBracket(bracket: string): FormatToken[] {
  if (/^(h+|m+|s+)$/i.test(bracket)) return [{ kind: 'date', code: `[${bracket.toLowerCase().charAt(0)}]` }];
  return bracket.startsWith('$') ? [literal(bracket.slice(1).replace(/-[0-9A-Fa-f]*$/, ''))] : [];
}

function conditionOf(bracket: string | undefined): { operator: string; limit: number } | undefined {
  const match = /^(<=|>=|<>|<|>|=)(-?[\d.]+)$/.exec(bracket ?? '');
  return match === null ? undefined : { operator: match[1] ?? '', limit: Number(match[2]) };
}

/** In a date the signs of numbers are plain text. */
function dropDigits(tokens: readonly FormatToken[]): FormatToken[] {
  const signs: Readonly<Record<string, string>> = { point: '.', comma: ',', percent: '%' };
  return tokens.map((token) => {
    if (token.kind === 'digit') return literal(token.sign);
    const sign = signs[token.kind];
    return sign === undefined ? token : literal(sign);
  });
}

/** `m` means minutes next to hours or seconds and months elsewhere; minutes are told by the code `n`. */
function tellMinutes(tokens: readonly FormatToken[]): FormatToken[] {
  const codes = tokens.filter((token) => token.kind === 'date');
  return tokens.map((token) => {
    if (token.kind !== 'date' || !/^mm?$/.test(token.code)) return token;
    const at = codes.indexOf(token);
    const isMinute = /^(\[?h)/.test(codes[at - 1]?.code ?? '') || /^(\[?s)/.test(codes[at + 1]?.code ?? '');
    return isMinute ? { kind: 'date', code: token.code.replace(/m/g, 'n') } : token;
  });
}

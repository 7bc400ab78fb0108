/** Knows what a few functions of text and choice make of single values, as far as that is certain; where it is not, nothing is computed. */
import type { CellValue, Locale } from '../types';
import { isErrorValue, toNumber, toText } from './arithmetic';

/** Undefined where the emulation does not compute. */
type Value = CellValue | undefined;
/** An argument, worked out only when it is asked for: what IF does not choose may be an error. */
type Argument = () => Value;
type Plain = (args: readonly Argument[], locale: Locale) => Value;

/** By name in capitals; no argument is left out. */
export const plainFunctions: Readonly<Record<string, Plain>> = {
  AND: ofTruths((truths) => truths.every(Boolean)),
  OR: ofTruths((truths) => truths.some(Boolean)),
  IF: choose,
  IFERROR: orElse,
  SWITCH: matchCase,
  LEFT: ofValues(1, 2, ([text = '', count = 1], locale) =>
    left(toText(text, locale), toNumber(count, locale)),
  ),
  TRIM: ofValues(1, 1, ([text = ''], locale) =>
    toText(text, locale).replace(/ +/g, ' ').replace(/^ | $/g, ''),
  ),
  PROPER: ofValues(1, 1, ([text = ''], locale) => proper(toText(text, locale))),
  VALUE: ofValues(1, 1, ([text = ''], locale) => toNumber(text, locale) ?? '#VALUE!'),
  N: ofValues(1, 1, ([value = '']) => (typeof value === 'string' ? 0 : Number(value))),
  REGEXEXTRACT: ofValues(2, 2, ([text = '', pattern = '']) => extract(text, pattern)),
};

/** A function of so many values; an error among them is the result, and so is a wrong number of them. */
function ofValues(
  least: number,
  most: number,
  make: (values: readonly CellValue[], locale: Locale) => Value,
): Plain {
  return (args, locale) => {
    if (args.length < least || args.length > most) return '#N/A';
    const values = args.map((arg) => arg()).filter((value) => value !== undefined);
    if (values.length < args.length) return undefined;
    return values.find(isErrorValue) ?? make(values, locale);
  };
}

/** Text is no truth; a blank cell is passed over, an empty text is not, and here both look alike. */
function ofTruths(make: (truths: readonly boolean[]) => boolean): Plain {
  return ofValues(1, Infinity, (values) => {
    if (values.some((value) => value === '')) return undefined;
    if (values.some((value) => typeof value === 'string')) return '#VALUE!';
    return make(values.map(Boolean));
  });
}

function choose(args: readonly Argument[]): Value {
  const [condition, then, otherwise] = args;
  if (!condition || !then || args.length > 3) return '#N/A';
  const value = condition();
  if (value === undefined || value === '' || isErrorValue(value)) return value === '' ? undefined : value;
  if (typeof value === 'string') return '#VALUE!';
  if (value) return then();
  return otherwise ? otherwise() : false;
}

function orElse(args: readonly Argument[]): Value {
  const [wanted, instead] = args;
  if (!wanted || args.length > 2) return '#N/A';
  const value = wanted();
  if (value === undefined || !isErrorValue(value)) return value;
  return instead ? instead() : '';
}

/** Whether letter case counts here is not certain, so values that differ in nothing else are not computed. */
function matchCase(args: readonly Argument[]): Value {
  const [expression, ...rest] = args;
  if (!expression || rest.length < 2) return '#N/A';
  const wanted = expression();
  if (wanted === undefined || isErrorValue(wanted)) return wanted;
  for (let at = 0; at + 1 < rest.length; at += 2) {
    const known = rest[at]?.();
    if (known === undefined || isErrorValue(known)) return known;
    if (known === wanted) return rest[at + 1]?.();
    if (String(known).toLowerCase() === String(wanted).toLowerCase()) return undefined;
  }
  return rest.length % 2 === 1 ? rest[rest.length - 1]?.() : '#N/A';
}

function left(text: string, count: number | undefined): CellValue {
  return count === undefined || count < 0 ? '#VALUE!' : text.slice(0, Math.floor(count));
}

/** A letter after anything that is no letter is large, the others are small. */
function proper(text: string): string {
  return text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

/** What both RE2 and this engine read alike: no groups, no look-around, no back references. */
const COMMON_PATTERN = /^(\\[dDwWsS.]|[\w \-^$.*+?[\]])*$/;

function extract(text: CellValue, pattern: CellValue): Value {
  if (typeof text !== 'string' || typeof pattern !== 'string') return '#VALUE!';
  if (!COMMON_PATTERN.test(pattern)) return undefined;
  try {
    return new RegExp(pattern, 'u').exec(text)?.[0] ?? '#N/A';
  } catch {
    return '#REF!';
  }
}

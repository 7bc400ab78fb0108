/** printf as Utilities.formatString and Logger.log know it. */

const directive = /%(?:(\d+)\$)?([-+ 0,(#]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g;

interface Directive {
  readonly flags: string;
  readonly width: number;
  readonly precision: number | undefined;
  readonly letter: string;
}

/** Fills the directives `%s %d %i %f %e %x %X %o %c %b %%` with flags, width and precision; one without a value prints `undefined`, unknown ones stay as they are. */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    directive,
    (
      whole: string,
      place: string | undefined,
      flags: string,
      width: string | undefined,
      precision: string | undefined,
      letter: string,
    ) => {
      if (letter === '%') return '%';
      const value = values[place === undefined ? next++ : Number(place) - 1];
      const text = convert(value, {
        flags,
        letter,
        width: Number(width ?? 0),
        precision: precision === undefined ? undefined : Number(precision),
      });
      return text ?? whole;
    },
  );
}

function convert(value: unknown, by: Directive): string | undefined {
  const { letter, precision, flags } = by;
  // A percent sign before a word, as in `100% sure`.
  if (flags.includes(' ') && 'sScb'.includes(letter)) return undefined;
  if (letter === 's' || letter === 'S') return pad(cut(String(value), precision), by);
  if (letter === 'c')
    return pad(typeof value === 'number' ? String.fromCharCode(value) : String(value).charAt(0), by);
  if (letter === 'b') return pad(String(Boolean(value)), by);
  const number = Number(value);
  if (letter === 'd' || letter === 'i')
    return pad(sign(grouped(String(Math.trunc(Math.abs(number))), flags), number, flags), by);
  if (letter === 'f')
    return pad(sign(grouped(Math.abs(number).toFixed(precision ?? 6), flags), number, flags), by);
  if (letter === 'e' || letter === 'E')
    return pad(sign(exponent(Math.abs(number), precision ?? 6, letter), number, flags), by);
  if (letter === 'x') return pad(Math.trunc(number).toString(16), by);
  if (letter === 'X') return pad(Math.trunc(number).toString(16).toUpperCase(), by);
  return letter === 'o' ? pad(Math.trunc(number).toString(8), by) : undefined;
}

function cut(text: string, length: number | undefined): string {
  return length === undefined ? text : text.slice(0, length);
}

function sign(text: string, number: number, flags: string): string {
  if (number < 0) return `-${text}`;
  if (flags.includes('+')) return `+${text}`;
  return flags.includes(' ') ? ` ${text}` : text;
}

function grouped(digits: string, flags: string): string {
  return flags.includes(',') ? digits.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',') : digits;
}

/** Two digits of exponent at least, as in C. */
function exponent(number: number, precision: number, letter: string): string {
  const text = number.toExponential(precision).replace(/([+-])(\d)$/, '$10$2');
  return letter === 'E' ? text.toUpperCase() : text;
}

function pad(text: string, by: Directive): string {
  if (by.flags.includes('-')) return text.padEnd(by.width);
  const isNumber = 'dixXofeE'.includes(by.letter);
  if (!by.flags.includes('0') || !isNumber) return text.padStart(by.width);
  const mark = /^[-+ ]/.exec(text)?.[0] ?? '';
  return mark + text.slice(mark.length).padStart(by.width - mark.length, '0');
}

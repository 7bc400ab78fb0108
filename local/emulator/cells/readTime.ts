/** Knows how Sheets reads typed times of day and durations; days are left to readDate.ts. */

/** A time as a fraction of a day (durations may exceed 1), and the format it brings along. */
export interface ReadTime {
  readonly value: number;
  readonly format: string;
}

const clock = /^(\d{1,4}):(\d{2})(?::(\d{2})([.,]\d+)?)?(?: ?([ap])\.?m\.?)?$/i;
const hourOnly = /^(\d{1,2}) ?([ap])m$/i;

/** The time a trimmed text stands for; undefined when it is none. Hours of 24 and more are a duration; fractions of a second follow the locale's decimal sign. */
export function readTime(text: string, decimal: '.' | ','): ReadTime | undefined {
  const match = clock.exec(text);
  if (match !== null) return (match[4] ?? decimal).startsWith(decimal) ? assemble(match) : undefined;
  const [, hour, half] = hourOnly.exec(text) ?? [];
  return hour === undefined ? undefined : assemble([text, hour, '00', undefined, undefined, half]);
}

function assemble(match: readonly (string | undefined)[]): ReadTime | undefined {
  const [, hour = '', minute = '', second, fraction, half] = match;
  const isHalfDay = half !== undefined;
  if (Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
  if (isHalfDay && (Number(hour) < 1 || Number(hour) > 12)) return undefined;
  const hours = isHalfDay ? (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hour);
  const ms =
    ((hours * 60 + Number(minute)) * 60 + Number(second ?? 0)) * 1000 +
    Math.round(Number(`0.${(fraction ?? '').slice(1)}0`) * 1000);
  return { value: ms / 86_400_000, format: formatOf({ hour, second, fraction, isHalfDay }) };
}

function formatOf(typed: {
  hour: string;
  second: string | undefined;
  fraction: string | undefined;
  isHalfDay: boolean;
}): string {
  const rest = `:mm${typed.second === undefined ? '' : ':ss'}${typed.fraction === undefined ? '' : `.${'0'.repeat(Math.min(typed.fraction.length - 1, 3))}`}`;
  if (typed.isHalfDay) return `h${rest} am/pm`;
  if (Number(typed.hour) >= 24) return `[h]${rest}`;
  return `${typed.hour.length === 2 && typed.hour.startsWith('0') ? 'HH' : 'H'}${rest}`;
}

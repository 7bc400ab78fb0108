/** Knows how a zone-less serial and an instant become each other in an IANA zone, across clock changes; calendar parts are left to serial.ts. */
import { dayMs, epochSerial } from './serial';

/** The instant (ms since 1970 UTC) at which clocks in `zone` show the serial. A time that a clock change skips lies after the gap by as much as it was into it; of a time that comes twice the first is meant. NaN for a serial that no Date reaches, such as a phone number under a date format. Throws RangeError for an unknown zone. */
export function instantFromSerial(serial: number, zone: string): number {
  const clocks = clocksOf(zone);
  const local = Math.round((serial - epochSerial) * dayMs);
  if (!(Math.abs(local) < furthest)) return NaN;
  const before = offsetAt(clocks, local - dayMs);
  const after = offsetAt(clocks, local + dayMs);
  if (before === after || offsetAt(clocks, local - before) === before) return local - before;
  return offsetAt(clocks, local - after) === after ? local - after : local - before;
}

/** The serial that clocks in `zone` show at an instant (ms since 1970 UTC); NaN for an invalid one. Throws RangeError for an unknown zone. */
export function serialFromInstant(instant: number, zone: string): number {
  if (!(Math.abs(instant) < furthest)) return NaN;
  return (instant + offsetAt(clocksOf(zone), instant)) / dayMs + epochSerial;
}

/** Dates reach 8.64e15 ms from 1970; two days are left for the look at the neighbours. */
const furthest = 8.64e15 - 2 * dayMs;

/** What is known of a zone so far. */
interface Clocks {
  readonly format: Intl.DateTimeFormat;
  /** Offset from UTC in ms by UTC day, where one offset holds for the whole day. */
  readonly steady: Float64Array;
  /** Days on which the clocks change. */
  readonly changes: Map<number, { readonly at: number; readonly before: number; readonly after: number }>;
  /** Offset at UTC midnights, each the end of one day and the start of the next. */
  readonly midnights: Map<number, number>;
}

/** The table of days reaches from 1885 to 2104: real lists stay inside, and it takes 640 KB a zone. */
const firstDay = -31_000;
const tableDays = 80_000;

const known = new Map<string, Clocks>();

function clocksOf(zone: string): Clocks {
  return known.get(zone) ?? openClocks(zone);
}

function openClocks(zone: string): Clocks {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const clocks = {
    format,
    steady: new Float64Array(tableDays).fill(NaN),
    changes: new Map(),
    midnights: new Map(),
  };
  known.set(zone, clocks);
  return clocks;
}

function offsetAt(clocks: Clocks, instant: number): number {
  const day = Math.floor(instant / dayMs);
  const row = day - firstDay;
  if (row < 0 || row >= tableDays) return askOffset(clocks.format, instant);
  const steady = clocks.steady[row] ?? NaN;
  if (steady === steady) return steady;
  const change = clocks.changes.get(day);
  if (change === undefined) return learnDay(clocks, day, instant);
  return instant < change.at ? change.before : change.after;
}

function offsetAtMidnight(clocks: Clocks, midnight: number): number {
  const held = clocks.midnights.get(midnight);
  if (held !== undefined) return held;
  const offset = askOffset(clocks.format, midnight);
  clocks.midnights.set(midnight, offset);
  return offset;
}

/** Days learned at once: no zone has put its clocks forth and back within less (Morocco's and Egypt's Ramadan weeks are the closest). */
const blockDays = 16;

function learnDay(clocks: Clocks, day: number, instant: number): number {
  const first = firstDay + Math.floor((day - firstDay) / blockDays) * blockDays;
  const offset = offsetAtMidnight(clocks, first * dayMs);
  if (offset !== offsetAtMidnight(clocks, (first + blockDays) * dayMs))
    return learnChangingDay(clocks, day, instant);
  clocks.steady.fill(offset, first - firstDay, first - firstDay + blockDays);
  return offset;
}

function learnChangingDay(clocks: Clocks, day: number, instant: number): number {
  const start = day * dayMs;
  const before = offsetAtMidnight(clocks, start);
  const after = offsetAtMidnight(clocks, start + dayMs);
  if (before === after) {
    clocks.steady[day - firstDay] = before;
    return before;
  }
  const at = findChange(clocks.format, { start, end: start + dayMs, before });
  clocks.changes.set(day, { at, before, after });
  return instant < at ? before : after;
}

function findChange(
  format: Intl.DateTimeFormat,
  day: { start: number; end: number; before: number },
): number {
  let { start, end } = day;
  while (end - start > 1000) {
    const middle = Math.floor((start + end) / 2000) * 1000;
    if (askOffset(format, middle) === day.before) start = middle;
    else end = middle;
  }
  return end;
}

/** English numeric form with an era: `5/29/2026 AD, 12:30:00`; offsets before standard time have seconds, so the wall clock is asked and not the zone's name. */
const wallClock = /^(\d+)\/(\d+)\/(\d+) (AD|BC), (\d+):(\d+):(\d+)/;

function askOffset(format: Intl.DateTimeFormat, instant: number): number {
  const whole = Math.floor(instant / 1000) * 1000;
  const match = wallClock.exec(format.format(whole));
  if (match === null) throw new RangeError(`No wall clock for ${instant}`);
  const [, month, day, year, era, hour, minute, second] = match;
  const wall = new Date(0);
  wall.setUTCFullYear(era === 'BC' ? 1 - Number(year) : Number(year), Number(month) - 1, Number(day));
  wall.setUTCHours(Number(hour), Number(minute), Number(second));
  return wall.getTime() - whole;
}

/** Gives a script realm the Date of Apps Script: local time is that of the script's zone, now is the virtual clock. */
import { instantFromLocal, localFromInstant } from './localTime';
import type { Realm, RealmClock } from './realm';

/** Names of the local parts; getters and setters differ from the UTC ones by the zone only. */
const localParts = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;
const localGetters = [...localParts, 'Day'] as const;

/** Replaces the realm's Date; dates made with the original constructor stay instances of it. */
export function installDate(realm: Realm, Original: DateConstructor, clock: RealmClock): void {
  const readers = zonedReaders(clock);
  function ScriptDate(...args: number[]): Date | string {
    if (!new.target) return readers.toString(clock.now());
    const made = new.target as unknown;
    return Reflect.construct(
      Original,
      [instantOf(args, clock)],
      made === ScriptDate ? Original : (made as typeof Original),
    );
  }
  const statics = {
    now: () => clock.now(),
    parse: (text: unknown) => parseDate(String(text), clock.zone),
    UTC: Original.UTC,
  };
  for (const [name, value] of Object.entries(statics))
    define(ScriptDate, name, name === 'UTC' ? value : realm.adopt(value));
  Object.defineProperty(ScriptDate, 'name', { value: 'Date' });
  Object.defineProperty(ScriptDate, 'length', { value: 7 });
  Object.defineProperty(ScriptDate, 'prototype', {
    value: Original.prototype,
    writable: false,
    configurable: false,
  });
  define(Original.prototype, 'constructor', realm.adopt(ScriptDate));
  installMethods(realm, Original.prototype, { clock, readers });
  define(realm.global, 'Date', ScriptDate);
}

/** Methods that the realm's Date.prototype gets instead of those of the machine's zone. */
function installMethods(
  realm: Realm,
  prototype: Date,
  given: { clock: RealmClock; readers: ZonedReaders },
): void {
  const { clock, readers } = given;
  // Original methods throw the realm's own TypeError for anything but a Date.
  const instant = prototype.getTime;
  const setInstant = prototype.setTime;
  const install = (name: string, method: (this: Date, ...args: number[]) => unknown): void =>
    define(prototype, name, realm.adopt(method));
  for (const part of localGetters) {
    install(`get${part}`, function () {
      return new Date(localFromInstant(instant.call(this), clock.zone))[`getUTC${part}`]();
    });
  }
  for (const part of localParts) {
    install(`set${part}`, function (...args) {
      const start = instant.call(this);
      // An invalid date takes a year as if it began with the epoch; every other part leaves it invalid.
      const local = new Date(
        Number.isNaN(start) && part === 'FullYear' ? 0 : localFromInstant(start, clock.zone),
      );
      Reflect.apply(local[`setUTC${part}`], local, args);
      return setInstant.call(this, instantFromLocal(local.getTime(), clock.zone));
    });
  }
  install('getYear', function (this: Date) {
    return this.getFullYear() - 1900;
  });
  install('getTimezoneOffset', function () {
    const ms = instant.call(this);
    return (ms - localFromInstant(ms, clock.zone)) / 60_000;
  });
  for (const [name, read] of Object.entries(readers)) {
    install(name, function () {
      return (read as (ms: number) => string)(instant.call(this));
    });
  }
}

interface ZonedReaders {
  readonly toString: (ms: number) => string;
  readonly toDateString: (ms: number) => string;
  readonly toTimeString: (ms: number) => string;
}

function zonedReaders(clock: RealmClock): ZonedReaders {
  const day = (ms: number): string => {
    const [weekday = '', dayOfMonth, month, year] = new Date(localFromInstant(ms, clock.zone))
      .toUTCString()
      .replace(',', '')
      .split(' ');
    return [weekday, month, dayOfMonth, year].join(' ');
  };
  const time = (ms: number): string => {
    const local = localFromInstant(ms, clock.zone);
    return `${new Date(local).toISOString().slice(11, 19)} GMT${offsetText(local - ms)} (${zoneName(ms, clock.zone)})`;
  };
  const valid =
    (read: (ms: number) => string) =>
    (ms: number): string =>
      Number.isNaN(ms) ? 'Invalid Date' : read(ms);
  return {
    toString: valid((ms) => `${day(ms)} ${time(ms)}`),
    toDateString: valid(day),
    toTimeString: valid(time),
  };
}

/** `-0500`; offsets of former centuries lose their seconds, as in V8. */
export function offsetText(offsetMs: number, separator = ''): string {
  const minutes = Math.floor(Math.abs(offsetMs) / 60_000);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${offsetMs < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}

/** `Eastern Standard Time` or, short, `EST`. */
export function zoneName(ms: number, zone: string, style: 'long' | 'short' = 'long'): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: style }).formatToParts(ms);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}

function instantOf(args: readonly unknown[], clock: RealmClock): number {
  if (args.length === 0) return clock.now();
  if (args.length > 1) return instantFromLocal(localOf(args.map(Number)), clock.zone);
  const [given] = args;
  const value = isDate(given) ? given.getTime() : primitiveOf(given);
  return typeof value === 'string' ? parseDate(value, clock.zone) : Number(value);
}

function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

function primitiveOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const primitive: unknown = value.valueOf();
  return typeof primitive === 'object' ? (value as { toString(): string }).toString() : primitive;
}

/** `Date.UTC` of the constructor's parts, whose two-digit years belong to the twentieth century. */
function localOf(parts: readonly number[]): number {
  const [year = NaN, month = NaN, day = 1, hour = 0, minute = 0, second = 0, ms = 0] = parts;
  return Date.UTC(year, month, day, hour, minute, second, ms);
}

/** A zone at the end: its letters, or an offset after a time or after GMT. */
const namesItsZone =
  /(\dZ|\b(UT|UTC|GMT|[ECMP][SD]T)|(\b(GMT|UTC)|:\d\d(\.\d+)?)\s*[+-]\d{2}:?\d{2})\s*(\([^)]*\))?$/i;
const isoDay = /^[+-]?\d{4,6}(-\d\d(-\d\d)?)?$/;

/** V8's reading of a text, with the script's zone where the text names none; a bare ISO day is UTC. */
function parseDate(text: string, zone: string): number {
  const trimmed = text.trim();
  if (isoDay.test(trimmed)) return Date.parse(trimmed);
  const isIso = /^[+-]?\d{4,6}-\d\d-\d\dT/.test(trimmed);
  if (namesItsZone.test(trimmed)) return Date.parse(trimmed);
  return instantFromLocal(Date.parse(isIso ? `${trimmed}Z` : `${trimmed} UTC`), zone);
}

function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, writable: true, enumerable: false, configurable: true });
}

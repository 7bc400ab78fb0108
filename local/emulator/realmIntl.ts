/** Gives a script realm the locale and zone defaults of Apps Script: US English and the script's zone instead of the machine's. */
import type { Realm, RealmClock } from './realm';

const defaultLocale = 'en-US';

type DateStyle = 'toLocaleString' | 'toLocaleDateString' | 'toLocaleTimeString';
type Locales = string | string[] | undefined;

/** Replaces the defaults of Intl.DateTimeFormat, of the locale methods of Date and of Number. */
export function installIntl(realm: Realm, OriginalDate: DateConstructor, clock: RealmClock): void {
  const intl = realm.global.Intl as typeof Intl;
  installFormat(realm, intl, clock);
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const)
    installDateMethod(realm, { OriginalDate, name, clock });
  const numbers = (realm.global.Number as NumberConstructor).prototype;
  const original = numbers.toLocaleString;
  numbers.toLocaleString = realm.adopt(function (
    this: number,
    locales?: Locales,
    options?: Intl.NumberFormatOptions,
  ): string {
    return original.call(this, locales ?? defaultLocale, options);
  });
}

function installDateMethod(
  realm: Realm,
  given: { OriginalDate: DateConstructor; name: DateStyle; clock: RealmClock },
): void {
  const prototype = given.OriginalDate.prototype;
  const original = prototype[given.name];
  const method = function (this: Date, locales?: Locales, options?: Intl.DateTimeFormatOptions): string {
    return original.call(this, locales ?? defaultLocale, {
      ...options,
      timeZone: options?.timeZone ?? given.clock.zone,
    });
  };
  Object.defineProperty(prototype, given.name, {
    value: realm.adopt(method),
    writable: true,
    enumerable: false,
    configurable: true,
  });
}

function installFormat(realm: Realm, intl: typeof Intl, clock: RealmClock): void {
  const Original = intl.DateTimeFormat;
  function DateTimeFormat(locales?: Locales, options?: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    const made = new Original(locales ?? defaultLocale, {
      ...options,
      timeZone: options?.timeZone ?? clock.zone,
    });
    // Without an argument these format the present, which is the virtual clock's.
    const { formatToParts, format } = made;
    Object.defineProperty(made, 'format', {
      value: realm.adopt((date?: Date | number) => format(date ?? clock.now())),
      configurable: true,
    });
    Object.defineProperty(made, 'formatToParts', {
      value: realm.adopt((date?: Date | number) => formatToParts.call(made, date ?? clock.now())),
      configurable: true,
    });
    return made;
  }
  Object.defineProperty(DateTimeFormat, 'prototype', { value: Original.prototype, writable: false });
  Object.defineProperty(DateTimeFormat, 'supportedLocalesOf', {
    value: Original.supportedLocalesOf,
    configurable: true,
    writable: true,
  });
  Object.defineProperty(intl, 'DateTimeFormat', {
    value: realm.adopt(DateTimeFormat),
    configurable: true,
    writable: true,
  });
}

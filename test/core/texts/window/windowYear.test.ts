/** The window against an independent reading of the clocks: a year in twelve zones, and chance. */
import fc from 'fast-check';
import { RULED_STATES, stateHours } from '../../../../src/core/texts/window/stateRules';
import { DEFAULT_WINDOW } from '../../../../src/core/settings';
import { nextOpening, windowAt } from '../../../../src/core/texts/window/window';
import { statesOf, zonesOf } from '../../../../src/core/texts/window/zones';
import { isHolidayThere, isWeekendThere, localAt, phoneIn, someone, utc } from './localTime';

const ZONES = [
  ...'New_York Chicago Denver Phoenix Los_Angeles Anchorage Adak Puerto_Rico Halifax St_Johns'
    .split(' ')
    .map((zone) => `America/${zone}`),
  'Pacific/Honolulu',
  'Pacific/Guam',
];
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const FROM = utc('2026-11-01T00:00');
const TO = utc('2027-11-09T00:00');
const DST_NIGHTS = ['2026-11-01', '2027-03-14', '2027-11-07', '2028-03-12'];

function isOpenThere(zone: string, instant: number): boolean {
  const local = localAt(zone, instant);
  return !isWeekendThere(local) && !isHolidayThere(local) && local.hour >= 10 && local.hour < 17;
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.ceil((to - from) / step) }, (_, i) => from + i * step);
}

/** The minute at which the independent reading changes, when it differs between the ends. */
function changeWithin(zone: string, from: number, to: number): number {
  if (to - from <= MINUTE) return to;
  const middle = from + Math.floor((to - from) / MINUTE / 2) * MINUTE;
  const isEarlier = isOpenThere(zone, from) !== isOpenThere(zone, middle);
  return isEarlier ? changeWithin(zone, from, middle) : changeWithin(zone, middle, to);
}

test.each(ZONES)('%s: every hour of a year, and every minute around each opening and closing', (zone) => {
  const there = someone([zone]);
  const differs: string[] = [];
  const check = (at: number, expected: boolean) => {
    if (windowAt(at, there, DEFAULT_WINDOW).isOpen !== expected) differs.push(new Date(at).toISOString());
  };
  let changes = 0;
  let wasOpen = false;
  for (const hour of range(FROM, TO, HOUR)) {
    const isOpen = isOpenThere(zone, hour);
    check(hour, isOpen);
    if (isOpen !== wasOpen) {
      changes++;
      const change = changeWithin(zone, hour - HOUR, hour);
      for (const at of [change - 2 * MINUTE, change - MINUTE, change - 1]) check(at, wasOpen);
      for (const at of [change, change + MINUTE, change + 2 * MINUTE]) check(at, isOpen);
    }
    wasOpen = isOpen;
  }
  expect(differs).toEqual([]);
  expect(changes).toBeGreaterThan(2 * 250);
});

test.each(ZONES)('%s: every five minutes of the days on which clocks change, weekends being open', (zone) => {
  const always = { fromHour: 8, toHour: 21, isWeekends: true };
  for (const night of DST_NIGHTS) {
    const instants = range(utc(`${night}T00:00`) - DAY / 2, utc(`${night}T00:00`) + 1.5 * DAY, 5 * MINUTE);
    const open = instants.filter((at) => windowAt(at, someone([zone]), always).isOpen);
    const expected = instants.filter((at) => {
      const { hour } = localAt(zone, at);
      return hour >= 8 && hour < 21;
    });
    expect(open).toEqual(expected);
  }
});

const anyInstant = fc.integer({ min: utc('2026-01-01T12:00'), max: utc('2028-12-30T12:00') });
const anyZones = fc.uniqueArray(fc.constantFrom(...ZONES), { minLength: 1, maxLength: 3 });
const anyStates = fc.uniqueArray(fc.constantFrom(...RULED_STATES, 'CA'), { maxLength: 2 });
const anyWindow = fc.record({
  fromHour: fc.integer({ min: 0, max: 14 }),
  toHour: fc.integer({ min: 13, max: 24 }),
  isWeekends: fc.boolean(),
});
const WEEKDAYS = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');

test('it is never open outside the hours of any zone or state, and always open inside all of them', () => {
  fc.assert(
    fc.property(anyInstant, anyZones, anyStates, anyWindow, (at, zones, states, chosen) => {
      const isAllowed = zones.every((zone) => {
        const local = localAt(zone, at);
        const weekday = WEEKDAYS.indexOf(local.weekday);
        const limits = [
          { from: chosen.fromHour, to: chosen.toHour },
          { from: 8, to: 21 },
        ];
        const all = [...limits, ...states.map((state) => stateHours(state, weekday))];
        return (
          !isHolidayThere(local) &&
          (chosen.isWeekends || !isWeekendThere(local)) &&
          all.every(({ from, to }) => local.hour >= from && local.hour < to)
        );
      });
      expect(windowAt(at, someone(zones, states), chosen).isOpen).toBe(isAllowed);
    }),
    { numRuns: 2000 },
  );
});

test('it stays open for the whole seconds it says, and closes before the next one is over', () => {
  fc.assert(
    fc.property(anyInstant, anyZones, anyWindow, (at, zones, chosen) => {
      const there = someone(zones);
      const { isOpen, closesInSeconds } = windowAt(at, there, chosen);
      fc.pre(isOpen);
      expect(windowAt(at + closesInSeconds * 1000 - 1, there, chosen).isOpen).toBe(true);
      expect(windowAt(at + closesInSeconds * 1000 + 999, there, chosen).isOpen).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('the next opening is open, the millisecond before it and every hour until it are not', () => {
  fc.assert(
    fc.property(anyInstant, anyZones, anyStates, anyWindow, (at, zones, states, chosen) => {
      const there = someone(zones, states);
      const opens = nextOpening(at, there, chosen);
      const isOpen = (instant: number) => windowAt(instant, there, chosen).isOpen;
      const searched = Math.min(opens, at + 7 * DAY);
      expect(range(at, searched, HOUR).filter(isOpen)).toEqual([]);
      if (opens === Infinity) return;
      expect(isOpen(opens)).toBe(true);
      expect(opens === at || !isOpen(opens - 1)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('two thousand people are told by the clocks that were read for the first of each place', () => {
  const codes = [212, 312, 303, 602, 213, 907, 808, 208, 850, 605, 416, 800];
  const people = Array.from({ length: 2000 }, (_, i) => {
    const phone = phoneIn(codes[i % codes.length] ?? 212);
    return { zones: zonesOf(phone, {}), states: statesOf(phone, {}) };
  });
  const reading = jest.spyOn(Intl.DateTimeFormat.prototype, 'formatToParts');
  const ask = (where: (typeof people)[number]) =>
    windowAt(utc('2029-05-11T18:00'), where, DEFAULT_WINDOW).isOpen;
  people.slice(0, codes.length).forEach(ask);
  const { length: first } = reading.mock.calls;
  const open = people.filter(ask);
  const { length: all } = reading.mock.calls;
  reading.mockRestore();
  expect(first).toBeGreaterThan(0);
  expect(all).toBe(first);
  expect(open.length).toBeGreaterThan(1000);
});

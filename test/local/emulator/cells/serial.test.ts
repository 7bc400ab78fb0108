/** Serials against the calendar and against instants in zones, both ways and across clock changes. */
import fc from 'fast-check';
import {
  instantFromSerial,
  partsFromSerial,
  serialFromInstant,
  serialFromParts,
} from '../../../../local/emulator/cells';
import { serialOf } from './typing';

describe('serials and the calendar', () => {
  test.each([
    ['1899-12-30', 0],
    ['1899-12-31', 1],
    ['1900-03-01', 61],
    ['1970-01-01', 25569],
    ['2000-02-29', 36585],
    ['2026-11-20', 46346],
    ['1899-12-29', -1],
  ])('%s is day %d', (day, serial) => {
    expect(serialOf(day)).toBe(serial);
  });

  test('half past eighteen is a fraction of its day', () => {
    expect(partsFromSerial(46346 + 18.5 / 24)).toEqual({
      year: 2026,
      month: 11,
      day: 20,
      hour: 18,
      minute: 30,
      second: 0,
      ms: 0,
    });
  });

  test('a hair before midnight counts as midnight once milliseconds are rounded', () => {
    expect(partsFromSerial(46346 - 1e-10)).toMatchObject({ day: 20, hour: 0, ms: 0 });
  });

  test('the calendar agrees with that of JavaScript on any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500_000, max: 3_000_000 }), (serial) => {
        const date = new Date((serial - 25569) * 86_400_000);
        const expected = {
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        };
        expect(partsFromSerial(serial)).toMatchObject(expected);
      }),
    );
  });

  test('parts of a serial make the same serial to the millisecond', () => {
    const moments = fc.integer({ min: -1e13, max: 1e14 });
    fc.assert(
      fc.property(
        moments,
        (ms) => Math.round(serialFromParts(partsFromSerial(ms / 86_400_000)) * 86_400_000) === ms,
      ),
    );
  });
});

describe('serials and instants', () => {
  test.each([
    ['America/New_York', '2026-01-15 12:00', '2026-01-15T17:00:00.000Z'],
    ['America/New_York', '2026-07-15 12:00', '2026-07-15T16:00:00.000Z'],
    ['America/New_York', '2026-03-08 01:59', '2026-03-08T06:59:00.000Z'],
    ['America/New_York', '2026-03-08 03:00', '2026-03-08T07:00:00.000Z'],
    ['America/New_York', '2026-11-01 00:59', '2026-11-01T04:59:00.000Z'],
    ['America/New_York', '2026-11-01 02:00', '2026-11-01T07:00:00.000Z'],
    ['Australia/Lord_Howe', '2026-04-05 03:00', '2026-04-04T16:30:00.000Z'],
    ['Asia/Kathmandu', '2026-01-01 00:00', '2025-12-31T18:15:00.000Z'],
    ['Pacific/Kiritimati', '2026-01-01 00:00', '2025-12-31T10:00:00.000Z'],
    ['UTC', '2026-01-01 00:00', '2026-01-01T00:00:00.000Z'],
  ])('in %s clocks show %s at %s', (zone, shown, instant) => {
    expect(new Date(instantFromSerial(serialOf(shown), zone)).toISOString()).toBe(instant);
    expect(serialFromInstant(Date.parse(instant), zone)).toBeCloseTo(serialOf(shown), 8);
  });

  test.each([
    ['America/New_York', '2026-03-08 02:30', '2026-03-08T07:30:00.000Z'],
    ['America/Sao_Paulo', '2018-11-04 00:00', '2018-11-04T03:00:00.000Z'],
    ['Africa/Cairo', '2026-04-24 00:00', '2026-04-23T22:00:00.000Z'],
    ['Pacific/Apia', '2011-12-30 12:00', '2011-12-30T22:00:00.000Z'],
  ])('in %s the skipped time %s lies after the gap', (zone, shown, instant) => {
    expect(new Date(instantFromSerial(serialOf(shown), zone)).toISOString()).toBe(instant);
  });

  test('of a time that comes twice the first is meant', () => {
    expect(new Date(instantFromSerial(serialOf('2026-11-01 01:30'), 'America/New_York')).toISOString()).toBe(
      '2026-11-01T05:30:00.000Z',
    );
  });

  test('a time without a day lies on 30 December 1899 by local mean time', () => {
    expect(new Date(instantFromSerial(0.5, 'Europe/Berlin')).toISOString()).toBe('1899-12-30T11:00:00.000Z');
    expect(new Date(instantFromSerial(0.5, 'Asia/Kolkata')).toISOString()).toBe('1899-12-30T06:38:50.000Z');
  });

  test('an unknown zone is refused', () => {
    expect(() => instantFromSerial(46346, 'Mars/Olympus')).toThrow(RangeError);
  });

  const zones = fc.constantFrom(
    'America/New_York',
    'Europe/London',
    'Africa/Casablanca',
    'Australia/Lord_Howe',
    'America/Sao_Paulo',
    'Asia/Tehran',
  );
  test('an instant comes back from its serial, or the earlier of two that show the same clock', () => {
    fc.assert(
      fc.property(zones, fc.integer({ min: -3_000_000_000, max: 5_000_000_000 }), (zone, second) => {
        const back = instantFromSerial(serialFromInstant(second * 1000, zone), zone);
        expect(serialFromInstant(back, zone)).toBe(serialFromInstant(second * 1000, zone));
        expect(second * 1000 - back).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('the clock of a zone agrees with that of Intl', () => {
    fc.assert(
      fc.property(
        zones,
        fc.date({ min: new Date(0), max: new Date('2060-01-01'), noInvalidDate: true }),
        (zone, date) => {
          const { year, month, day, hour, minute } = partsFromSerial(serialFromInstant(date.getTime(), zone));
          const shown = new Intl.DateTimeFormat('en-US', {
            timeZone: zone,
            dateStyle: 'short',
            timeStyle: 'short',
            hourCycle: 'h23',
          }).format(date);
          expect(shown).toBe(
            `${month}/${day}/${String(year).slice(-2)}, ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
          );
        },
      ),
    );
  });
});

test.each([4085550168, -1e9, NaN])('serial %d, which no Date reaches, has no instant', (serial) => {
  expect(instantFromSerial(serial, 'America/New_York')).toBeNaN();
});

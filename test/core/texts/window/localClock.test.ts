/** Offsets to the millisecond at the changes of clocks. */
import { instantOf, localDay, offsetAt } from '../../../../src/core/texts/window/localClock';
import { utc } from './localTime';

const day = (text: string) => utc(`${text}T00:00`) / 86_400_000;

test.each([
  ['America/New_York', '2026-11-01T06:00', -4, -5],
  ['America/New_York', '2027-03-14T07:00', -5, -4],
  ['America/Los_Angeles', '2028-03-12T10:00', -8, -7],
  ['America/St_Johns', '2027-11-07T04:30', -2.5, -3.5],
  ['America/Phoenix', '2027-11-07T09:00', -7, -7],
  ['Pacific/Guam', '2026-11-01T06:00', 10, 10],
])('in %s the clock changes at %s UTC from %d to %d hours', (zone, at, before, after) => {
  const hours = [utc(at) - 1, utc(at), utc(at) + 1].map((instant) => offsetAt(zone, instant) / 3_600_000);
  expect(hours).toEqual([before, after, after]);
});

test.each([
  ['America/New_York', '2026-11-21T04:59:59.999', '2026-11-20'],
  ['America/New_York', '2026-11-21T05:00', '2026-11-21'],
  ['Pacific/Guam', '2026-11-20T13:59:59.999', '2026-11-20'],
  ['Pacific/Guam', '2026-11-20T14:00', '2026-11-21'],
])('in %s at %s UTC it is %s', (zone, at, expected) => {
  expect(localDay(zone, utc(at))).toBe(day(expected));
});

test.each([
  ['America/New_York', '2026-11-01', 8, '2026-11-01T13:00'],
  ['America/New_York', '2027-03-14', 8, '2027-03-14T12:00'],
  ['Pacific/Guam', '2026-11-20', 10, '2026-11-20T00:00'],
  ['Pacific/Honolulu', '2026-11-20', 21, '2026-11-21T07:00'],
])('in %s on %s, %i:00 is %s UTC', (zone, on, hour, expected) => {
  expect(instantOf(zone, day(on), hour)).toBe(utc(expected));
});

test('a zone that the host does not know throws', () => {
  expect(() => offsetAt('America/Nowhere', 0)).toThrow(RangeError);
});

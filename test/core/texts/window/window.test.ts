/** The window's bounds, in UTC instants: New York is at UTC-5 in winter and UTC-4 in summer. */
import { RULED_STATES } from '../../../../src/core/texts/window/stateRules';
import { DEFAULT_WINDOW } from '../../../../src/core/settings';
import { nextOpening, windowAt } from '../../../../src/core/texts/window/window';
import { CONTIGUOUS } from '../../../../src/core/texts/window/zones';
import { someone, utc } from './localTime';

const NEW_YORK = someone(['America/New_York']);
const COASTS = someone(['America/New_York', 'America/Los_Angeles']);
const UNKNOWN = { zones: { kind: 'unknown' }, states: [] } as const;
const ABROAD = { zones: { kind: 'abroad' }, states: [] } as const;
const WIDEST = { fromHour: 8, toHour: 21, isWeekends: true };
const CLOSED = { isOpen: false, closesInSeconds: 0 };

const iso = (instant: number) => new Date(instant).toISOString().slice(0, 16);

test('the default window is Monday to Friday, 10 to 17', () => {
  expect(DEFAULT_WINDOW).toEqual({ fromHour: 10, toHour: 17, isWeekends: false });
});

test.each([
  ['2026-11-20T14:59:59.999', false],
  ['2026-11-20T15:00', true],
  ['2026-11-20T21:59:59.999', true],
  ['2026-11-20T22:00', false],
  ['2026-11-21T15:00', false],
  ['2026-11-22T15:00', false],
  ['2026-11-23T15:00', true],
  ['2026-11-26T15:00', false],
  ['2026-11-27T15:00', true],
  ['2027-12-31T15:00', false],
  ['2026-07-03T15:00', false],
])('in New York at %s UTC it is open: %s', (at, isOpen) => {
  expect(windowAt(utc(at), NEW_YORK, DEFAULT_WINDOW).isOpen).toBe(isOpen);
});

test.each([
  ['2026-11-20T15:00', 25_200],
  ['2026-11-20T21:59:58', 2],
  ['2026-11-20T21:59:58.500', 1],
  ['2026-11-20T21:59:59.500', 0],
  ['2026-11-20T22:00', 0],
])('at %s UTC it closes in %i seconds', (at, seconds) => {
  expect(windowAt(utc(at), NEW_YORK, DEFAULT_WINDOW).closesInSeconds).toBe(seconds);
});

test.each([
  ['2026-11-20T17:59', CLOSED],
  ['2026-11-20T18:00', { isOpen: true, closesInSeconds: 14_400 }],
  ['2026-11-20T21:59', { isOpen: true, closesInSeconds: 60 }],
  ['2026-11-20T22:00', CLOSED],
])('on both coasts at once at %s UTC: %j', (at, expected) => {
  expect(windowAt(utc(at), COASTS, DEFAULT_WINDOW)).toEqual(expected);
  const turned = someone(['America/Los_Angeles', 'America/New_York']);
  expect(windowAt(utc(at), turned, DEFAULT_WINDOW)).toEqual(expected);
});

test.each([
  ['2026-11-20T17:59:59.999', false],
  ['2026-11-20T18:00', true],
  ['2026-11-20T21:59:59.999', true],
  ['2026-11-20T22:00', false],
  ['2027-06-16T16:59:59.999', false],
  ['2027-06-16T17:00', true],
  ['2027-06-16T20:59:59.999', true],
  ['2027-06-16T21:00', false],
])('an unknown zone is open from 13 to 17 in New York: at %s UTC %s', (at, isOpen) => {
  expect(windowAt(utc(at), UNKNOWN, DEFAULT_WINDOW).isOpen).toBe(isOpen);
  expect(windowAt(utc(at), someone([]), DEFAULT_WINDOW).isOpen).toBe(isOpen);
});

test('an unknown zone is held to all four clocks of the lower 48', () => {
  expect(CONTIGUOUS).toEqual(['New_York', 'Chicago', 'Denver', 'Los_Angeles'].map((z) => `America/${z}`));
});

test('abroad nothing is ever open', () => {
  expect(windowAt(utc('2026-11-20T18:00'), ABROAD, WIDEST)).toEqual(CLOSED);
  expect(nextOpening(utc('2026-11-20T18:00'), ABROAD, WIDEST)).toBe(Infinity);
});

// The nights on which clocks change, each with the Friday before and the Monday after; the clocks of Phoenix and Honolulu stay.
test.each([
  ['America/New_York', '2026-10-30T14:00', '2026-11-02T15:00'],
  ['America/New_York', '2027-03-12T15:00', '2027-03-15T14:00'],
  ['America/New_York', '2027-11-05T14:00', '2027-11-08T15:00'],
  ['America/New_York', '2028-03-10T15:00', '2028-03-13T14:00'],
  ['America/Los_Angeles', '2026-10-30T17:00', '2026-11-02T18:00'],
  ['America/Los_Angeles', '2028-03-10T18:00', '2028-03-13T17:00'],
  ['America/St_Johns', '2026-10-30T12:30', '2026-11-02T13:30'],
  ['America/Phoenix', '2026-10-30T17:00', '2026-11-02T17:00'],
  ['America/Phoenix', '2027-03-12T17:00', '2027-03-15T17:00'],
  ['Pacific/Honolulu', '2027-03-12T20:00', '2027-03-15T20:00'],
])('%s opens at %s and after the weekend at %s UTC', (zone, friday, monday) => {
  const there = someone([zone]);
  for (const at of [utc(friday), utc(monday)]) {
    expect(windowAt(at - 1, there, DEFAULT_WINDOW).isOpen).toBe(false);
    expect(windowAt(at, there, DEFAULT_WINDOW)).toEqual({ isOpen: true, closesInSeconds: 7 * 3600 });
  }
  expect(iso(nextOpening(utc(friday) + 7 * 3_600_000, there, DEFAULT_WINDOW))).toBe(monday);
});

// The Sundays themselves, when weekends are open: 8:00 comes 23 or 25 hours after the last one.
test.each([
  ['2026-11-01T12:59:59', '2026-11-01T13:00'],
  ['2027-03-14T11:59:59', '2027-03-14T12:00'],
  ['2027-11-07T12:59:59', '2027-11-07T13:00'],
  ['2028-03-12T11:59:59', '2028-03-12T12:00'],
])('after the night of %s the widest window opens at %s UTC', (before, at) => {
  expect(windowAt(utc(before), NEW_YORK, WIDEST).isOpen).toBe(false);
  expect(windowAt(utc(at), NEW_YORK, WIDEST).isOpen).toBe(true);
  expect(iso(nextOpening(utc(at.slice(0, 11) + '02:00'), NEW_YORK, WIDEST))).toBe(at);
});

test.each([
  [{ fromHour: 0, toHour: 24, isWeekends: false }, '2026-11-20T13:00', '2026-11-21T02:00'],
  [{ fromHour: 7, toHour: 22, isWeekends: false }, '2026-11-20T13:00', '2026-11-21T02:00'],
  [{ fromHour: 9, toHour: 20, isWeekends: false }, '2026-11-20T14:00', '2026-11-21T01:00'],
  [{ fromHour: 11, toHour: 12, isWeekends: false }, '2026-11-20T16:00', '2026-11-20T17:00'],
])('the window %j is open from %s to %s UTC, never outside 8 to 21', (chosen, opens, closes) => {
  const isOpen = (at: number) => windowAt(at, NEW_YORK, chosen).isOpen;
  const bounds = [utc(opens) - 1, utc(opens), utc(closes) - 1, utc(closes)];
  expect(bounds.map(isOpen)).toEqual([false, true, true, false]);
});

test.each([
  ['2026-11-21T15:00', true],
  ['2026-11-22T15:00', true],
  ['2026-11-20T15:00', true],
  ['2026-11-26T15:00', false],
  ['2027-07-04T15:00', false],
])('with weekends, at %s UTC it is open: %s, since holidays stay closed', (at, isOpen) => {
  expect(windowAt(utc(at), NEW_YORK, WIDEST).isOpen).toBe(isOpen);
});

// Hours of New York's winter: 8 is 13 UTC, 21 is 2 UTC on the day after.
test.each([
  ['KY', '2026-11-20', 10, 21],
  ['TX', '2026-11-21', 9, 21],
  ['TX', '2026-11-22', 12, 21],
  ['RI', '2026-11-20', 9, 18],
  ['RI', '2026-11-21', 10, 17],
  ['ME', '2026-11-20', 9, 17],
  ['FL KY', '2026-11-20', 10, 20],
  ['KY FL', '2026-11-20', 10, 20],
  ['CA', '2026-11-20', 8, 21],
])('under the law of %s the widest window of %s is %i to %i', (states, day, from, to) => {
  const there = someone(['America/New_York'], states.split(' '));
  const midnight = utc(`${day}T05:00`);
  const open = Array.from({ length: 24 }, (_, hour) => hour).filter(
    (hour) => windowAt(midnight + hour * 3_600_000, there, WIDEST).isOpen,
  );
  expect([open[0], (open.at(-1) ?? 0) + 1, open.length]).toEqual([from, to, to - from]);
});

test.each([
  ['AL', '2026-11-22'],
  ['PA', '2026-11-22'],
  ['ME', '2026-11-21'],
])('under the law of %s nothing is open on %s, not even at midnight', (state, day) => {
  const there = someone(['America/New_York'], [state]);
  const minutes = Array.from({ length: 24 * 60 }, (_, minute) => utc(`${day}T05:00`) + minute * 60_000);
  expect(minutes.filter((at) => windowAt(at, there, WIDEST).isOpen)).toEqual([]);
});

test('the default window is inside every state law', () => {
  const everywhere = someone(['America/New_York'], RULED_STATES);
  const hours = Array.from({ length: 24 * 14 }, (_, hour) => utc('2026-11-08T05:00') + hour * 3_600_000);
  for (const at of hours)
    expect(windowAt(at, everywhere, DEFAULT_WINDOW)).toEqual(windowAt(at, NEW_YORK, DEFAULT_WINDOW));
});

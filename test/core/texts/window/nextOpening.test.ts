/** When the window opens next, in UTC instants. */
import { DEFAULT_WINDOW } from '../../../../src/core/settings';
import { nextOpening } from '../../../../src/core/texts/window/window';
import { someone, utc } from './localTime';

const NEW_YORK = someone(['America/New_York']);
const UNKNOWN = { zones: { kind: 'unknown' }, states: [] } as const;
const iso = (instant: number) =>
  instant === Infinity ? 'never' : new Date(instant).toISOString().slice(0, 19);

test.each([
  ['inside, at once', '2026-11-20T15:00:00', '2026-11-20T15:00:00'],
  ['inside, in its last second', '2026-11-20T21:59:59', '2026-11-20T21:59:59'],
  ['before the opening', '2026-11-20T05:00:00', '2026-11-20T15:00:00'],
  ['a second before the opening', '2026-11-20T14:59:59', '2026-11-20T15:00:00'],
  ['from closing on a Thursday', '2026-11-19T22:00:00', '2026-11-20T15:00:00'],
  ['from closing on a Friday', '2026-11-20T22:00:00', '2026-11-23T15:00:00'],
  ['on a Sunday evening that is Monday in UTC', '2026-11-23T04:59:59', '2026-11-23T15:00:00'],
  ['over Thanksgiving', '2026-11-25T22:00:00', '2026-11-27T15:00:00'],
  ['over Christmas on a Friday and the weekend', '2026-12-24T22:00:00', '2026-12-28T15:00:00'],
  ["over New Year's Day observed and the weekend", '2027-12-30T22:00:00', '2028-01-03T15:00:00'],
  ['over the night into summer time', '2027-03-12T22:00:00', '2027-03-15T14:00:00'],
])('%s: from %s it opens at %s', (_, from, opens) => {
  expect(iso(nextOpening(utc(from), NEW_YORK, DEFAULT_WINDOW))).toBe(opens);
});

test.each([
  ['2026-11-20T15:00:00', '2026-11-20T18:00:00'],
  ['2026-11-20T22:00:00', '2026-11-23T18:00:00'],
  ['2027-06-16T09:00:00', '2027-06-16T17:00:00'],
])('an unknown zone from %s opens at %s', (from, opens) => {
  expect(iso(nextOpening(utc(from), UNKNOWN, DEFAULT_WINDOW))).toBe(opens);
});

test('two clocks that are open together in winter only open after the summer', () => {
  const both = someone(['America/New_York', 'America/Phoenix']);
  const mornings = { fromHour: 10, toHour: 13, isWeekends: false };
  expect(iso(nextOpening(utc('2027-03-15T12:00'), both, mornings))).toBe('2027-11-08T17:00:00');
});

test.each([
  ['two clocks never open together', someone(['America/New_York', 'Pacific/Guam']), DEFAULT_WINDOW],
  ['an empty window', NEW_YORK, { fromHour: 12, toHour: 12, isWeekends: false }],
  ['a window the wrong way round', NEW_YORK, { fromHour: 17, toHour: 10, isWeekends: true }],
  ['a window outside the law', NEW_YORK, { fromHour: 21, toHour: 24, isWeekends: true }],
  [
    'a window that a state closes',
    someone(['America/New_York'], ['KY']),
    { fromHour: 8, toHour: 10, isWeekends: true },
  ],
])('%s never opens', (_, where, chosen) => {
  expect(nextOpening(utc('2026-11-20T12:00'), where, chosen)).toBe(Infinity);
});

test('under a law that closes Sundays it opens on Monday', () => {
  const there = someone(['America/New_York'], ['AL']);
  const widest = { fromHour: 8, toHour: 21, isWeekends: true };
  expect(iso(nextOpening(utc('2026-11-22T12:00'), there, widest))).toBe('2026-11-23T13:00:00');
});

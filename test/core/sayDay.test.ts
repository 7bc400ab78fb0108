/** Days and months in words. */
import type { Day, Month } from '../../src/core/day';
import { sayDay, sayMonth, sayShortDay } from '../../src/core/sayDay';

test.each([
  ['2026-11-01', '1 Nov 2026', '1 Nov'],
  ['2027-01-31', '31 Jan 2027', '31 Jan'],
])('%s is %s', (day, long, short) => {
  expect([sayDay(day as Day), sayShortDay(day as Day)]).toEqual([long, short]);
});

test('a month has its whole name', () => {
  expect(sayMonth('2026-09' as Month)).toBe('September 2026');
});

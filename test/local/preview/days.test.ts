/** The clock's days and moments in words, over month ends and clock changes. */
import {
  addDays,
  dayWords,
  firstOfNextMonth,
  hourLater,
  momentWords,
} from '../../../local/preview/page/days';

test.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-03-28', 7, '2026-04-04'],
  ['2026-12-31', 1, '2027-01-01'],
])('%s and %i days is %s', (day, count, later) => {
  expect(addDays(day, count)).toBe(later);
});

test.each([
  ['2026-01-31', '2026-02-01'],
  ['2026-12-01', '2027-01-01'],
])('after %s the next month begins on %s', (day, first) => {
  expect(firstOfNextMonth(day)).toBe(first);
});

test.each([
  ['2026-11-20T09:05', '2026-11-20T10:05'],
  ['2026-12-31T23:30', '2027-01-01T00:30'],
])('an hour after %s is %s', (moment, later) => {
  expect(hourLater(moment)).toBe(later);
});

test('a day and a moment are said in words', () => {
  expect(dayWords('2026-12-01')).toBe('Tue 1 Dec 2026');
  expect(momentWords('2026-12-01T09:05')).toBe('Tue 1 Dec 2026, 09:05');
});

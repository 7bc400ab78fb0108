/** When the monthly job is due, in tables of days. */
import fc from 'fast-check';
import { addDays, monthOf, type Day, type Month } from '../../src/core/day';
import { doneAtStart, isMonthDue, nextRunOn, sayMissed } from '../../src/core/schedule';

const clock = (today: string, dayOfMonth: number, doneUpTo: string) => ({
  today: today as Day,
  dayOfMonth,
  doneUpTo: doneUpTo as Month,
});

test.each([
  ['2026-11-30', 1, '2026-11', false],
  ['2026-12-01', 1, '2026-11', true],
  ['2026-12-01', 1, '2026-12', false],
  ['2026-12-14', 15, '2026-11', false],
  ['2026-12-15', 15, '2026-11', true],
  ['2027-01-05', 15, '2026-11', true],
  ['2027-01-05', 15, '2027-01', false],
  ['2027-02-27', 28, '2027-01', false],
  ['2027-02-28', 28, '2027-01', true],
  ['2028-02-29', 28, '2028-01', true],
  ['2026-10-31', 1, '2026-11', false],
])('on %s with day %i and done up to %s it is due: %s', (today, day, done, isDue) => {
  expect(isMonthDue(clock(today, day, done))).toBe(isDue);
});

test.each([
  ['2026-11-20', 1, '2026-11', '2026-12-01'],
  ['2026-11-20', 25, '2026-10', '2026-11-25'],
  ['2026-12-31', 28, '2026-12', '2027-01-28'],
  ['2026-12-05', 1, '2026-11', '2026-12-05'],
  ['2026-10-30', 1, '2026-11', '2026-12-01'],
])('on %s with day %i and done up to %s the next run is on %s', (today, day, done, next) => {
  expect(nextRunOn(clock(today, day, done))).toBe(next);
});

test.each([
  ['2026-11-20', 1, '2026-11'],
  ['2026-11-20', 20, '2026-10'],
  ['2026-11-20', 21, '2026-10'],
  ['2027-01-02', 3, '2026-12'],
])('turned on on %s for day %i, %s counts as done', (today, day, done) => {
  expect(doneAtStart(today as Day, day)).toBe(done);
});

test.each([
  ['2026-12-01', 1, '2026-11', ''],
  ['2026-12-20', 15, '2026-11', 'December 2026 was prepared on 20 Dec instead of 15 Dec.'],
  ['2026-12-05', 15, '2026-10', 'November 2026 was missed; December 2026 was prepared on 5 Dec.'],
  ['2026-12-15', 15, '2026-10', 'November 2026 was missed; December 2026 was prepared on 15 Dec.'],
  [
    '2027-03-01',
    28,
    '2026-11',
    'December 2026 to February 2027 were missed; March 2027 was prepared on 1 Mar.',
  ],
  ['2027-03-01', 28, '2027-01', 'February 2027 was missed; March 2027 was prepared on 1 Mar.'],
])('prepared on %s with day %i and done up to %s it says %j', (today, day, done, words) => {
  expect(sayMissed(clock(today, day, done))).toBe(words);
});

test('whoever looks every day prepares every month exactly once, on the chosen day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 400 }), (dayOfMonth, start) => {
      let today = addDays('2026-01-01' as Day, start);
      let doneUpTo = doneAtStart(today, dayOfMonth);
      for (let days = 0; days < 400; days++, today = addDays(today, 1)) {
        if (!isMonthDue({ today, dayOfMonth, doneUpTo })) continue;
        expect(sayMissed({ today, dayOfMonth, doneUpTo })).toBe('');
        expect(Number(today.slice(8))).toBe(dayOfMonth);
        doneUpTo = monthOf(today);
      }
    }),
  );
});

import fc from 'fast-check';
import {
  addDays,
  dayFromNumber,
  dayNumber,
  dayOf,
  daysBetween,
  monthOf,
  toDay,
  type Day,
} from '../../src/core/day';

const numbers = fc.integer({ min: dayNumber('1000-01-01' as Day), max: dayNumber('9999-12-31' as Day) });
const days = numbers.map(dayFromNumber);

describe('days', () => {
  test.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2024-02-29', true],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2026-04-31', false],
    ['2026-00-10', false],
    ['2026-13-10', false],
    ['0999-12-31', false],
    ['9999-12-31', true],
    ['2026-1-1', false],
    ['2026-01-01T00:00', false],
  ])('%s exists: %s', (text, exists) => {
    expect(toDay(text)).toBe(exists ? text : undefined);
  });

  test.each([
    [2026, 12, 31, '2026-12-31'],
    [2026, 2, 29, undefined],
    [2026, 1, 0, undefined],
    [26, 1, 1, undefined],
    [NaN, 1, 1, undefined],
  ])('dayOf(%d, %d, %d) is %s', (year, month, day, expected) => {
    expect(dayOf(year, month, day)).toBe(expected);
  });

  test.each([
    ['2026-01-31', 1, '2026-02-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2026-03-07', 2, '2026-03-09'],
    ['2026-10-31', 2, '2026-11-02'],
    ['2026-11-20', -365, '2025-11-20'],
  ])('%s and %d days is %s, month ends and clock changes included', (day, count, expected) => {
    expect(addDays(day as Day, count)).toBe(expected);
  });

  test('the day of a number and the number of a day are inverses', () => {
    fc.assert(fc.property(numbers, (number) => expect(dayNumber(dayFromNumber(number))).toBe(number)));
  });

  test('adding what lies between two days leads from one to the other', () => {
    fc.assert(fc.property(days, days, (from, to) => expect(addDays(from, daysBetween(from, to))).toBe(to)));
  });

  test('days compare as text as they do in time', () => {
    fc.assert(fc.property(days, days, (a, b) => expect(a < b).toBe(daysBetween(a, b) > 0)));
  });

  test('the month is the beginning of the day', () => {
    expect(monthOf('2026-11-20' as Day)).toBe('2026-11');
  });
});

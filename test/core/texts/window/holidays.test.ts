/** Federal holidays against the published lists. */
import { addDays, dayNumber, type Day } from '../../../../src/core/day';
import {
  isFederalHoliday,
  isFederalHolidayNumber,
  weekdayOf,
} from '../../../../src/core/texts/window/holidays';
import { HOLIDAYS } from './localTime';

const daysOf = (year: number) =>
  Array.from({ length: 366 }, (_, i) => addDays(`${year}-01-01` as Day, i)).filter((day) =>
    day.startsWith(String(year)),
  );

test.each([2026, 2027, 2028])(
  'the holidays of %i, observed days included, are the published ones',
  (year) => {
    const found = daysOf(year).filter(isFederalHoliday);
    expect(found.map((day) => day.slice(5)).join(' ')).toBe(HOLIDAYS[year]);
  },
);

test.each([
  ['2027-12-31', "a Friday before a New Year's Day that falls on Saturday"],
  ['2023-01-02', "a Monday after a New Year's Day that falls on Sunday"],
  ['2026-07-03', 'a Friday before a Fourth of July'],
  ['2027-07-05', 'a Monday after a Fourth of July'],
  ['1965-07-05', 'the same before 1970'],
  ['1967-11-23', 'Thanksgiving before 1970'],
  ['2023-11-10', 'a Friday before Veterans Day'],
])('%s is closed: %s', (day) => {
  expect(isFederalHoliday(day as Day)).toBe(true);
});

test.each([
  ['2028-12-31', "a Sunday before New Year's Day"],
  ['2026-12-24', 'a Thursday before Christmas'],
  ['2026-07-06', 'a Monday two days after'],
  ['2026-07-02', 'a Thursday two days before'],
  ['2026-11-27', 'the day after Thanksgiving'],
  ['2026-11-10', 'a Tuesday before Veterans Day'],
  ['2029-01-20', 'Inauguration Day'],
])('%s is a working day or a plain weekend: %s', (day) => {
  expect(isFederalHoliday(day as Day)).toBe(false);
});

test('by number the answers are the same, asked once or again', () => {
  const numbers = daysOf(2027).map(dayNumber);
  const expected = daysOf(2027).map(isFederalHoliday);
  expect(numbers.map(isFederalHolidayNumber)).toEqual(expected);
  expect(numbers.map(isFederalHolidayNumber)).toEqual(expected);
});

test.each([
  ['1970-01-01', 4],
  ['2026-11-21', 6],
  ['2026-11-22', 0],
  ['1969-12-28', 0],
  ['1969-12-27', 6],
  ['1960-02-29', 1],
])('%s has weekday %i', (day, weekday) => {
  expect(weekdayOf(dayNumber(day as Day))).toBe(weekday);
});

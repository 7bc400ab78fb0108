/** Which typed texts Sheets reads as days and times, by locale, and which format they bring. */
import fc from 'fast-check';
import { displayText, localeOf } from '../../../../local/emulator/cells';
import { serialOf, type } from './typing';

describe('days in en_US', () => {
  test.each([
    ['Mar 27, 2026', '2026-03-27', 'MMM d, yyyy'],
    ['March 27, 2026', '2026-03-27', 'MMMM d, yyyy'],
    ['Fri, Mar 27, 2026', '2026-03-27', 'ddd, MMM d, yyyy'],
    ['14 Apr 2026', '2026-04-14', 'd MMM yyyy'],
    ['14-Apr-26', '2026-04-14', 'd-MMM-yy'],
    ['4/3/2026', '2026-04-03', 'M/d/yyyy'],
    ['04/12/2026', '2026-04-12', 'MM/dd/yyyy'],
    ['5/15/26', '2026-05-15', 'M/d/yy'],
    ['2026-05-29', '2026-05-29', 'yyyy-MM-dd'],
    ['2026/5/29', '2026-05-29', 'yyyy/M/d'],
    ['31 Oct 2026', '2026-10-31', 'd MMM yyyy'],
    ['2/29/2028', '2028-02-29', 'M/d/yyyy'],
    ['3-4', '2026-03-04', 'M-d'],
    ['1/2', '2026-01-02', 'M/d'],
    ['3 5', '2026-03-05', 'M/d/yyyy'],
    ['1940 10 5', '1940-10-05', 'M/d/yyyy'],
    ['Jan 3', '2026-01-03', 'MMM d'],
    ['March 2026', '2026-03-01', 'MMMM yyyy'],
    ['12/2026', '2026-12-01', 'M/yyyy'],
    ['12-0064', '1964-12-01', 'M-yyyy'],
    [' 4/3/2026 ', '2026-04-03', 'M/d/yyyy'],
  ])('%j is %s and shows as %s', (text, day, format) => {
    expect(type(text)).toEqual({ value: serialOf(day), format });
  });

  test.each([
    ['1/1/29', '2029-01-01'],
    ['1/1/30', '1930-01-01'],
    ['1/1/00', '2000-01-01'],
    ['12/31/99', '1999-12-31'],
  ])('the two-digit year of %j lies between 1930 and 2029', (text, day) => {
    expect(type(text).value).toBe(serialOf(day));
  });

  test.each([
    '13/32/2026',
    '13/1/2026',
    '31 Feb 2026',
    '2/29/2026',
    '2026-02-29',
    '2026-13-01',
    '0/1/2026',
    '1/0/2026',
    '4/31',
    '1/2-2026',
    '27.3.2026',
    'March 3rd, 2026',
    'Dec06',
    'Mai 5, 2026',
    'Sunday',
    '1/2/123',
    '2026-05-29T12:30:00Z',
  ])('%j is no day and stays text', (text) => {
    expect(type(text)).toEqual({ value: text });
  });

  test('a day typed into a cell with a date format takes that format', () => {
    expect(type('Mar 27, 2026', 'en_US', 'yyyy-mm-dd')).toEqual({ value: serialOf('2026-03-27') });
  });
});

describe('days in other locales', () => {
  test.each([
    ['en_GB', '27/3/2026', '2026-03-27'],
    ['en_GB', '3/4/2026', '2026-04-03'],
    ['en_GB', 'Mar 27, 2026', '2026-03-27'],
    ['en_GB', '1 Sept 2026', '2026-09-01'],
    ['en_AU', '3/4/26', '2026-04-03'],
    ['en_CA', '2026-03-04', '2026-03-04'],
    ['de_DE', '27.3.2026', '2026-03-27'],
    ['de_DE', '27. März 2026', '2026-03-27'],
    ['de_DE', '1.5', '2026-05-01'],
    ['fr_FR', '27 mars 2026', '2026-03-27'],
    ['es_ES', '27 de marzo de 2026', '2026-03-27'],
    ['pt_BR', '27 de março de 2026', '2026-03-27'],
    ['it_IT', '27/03/2026', '2026-03-27'],
    ['nl_NL', '27-3-2026', '2026-03-27'],
    ['ja_JP', '2026/3/27', '2026-03-27'],
  ])('in %s %j is %s', (locale, text, day) => {
    expect(type(text, locale).value).toBe(serialOf(day));
  });

  test.each([
    ['en_GB', '12/25/2026'],
    ['de_DE', 'Mar 27, 2026'],
    ['fr_FR', '3/27/2026'],
  ])('in %s %j is no day and stays text', (locale, text) => {
    expect(type(text, locale)).toEqual({ value: text });
  });

  const days = fc.integer({ min: serialOf('1930-01-01'), max: serialOf('2400-12-31') });
  test.each(['en_US', 'en_GB', 'de_DE', 'fr_FR', 'es_ES', 'pt_BR', 'en_CA', 'en_AU', 'it_IT', 'nl_NL'])(
    'the date that %s shows by default reads back as the same day',
    (name) => {
      const locale = localeOf(name);
      fc.assert(
        fc.property(days, (day) => type(displayText(day, locale.dateFormat, locale), name).value === day),
      );
    },
  );
});

describe('times', () => {
  test.each([
    ['12:30', 0.520833333, 'H:mm'],
    ['09:05', 0.378472222, 'HH:mm'],
    ['12:30 am', 0.020833333, 'h:mm am/pm'],
    ['12:30 PM', 0.520833333, 'h:mm am/pm'],
    ['3pm', 0.625, 'h:mm am/pm'],
    ['23:59:59', 0.999988426, 'H:mm:ss'],
    ['25:30', 1.0625, '[h]:mm'],
  ])('%j is %d of a day and shows as %s', (text, value, format) => {
    expect(type(text).format).toBe(format);
    expect(type(text).value).toBeCloseTo(value, 8);
  });

  test.each([
    ['en_US', '4/3/2026 9:05', '2026-04-03 09:05', 'M/d/yyyy H:mm:ss'],
    ['en_US', '4/3/2026 9:05 PM', '2026-04-03 21:05', 'M/d/yyyy H:mm:ss'],
    ['en_US', '2026-04-03 09:05:00.000001', '2026-04-03 09:05', 'M/d/yyyy H:mm:ss'],
    ['de_DE', '3.4.2026, 09:05:00,0', '2026-04-03 09:05', 'dd.MM.yyyy HH:mm:ss'],
  ])('in %s %j makes one value, shown in the form of the locale', (locale, text, moment, format) => {
    expect(type(text, locale).format).toBe(format);
    expect(type(text, locale).value).toBeCloseTo(serialOf(moment), 8);
  });

  test('a fraction of a second with the sign of another locale keeps the text', () => {
    expect(type('2026-04-03 09:05:00.0', 'nl_NL').value).toBe('2026-04-03 09:05:00.0');
  });

  test.each(['12:60', '13:00 pm', '0:30 am', '12:3', '4/3/2026 25:00', 'at 12:30'])(
    '%j is no time and stays text',
    (text) => {
      expect(type(text)).toEqual({ value: text });
    },
  );
});

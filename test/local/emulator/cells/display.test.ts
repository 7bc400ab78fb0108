/** Which text cells show for values and formats. */
import fc from 'fast-check';
import { displayText, isAutomaticFormat, isDateFormat, localeOf } from '../../../../local/emulator/cells';
import { serialOf } from './typing';

function show(value: string | number | boolean, format: string, locale = 'en_US'): string {
  return displayText(value, format, localeOf(locale));
}

describe('cells of automatic format', () => {
  test.each([
    [4085550168, '4085550168'],
    [14145550174, '14145550174'],
    [123456789012345, '123456789012345'],
    [1234567890123456 * 1e4, '12345678901234600000'],
    [1e20, '1E+20'],
    [1.5e21, '1.5E+21'],
    [1 / 3, '0.3333333333'],
    [100 / 3, '33.33333333'],
    [0.1 + 0.2, '0.3'],
    [1075.39, '1075.39'],
    [-0.5, '-0.5'],
    [-0, '0'],
    [0.00001, '0.00001'],
    [1e-11, '1E-11'],
  ])('%d shows as %j', (value, text) => {
    expect(show(value, '0.###############')).toBe(text);
  });

  test('the decimal sign is that of the locale', () => {
    expect(show(1.5, '', 'de_DE')).toBe('1,5');
  });

  test.each([
    [true, 'TRUE'],
    [false, 'FALSE'],
    ['', ''],
    [' Apostle ', ' Apostle '],
  ])('%j shows as %j', (value, text) => {
    expect(show(value, '')).toBe(text);
  });

  test('whole numbers of up to fifteen digits show all their digits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }),
        (value) => show(value, 'General') === String(value),
      ),
    );
  });
});

describe('number formats', () => {
  test.each([
    [1234.5, '#,##0.00', '1,234.50'],
    [1234567, '#,##0', '1,234,567'],
    [999, '#,##0', '999'],
    [-1234.5, '"$"#,##0.00', '-$1,234.50'],
    [-1234.5, '$#,##0.00;($#,##0.00)', '($1,234.50)'],
    [1.005, '0.00', '1.01'],
    [2.5, '0', '3'],
    [-0.001, '0.00', '-0.00'],
    [0.125, '0.0%', '12.5%'],
    [0.5, '#.##', '.5'],
    [5, '000', '005'],
    [1.5, '0.0??', '1.5  '],
    [12345, '0.00E+00', '1.23E+04'],
    [0, '0.00E+00', '0.00E+00'],
    [9.999, '0.00E+00', '1.00E+01'],
    [1234567, '#,##0,"k"', '1,235k'],
    [4155550123, '(000) 000-0000', '(415) 555-0123'],
    [0, '0;-0;"none"', 'none'],
    [5, '#,##0 [$€]', '5 €'],
    [5, '[$€-407]#,##0', '€5'],
    [3, '[>2]"many";"few"', 'many'],
    [2, '[>2]"many";"few"', 'few'],
    [5, '[Red]0', '5'],
    [1e21, '0', '1000000000000000000000'],
    [14145550174, '@', '14145550174'],
  ])('%d under %s shows as %j', (value, format, text) => {
    expect(show(value, format)).toBe(text);
  });

  test.each([
    ['de_DE', '1.234.567,50'],
    ['fr_FR', '1 234 567,50'],
    ['en_GB', '1,234,567.50'],
  ])('in %s points and groups are those of the locale', (locale, text) => {
    expect(show(1234567.5, '#,##0.00', locale)).toBe(text);
  });

  test('text passes through a format of numbers unchanged and through an @ section dressed', () => {
    expect(show('n/a', '0.00')).toBe('n/a');
    expect(show('Ann', '0;0;0;"Dear "@')).toBe('Dear Ann');
  });

  test('two decimals show what toFixed shows for whole cents', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e11 }),
        (cents) => show(cents / 100, '0.00') === (cents / 100).toFixed(2),
      ),
    );
  });
});

describe('date formats', () => {
  test.each([
    ['M/d/yyyy', '3/4/2026'],
    ['mm/dd/yy', '03/04/26'],
    ['yyyy-mm-dd', '2026-03-04'],
    ['MMM d, yyyy', 'Mar 4, 2026'],
    ['dddd, d mmmm yyyy', 'Wednesday, 4 March 2026'],
    ['ddd', 'Wed'],
    ['mmmmm', 'M'],
    ['M/d/yyyy H:mm:ss', '3/4/2026 9:05:30'],
    ['hh:mm am/pm', '09:05 AM'],
    ['h:mm a/p', '9:05 A'],
    ['yyyy-MM-dd HH:mm:ss.000', '2026-03-04 09:05:30.000'],
    ['"on" d', 'on 4'],
    ['d \\d', '4 d'],
    ['mm:ss', '05:30'],
    ['h "h" m', '9 h 5'],
  ])('9:05:30 on 4 March 2026 under %s shows as %j', (format, text) => {
    expect(show(serialOf('2026-03-04') + (9 * 3600 + 5 * 60 + 30) / 86_400, format)).toBe(text);
  });

  test.each([
    ['de_DE', 'd. mmmm yyyy', '4. März 2026'],
    ['fr_FR', 'dddd d mmmm', 'mercredi 4 mars'],
    ['en_GB', 'ddd d mmm', 'Wed 4 Mar'],
  ])('in %s names come from the locale', (locale, format, text) => {
    expect(show(serialOf('2026-03-04'), format, locale)).toBe(text);
  });

  test.each([
    [0.5, 'h:mm am/pm', '12:00 PM'],
    [0, 'h:mm am/pm', '12:00 AM'],
    [1.5, '[h]:mm', '36:00'],
    [1.5, '[m]', '2160'],
    [0, 'yyyy-mm-dd', '1899-12-30'],
  ])('%d under %s shows as %j', (value, format, text) => {
    expect(show(value, format)).toBe(text);
  });

  test.each(['M/d/yyyy', 'h:mm', '[h]:mm', 'mmm', '[$-409]d', 's.000'])('%s is a date format', (format) => {
    expect(isDateFormat(format)).toBe(true);
  });

  test.each([
    '',
    'General',
    '0.###############',
    '0.00',
    '@',
    '"day"',
    '[Red]0',
    '#,##0 [$€]',
    '0.00E+00',
    '\\d0',
  ])('%j is no date format', (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});

test.each([
  ['', true],
  ['General', true],
  ['general', true],
  ['0.###############', true],
  ['0', false],
  ['@', false],
])('format %j is automatic: %s', (format, isAutomatic) => {
  expect(isAutomaticFormat(format)).toBe(isAutomatic);
});

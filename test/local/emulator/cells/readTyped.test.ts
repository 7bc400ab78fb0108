/** What Sheets makes of typed texts other than days: numbers, money, booleans, formulas, and what stays text. */
import fc from 'fast-check';
import { displayText, localeOf } from '../../../../local/emulator/cells';
import { type } from './typing';

describe('numbers', () => {
  test.each([
    ['0123', 123],
    ['4085550168.0', 4085550168],
    ['+14145550174', 14145550174],
    ['-5', -5],
    ['-0', 0],
    ['.5', 0.5],
    ['5.', 5],
    [' 12 ', 12],
    ['(5)', -5],
    ['22 34', 2234],
    ['12345678901234567890', 12345678901234567000],
  ])('%j is read as the number %d and leaves the format alone', (text, value) => {
    expect(type(text)).toEqual({ value });
  });

  test.each([
    ['6,599.50', 6599.5, '#,##0.00'],
    ['1,234', 1234, '#,##0'],
    ['$1075.39', 1075.39, '"$"#,##0.00'],
    ['$5', 5, '"$"#,##0'],
    ['-$5', -5, '"$"#,##0'],
    ['$-5', -5, '"$"#,##0'],
    ['50%', 0.5, '0%'],
    ['12.3%', 0.123, '0.00%'],
    ['1e5', 100000, '0.00E+00'],
    ['1.5E-3', 0.0015, '0.00E+00'],
  ])('%j is read as %d and brings the format %j', (text, value, format) => {
    expect(type(text)).toEqual({ value, format });
  });

  test.each([
    ['de_DE', '1.234,5', 1234.5],
    ['de_DE', '1,5', 1.5],
    ['de_DE', '5 €', 5],
    ['fr_FR', '1 234,5', 1234.5],
    ['fr_FR', '1\u202f234,5', 1234.5],
    ['es_ES', '1.000', 1000],
    ['it_IT', '-0,5', -0.5],
    ['nl_NL', '€ 12,50', 12.5],
    ['pt_BR', 'R$ 5,50', 5.5],
    ['en_GB', '£1,234.50', 1234.5],
    ['en_CA', '$5', 5],
    ['en_AU', '1,234', 1234],
    ['en_IN', '1,00,000', 100000],
  ])('in %s %j is the number %d', (locale, text, value) => {
    expect(type(text, locale).value).toBe(value);
  });

  test.each(['1,5', '1,23,456', '1.2.3', '5%%', '$5%', '(-5)', '1e400', '12a', '1 234 567', '£5'])(
    'in en_US %j stays text',
    (text) => {
      expect(type(text)).toEqual({ value: text });
    },
  );

  test('a number that was typed as JavaScript writes it comes back unchanged', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (value) => type(String(value)).value === value + 0,
      ),
    );
  });

  test.each(['en_US', 'de_DE', 'fr_FR', 'pt_BR', 'nl_NL'])(
    'money of %s reads back from the text that the cell shows',
    (locale) => {
      const formatted = fc.integer({ min: 0, max: 1e12 }).map((cents) => cents / 100);
      fc.assert(
        fc.property(
          formatted,
          (value) => type(displayText(value, '#,##0.00', localeOf(locale)), locale).value === value,
        ),
      );
    },
  );
});

describe('phone numbers', () => {
  test.each([
    '413 555 0171',
    '413-555-0171',
    '(413) 555-0171',
    '413.555.0171',
    '1-317-555-0124',
    '1 317 555 0124',
    '555-0111',
    '555 0111',
    'tel:+1-202-555-0181',
    '407-11-0188',
  ])('%j stays text', (text) => {
    expect(type(text)).toEqual({ value: text });
  });

  test('a plus sign with digits alone becomes a number and is lost', () => {
    expect(type('+14135550148').value).toBe(14135550148);
  });

  test.each(['+1 419 555 0103', '+1 (555) 010-0000', '+44 20 7946 0958'])(
    '%j becomes a formula that fails and keeps its text',
    (text) => {
      expect(type(text)).toEqual({ value: '#ERROR!', formula: `=${text}` });
    },
  );

  test('a plus sign with dashes becomes a subtraction', () => {
    expect(type('+1-317-555-0124')).toEqual({ value: '', formula: '=+1-317-555-0124' });
  });
});

describe('booleans, text and formulas', () => {
  test.each([
    ['TRUE', true],
    ['true', true],
    ['False', false],
    ['fALSE', false],
    [' true ', true],
  ])('%j is a boolean in any letter case', (text, value) => {
    expect(type(text)).toEqual({ value });
  });

  test.each([
    '@ben asked',
    'B+',
    'TRUE!',
    ' Apostle ',
    '   =SUM(1,2)',
    '=',
    '-',
    '+',
    'yes',
    '🎂 in May',
    'moved\nsecond line',
    '   ',
  ])('%j stays text with its blanks', (text) => {
    expect(type(text)).toEqual({ value: text });
  });

  test.each([
    ["'0123", '0123'],
    ["'=1+1", '=1+1'],
    ["'TRUE", 'TRUE'],
    ["'", ''],
  ])('the apostrophe of %j is swallowed and forces text', (text, value) => {
    expect(type(text)).toEqual({ value });
  });

  test.each(['-10% promised', '+1 extra loaf', '--', '=1 2', '=(1', '="open'])(
    '%j is a formula that cannot be parsed',
    (text) => {
      expect(type(text)).toEqual({ value: '#ERROR!', formula: text.startsWith('=') ? text : `=${text}` });
    },
  );

  test.each(['=SUM(G4:G999)', '=HYPERLINK("http://a.example/?"&A2,"click")'])(
    '%j is a formula whose value is left open',
    (text) => {
      expect(type(text)).toEqual({ value: '', formula: text });
    },
  );

  test('under the plain text format nothing is interpreted', () => {
    fc.assert(
      fc.property(
        fc.string(),
        (text) => type(text, 'en_US', '@').value === text && !('formula' in type(text, 'en_US', '@')),
      ),
    );
  });

  test('a format that was set stays when a value with a format of its own is typed', () => {
    expect(type('50%', 'en_US', '0.00')).toEqual({ value: 0.5 });
  });

  test('every text is read as something without failing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('en_US', 'de_DE', 'ja_JP', 'xx'),
        (text, locale) => type(text, locale) !== undefined,
      ),
    );
  });
});

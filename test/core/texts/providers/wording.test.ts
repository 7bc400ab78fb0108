// The small readers under the provider: dates of mails, quoted words, sameness of words, Basic authorisation.
import fc from 'fast-check';
import { basicAuthorization } from '../../../../src/core/texts/providers/encode';
import { readMailDate } from '../../../../src/core/texts/providers/mailDate';
import { quoteOutside } from '../../../../src/core/texts/providers/outsideText';
import { isSameWords } from '../../../../src/core/texts/providers/sameWords';

describe('a date of a mail', () => {
  test.each([
    ['Thu, 24 Aug 2023 05:01:45 +0000', '2023-08-24T05:01:45Z'],
    ['Thu, 24 Aug 2023 05:01:45 GMT', '2023-08-24T05:01:45Z'],
    ['24 Aug 2023 05:01:45 +0000', '2023-08-24T05:01:45Z'],
    ['Tue, 29 Feb 2028 23:59:59 +0000', '2028-02-29T23:59:59Z'],
    ['Fri, 1 Jan 2027 00:30:00 +0200', '2026-12-31T22:30:00Z'],
    ['Thu, 31 Dec 2026 21:30:00 -0330', '2027-01-01T01:00:00Z'],
  ])('%s is %s', (text, instant) => {
    expect(readMailDate(text)).toBe(Date.parse(instant));
  });

  test.each([
    '',
    '2023-08-24T05:01:45Z',
    'Thu, 30 Feb 2023 05:01:45 +0000',
    'Thu, 24 Aug 2023 24:00:00 +0000',
    'Thu, 24 Aug 2023 05:60:00 +0000',
    'Do, 24 Août 2023 05:01:45 +0000',
    'Thu, 24 Aug 2023 05:01:45 +0000 or so',
  ])('%j is none', (text) => {
    expect(readMailDate(text)).toBeUndefined();
  });

  test('is read back for every second of four centuries', () => {
    const [min, max] = [Date.UTC(1970, 0), Date.UTC(2370, 0)].map((instant) => instant / 1000);
    fc.assert(
      fc.property(fc.integer({ min: min ?? 0, max: max ?? 0 }), (second) => {
        expect(readMailDate(new Date(second * 1000).toUTCString())).toBe(second * 1000);
      }),
    );
  });
});

describe('quoted words', () => {
  test.each([
    ["The 'To' number +14155550148 is not valid.", "The 'To' number +•••••••••48 is not valid."],
    ['+1 (415) 555-0148', '+• (•••) •••-••48'],
    ['Try in 30 s, code 21211', 'Try in 30 s, code •••11'],
    ['Zero ４１５５５５０１４８', 'Zero ••••••••４８'],
    ['See https://www.twilio.com/docs/errors/21211.', 'See the address'],
    ['two\r\nlines\u202e', 'two lines'],
    ['', ''],
  ])('%j become %j', (text, quoted) => {
    expect(quoteOutside(text)).toBe(quoted);
  });

  test('are bounded', () => {
    expect(quoteOutside('word '.repeat(5000)).length).toBeLessThanOrEqual(160);
  });
});

describe('words are the same', () => {
  test.each([
    ['it’s “bread” – now…', 'it\'s "bread" - now...'],
    ['one\r\ntwo', 'one\ntwo'],
    [' one  two ', 'one two'],
    ['one\u00a0two\u200b', 'one two'],
    ['Jose\u0301', 'Jos\u00e9'],
    ['cut \ud83e', 'cut \ufffd'],
  ])('%j and %j', (one, other) => {
    expect([isSameWords(one, other), isSameWords(other, one)]).toEqual([true, true]);
  });

  test.each([
    ['Hi Ana', 'Hi Anna'],
    ['Hi Ana', 'hi ana'],
    ['Hi Zoë', 'Hi Zoe'],
    ['Fresh bread 🥐', 'Fresh bread'],
    ['one two', 'onetwo'],
  ])('but not %j and %j', (one, other) => {
    expect(isSameWords(one, other)).toBe(false);
  });
});

test('the authorisation is what every other encoder makes of name and password', () => {
  const ascii = fc.string({ unit: 'grapheme-ascii', maxLength: 60 });
  fc.assert(
    fc.property(ascii, ascii, (user, password) => {
      const expected = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
      expect(basicAuthorization(user, password)).toBe(expected);
    }),
  );
  expect(() => basicAuthorization('ä', '')).toThrow();
});

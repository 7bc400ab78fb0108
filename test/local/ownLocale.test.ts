/** The locale of a copy of somebody's own list. */
import { localeSentence, ownLocale } from '../../local/ownLocale';

const listOf = (...days: string[]) => [['Name', 'Last visit'], ...days.map((day) => ['Ana', day])];

test.each([
  ['days that can only be day first', listOf('05/09/2026', '27/12/2025'), 'en-US', 'en_GB'],
  ['the same on a machine that writes them so', listOf('05/09/2026', '27/12/2025'), 'en-IE', 'en_IE'],
  ['the same where the year goes first', listOf('05/09/2026', '27/12/2025'), 'sv-SE', 'en_GB'],
  ['days that can only be month first', listOf('9/5/2026', '12/27/2025'), 'en-GB', 'en_US'],
  ['days that can be either', listOf('05/09/2026'), 'en-GB', 'en_US'],
  ['days with dots, which say nothing of the country', listOf('27.12.2025'), 'en-US', 'en_US'],
  [
    'a column of each order',
    [
      ['a', 'b'],
      ['27/12/2025', '12/27/2025'],
    ],
    'en-US',
    'en_US',
  ],
  ['an empty file', [], 'en-US', 'en_US'],
])('%s', (_, rows, machine, expected) => expect(ownLocale(rows, machine)).toBe(expected));

test.each([
  ['en_GB', 'The copy has the locale en_GB, since your days are written day first.'],
  ['en_US', 'The copy has the locale en_US: days are read month first.'],
])('%s is said', (locale, sentence) => expect(localeSentence(locale)).toBe(sentence));

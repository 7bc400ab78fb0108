/** Whether this month's words were sent before: the three months back, and what counts as the same. */
import type { Month } from '../../../src/core/day';
import { noteWords, repeatedMonth } from '../../../src/core/texts/repeats';

const WORDS = 'Hi {first name}, fresh bread at {website} Reply STOP to opt out';
const month = (text: string) => text as Month;
const noted = (...months: readonly string[]) =>
  months.reduce((before, one) => noteWords(before, month(one), WORDS), '');

test.each([
  ['2026-10', '2026-11', '2026-10'],
  ['2026-08', '2026-11', '2026-08'],
  ['2026-07', '2026-11', undefined],
  ['2026-11', '2026-11', undefined],
  ['2025-12', '2026-01', '2025-12'],
  ['2025-10', '2026-01', '2025-10'],
])('words of %s are in %s a repetition of %p', (before, now, repeated) =>
  expect(repeatedMonth(noted(before), month(now), WORDS)).toBe(repeated),
);

test.each([
  [
    'other blanks, case and marks',
    ' hi {FIRST NAME}:  fresh bread, at {website}! reply stop to opt out',
    true,
  ],
  ['another word', 'Hi {first name}, fresh rolls at {website} Reply STOP to opt out', false],
  ['a number more', `${WORDS} 2`, false],
])('%s', (_, words, isSame) =>
  expect(repeatedMonth(noted('2026-10'), month('2026-11'), words) !== undefined).toBe(isSame),
);

test('the latest of several months is told', () =>
  expect(repeatedMonth(noted('2026-08', '2026-10', '2026-09'), month('2026-11'), WORDS)).toBe('2026-10'));

test('a month noted again has its new words only, and the oldest months go', () => {
  const all = noted('2026-06', '2026-07', '2026-08', '2026-09', '2026-10');
  const changed = noteWords(all, month('2026-10'), 'Something else');
  expect(changed.split(',').map((entry) => entry.slice(0, 7))).toEqual([
    '2026-10',
    '2026-09',
    '2026-08',
    '2026-07',
  ]);
  expect(repeatedMonth(changed, month('2026-11'), WORDS)).toBe('2026-09');
});

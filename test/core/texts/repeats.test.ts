/** Whether this month's words were sent before: the three months back, and what counts as the same. */
import type { Month } from '../../../src/core/day';
import { noteWords, repeatedMonth } from '../../../src/core/texts/repeats';
import { STARTERS } from '../../../src/core/texts/starters';

const WORDS = 'Hi {first name}, fresh warm bread at {website} Reply STOP to opt out';
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
  expect(repeatedMonth(noted(before), month(now), WORDS)?.month).toBe(repeated),
);

test.each([
  [
    'other blanks, case and marks',
    ' hi {FIRST NAME}:  fresh warm bread, at {website}! reply stop to opt out',
    true,
  ],
  ['another word', 'Hi {first name}, fresh cold rolls at {website} Reply STOP to opt out', undefined],
  ['a number more', `${WORDS} 2`, false],
])('%s', (_, words, isSame) =>
  expect(repeatedMonth(noted('2026-10'), month('2026-11'), words)?.isSame).toBe(isSame),
);

const LONGER =
  '{first name}, our rye bread is back on Friday at {business name}: {website} Reply STOP to opt out';
test.each([
  ['the very same', LONGER, true],
  ['another day', LONGER.replace('Friday', 'Saturday'), false],
  ['two words more', LONGER.replace('back', 'back at last'), false],
  ['another order', LONGER.replace('on Friday', '').replace('our rye', 'on Friday our rye'), false],
  [
    'another way to stop and no name',
    'Our rye bread is back on Friday at {business}: {link} Text STOP to end',
    false,
  ],
  ['other bread on another day', LONGER.replace('rye bread', 'rolls').replace('Friday', 'Monday'), undefined],
  [
    'news',
    '{first name}, three new cakes are waiting at {business name}: {website} Reply STOP to opt out',
    undefined,
  ],
])('%s beside the words of a longer text: %s', (_, words, isSame) => {
  const before = noteWords('', month('2026-10'), LONGER);
  expect(repeatedMonth(before, month('2026-11'), words)?.isSame).toBe(isSame);
});

test('no two of the texts to begin with are nearly the same', () => {
  for (const one of STARTERS)
    for (const other of STARTERS) {
      const before = noteWords('', month('2026-10'), one);
      expect(repeatedMonth(before, month('2026-11'), other)?.isSame).toBe(one === other ? true : undefined);
    }
});

test('the very same words of an earlier month are told before the nearly same of a later one', () => {
  const before = noteWords(noteWords('', month('2026-08'), LONGER), month('2026-10'), `${LONGER} Friday`);
  const near = noteWords(before, month('2026-10'), LONGER.replace('Friday', 'Monday'));
  expect(repeatedMonth(near, month('2026-11'), LONGER)).toEqual({ month: '2026-08', isSame: true });
});

test('the latest of several months is told', () =>
  expect(repeatedMonth(noted('2026-08', '2026-10', '2026-09'), month('2026-11'), WORDS)?.month).toBe(
    '2026-10',
  ));

test('a month noted again has its new words only, and the oldest months go', () => {
  const all = noted('2026-06', '2026-07', '2026-08', '2026-09', '2026-10');
  const changed = noteWords(all, month('2026-10'), 'Something else');
  expect(changed.split(',').map((entry) => entry.slice(0, 7))).toEqual([
    '2026-10',
    '2026-09',
    '2026-08',
    '2026-07',
  ]);
  expect(repeatedMonth(changed, month('2026-11'), WORDS)?.month).toBe('2026-09');
});

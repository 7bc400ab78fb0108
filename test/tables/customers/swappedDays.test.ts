/** Whether a column of days was taken the other way round by Sheets: what proves it, what only looks so, and what explains it otherwise. */
import type { DayCell } from '../../../src/core/cell';
import { toDay } from '../../../src/core/day';
import { findProof, judgeDays, turnRound, typedOrder } from '../../../src/tables/customers/swappedDays';

const TEXTS = '27/12/2025 15/08/2026';
const FIVE = '2026-05-09 2026-11-08 2026-06-03 2026-04-06 2025-07-12';

/** Between blanks: `yyyy-mm-dd` is a date, the rest a text. */
function cellsOf(line: string): (DayCell | string)[] {
  return line.split(' ').map((cell) => {
    const day = toDay(cell);
    return day === undefined ? cell : { day };
  });
}

test.each([
  ['five dates up to the 12th beside texts with the day first', `${FIVE} ${TEXTS}`, 'sure'],
  ['words and days with the month in letters tell nothing', `${FIVE} ${TEXTS} Easter ? 3.Mar.2026`, 'sure'],
  ['a day that no calendar has tells nothing', `${FIVE} ${TEXTS} 31/02/2026 02/31/2026`, 'sure'],
  [
    'texts of one month, and dates that were all in it',
    '2026-01-11 2026-02-11 2026-03-11 2026-04-11 2026-05-11 13/11/2026 14/11/2026',
    'sure',
  ],
  ['a date on the 12th', `${FIVE} 2026-05-12 ${TEXTS}`, 'sure'],
  [
    'one date on the 13th, which may have been typed with the year first',
    `${FIVE} 2026-05-13 ${TEXTS}`,
    'maybe',
  ],
  ['one date on the 13th, and one text', `${FIVE} 2026-05-13 27/12/2025`, 'no'],
  [
    'dates on the 13th and later: Sheets read this column well',
    `${FIVE} 2026-05-13 2026-08-30 2026-02-14 ${TEXTS}`,
    'no',
  ],
  ['no text at all', FIVE, 'no'],
  ['no date at all', TEXTS, 'no'],
  ['texts in the order of the spreadsheet', `${FIVE} 12/27/2025 8/15/2026`, 'no'],
  ['texts in both orders', `${FIVE} ${TEXTS} 8/15/2026`, 'no'],
  ['texts with dots, which Sheets does not read here in any order', `${FIVE} 27.12.2025 15.08.2026`, 'no'],
  ['texts that are either order', `${FIVE} 05/09/2026 08/11/2026`, 'no'],
  ['birthdays without a year', `${FIVE} 27/12 15/08`, 'no'],
  ['four dates may be chance', `${FIVE.slice(11)} ${TEXTS}`, 'maybe'],
  ['one date many times is one', `${'2026-05-09 '.repeat(9)}${TEXTS}`, 'maybe'],
  ['one text may be a typing error', `${FIVE} 27/12/2025`, 'maybe'],
  ['one text many times is one', `${FIVE} 27/12/2025 27/12/2025`, 'maybe'],
  [
    'dates kept by the first of each month',
    '2026-01-01 2026-02-01 2026-03-01 2026-04-01 2026-05-01 2026-06-01 2026-07-05 2026-08-06 27/12/2025 15/08/2026',
    'maybe',
  ],
  [
    'dates kept by the 5th of each month',
    '2026-01-05 2026-02-05 2026-03-05 2026-04-05 2026-05-05 2026-06-05 27/12/2025 15/08/2026',
    'maybe',
  ],
  [
    'a list begun in the first days of this month',
    '2026-11-02 2026-11-03 2026-11-04 2026-11-05 2026-11-06 2026-11-09 27/10/2026 28/10/2026',
    'maybe',
  ],
  ['far more dates than texts', `${FIVE} 2026-05-08 2026-05-07 2026-05-06 2026-05-05 ${TEXTS}`, 'maybe'],
] as const)('where the month goes first, %s', (_, line, expected) =>
  expect(judgeDays(cellsOf(line), false)).toBe(expected),
);

test.each([
  ['texts with the month first', `${FIVE} 12/27/2025 8/15/2026`, 'sure'],
  ['texts with the day first', `${FIVE} ${TEXTS}`, 'no'],
] as const)('where the day goes first, %s', (_, line, expected) =>
  expect(judgeDays(cellsOf(line), true)).toBe(expected),
);

test('a day that is turned round keeps its time, and turned twice is what it was', () => {
  const [cell] = cellsOf('2026-05-09') as [DayCell];
  const meant = turnRound({ ...cell, time: '14:30' });
  expect([meant, turnRound(meant)]).toEqual([
    { day: '2026-09-05', time: '14:30' },
    { day: '2026-05-09', time: '14:30' },
  ]);
});

test.each([
  ['27/12/2025', { dayFirst: true, month: 12 }],
  [' 13-1-26 10:15', { dayFirst: true, month: 1 }],
  ['12/27/2025', { dayFirst: false, month: 12 }],
  ['05/09/2026', undefined],
  ['12/12/2026', undefined],
  ['31/02/2026', undefined],
  ['13/13/2026', undefined],
  ['27.12.2025', undefined],
  ['27/12', undefined],
  ['27/12-2025', undefined],
  ['Easter', undefined],
])('%s shows the order in which it was typed, or nothing', (text, expected) =>
  expect(typedOrder(text)).toEqual(expected),
);

test.each([
  ['two texts with the day first', '05/09/2026 27/12/2025 15/08/2026', '27/12/2025'],
  ['two texts with the month first', '05/09/2026 12/27/2025 8/15/2026', '12/27/2025'],
  [
    'a date that may be either, which tells nothing',
    '05/09/2026 2026-05-12 27/12/2025 15/08/2026',
    '27/12/2025',
  ],
  [
    'a date that somebody typed as Sheets reads here',
    '05/09/2026 2026-05-13 27/12/2025 15/08/2026',
    undefined,
  ],
  ['such a date beside texts in the same order', '05/09/2026 2026-05-13 12/27/2025 8/15/2026', '12/27/2025'],
  ['one text twice, once with a blank', '05/09/2026 27/12/2025 27/12/2025\u00a0', undefined],
  ['texts in both orders', '05/09/2026 27/12/2025 15/08/2026 8/16/2026', undefined],
  ['one text, which may be a typing error', '05/09/2026 27/12/2025', undefined],
  ['one text twice', '05/09/2026 27/12/2025 27/12/2025', undefined],
  ['no text that can be one day only', '05/09/2026 06/09/2026', undefined],
  [
    'four others for each',
    '1/2/26 1/3/26 1/4/26 1/5/26 1/6/26 1/7/26 1/8/26 1/9/26 27/12/2025 15/08/2026',
    '27/12/2025',
  ],
  [
    'more than four others for each, be it a habit',
    '1/2/26 1/3/26 1/4/26 1/5/26 1/6/26 1/7/26 1/8/26 1/9/26 1/10/26 27/12/2025 15/08/2026',
    undefined,
  ],
  [
    'others with dots or one reading, however many',
    '1.2.26 1.3.26 1.4.26 1.5.26 1.6.26 1.7.26 1.8.26 1.9.26 1/1/26 27/12/2025 15/08/2026',
    '27/12/2025',
  ],
])('among texts of either order, %s', (_, line, expected) =>
  expect(findProof(cellsOf(line), false)).toBe(expected),
);

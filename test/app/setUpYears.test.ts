/** Years alone and days with dots at set-up: what is no day stays as it is, and the column shows which number is the month. */
import { changesIn, columnOf, visits } from './dayLists';
import { adopt, gridOf, openShop, sheetOf, use } from './shop';

test('a year alone stays as it is beside days that become dates, is named by the check and counts for nothing', () => {
  const host = openShop([
    ['Name', 'Phone', 'Segment', 'Customer since'],
    ['Ana Adams', '413-555-0101', 'Loyalist', '2019'],
    ['Ben Brown', '413-555-0102', 'Loyalist', 'May 3rd, 2025'],
    ['Cy Cole', '413-555-0103', 'Loyalist', '2021'],
  ]);
  adopt(host);
  expect(columnOf(host, 'Customer since')).toEqual(['2019', '2025-05-03', '2021']);
  const shown = sheetOf(host, 'Customers').getRange('D2:D4').getDisplayValues().flat();
  expect([shown[0], shown[2]]).toEqual(['2019', '2021']);
  expect(shown[1]).toMatch(/May/);
  use(host, 'checkCustomers');
  const told = gridOf(host, 'Problems').filter((row) => row.includes('Customer since'));
  expect(told.map((row) => row.join('|'))).toEqual([
    expect.stringContaining('a number, not a date'),
    expect.stringContaining('a number, not a date'),
  ]);
  expect(use(host, 'whoNeedsFollowUp').sentence).not.toMatch(/\d{4,} days/);
});

test('a year that the owner shows as a date, in 1905, counts for nothing', () => {
  const host = openShop([
    ['Name', 'Phone', 'Segment', 'Customer since'],
    ['Ana Adams', '413-555-0101', 'Loyalist', '7/11/1905'],
    ['Ben Brown', '413-555-0102', 'Loyalist', '5/3/2025'],
  ]);
  adopt(host);
  expect(use(host, 'whoNeedsFollowUp').sentence).not.toMatch(/\d{4,} days/);
  use(host, 'checkCustomers');
  expect(gridOf(host, 'Problems').some((row) => row.includes('Customer since'))).toBe(true);
});

const DOTS = ['06.27.2026', '07.04.2026', '08.16.2026', '06.12.2026'];

test('days with dots are read with the month first where one of the column shows it', () => {
  const host = openShop(visits(DOTS));
  expect(changesIn(host)).toContain(
    'days with dots in "Last visit" are read with the month first, as 06.27.2026 shows',
  );
  adopt(host);
  expect(columnOf(host, 'Last visit')).toEqual(['2026-06-27', '2026-07-04', '2026-08-16', '2026-06-12']);
});

test.each([
  ['one may be a slip', ['05.13.2026', '07.04.2026'], ['2026-05-13', '07.04.2026']],
  ['none shows it', ['07.04.2026', '06.12.2026'], ['07.04.2026', '06.12.2026']],
  [
    'another shows the contrary',
    [...DOTS.slice(0, 2), '27.06.2026'],
    ['2026-06-27', '07.04.2026', '2026-06-27'],
  ],
])('where %s they stay', (_, days, after) => {
  const host = openShop(visits(days));
  expect(changesIn(host)).not.toContain('with dots');
  adopt(host);
  expect(columnOf(host, 'Last visit')).toEqual(after);
});

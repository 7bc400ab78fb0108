/** What may go out in one call: cells of exactly the same value. */
import type { Cell } from '../../src/core/cell';
import type { Day } from '../../src/core/day';
import { groupsByValue } from '../../src/app/writeRows';

const day = '2026-11-20' as Day;

test.each<[string, Cell, Cell, number]>([
  ['the same text', 'rye', 'rye', 1],
  ['texts that differ by a blank at the end', 'rye', 'rye ', 2],
  ['a number and its digits as text', 7, '7', 2],
  ['a tick and its word', true, 'TRUE', 2],
  ['a day and its letters', { day }, day, 2],
  ['one day twice', { day }, { day }, 1],
  ['a day and a time of it', { day }, { day, time: '09:00' }, 2],
])('%s: %j and %j', (_, one, other, groups) => {
  expect(groupsByValue([{ cell: one }, { cell: other }])).toHaveLength(groups);
});

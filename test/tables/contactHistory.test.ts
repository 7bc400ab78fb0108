/** What the Contact log says of customers. */
import type { Cell } from '../../src/core/cell';
import { historyOf, lastNotes } from '../../src/tables/contactHistory';
import { contactLogTab } from '../../src/tables/contactLogTable';
import { headingsOf } from '../../src/tables/ownTab';

const line = (
  day: string,
  id: string,
  [channel, outcome, note]: readonly [string, string, string],
): Cell[] => [
  { day: day as never, time: '09:00' },
  'Ana',
  channel,
  'Out',
  outcome,
  note,
  'ana@example.com',
  '',
  id,
];
const GRID = [
  headingsOf(contactLogTab),
  line('2026-11-01', 'C-1', ['Call', 'Spoke', 'likes rye']),
  line('2026-11-03', 'C-1', ['', 'Later', 'From the panel']),
  line('2026-11-02', 'C-1', ['Call', 'No answer', '']),
  line('2026-11-02', 'C-2', ['Follow-up', 'Done', 'From the Follow-ups tab']),
];

test('the last note is the newest one that a person wrote', () => {
  expect([...lastNotes(GRID)]).toEqual([['C-1', 'likes rye']]);
});

test('a history is newest first, whatever the order of the rows, and only of that customer', () => {
  expect(historyOf(GRID, 'C-1').map(({ when, outcome }) => [when, outcome])).toEqual([
    ['2026-11-03 09:00', 'Later'],
    ['2026-11-02 09:00', 'No answer'],
    ['2026-11-01 09:00', 'Spoke'],
  ]);
});

test('a log that is not there has no notes', () => {
  expect([lastNotes([]).size, historyOf([], 'C-1')]).toEqual([0, []]);
});

/** People sort, insert and delete while set-up, check, texts or a logged contact write: after one more run everybody has their own data. */
import { DEEDS, race, STORIES } from './racing';

const SHIFTS = [
  'sorts the list',
  'deletes a row',
  'inserts a row above the headings',
  'inserts a column at the left',
  'adds a customer in the middle',
];
const CASES = [
  ...SHIFTS.map((deed) => ['fixes', deed] as const),
  ...SHIFTS.slice(0, 4).map((deed) => ['log', deed] as const),
  ...['sorts the list', 'inserts a column at the left'].map((deed) => ['texts', deed] as const),
  ...['sorts the list', 'inserts a column at the left', 'inserts a row above the headings'].map(
    (deed) => ['setUp', deed] as const,
  ),
];

test.each(CASES)('%s: somebody %s before any service call', (story, deed) => {
  const [told, done] = [STORIES[story], DEEDS[deed]];
  if (!told || !done) throw new Error('No such case.');
  expect(race(told, done).slice(0, 5)).toEqual([]);
});

/** People sort, insert and delete while a follow-up run works: whatever the moment, after one more run everybody has their own data, Status and contacts. */
import { DEEDS, race, STORIES } from './racing';

const SHIFTS = [
  'sorts the list',
  'deletes a row',
  'inserts a row above the headings',
  'inserts a column at the left',
  'adds a customer in the middle',
];
const CASES = [
  ...Object.keys(DEEDS).map((deed) => ['followUps', deed] as const),
  ...SHIFTS.map((deed) => ['newRows', deed] as const),
  ...SHIFTS.map((deed) => ['choices', deed] as const),
];

test.each(CASES)('%s: somebody %s before any service call', (story, deed) => {
  const [told, done] = [STORIES[story], DEEDS[deed]];
  if (!told || !done) throw new Error('No such case.');
  expect(race(told, done).slice(0, 5)).toEqual([]);
});

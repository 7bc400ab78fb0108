/** The states' own hours. */
import { FEDERAL_HOURS, RULED_STATES, stateHours } from '../../../../src/core/texts/window/stateRules';

const say = ({ from, to }: { from: number; to: number }) => (from < to ? `${from}-${to}` : 'closed');

test.each([
  ['FL MA MD NJ OK WA WY', '8-20', '8-20', '8-20'],
  ['CT NV', '9-20', '9-20', '9-20'],
  ['MI MN NM', '9-21', '9-21', '9-21'],
  ['KY', '10-21', '10-21', '10-21'],
  ['TX', '9-21', '9-21', '12-21'],
  ['AL LA MS', '8-20', '8-20', 'closed'],
  ['PA UT', '8-21', '8-21', 'closed'],
  ['RI', '9-18', '10-17', '10-17'],
  ['ME', '9-17', 'closed', 'closed'],
  ['CA NY HI PR ON XX', '8-21', '8-21', '8-21'],
])('%s: %s on workdays, %s on Saturdays, %s on Sundays', (states, workdays, saturday, sunday) => {
  for (const state of states.split(' '))
    expect([1, 2, 3, 4, 5, 6, 0].map((weekday) => say(stateHours(state, weekday)))).toEqual([
      ...Array.from({ length: 5 }, () => workdays),
      saturday,
      sunday,
    ]);
});

test('the federal hours are 8 to 21, and these states have narrower ones on some day', () => {
  expect(FEDERAL_HOURS).toEqual({ from: 8, to: 21 });
  expect([...RULED_STATES].sort().join(' ')).toBe(
    'AL CT FL KY LA MA MD ME MI MN MS NJ NM NV OK PA RI TX UT WA WY',
  );
});

/** The zones and states of a customer: the number's and the address's together. */
import type { Phone } from '../../../../src/core/phone';
import { RULED_STATES } from '../../../../src/core/texts/window/stateRules';
import { CONTIGUOUS, statesOf, zonesOf } from '../../../../src/core/texts/window/zones';
import { phoneIn } from './localTime';

const zones = (...names: string[]) => ({ kind: 'zones', zones: names.map((name) => `America/${name}`) });

test.each([
  [212, {}, zones('New_York')],
  [212, { state: 'NY', postcode: '10001' }, zones('New_York')],
  [212, { state: 'California' }, zones('New_York', 'Los_Angeles')],
  [212, { postcode: '90001' }, zones('New_York', 'Los_Angeles')],
  [305, { state: 'FL' }, zones('New_York', 'Chicago')],
  [448, {}, zones('New_York', 'Chicago')],
  [213, { state: 'Bavaria', postcode: '123456' }, zones('Los_Angeles')],
  [876, {}, zones('Jamaica')],
])('area code %i with the address %j: the union of both', (code, place, expected) => {
  expect(zonesOf(phoneIn(code), place)).toEqual(expected);
});

test.each([800, 833, 844, 855, 866, 877, 888, 900, 521, 999])(
  'a number in %i without an address may be anywhere',
  (code) => {
    expect(zonesOf(phoneIn(code), { state: '', postcode: '' })).toEqual({ kind: 'unknown' });
  },
);

test('a number without a known place may be anywhere in the lower 48 as well as at its address', () => {
  expect(zonesOf(phoneIn(800), { state: 'HI' })).toEqual({
    kind: 'zones',
    zones: [...CONTIGUOUS, 'Pacific/Honolulu'],
  });
});

test.each(['+442079460958', '+61491570156', '+212612345678'])(
  '%s is abroad, whatever the address',
  (number) => {
    expect(zonesOf(number as Phone, { state: 'NY' })).toEqual({ kind: 'abroad' });
  },
);

test.each([
  [305, {}, 'FL'],
  [305, { state: 'Texas' }, 'FL TX'],
  [305, { state: 'FL', postcode: '33101' }, 'FL'],
  [416, {}, 'ON'],
  [876, {}, ''],
  [876, { postcode: '33101' }, 'FL'],
])('area code %i with the address %j is under the law of %j', (code, place, states) => {
  expect(statesOf(phoneIn(code), place).join(' ')).toBe(states);
});

test('a number without a known place may be under the law of every state with a rule, and of its address', () => {
  expect(statesOf(phoneIn(800), {})).toEqual(RULED_STATES);
  expect(statesOf(phoneIn(800), { state: 'HI' })).toEqual([...RULED_STATES, 'HI']);
});

test('a number abroad is under no state law but its address', () => {
  expect(statesOf('+442079460958' as Phone, {})).toEqual([]);
  expect(statesOf('+442079460958' as Phone, { state: 'NY' })).toEqual(['NY']);
});

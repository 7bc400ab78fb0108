// Numbers that are closed by a no on any row, whoever else has them.
import type { ConsentField } from '../../../src/core/customers/consent';
import type { CustomerCells } from '../../../src/core/customers/customer';
import { closedNumbers } from '../../../src/core/texts/leftOut';
import { list } from '../people';

const PHONE = '413 555 0148';
const closed = (cells: CustomerCells, ...fields: readonly ConsentField[]) =>
  [...closedNumbers(list(cells), 'US', ...(fields.length === 0 ? [] : [fields]))].join();

it.each<[string, CustomerCells, ConsentField[], boolean]>([
  ['a no to texts closes texts', { textConsent: 'no' }, [], true],
  ['a word of stop closes texts', { textConsent: 'STOP' }, ['textConsent'], true],
  ['a yes closes nothing', { textConsent: 'yes', callConsent: 'yes' }, ['textConsent', 'callConsent'], false],
  ['a word that nobody knows closes nothing', { textConsent: 'maybe' }, [], false],
  ['an empty cell closes nothing', { textConsent: '' }, [], false],
  ['a no to calls does not close texts', { textConsent: 'yes', callConsent: 'no' }, [], false],
  ['a no to calls closes calls', { textConsent: 'yes', callConsent: 'no' }, ['callConsent'], true],
  ['a no to texts is not asked about', { textConsent: 'no', callConsent: 'yes' }, ['callConsent'], false],
  [
    'one no among both is enough',
    { textConsent: 'yes', callConsent: 'no' },
    ['textConsent', 'callConsent'],
    true,
  ],
])('%s', (_, cells, fields, isClosed) => {
  expect(closed({ phone: PHONE, ...cells }, ...fields)).toBe(isClosed ? '+14135550148' : '');
});

it.each([
  ['413-555-0148 dont text', [], true],
  ['413-555-0148 (no SMS)', ['textConsent'], true],
  ['STOP 413-555-0148', [], true],
  ['413-555-0148 dont text', ['callConsent'], false],
  ['413-555-0148 no voicemail', [], false],
] as const)('the words of %j, asked about %j, close its number: %j', (phone, fields, isClosed) => {
  expect(closed({ phone, textConsent: 'yes' }, ...fields)).toBe(isClosed ? '+14135550148' : '');
});

it.each(['', '555'])('a no beside %j closes no number', (phone) => {
  expect(closedNumbers(list({ phone, textConsent: 'no' }), 'US').size).toBe(0);
});

it.each([
  ['413-555-0148 / 413-555-0149', '+14135550148,+14135550149'],
  ['413-555-0148 / 555-0149', '+14135550148'],
])('a no beside %j closes every number in it that can be read', (phone, numbers) => {
  expect(closed({ phone, textConsent: 'no' })).toBe(numbers);
});

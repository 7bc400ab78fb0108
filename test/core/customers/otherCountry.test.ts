/** Lists whose phones are partly, or wholly, of another country than the one that was guessed. */
import { otherCountry } from '../../../src/core/customers/otherCountry';

const AMERICAN = ['413-555-0101', '(413) 555-0102', '413 555 0103'];
const GERMAN = ['0151 23456789', '030 1234567', '0171/1234567'];

test.each([
  ['three German numbers in an American list', [...AMERICAN, ...GERMAN], 'US', { country: 'DE', count: 3 }],
  ['two are too few', [...AMERICAN, ...GERMAN.slice(1)], 'US', undefined],
  [
    'numbers with their country code',
    ['+49 151 23456789', '+49301234567', '0049 171 1234567'],
    'DE',
    undefined,
  ],
  ['a list of its own country', GERMAN, 'DE', undefined],
  [
    'American numbers that were cut short',
    ['413-555-01', '555-0101', '4135550', '413555014'],
    'US',
    undefined,
  ],
  [
    'American numbers in a British list',
    ['413-555-0101', '(413) 555-0102', '1 413 555 0103'],
    'GB',
    { country: 'US', count: 3 },
  ],
  ['no numbers at all', ['ask', 'n/a', 'see notes', '', undefined], 'US', undefined],
])('%s', (_, phones, country, expected) => expect(otherCountry(phones, country)).toEqual(expected));

test('of ten thousand cells as many are read as give an answer', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => `0151 ${String(23_400_000 + index)}`);
  expect(otherCountry(many, 'US')).toEqual({ country: 'DE', count: 200 });
});

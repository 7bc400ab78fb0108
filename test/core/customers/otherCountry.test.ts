/** Lists whose phones are partly, or wholly, of another country than the one that was guessed. */
import { otherCountry } from '../../../src/core/customers/otherCountry';

const AMERICAN = ['413-555-0101', '(413) 555-0102', '413 555 0103'];
const BRITISH = [
  '07890 151998',
  '07957 401924',
  '07957 172103',
  '07840 231587',
  '07700 239558',
  '07700 615580',
];
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
  [
    'British numbers, of which more would be Indian ones, beside one with its country code',
    [...BRITISH, '+44 7890 165271'],
    'US',
    { country: 'GB', count: 4 },
  ],
  ['the country code after two zeros', [...BRITISH, '0044 7890 165271'], 'US', { country: 'GB', count: 4 }],
  [
    'the country code of nobody else there',
    [...BRITISH.slice(0, 4), '+33 6 12 34 56 78'],
    'US',
    { country: 'GB', count: 4 },
  ],
  [
    'German numbers beside one with its country code',
    [...GERMAN, '+49 151 23456789', '+43 664 1234567'],
    'US',
    { country: 'DE', count: 3 },
  ],
  ['no numbers at all', ['ask', 'n/a', 'see notes', '', undefined], 'US', undefined],
])('%s', (_, phones, country, expected) => expect(otherCountry(phones, country)).toEqual(expected));

test('where the numbers would be of two countries and none has its code, both are named', () => {
  const ofBoth = Array.from({ length: 18 }, (_, index) => `07890 1519${index + 10}`);
  const phones = [...ofBoth, '07700 239558', '07700 615580'];
  expect(otherCountry(phones, 'US')).toEqual({ country: 'GB or IN', count: 20 });
});

test('of ten thousand cells as many are read as give an answer', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => `0151 ${String(23_400_000 + index)}`);
  expect(otherCountry(many, 'US')).toEqual({ country: 'DE', count: 200 });
});

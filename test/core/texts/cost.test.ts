/** The cost of texts at the price an owner wrote. */
import { isPrice, sayCost } from '../../../src/core/texts/cost';

test.each([
  ['$0.0083', 40, '$0.34'],
  ['0.0083', 1, '0.01'],
  ['0.01', 3, '0.03'],
  ['0,08 €', 12, '0,96 €'],
  ['US$ 0.01', 100, 'US$ 1.00'],
  ['0', 5, '0.00'],
  ['0.0083', 2000, '16.60'],
])('%s for each of %p parts is %s', (price, parts, cost) => expect(sayCost(price, parts)).toBe(cost));

test.each([
  ['', 40],
  ['$0.0083', 0],
  ['a cent', 40],
])('without a price or a part nothing is said: %p, %p', (price, parts) =>
  expect(sayCost(price, parts)).toBe(''),
);

test.each(['cheap', '-0.01', '1e-2', '0.01.1', '=1', '$', '12345'])('%s is no price', (text) =>
  expect(isPrice(text)).toBe(false),
);

import fc from 'fast-check';
import { EqualSales, type Buyer } from '../../../src/core/imports/equalSales';

const ana: Buyer = { id: 'C-1', name: 'ana adams' };
const anaShort: Buyer = { id: 'C-1', name: 'ana' };
const anaAlone: Buyer = { id: '', name: 'ana adams' };
const ben: Buyer = { id: 'C-2', name: 'ben brown' };
const nobody: Buyer = { id: '', name: '' };

function taken(known: readonly Buyer[], file: readonly Buyer[]): boolean[] {
  const equal = new EqualSales();
  for (const buyer of known) equal.add(buyer);
  return file.map((buyer) => equal.take(buyer));
}

test.each<[string, Buyer[], Buyer[], boolean[]]>([
  ['the same sale once is known, twice is not', [ana], [ana, ana], [true, false]],
  ['another customer’s is not', [ana], [ben], [false]],
  ['the id tells it under another name', [ana], [anaShort], [true]],
  ['the name alone tells it', [ana], [anaAlone], [true]],
  ['the name alone does not tell another name', [anaShort], [anaAlone], [false]],
  ['who takes the only one of another gives it back', [anaShort, anaAlone], [ana, anaAlone], [true, true]],
  ['whatever the order', [anaAlone, anaShort], [ana, anaAlone], [true, true]],
  ['sales of nobody are counted', [nobody, nobody], [nobody, nobody, nobody], [true, true, false]],
])('%s', (_, known, file, wanted) => {
  expect(taken(known, file)).toEqual(wanted);
});

test('the next file may take them all again', () => {
  const equal = new EqualSales();
  equal.add(ana);
  expect(equal.take(ana)).toBe(true);
  equal.release();
  expect(equal.take(ana)).toBe(true);
});

test('whatever was added is known, in any order', () => {
  const buyer = fc.record({
    id: fc.constantFrom('', 'C-1', 'C-2', 'C-3'),
    name: fc.constantFrom('', 'ana', 'ben', 'cy'),
  });
  const both = fc
    .array(buyer, { maxLength: 12 })
    .chain((known) => fc.tuple(fc.constant(known), fc.shuffledSubarray(known, { minLength: known.length })));
  fc.assert(
    fc.property(both, fc.array(buyer, { maxLength: 3 }), ([known, file], more) => {
      expect(taken([...known, ...more], file)).toEqual(file.map(() => true));
    }),
    { numRuns: 1000 },
  );
});

test('five thousand cups for nobody in particular take no time worth naming', () => {
  const cups = Array.from({ length: 5000 }, () => nobody);
  expect(taken(cups, cups).every(Boolean)).toBe(true);
});

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
  ['of two customers of one name each has their own', [ana], [{ id: 'C-2', name: 'ana adams' }], [false]],
  ['nameless customers have their own', [{ id: 'C-1', name: '' }], [{ id: 'C-2', name: '' }], [false]],
  ['a blank name tells nothing', [{ id: 'C-1', name: '' }], [nobody], [false]],
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

/** The most sales of a file that can be known ones, found by trying. */
function mostOf(known: readonly Buyer[], file: readonly Buyer[]): number {
  const takers: (number | undefined)[] = known.map(() => undefined);
  const place = (at: number, tried: Set<number>): boolean =>
    known.some((one, index) => {
      const buyer = file[at];
      if (buyer === undefined || tried.has(index) || !fits(one, buyer)) return false;
      tried.add(index);
      const taker = takers[index];
      if (taker !== undefined && !place(taker, tried)) return false;
      takers[index] = at;
      return true;
    });
  return file.filter((_, at) => place(at, new Set())).length;
}

function fits(one: Buyer, other: Buyer): boolean {
  if (one.id !== '' && other.id !== '') return one.id === other.id;
  return one.name === other.name && (one.name !== '' || one.id === other.id);
}

test('as many as can be are known, in whatever order the lines come, file after file', () => {
  const buyer = fc.record({
    id: fc.constantFrom('', 'C-1', 'C-2', 'C-3'),
    name: fc.constantFrom('', 'ana', 'ben'),
  });
  const sales = fc.array(buyer, { maxLength: 12 });
  fc.assert(
    fc.property(sales, fc.array(sales, { maxLength: 3 }), (known, files) => {
      const equal = new EqualSales();
      for (const one of known) equal.add(one);
      for (const file of files) {
        equal.release();
        expect(file.filter((one) => equal.take(one))).toHaveLength(mostOf(known, file));
      }
    }),
    { numRuns: 1000 },
  );
});

/** How often something is looked up. */
function looksOf(work: () => void): number {
  let looks = 0;
  const { has } = Set.prototype;
  const { get } = Map.prototype;
  const spies = [
    jest.spyOn(Set.prototype, 'has').mockImplementation(function (this: Set<unknown>, one) {
      looks += 1;
      return has.call(this, one);
    }),
    jest.spyOn(Map.prototype, 'get').mockImplementation(function (this: Map<unknown, unknown>, key) {
      looks += 1;
      return get.call(this, key) as unknown;
    }),
  ];
  try {
    work();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return looks;
}

const MANY = 10_000;

function many(buyer: (index: number) => Buyer): Buyer[] {
  return Array.from({ length: MANY }, (_, index) => buyer(index));
}

test.each<[string, Buyer[], Buyer[], number]>([
  ['for nobody in particular', many(() => nobody), many(() => nobody), MANY],
  [
    'for nameless customers, then for others',
    many((index) => ({ id: `C-${index}`, name: '' })),
    many((index) => ({ id: `D-${index}`, name: '' })),
    0,
  ],
  [
    'for customers of one name, then by the name and by the ids',
    many((index) => ({ id: `C-${index}`, name: 'ana' })),
    [...many(() => ({ id: '', name: 'ana' })), ...many((index) => ({ id: `C-${index}`, name: 'ana' }))],
    MANY,
  ],
  [
    'by the name, then for customers of this name, and for others',
    many(() => ({ id: '', name: 'ana' })),
    [
      ...many((index) => ({ id: `C-${index}`, name: 'ana' })),
      ...many((index) => ({ id: `D-${index}`, name: 'ana' })),
    ],
    MANY,
  ],
  [
    'for customers of one name, half of them by the name',
    many((index) => ({ id: `C-${index}`, name: 'ana' })),
    many((index) => (index % 2 === 0 ? { id: '', name: 'ana' } : { id: `C-${index % 99}`, name: 'ana' })),
    MANY / 2 + 99,
  ],
])('ten thousand cups alike take some looks each: %s', (_, known, file, wanted) => {
  let found: boolean[] = [];
  const looks = looksOf(() => (found = taken(known, file)));
  expect(found.filter(Boolean).length).toBe(wanted);
  expect(looks).toBeLessThan(30 * (known.length + file.length));
});

/** Firms of one word, as one is written short: `Ctr` and `Center`. */
import fc from 'fast-check';
import { compareFirms, CUSTOMER } from '../../../src/core/duplicates/compareCompanies';
import { noEvidence } from '../../../src/core/duplicates/evidence';
import { wordIn, type Word } from '../../../src/core/duplicates/words';

/** A word that is the same counts for as much; one that is only alike for a quarter. */
const ONE_IN = 64;

function word(text: string): Word {
  return { ...wordIn(new Map(), text), oneIn: ONE_IN };
}

/** True when the two weigh as one word does beside itself. */
function isTakenForTheSame(one: string, other: string): boolean {
  const [evidence, beside] = [noEvidence(() => 1), noEvidence(() => 1)];
  const same = word(one);
  compareFirms([[same], [word(other)]], CUSTOMER, evidence);
  compareFirms([[same], [same]], CUSTOMER, beside);
  return evidence.same === beside.same;
}

/** The same ends, and the letters between stand in the other in their order; said as a pattern, which takes ages over long words. */
function isShortened(x: string, y: string): boolean {
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return (
    long.length >= short.length + 2 &&
    /^.[^aeiouy]{2,4}$/.test(short) &&
    new RegExp(`^${short.split('').join('.*')}$`).test(long)
  );
}

describe('A word of a firm written short', () => {
  test.each([
    ['ctr', 'center'],
    ['mgmt', 'management'],
    ['assc', 'associatsc'],
    ['bcdfg', 'bcccdddfffg'],
  ])('%s is taken for %s', (short, long) => {
    expect(isTakenForTheSame(short, long)).toBe(true);
    expect(isTakenForTheSame(long, short)).toBe(true);
  });

  test.each([
    ['ctr', 'centers'],
    ['ctr', 'career'],
    ['ctr', 'rotcer'],
    ['cttr', 'center'],
    ['ctr', 'ctor'],
    ['cotr', 'coxoxtoxr'],
    ['bcdfgh', 'bacadafagah'],
  ])('%s is not taken for %s', (short, long) => {
    expect(isTakenForTheSame(short, long)).toBe(false);
    expect(isTakenForTheSame(long, short)).toBe(false);
  });

  test('is told as a pattern of its letters tells it', () => {
    const texts = (letters: string, minLength: number, maxLength: number) =>
      fc.string({ unit: fc.constantFrom(...letters), minLength, maxLength });
    const word = texts('aebcd1', 1, 12);
    // Letters put between those of the short word, and now and then before or behind it.
    const pair = fc
      .tuple(texts('bcd1', 2, 6), fc.array(texts('aebcd1', 0, 3), { minLength: 6, maxLength: 6 }), word)
      .map(([short, between, end]): readonly [string, string] => [
        short,
        (end.startsWith('a') ? end : '') +
          short.split('').reduce((long, letter, at) => long + (between[at] ?? '') + letter) +
          (end.startsWith('e') ? end : ''),
      ]);
    fc.assert(
      fc.property(fc.oneof(pair, fc.tuple(word, word)), ([one, other]) => {
        fc.pre(one !== other);
        expect(isTakenForTheSame(one, other)).toBe(isShortened(one, other));
      }),
      { numRuns: 3_000 },
    );
  });

  test('is told of 50,000 letters too, which a pattern would not get through', () => {
    const letters = `b${'c'.repeat(16_666)}${'d'.repeat(16_666)}${'f'.repeat(16_666)}`;
    expect(isTakenForTheSame('bcdfg', `${letters}g`)).toBe(true);
    expect(isTakenForTheSame('bcdfg', `${letters}x`)).toBe(false);
    expect(isTakenForTheSame('bcdfg', `${letters}gx`)).toBe(false);
    expect(isTakenForTheSame('bcfdg', `${letters}g`)).toBe(false);
  });
});

import fc from 'fast-check';
import { FirstWith } from '../../src/core/firstWith';

describe('FirstWith', () => {
  test('tells who came first with each text, like a Map, when the table is as full as it may be', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 })), (texts) => {
        const table = new FirstWith<number>(new Set(texts).size);
        const known = new Map<string, number>();
        for (const [at, text] of texts.entries()) {
          expect(table.meet(text, at)).toBe(known.get(text));
          if (!known.has(text)) known.set(text, at);
        }
      }),
    );
  });

  test('two texts of one hash are two', () => {
    const table = new FirstWith<string>(2);
    // FNV-1a gives 0x5e4daa9d for both.
    expect(['costarring', 'liquid'].map((text) => table.meet(text, text))).toEqual([undefined, undefined]);
    expect(table.meet('liquid', '')).toBe('liquid');
  });
});

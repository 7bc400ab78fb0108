import fc from 'fast-check';
import { TextMap } from '../../src/core/textMap';

describe('TextMap', () => {
  test('keeps the first item of each text, like a Map, when the table is as full as it may be', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 })), (texts) => {
        const map = new TextMap<number>(new Set(texts).size);
        const known = new Map<string, number>();
        for (const [at, text] of texts.entries()) {
          expect([map.get(text), map.meet(text, at)]).toEqual([known.get(text), known.get(text)]);
          if (!known.has(text)) known.set(text, at);
        }
        expect(map.items).toEqual([...known.values()]);
      }),
    );
  });

  test.each([0, 1, 7, 100])('made for %d texts it takes a thousand', (most) => {
    const map = new TextMap<number>(most);
    const texts = Array.from({ length: 1000 }, (_, at) => `text ${at}`);
    expect(texts.map((text, at) => map.meet(text, at))).toEqual(texts.map(() => undefined));
    expect(texts.map((text) => map.get(text))).toEqual(texts.map((_, at) => at));
    expect(map.get('another')).toBeUndefined();
  });

  test('two texts of one hash are two', () => {
    const map = new TextMap<string>(2);
    // FNV-1a gives 0x5e4daa9d for both.
    expect(['costarring', 'liquid'].map((text) => map.meet(text, text))).toEqual([undefined, undefined]);
    expect(map.get('liquid')).toBe('liquid');
  });

  test('another item takes the place of the one before; a text that never came gets none', () => {
    const map = new TextMap<string>(1);
    map.meet('a', 'old');
    map.replace('a', 'new');
    map.replace('b', 'new');
    expect([map.get('a'), map.get('b'), map.items]).toEqual(['new', undefined, ['new']]);
  });
});

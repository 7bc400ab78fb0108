/** What the build packs comes out of the script again, letter by letter. */
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { unpack } from '../../src/core/unpack';

const pack = (text: string) => deflateRawSync(Buffer.from(text, 'utf8'), { level: 9 }).toString('base64');

test('any text comes out as it went in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.nat(50), (text, times) => {
      const long = text.repeat(times);
      expect(unpack(pack(long))).toBe(long);
    }),
  );
});

test.each(['', 'a', 'ab', 'abc', '<p>“Ångström” 😀 $& \u0000</p>'])('%j comes out', (text) => {
  expect(unpack(pack(text))).toBe(text);
});

test('what was cut off is not taken for a text', () => {
  expect(() => unpack(pack('a long text, a long text').slice(0, 12))).toThrow();
});

/** A zip file that every program opens: read back by a library. */
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { zipOf } from '../../../sidebar/transfer/zip';

test('any names and texts come out of the zip file as they went in', () => {
  const files = fc.dictionary(
    // The library that reads them back keeps names as keys of an object.
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((name) => name !== '__proto__'),
    fc.string({ unit: 'grapheme' }),
    { maxKeys: 5, noNullPrototype: true },
  );
  fc.assert(
    fc.property(files, (texts) => {
      const whole = new TextEncoder();
      const zip = Buffer.concat(zipOf(new Map(Object.entries(texts))));
      const back = Object.entries(unzipSync(zip)).map(([name, data]) => [name, strFromU8(data)]);
      const utf8 = (text: string) => strFromU8(whole.encode(text));
      expect(Object.fromEntries(back)).toEqual(
        Object.fromEntries(Object.entries(texts).map(([name, text]) => [utf8(name), utf8(text)])),
      );
    }),
    { numRuns: 50 },
  );
});

test('the checksum is the one that everybody computes', () => {
  const [head = new Uint8Array()] = zipOf(new Map([['a', '123456789']]));
  expect(Buffer.from(head).readUInt32LE(14).toString(16)).toBe('cbf43926');
});

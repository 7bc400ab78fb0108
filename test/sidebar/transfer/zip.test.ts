/** A zip file that every program opens: read back by a library. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { textInZip, zipOf } from '../../../sidebar/transfer/zip';

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

describe('a text is found in a zip file', () => {
  const texts = new Map([
    ['01 Customers.csv', 'Name\nÅna'],
    ['2026-11-20 archive.json', '{"name":"Ånå"}'],
    ['archive.json.txt', 'no'],
  ]);
  const whole = Uint8Array.from(Buffer.concat(zipOf(texts)));

  test('of ours, by the end of its name', () => {
    expect(textInZip(whole, 'archive.json')).toBe('{"name":"Ånå"}');
    expect(textInZip(whole, 'other.json')).toBeUndefined();
  });

  test.each([
    ['packed by another program', zipSync({ 'archive.json': strToU8('{}'.repeat(50)) })],
    ['no zip file', strToU8('{"a":1}')],
    ['empty', new Uint8Array()],
    ['cut off', whole.slice(0, 20)],
  ])('of none that is %s', (_, bytes) => {
    expect(textInZip(Uint8Array.from(bytes), 'archive.json')).toBeUndefined();
  });
});

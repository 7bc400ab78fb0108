/** What the build packs comes out of the script again, letter by letter. */
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { ROOT } from '../../local/build';
import { unpack } from '../../src/core/unpack';

const PACK = `
  import { pack } from './build/pack.mjs';
  import { readFileSync } from 'node:fs';
  const texts = JSON.parse(readFileSync(0, 'utf8'));
  console.log(JSON.stringify(await Promise.all(texts.map(pack))));`;

const long = fc
  .tuple(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.nat(50))
  .map(([text, times]) => text.repeat(times));
const texts = ['', 'a', 'ab', 'abc', '<p>“Ångström” 😀 $& \u0000</p>', ...fc.sample(long, 100)];

let packed: readonly string[];
beforeAll(() => {
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', PACK], {
    cwd: ROOT,
    input: JSON.stringify(texts),
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  });
  packed = JSON.parse(printed) as string[];
});

test('any text comes out as it went in', () => {
  expect(packed.map(unpack)).toEqual(texts);
});

test('nothing in it ends a text of a script or is escaped there', () => {
  expect(packed.join('')).toMatch(/^[!#-[\]-_a-~]+$/);
});

test('what was cut off is not taken for a text', () => {
  expect(() => unpack(packed[4]?.slice(0, 15) ?? '')).toThrow();
});

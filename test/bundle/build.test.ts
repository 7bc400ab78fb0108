/** The build itself: the same script each time, and the two kinds of add-on. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readBundle } from '../../local/build';
import { buildInto, BUILD_MS, CALLABLE, topLevelFunctions, wordsIn } from './bundles';

/** All that the script of the published add-on says otherwise. */
const [PASTED_MENU, PUBLISHED_MENU] = ['.createMenu("Regulars")', '.createAddonMenu()'];

/** As the minifier gives them, by how often each letter stands in the script. */
const SHORT_NAME = /^[A-Za-z_$][\w$]?$/;

let folder = '';
let pasted = '';
let published = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'regulars-bundle-'));
  pasted = readBundle().source;
  published = buildInto(folder, { REGULARS_BUILD: 'published' });
}, 2 * BUILD_MS);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a build', () => {
  test('leaves the script and its manifest, nothing else', () => {
    expect(readdirSync(folder).sort()).toEqual(['Code.js', 'appsscript.json']);
  });

  test('to paste puts the menu into the menu bar', () => {
    expect(pasted.split(PASTED_MENU)).toHaveLength(2);
  });

  test('to publish puts the menu under Extensions', () => {
    expect(published.split(PUBLISHED_MENU)).toHaveLength(2);
  });

  test('of either kind is the same word by word, beside the menu and the short names that its letters change', () => {
    const [one, other] = [published.replace(PUBLISHED_MENU, PASTED_MENU), pasted].map(wordsIn);
    const isSame = (word: string, at: number) =>
      word === other?.[at] || (SHORT_NAME.test(word) && SHORT_NAME.test(other?.[at] ?? ''));
    expect([one?.length, one?.filter((word, at) => !isSame(word, at)).slice(0, 5)]).toEqual([
      other?.length,
      [],
    ]);
  });

  test('to publish exposes the same functions', () => {
    expect(topLevelFunctions(published)).toEqual(CALLABLE);
  });
});

/** The build itself: the same bytes each time, and the two kinds of add-on. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readBundle } from '../../local/build';
import { buildInto, BUILD_MS, CALLABLE, topLevelFunctions } from './bundles';

let folder = '';
let first = '';
let second = '';
let published = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'regulars-bundle-'));
  first = readBundle().source;
  second = buildInto(path.join(folder, 'own'));
  published = buildInto(path.join(folder, 'published'), { REGULARS_BUILD: 'published' });
}, 3 * BUILD_MS);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a build', () => {
  test('gives the same bytes the second time', () => {
    expect(second === first).toBe(true);
  });

  test('exposes the functions the second time too', () => {
    expect(topLevelFunctions(second)).toEqual(CALLABLE);
  });

  test('leaves the script and its manifest, nothing else', () => {
    expect(readdirSync(path.join(folder, 'own')).sort()).toEqual(['Code.js', 'appsscript.json']);
  });

  test('to paste puts the menu into the menu bar', () => {
    expect([first.includes('.createMenu('), first.includes('.createAddonMenu(')]).toEqual([true, false]);
  });

  test('to publish puts the menu under Extensions', () => {
    expect([published.includes('.createMenu('), published.includes('.createAddonMenu(')]).toEqual([
      false,
      true,
    ]);
  });

  test('to publish exposes the same functions', () => {
    expect(topLevelFunctions(published)).toEqual(CALLABLE);
  });
});

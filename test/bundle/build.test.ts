/** The build itself: the same bytes each time, and the two kinds of add-on. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readBundle } from '../../local/build';
import { buildInto, BUILD_MS, CALLABLE, topLevelFunctions } from './bundles';

/** All that the script of the published add-on says otherwise. */
const [PASTED_MENU, PUBLISHED_MENU] = ['.createMenu("Regulars")', '.createAddonMenu()'];

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

  test('of either kind gives the same bytes beside the menu, and so does a second one', () => {
    expect(published.replace(PUBLISHED_MENU, PASTED_MENU) === pasted).toBe(true);
  });

  test('to publish exposes the same functions', () => {
    expect(topLevelFunctions(published)).toEqual(CALLABLE);
  });
});

/** `npm run local -- --restore`: an archive comes back into an empty spreadsheet, anything else gets one sentence. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { restoreFile } from '../../local/restoreFile';
import type { Host } from '../../local/emulator';
import { archiveOf } from '../app/exports/takeOut';
import { adoptedShop, gridOf, openHost, SHOP, tabNames } from '../app/shop';

const folder = mkdtempSync(path.join(tmpdir(), 'restore-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const place = path.join(folder, name);
  writeFileSync(place, text);
  return place;
}

type Answer = ReturnType<Parameters<typeof restoreFile>[0]>;
const bringBack = (host: Host, place: string) =>
  restoreFile((args) => host.scriptRun('rpc', 'restoreArchive', args) as Answer, place);

const shop = adoptedShop(SHOP);
const archive = file('a archive.json', archiveOf(shop));

test('every tab is there again, cell for cell', () => {
  const host = openHost();
  bringBack(host, archive);
  expect(tabNames(host)).toEqual(tabNames(shop));
  expect(gridOf(host, 'Customers')).toEqual(gridOf(shop, 'Customers'));
});

test.each([
  ['a spreadsheet in use', () => adoptedShop(SHOP), archive, 'is not empty'],
  [
    'another file',
    () => openHost(),
    file('list.json', '{"regulars":"list"}'),
    'list.json is no archive of Regulars',
  ],
  ['no file', () => openHost(), path.join(folder, 'none.json'), 'cannot be read'],
])('%s is refused with one sentence', (_, open, place, sentence) => {
  const host = open();
  expect(() => bringBack(host, place)).toThrow(sentence);
});

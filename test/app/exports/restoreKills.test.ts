/** Google may end bringing an archive back at any service call. Done once more from the beginning, it ends as an undisturbed one. */
import type { Host } from '../../../local/emulator';
import { portionsOf } from '../../../src/core/exports/archive';
import { fragileShop, killAt } from '../mishaps';
import { adoptedShop, ask, sheetOf, tabNames, use, type Typed } from '../shop';
import { archiveOf, pictureOf } from './takeOut';

const SHOP: Typed = [
  ['Name', 'Phone', 'Segment', 'Twice'],
  ['Ana Adams', '413-555-0101', 'Apostle', '=1+1'],
  ['Ben Brown', '413-555-0102', '', ''],
];
/** What was not written yet falls with the run, so it is enough to end it before each call that writes. */
const WRITES = /\.(?:set|add|insert|hide|create|remove|delete|release)/;

/** The list and the Activity tab: each kind of portion is there. */
function smallArchive(): string {
  const host = adoptedShop(SHOP);
  const spreadsheet = host.globals.SpreadsheetApp.getActiveSpreadsheet();
  for (const name of tabNames(host).filter((one) => one.startsWith('Backup')))
    spreadsheet.deleteSheet(sheetOf(host, name));
  return archiveOf(host);
}

test('killed before any write and done again, every cell is back, every mark once, and the list is known', () => {
  const portions = portionsOf(smallArchive());
  const shop = fragileShop([]);
  const send = (portion: string) => void ask(shop.host, 'restoreArchive', { portion });
  shop.keep();
  portions.forEach(send);
  const right = stateOf(shop.host);
  shop.rewind();
  const wrong: string[] = [];
  portions.forEach((portion, at) => {
    shop.keep();
    const names: string[] = [];
    shop.during(
      (_, name) => void names.push(name),
      () => send(portion),
    );
    names.forEach((name, index) => {
      // The second block is as the first.
      if (!WRITES.test(name) || at === 2) return;
      shop.rewind();
      killAt(shop, index + 1, () => send(portion));
      portions.forEach(send);
      if (stateOf(shop.host) !== right) wrong.push(`portion ${at} before ${name}`);
    });
    shop.rewind();
    send(portion);
  });
  expect(wrong).toEqual([]);
  expect(use(shop.host, 'whoNeedsFollowUp').ok).toBe(true);
});

/** Cells, looks and marks; tabs by their place, since Google numbers them as they come. */
function stateOf(host: Host): string {
  const spreadsheet = host.globals.SpreadsheetApp.getActiveSpreadsheet();
  const ids = spreadsheet.getSheets().map((sheet) => String(sheet.getSheetId()));
  const marks = spreadsheet.createDeveloperMetadataFinder().withKey('regulars').find();
  const texts = marks.map((mark) =>
    (mark.getValue() ?? '').replace(
      /((?:sheet|customersTab)":)(\d+)/,
      (_, name: string, id: string) => name + ids.indexOf(id),
    ),
  );
  return JSON.stringify([pictureOf(host), texts.sort()]);
}

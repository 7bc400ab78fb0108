/** The whole tab was sorted, its headings too: nobody vanishes without a word, and all is well when they stand on top again. */
import type { Host } from '../../local/emulator';
import { adopt, adoptedShop, gridOf, HEADINGS, sheetOf, use, type Typed } from './shop';

const NAMES = ['Ana Adams', 'Ben Brown', 'Cy Cole', 'Yan Yew', 'Zed Zoo'];
const LIST: Typed = [HEADINGS, ...NAMES.map((name) => [name, '', '', 'Loyalist', '1/1/2026', 'yes', 'rye'])];
const SENTENCE =
  '2 of your customers stand above your headings in row 3: was the whole tab sorted? Press Ctrl+Z, or bring that row, and any lines that stood above it, back to the top. Nothing was changed.';

/** Z to A: Zed and Yan go above Name. */
function sorted(): Host {
  const host = adoptedShop(LIST);
  sheetOf(host, 'Customers').getDataRange().sort({ column: 1, ascending: false });
  return host;
}

const COMMANDS = ['whoNeedsFollowUp', 'checkCustomers', 'prepareTexts', 'findDuplicates', 'setUp'] as const;

test.each(COMMANDS)('%s says so and changes nothing', (command) => {
  const host = sorted();
  const before = gridOf(host, 'Customers');
  expect(use(host, command).sentence).toBe(SENTENCE);
  expect(gridOf(host, 'Customers')).toEqual(before);
});

test('the panel’s set-up says so too', () => {
  expect(adopt(sorted()).sentence).toBe(SENTENCE);
});

test('with the headings on top again everybody is there', () => {
  const host = sorted();
  const sheet = sheetOf(host, 'Customers');
  sheet.moveRows(sheet.getRange('3:3'), 1);
  expect(use(host, 'whoNeedsFollowUp').sentence).toContain('5 people are waiting');
});

test('lines above the headings that are no customers of ours are nothing to speak of', () => {
  const host = adoptedShop(LIST);
  sheetOf(host, 'Customers').insertRowsBefore(1, 2).getRange('A1').setValue('Zed’s shop');
  expect(use(host, 'whoNeedsFollowUp').sentence).toContain('5 people are waiting');
});

test('a customer who stands below the headings as well is missed by nobody', () => {
  const host = adoptedShop(LIST);
  const sheet = sheetOf(host, 'Customers');
  sheet.insertRowsBefore(1, 1);
  sheet.getRange('3:3').copyTo(sheet.getRange('1:1'));
  expect(use(host, 'whoNeedsFollowUp').sentence).toContain('5 people are waiting');
});

/** Cells that the owner merged in the rows of customers: the check and set-up name them, with the remedy, and nothing else changes. */
import type { Host } from '../../local/emulator';
import { adopt, ask, gridOf, linesOf, openShop, SETTINGS, SHOP, sheetOf, tabNames, use } from './shop';

const LAST: readonly string[] = ['Cy Cole', '413-555-0103', '', 'Loyalist', '10/1/2026', 'no', ''];

function shop(range: string, rows = [...SHOP, LAST]): Host {
  const host = openShop([['Our customers'], ...rows]);
  sheetOf(host, 'Customers').getRange(range).merge();
  return host;
}

const told = (host: Host) =>
  linesOf(host, 'Problems')
    .filter(({ Kind }) => Kind === 'merged')
    .map(({ Row, Column, Problem }) => [Row, Column, Problem?.split(':')[0]]);

test.each([
  ['E3:E4', [['3', 'Last contact', 'E3 to E4 are merged']]],
  ['B3:B5', [['3', 'Phone', 'B3 to B5 are merged']]],
  ['B4:D4', [['4', 'Phone', 'B4 to D4 are merged']]],
  ['D2:D3', [['2', 'Segment', 'D2 to D3 are merged']]],
])('%s is a problem of its row', (range, problems) => {
  const host = shop(range);
  const set = adopt(host);
  expect(set.sentence).toMatch(
    new RegExp(`The cells ${range.replace(':', ' to ')} are merged: .*Format > Merge cells > Unmerge\\.$`),
  );
  use(host, 'checkCustomers');
  expect(told(host)).toEqual(problems);
  expect(sheetOf(host, 'Customers').getRange(range).isPartOfMerge()).toBe(true);
});

test.each(['A1:G1', 'A7:C8', 'L3:L4'])('%s, where nobody of ours stands, is none', (range) => {
  const host = shop(range);
  expect(adopt(host).sentence).not.toContain('merged');
  use(host, 'checkCustomers');
  expect(told(host)).toEqual([]);
});

test('taken apart and filled in, it is one no more', () => {
  const host = shop('E3:E4');
  adopt(host);
  const cells = sheetOf(host, 'Customers').getRange('E3:E4');
  cells.breakApart();
  cells.setValues([['2026-09-01'], ['2026-10-01']]);
  use(host, 'checkCustomers');
  expect(told(host)).toEqual([]);
  expect(gridOf(host, 'Customers')[3]?.[4]).toContain('2026');
});

test('of several set-up names the first and says how many more', () => {
  const host = shop('E3:E4');
  sheetOf(host, 'Customers').getRange('B4:B5').merge();
  expect(adopt(host).sentence).toContain('E3 to E4 (and 1 more, see Check customer list) are merged');
});

const PEOPLE = [...SHOP.slice(1), LAST];
const idsIn = (host: Host) => linesOf(host, 'Customers', 2).map((line) => line['Customer ID']);
const named = (host: Host) => gridOf(host, 'Customers').slice(2, 2 + PEOPLE.length);
const backups = (host: Host) => tabNames(host).filter((name) => name.startsWith('Backup'));

test.each([
  ['the last of the list and nobody’s beside it', ['G3:I3']],
  ['those of every customer', PEOPLE.map((_, index) => `G${index + 3}:I${index + 3}`)],
  ['the heading', ['G2:I2']],
  ['the end of the grid', ['G3:Z4']],
])('where %s are merged, our columns stand beside them', (_, ranges) => {
  const host = shop(ranges[0] ?? '');
  for (const range of ranges) sheetOf(host, 'Customers').getRange(range).merge();
  const before = named(host);
  expect(adopt(host).sentence).toContain(`Set-up is done for ${PEOPLE.length} customers.`);
  expect(adopt(host).sentence).toContain('Everything is in place');
  use(host, 'checkCustomers');
  expect(told(host).map(([row]) => row)).toEqual(ranges[0] === 'G3:Z4' ? ['3'] : []);
  expect(named(host).map((row) => row.slice(0, 7))).toEqual(before.map((row) => row.slice(0, 7)));
  expect(new Set(idsIn(host)).size).toBe(PEOPLE.length);
  expect(idsIn(host)).not.toContain('');
});

test('merged over an ID later, they are named by every command with the remedy, and no copy is made', () => {
  const host = shop('L9:L10');
  adopt(host);
  const column = (gridOf(host, 'Customers')[1]?.indexOf('Customer ID') ?? 0) + 1;
  const cells = sheetOf(host, 'Customers').getRange(4, column - 1, 1, 3);
  const address = cells.getA1Notation().replace(':', ' to ');
  cells.merge();
  const copies = backups(host);
  const told = `The cells ${address} are merged, so there is no room for the Customer ID in row 4, and whoever stands there is left out`;
  for (const item of ['whoNeedsFollowUp', 'checkCustomers'] as const)
    expect(use(host, item)).toMatchObject({ ok: true, sentence: expect.stringContaining(told) });
  expect(adopt(host)).toMatchObject({ ok: false, sentence: expect.stringContaining(told) });
  expect(backups(host)).toEqual(copies);
  cells.breakApart();
  expect(use(host, 'checkCustomers')).toMatchObject({ ok: true });
  expect(idsIn(host)).not.toContain('');
});

describe('A heading within the list, merged across it,', () => {
  const LINE: readonly string[] = ['PIANO', '', '', '', '', '', ''];
  const rows = [...SHOP.slice(0, 2), LINE, ...SHOP.slice(2)];

  test('after set-up stops nothing, and a stop is recorded', () => {
    const host = openShop(rows);
    adopt(host);
    const sheet = sheetOf(host, 'Customers');
    sheet.getRange(3, 1, 1, sheet.getLastColumn()).merge();
    const copies = backups(host);
    const customerId = linesOf(host, 'Customers')[0]?.['Customer ID'] ?? '';
    for (const item of ['whoNeedsFollowUp', 'checkCustomers'] as const)
      expect(use(host, item).sentence).not.toContain('merged');
    const stop = { channel: 'text', state: 'revoked', on: '', how: '', wording: '', note: '' };
    expect(ask(host, 'recordConsent', { customerId, ...stop }).ok).toBe(true);
    expect(adopt(host)).toMatchObject({
      ok: true,
      sentence: expect.stringContaining('Everything is in place'),
    });
    expect(backups(host)).toEqual(copies);
  });

  test('before set-up moves our columns no farther', () => {
    const host = openShop(rows);
    sheetOf(host, 'Customers').getRange('A3:Z3').merge();
    expect(adopt(host).ok).toBe(true);
    expect(gridOf(host, 'Customers')[0]?.slice(7)).toEqual(['Customer ID', 'Status']);
    expect(use(host, 'whoNeedsFollowUp')).toMatchObject({
      ok: true,
      sentence: expect.not.stringContaining('merged'),
    });
  });
});

test('a heading that is two rows high makes no merged cells of ours', () => {
  const host = openShop([
    ['Name', 'Phone', 'Segment', 'Last contact'],
    ['', 'home / mobile', '', ''],
    ['Ana Adams', '413-555-0101', 'Apostle', '9/1/2026'],
    ['Ben Brown', '413-555-0102', 'Loyalist', '9/1/2026'],
  ]);
  const sheet = sheetOf(host, 'Customers');
  sheet.getRange('D1:D2').merge();
  expect(adopt(host).ok).toBe(true);
  expect(sheet.getRange(1, 5, 4, 2).getMergedRanges()).toHaveLength(0);
  expect(use(host, 'whoNeedsFollowUp').ok).toBe(true);
});

test('while somebody is left out no text is prepared: their no would not close its number', () => {
  const host = openShop([...SHOP, LAST]);
  adopt(host);
  ask(host, 'saveSettings', SETTINGS);
  sheetOf(host, 'Customers').getRange('H3:H4').merge();
  expect(use(host, 'prepareTexts')).toMatchObject({
    ok: false,
    sentence: expect.stringContaining('No text was prepared. The cells H3 to H4 are merged'),
  });
  sheetOf(host, 'Customers').getRange('H3:H4').breakApart();
  expect(use(host, 'prepareTexts').ok).toBe(true);
});

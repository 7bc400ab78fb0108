/** An archive of everything comes back into an empty spreadsheet cell for cell, the list is known again, and nobody gets a text twice. */
import type { Host } from '../../../local/emulator';
import {
  adoptedShop,
  ask,
  gridOf,
  linesOf,
  openHost,
  openShop,
  sheetOf,
  tabNames,
  typeFor,
  use,
  workedShop,
  type Typed,
} from '../shop';
import { sendingShop, visible } from '../sending/sendingShop';
import { archiveOf, bringBack, pictureOf, takeOut } from './takeOut';

const SHOP: Typed = [
  ['Name', 'Phone', 'Email', 'Segment', 'Last contact', 'Text consent', 'Notes', 'Loaves', 'Twice'],
  ['Ana Adams', '413-555-0101', 'ana@example.com', 'Apostle', '9/1/2026', 'yes', 'rye', '3', '=H2*2'],
  ['Ben Brown', '413-555-0102', 'ben@example.com', 'Hostage', '10/1/2026', 'no', '', '1', '=H3*2'],
  ['Cy Cole', '413-555-0103', 'cy@example.com', 'Loyalist', '8/1/2026', 'yes', "'=1+1", '', '=1/0'],
  ['Di Dow', 'not known', 'di at example.com', 'Hostge', 'last spring', 'maybe', "'+41 x", '', ''],
];

/** Every tab that the product makes, an owner's own note, colour and exact time, a tab of the owner's that is hidden. */
function richShop(): Host {
  const host = workedShop(SHOP);
  const [ana, , cy] = linesOf(host, 'Customers').map((line) => line['Customer ID'] ?? '');
  const said = { channel: 'email', state: 'revoked', on: '', how: 'Call', wording: '', note: '' };
  ask(host, 'recordConsent', { customerId: ana, ...said });
  ask(host, 'logContact', { customerId: cy, channel: 'Call', outcome: 'Spoke', note: '=2+2', next: '' });
  ask(host, 'approveTexts', { month: '2026-11', count: 2 });
  typeFor(host, { tab: 'Send by hand', name: 'Ana Adams', column: 'Sent' }, 'TRUE');
  use(host, 'prepareTexts');
  const list = sheetOf(host, 'Customers');
  list.getRange('A2').setNote('Always early').setBackground('#ffeedd').setFontWeight('bold');
  list.setFrozenRows(1);
  list.setFrozenColumns(1);
  list.setColumnWidth(7, 333);
  const { SpreadsheetApp } = host.globals;
  const own = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Form answers');
  own.getRange('A1:B2').setValues([
    ['Timestamp', 'Answer'],
    ['11/3/2026 9:05:33', '007'],
  ]);
  own.getRange('B2').setNumberFormat('@').setValue('007');
  own.hideSheet();
  return host;
}

const shop = richShop();
const archive = archiveOf(shop);

const again = openHost();
const ended = bringBack(again, archive);

test('the last word says what is back and what the owner has to do', () => {
  expect(ended).toMatchObject({
    ok: true,
    sentence: expect.stringMatching(/^\d+ tabs are back as of 2026-11-20\./),
  });
});

test('every tab comes back cell for cell: values, formulas, formats, colours, notes, widths, hidden and frozen ones', () => {
  expect(pictureOf(again)).toEqual(pictureOf(shop));
});

test('the shop of this test has every tab of ours, formulas, and texts that only look like formulas', () => {
  const names = [
    'Customers',
    'Settings',
    'Activity',
    'Follow-ups',
    'Problems',
    'Texts',
    'Consent',
    'Contact log',
  ];
  expect(tabNames(shop)).toEqual(expect.arrayContaining([...names, 'Send by hand']));
  expect(sheetOf(shop, 'Customers').getDataRange().getFormulas().flat().filter(Boolean)).toHaveLength(3);
  expect(archive).toContain('"=1+1"');
});

test('each tab is there as CSV too, safe for a spreadsheet program', () => {
  const { files } = takeOut(shop, 'archive');
  const csv = files.get('01 Customers.csv') ?? '';
  expect([...files.keys()].filter((name) => name.endsWith('.csv'))).toHaveLength(tabNames(shop).length);
  expect(csv.split('\r\n').slice(3, 4)).toEqual([expect.stringContaining(",'=1+1,")]);
});

test('the list is known again: a command of the new spreadsheet says what the old one would', () => {
  expect(use(again, 'whoNeedsFollowUp')).toEqual(use(shop, 'whoNeedsFollowUp'));
  expect(gridOf(again, 'Follow-ups')).toEqual(gridOf(shop, 'Follow-ups'));
});

test('a text that was sent stays sent, and one that was only approved needs the yes again', () => {
  use(again, 'prepareTexts');
  const states = linesOf(again, 'Texts').map(({ Name, Status }) => `${Name} ${Status}`);
  expect(states).toEqual(expect.arrayContaining(['Ana Adams Sent', 'Cy Cole Prepared']));
});

test('the key of an SMS account is not in an archive', () => {
  const { host, network } = sendingShop(2);
  const everything = [...takeOut(host, 'archive').files.values()].join();
  expect(visible(host)).not.toContain(network.access.keySecret);
  expect(everything).not.toContain(network.access.keySecret);
  expect(everything).toContain('+14135550101'.slice(0, 2));
});

test.each([
  ['over a customer list', () => adoptedShop(SHOP), 'the tab "Customers" is not empty'],
  [
    'beside a tab with something in it',
    () => openShop([['Bread', 'Price']]),
    'the tab "Customers" is not empty',
  ],
])('an archive does not come back %s', (_, make, why) => {
  const host = make();
  const before = pictureOf(host);
  expect(bringBack(host, archive).sentence).toContain(why);
  expect(pictureOf(host)).toEqual(before);
});

test.each(['', '{}', '[1]', 'null', '{"step":"block"}', '{"step":"begin","head":{"regulars":"archive"}}'])(
  'a portion that is none (%s) gets a sentence and changes nothing',
  (portion) => {
    const host = openHost();
    const ended = ask(host, 'restoreArchive', { portion });
    expect(ended.sentence).toMatch(/^(This is no archive|Something unexpected|A part of)/);
    expect(tabNames(host)).toEqual(['Customers']);
  },
);

test('an archive of a newer Regulars is refused', () => {
  const host = openHost();
  const newer = archive.replace('"version":1', '"version":2');
  expect(bringBack(host, newer).sentence).toContain('newer Regulars');
});

test('a formula that fetches from elsewhere comes back as its value', () => {
  const host = openHost();
  const wild = archive.replace('"=H2*2"', '"=IMPORTDATA(A1)"');
  expect(bringBack(host, wild).ok).toBe(true);
  expect(sheetOf(host, 'Customers').getDataRange().getFormulas().flat()).not.toContain('=IMPORTDATA(A1)');
  expect(gridOf(host, 'Customers')[1]?.slice(7, 9)).toEqual(['3', '6']);
});

test('when somebody changes the spreadsheet between two parts, the download is refused, not wrong', () => {
  const host = adoptedShop([
    ...SHOP,
    ...Array.from({ length: 60 }, (_, at) => [`P${at}`, '', '', '', '', '', 'n'.repeat(9_000)]),
  ]);
  let changes = 0;
  const change = () => host.sheets.typeCells('Customers', { row: 9, column: 7 }, [[`changed ${++changes}`]]);
  expect(() => takeOut(host, 'archive', change)).toThrow('Somebody changed');
  expect(() => takeOut(host, 'hubspot', change)).toThrow('Somebody changed');
});

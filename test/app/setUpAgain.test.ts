/** Set up where there is nothing yet, and set up again: what is right stays, what is missing is repaired, the last three backups are kept. */
import type { Host } from '../../local/emulator';
import {
  adopt,
  adoptedShop,
  ask,
  everything,
  gridOf,
  linesOf,
  openHost,
  openShop,
  sheetOf,
  SHOP,
  tabNames,
  use,
} from './shop';

describe('what was spoilt since is repaired', () => {
  const SPOILERS: readonly [what: string, spoil: (host: Host) => void][] = [
    ['the dropdown', (host) => void sheetOf(host, 'Customers').getRange('D:D').clearDataValidations()],
    [
      'the dropdown of a single row',
      (host) => void sheetOf(host, 'Customers').getRange('D3').clearDataValidations(),
    ],
    [
      'the text format of phones',
      (host) => void sheetOf(host, 'Customers').getRange('B:B').setNumberFormat('0'),
    ],
    ['the colours', (host) => void sheetOf(host, 'Customers').clearConditionalFormatRules()],
    ['the Status column', (host) => void sheetOf(host, 'Customers').deleteColumn(9)],
    ['the ID column', (host) => void sheetOf(host, 'Customers').deleteColumn(8)],
  ];

  test.each(SPOILERS)('%s, with a backup, so that set-up after it finds nothing to do', (_, spoil) => {
    const host = adoptedShop(SHOP);
    const rules = sheetOf(host, 'Customers').getConditionalFormatRules().length;
    spoil(host);
    expect(use(host, 'setUp').ok).toBe(true);
    expect(adopt(host).sentence).toContain('nothing was changed');
    const sheet = sheetOf(host, 'Customers');
    expect(sheet.getRange('D3').getDataValidation()).not.toBeNull();
    expect(sheet.getRange('B3').getNumberFormat()).toBe('@');
    expect(sheet.getConditionalFormatRules()).toHaveLength(rules);
    expect(linesOf(host, 'Customers').map(({ Status }) => Status)).toEqual([
      'Overdue 50 days',
      'Overdue 43 days',
    ]);
  });

  test("the last three backups are kept and the owner's own copies left alone", () => {
    const host = adoptedShop(SHOP);
    host.globals.SpreadsheetApp.getActiveSpreadsheet().insertSheet('Backup of mine');
    for (const day of ['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24']) {
      host.setNow(`${day}T09:00`);
      sheetOf(host, 'Customers').getRange('D:D').clearDataValidations();
      adopt(host);
    }
    expect(
      tabNames(host)
        .filter((name) => name.startsWith('Backup'))
        .sort(),
    ).toEqual([
      'Backup 2026-11-22 Customers',
      'Backup 2026-11-23 Customers',
      'Backup 2026-11-24 Customers',
      'Backup of mine',
    ]);
  });

  test('rules of colour that the owner made stay', () => {
    const host = openShop(SHOP);
    const { SpreadsheetApp } = host.globals;
    const sheet = sheetOf(host, 'Customers');
    const own = SpreadsheetApp.newConditionalFormatRule()
      .whenTextContains('x')
      .setBackground('#00ff00')
      .setRanges([sheet.getRange('G:G')])
      .build();
    sheet.setConditionalFormatRules([own]);
    adopt(host);
    adopt(host);
    expect(sheet.getConditionalFormatRules()).toHaveLength(4);
  });
});

describe('an empty spreadsheet', () => {
  test('gets a ready Customers tab with the demo shop in it', () => {
    const host = openHost();
    expect(use(host, 'setUp').ok).toBe(true);
    const lines = linesOf(host, 'Customers');
    expect(lines.length).toBeGreaterThanOrEqual(50);
    expect(lines.filter((line) => line['Customer ID'] === '' || line.Status === '')).toEqual([]);
  });

  test('gets the tab without customers when the owner wants none of ours', () => {
    const host = openHost({ answers: ['OK', 'CANCEL'] });
    expect(use(host, 'setUp').ok).toBe(true);
    expect(gridOf(host, 'Customers')).toEqual([
      ['Name', 'Phone', 'Email', 'Segment', 'Last contact', 'Text consent', 'Notes', 'Customer ID', 'Status'],
    ]);
  });

  test('stays empty when the owner says no', () => {
    const host = openHost({ answers: ['CANCEL'] });
    expect(use(host, 'setUp').code).toBe('cancelled');
    expect(everything(host)).toEqual([[['']]]);
  });

  test('the demo shop goes through every command', () => {
    const host = openHost();
    use(host, 'setUp');
    ask(host, 'saveSettings', { 'Business name': 'Demo', Website: 'https://demo.example.com' });
    const ends = [use(host, 'checkCustomers'), use(host, 'whoNeedsFollowUp'), use(host, 'prepareTexts')];
    expect(ends.map(({ ok }) => ok)).toEqual([true, true, true]);
    const kinds = new Set(linesOf(host, 'Problems').map(({ Kind }) => Kind));
    for (const kind of ['segment', 'email', 'date', 'double']) expect(kinds).toContain(kind);
  });
});

test('the question says what will be done, not what is so already', () => {
  const host = adoptedShop([...SHOP, ['Cy Cole', '413-555-0103', '', 'loyalst', '9/1/2026', '', '']]);
  sheetOf(host, 'Customers').getRange('J1').setValue('Birthday');
  const asked = host.dialogs.length;
  use(host, 'setUp');
  const [question = ''] = host.dialogs.slice(asked).map(({ text }) => text);
  expect(question).toContain(
    'What will be done, after a hidden backup copy of the tab:\n• no cell of yours changes',
  );
});

test('a list without a column of names is told so', () => {
  const host = openShop([
    ['Code', 'Phone', 'Segment'],
    ['A-1', '413-555-0101', 'Loyalist'],
    ['A-2', '413-555-0102', 'Hostage'],
  ]);
  use(host, 'setUp');
  expect(host.dialogs.map(({ text }) => text).join('\n')).toContain('\n• no column of names was found');
});

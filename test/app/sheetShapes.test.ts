/** Merged, frozen, filtered, hidden, wide and crowded sheets: the commands work, and the owner's sheet keeps its shape. */
import {
  adopt,
  adoptedShop,
  COMMANDS,
  formulasOf,
  gridOf,
  HEADINGS,
  lineOf,
  linesOf,
  openShop,
  sheetOf,
  SHOP,
  typeFor,
  use,
  workedShop,
} from './shop';

describe('shapes of a sheet', () => {
  test('a merged title above the list is left merged', () => {
    const host = openShop([['Our customers'], ...SHOP]);
    sheetOf(host, 'Customers').getRange('A1:G1').merge();
    expect(adopt(host).ok).toBe(true);
    expect(COMMANDS.slice(0, 2).map((item) => use(host, item).ok)).toEqual([true, true]);
    expect(sheetOf(host, 'Customers').getRange('A1').isPartOfMerge()).toBe(true);
  });

  test('names merged over two rows lose nothing', () => {
    const host = openShop([...SHOP, ['', '413-555-0109', '', '', '', '', 'second phone']]);
    sheetOf(host, 'Customers').getRange('A3:A4').merge();
    adopt(host);
    COMMANDS.forEach((item) => use(host, item));
    expect(gridOf(host, 'Customers').map((row) => row.slice(0, 2))).toEqual([
      ['Name', 'Phone'],
      ['Ana Adams', '413-555-0101'],
      ['Ben Brown', '413-555-0102'],
      ['', '413-555-0109'],
    ]);
  });

  test('who is named like a total or a footer is followed up, and the lines below the list are nobody', () => {
    const host = adoptedShop([
      HEADINGS,
      ['Ana Adams', '413-555-0101', '', 'Apostle', '9/1/2026', 'yes', ''],
      ['Date Night Cafe', '', '', 'Loyalist', '9/1/2026', '', ''],
      ['Total People', '', '', 'Apostle', '', '', ''],
      ['Jean Dupont', '', '', '', '9/1/2026', '', 'total'],
      ['Total customers', '4', '', '', '9/1/2026', '', ''],
      ['Printed on 11/20/2026'],
    ]);
    use(host, 'whoNeedsFollowUp');
    const names = linesOf(host, 'Customers').filter((line) => line['Customer ID'] !== '');
    expect(names.map(({ Name }) => Name)).toEqual([
      'Ana Adams',
      'Date Night Cafe',
      'Total People',
      'Jean Dupont',
    ]);
  });

  test('a merged Status column gets a sentence or its Status, and no column of the owner changes', () => {
    const host = adoptedShop(SHOP);
    const before = gridOf(host, 'Customers').map((row) => row.slice(0, 7));
    sheetOf(host, 'Customers').getRange('I2:I3').merge();
    host.setNow('2026-11-25T09:00');
    expect(use(host, 'whoNeedsFollowUp').sentence).not.toBe('');
    expect(gridOf(host, 'Customers').map((row) => row.slice(0, 7))).toEqual(before);
  });

  test('200 columns are adopted, the new ones stand right of them', () => {
    const extra = Array.from({ length: 193 }, (_, index) => `Field ${index + 1}`);
    const host = workedShop([
      [...HEADINGS, ...extra],
      ...SHOP.slice(1).map((row) => [...row, ...extra.map((text) => text.toLowerCase())]),
    ]);
    expect(gridOf(host, 'Customers')[0]?.slice(200)).toEqual(['Customer ID', 'Status']);
    expect(linesOf(host, 'Customers')[1]).toMatchObject({
      'Field 193': 'field 193',
      Status: 'Overdue 43 days',
    });
  });

  test('a list that fills its grid to the last column gets new columns', () => {
    const host = openShop(SHOP);
    const sheet = sheetOf(host, 'Customers');
    sheet.deleteColumns(8, sheet.getMaxColumns() - 7);
    sheet.deleteRows(4, sheet.getMaxRows() - 3);
    expect(adopt(host).ok).toBe(true);
    expect(COMMANDS.slice(0, 2).map((item) => use(host, item).ok)).toEqual([true, true]);
    expect(gridOf(host, 'Customers')[0]?.slice(7)).toEqual(['Customer ID', 'Status']);
  });

  test('frozen columns and rows stay frozen', () => {
    const host = openShop(SHOP);
    sheetOf(host, 'Customers').setFrozenColumns(2);
    sheetOf(host, 'Customers').setFrozenRows(1);
    expect([adopt(host), use(host, 'whoNeedsFollowUp')].every(({ ok }) => ok)).toBe(true);
    expect(sheetOf(host, 'Customers').getFrozenColumns()).toBe(2);
  });

  test('rows hidden by a filter are customers too, and the filter stays', () => {
    const host = openShop(SHOP);
    const sheet = sheetOf(host, 'Customers');
    const { SpreadsheetApp } = host.globals;
    const filter = sheet.getRange('A1:G3').createFilter();
    filter.setColumnFilterCriteria(
      4,
      SpreadsheetApp.newFilterCriteria().setHiddenValues(['Hostage']).build(),
    );
    adopt(host);
    use(host, 'whoNeedsFollowUp');
    expect(linesOf(host, 'Customers').map(({ Status }) => Status)).toEqual([
      'Overdue 50 days',
      'Overdue 43 days',
    ]);
    expect(sheet.getFilter()?.getColumnFilterCriteria(4)?.getHiddenValues()).toEqual(['Hostage']);
  });

  test('a hidden list works, and a hidden tab of ours is shown again', () => {
    const host = workedShop(SHOP);
    sheetOf(host, 'Follow-ups').hideSheet();
    sheetOf(host, 'Customers').hideSheet();
    expect(use(host, 'whoNeedsFollowUp').ok).toBe(true);
    expect(sheetOf(host, 'Follow-ups').isSheetHidden()).toBe(false);
    expect(sheetOf(host, 'Customers').isSheetHidden()).toBe(true);
  });

  test("the notes of the owner's cells stay", () => {
    const host = openShop(SHOP);
    sheetOf(host, 'Customers').getRange('A2').setNote('sister of Ben');
    adopt(host);
    COMMANDS.forEach((item) => use(host, item));
    expect(sheetOf(host, 'Customers').getRange('A2').getNote()).toBe('sister of Ben');
  });
});

describe('copied rows', () => {
  test('of two rows with one ID the upper keeps it and the lower gets its own', () => {
    const host = workedShop(SHOP);
    const sheet = sheetOf(host, 'Customers');
    const before = lineOf(linesOf(host, 'Customers'), 'Ana Adams')['Customer ID'];
    sheet.getRange('2:2').copyTo(sheet.getRange('4:4'));
    typeFor(host, { tab: 'Customers', name: 'Ben Brown', column: 'Notes' }, 'x');
    host.sheets.typeCells('Customers', { row: 4, column: 1 }, [['Amy Adams']]);
    use(host, 'whoNeedsFollowUp');
    const ids = linesOf(host, 'Customers').map((line) => line['Customer ID']);
    expect(ids[0]).toBe(before);
    expect(new Set(ids).size).toBe(3);
  });

  test('a copy of the whole tab by hand is not taken for the list', () => {
    const host = workedShop(SHOP);
    const spreadsheet = host.globals.SpreadsheetApp.getActiveSpreadsheet();
    sheetOf(host, 'Customers').copyTo(spreadsheet).setName('Customers 2');
    const before = gridOf(host, 'Customers 2');
    host.setNow('2026-12-24T09:00');
    expect(use(host, 'whoNeedsFollowUp').ok).toBe(true);
    expect(gridOf(host, 'Customers 2')).toEqual(before);
    expect(lineOf(linesOf(host, 'Customers'), 'Ana Adams').Status).toBe('Overdue 84 days');
  });
});

describe('rules and formulas of the owner', () => {
  test("a dropdown of the owner's own words on the segment column gives way to ours, and the words are written right", () => {
    const host = openShop([
      HEADINGS,
      ['Ana Adams', '413-555-0101', '', 'apostle', '', '', ''],
      ['Ben Brown', '413-555-0102', '', 'hostage', '', '', ''],
    ]);
    const { SpreadsheetApp } = host.globals;
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList(['apostle', 'hostage'])
      .setAllowInvalid(false)
      .build();
    sheetOf(host, 'Customers').getRange('D2:D100').setDataValidation(rule);
    expect(adopt(host).ok).toBe(true);
    expect(linesOf(host, 'Customers').map(({ Segment }) => Segment)).toEqual(['Apostle', 'Hostage']);
  });

  test('a rule of the owner that refuses what Done writes gets one sentence, and nothing is logged twice', () => {
    const host = workedShop(SHOP);
    const { SpreadsheetApp } = host.globals;
    const rule = SpreadsheetApp.newDataValidation()
      .requireDateBefore(new Date('2026-11-01'))
      .setAllowInvalid(false)
      .build();
    sheetOf(host, 'Customers').getRange('E2:E100').setDataValidation(rule);
    typeFor(host, { tab: 'Follow-ups', name: 'Ana Adams', column: 'Done' }, 'Done');
    const ends = [use(host, 'whoNeedsFollowUp'), use(host, 'whoNeedsFollowUp')];
    expect(ends.map(({ ok }) => ok)).toEqual([false, false]);
    sheetOf(host, 'Customers').getRange('E2:E100').clearDataValidations();
    expect(use(host, 'whoNeedsFollowUp').ok).toBe(true);
    expect(linesOf(host, 'Contact log')).toHaveLength(1);
    expect(lineOf(linesOf(host, 'Customers'), 'Ana Adams')['Last contact']).toBe('2026-11-20');
  });

  test('set-up leaves formulas in phones, dates and segments alone', () => {
    const host = openShop([
      [...HEADINGS, 'Raw'],
      ['Ana Adams', '=H2', '', 'Apostle', '=H3', '', '', '4135550101'],
      ['Ben Brown', '413-555-0102', '', '', '', '', '', '9/1/2026'],
    ]);
    adopt(host);
    expect(formulasOf(host, ['Customers'])).toEqual(['=H2', '=H3']);
  });

  test('columns of the owner called like ours are not ours', () => {
    const host = workedShop([
      ['Customer ID', 'Name', 'Phone', 'Segment', 'Last contact', 'Status'],
      ['1001', 'Ana Adams', '413-555-0101', 'Apostle', '9/1/2026', 'active'],
    ]);
    const line = linesOf(host, 'Customers')[0] ?? {};
    expect([line['Customer ID'], line.Status]).toEqual(['1001', 'active']);
    expect(Object.values(line)).toContain('Overdue 50 days');
  });

  test('ticks that go on below the list are nobody', () => {
    const host = adoptedShop([
      ['Name', 'Phone', 'Active'],
      ['Ana Adams', '413-555-0101', 'TRUE'],
      ['', '', 'FALSE'],
      ['', '', 'FALSE'],
    ]);
    expect(linesOf(host, 'Customers').filter((line) => line['Customer ID'] !== '')).toHaveLength(1);
  });

  test('a spreadsheet with room for no more cells gets one sentence', () => {
    const host = adoptedShop(SHOP);
    const spreadsheet = host.globals.SpreadsheetApp.getActiveSpreadsheet();
    const big = spreadsheet.insertSheet('big');
    big.insertColumnsAfter(1, 64);
    const cells = spreadsheet
      .getSheets()
      .reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
    big.insertRowsAfter(1, Math.floor((10_000_000 - cells) / big.getMaxColumns()));
    expect(use(host, 'whoNeedsFollowUp')).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('ten million cells'),
    });
  });
});

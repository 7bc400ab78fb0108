import { messageOf, newWorld } from './fixture';

describe("the host's hand on the spreadsheet", () => {
  test("typed cells are read as Google reads a person's typing, and the grid grows", () => {
    const { app, sheet } = newWorld({ zone: 'UTC' });
    app.control.typeCells('Sheet1', { row: 1000, column: 26 }, [
      ['01234', '11/20/2026'],
      ['+1 (555) 010-0000', 'x'],
    ]);
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1001, 27]);
    expect(sheet.getRange('Z1000:AA1001').getDisplayValues()).toEqual([
      ['1234', '11/20/2026'],
      ['#ERROR!', 'x'],
    ]);
  });

  test('typed cells are not undone by a kill', () => {
    const { app, sheet } = newWorld();
    app.control.typeCells('Sheet1', { row: 1, column: 1 }, [['x']]);
    app.rollback();
    expect(sheet.getRange('A1').getValue()).toBe('x');
  });

  test('the first tab is renamed, all tabs are listed with hidden ones', () => {
    const { app, book } = newWorld();
    app.control.renameSheet('Sheet1', 'Customers');
    book.insertSheet('Log').hideSheet();
    app.control.addObjectSheet('Chart');
    expect(app.control.listSheets().map(({ name, isHidden, kind }) => [name, isHidden, kind])).toEqual([
      ['Customers', false, 'GRID'],
      ['Log', true, 'GRID'],
      ['Chart', false, 'OBJECT'],
    ]);
  });

  test('texts show dates as yyyy-mm-dd whatever their format', () => {
    const { app } = newWorld();
    app.control.typeCells('Sheet1', { row: 1, column: 1 }, [['11/20/2026', '50%', '11/20/2026 09:30']]);
    expect(app.control.textsOf('Sheet1')).toEqual([['2026-11-20', '50%', '2026-11-20 09:30:00']]);
  });

  test('a view shows conditional colours, dropdowns, notes, hidden lines and boxes', () => {
    const { app, sheet } = newWorld();
    sheet.getRange('A1:C2').setValues([
      ['late', 5, 1],
      ['fine', 'a', 1],
    ]);
    const red = app
      .newConditionalFormatRule()
      .whenTextEqualTo('late')
      .setBackground('#ff0000')
      .setRanges([sheet.getRange('A:A')])
      .build();
    const grey = app
      .newConditionalFormatRule()
      .whenFormulaSatisfied('=$B2="a"')
      .setFontColor('#888888')
      .setRanges([sheet.getRange('A2:A9')])
      .build();
    sheet.setConditionalFormatRules([red, grey]);
    sheet
      .getRange('B2')
      .setDataValidation(app.newDataValidation().requireValueInList(['a', 'b']).build())
      .setNote('pick');
    sheet.hideColumns(3);
    sheet.hideRows(2);
    const view = app.control.viewSheet('Sheet1');
    const [first, second] = [view.cells[0]?.[0], view.cells[1]];
    expect([
      first?.background,
      second?.[0]?.background,
      second?.[0]?.color,
      second?.[1]?.choices,
      second?.[1]?.note,
    ]).toEqual(['#ff0000', '#ffffff', '#888888', ['a', 'b'], 'pick']);
    expect([view.columnWidths, view.hiddenRows]).toEqual([[100, 100, 0], [2]]);
  });

  test("a tab that is not there is the caller's mistake", () => {
    const { app } = newWorld();
    expect(messageOf(() => app.control.textsOf('None'))).toBe('There is no tab None');
  });
});

describe('snapshots', () => {
  test('a snapshot survives JSON and brings everything back', () => {
    const { app, book, sheet } = newWorld();
    sheet
      .getRange('A1:B2')
      .setValues([
        ['x', '=A1'],
        [true, '11/20/2026'],
      ])
      .setBackground('red')
      .setNote('n');
    sheet.getRange('C:C').addDeveloperMetadata('k', 'v');
    sheet
      .getRange('D1:D9')
      .setDataValidation(app.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).build());
    sheet.getRange('A1:B9').createFilter();
    sheet.setFrozenRows(1);
    book.setNamedRange('n', sheet.getRange('A1'));
    book.insertSheet('Other');
    const saved: unknown = JSON.parse(JSON.stringify(app.snapshot()));
    sheet.clear().insertRowBefore(1);
    book.getSheetByName('Other')?.setName('Renamed');
    app.restore(saved);
    const again = app.getActiveSpreadsheet();
    const first = again.getSheets()[0];
    expect(again.getSheets().map((one) => one.getName())).toEqual(['Sheet1', 'Other']);
    expect([
      first?.getRange('A1:B2').getDisplayValues(),
      first?.getRange('B1').getFormula(),
      first?.getRange('A1').getNote(),
    ]).toEqual([
      [
        ['x', 'x'],
        ['TRUE', '11/20/2026'],
      ],
      '=A1',
      'n',
    ]);
    expect([
      first?.getFilter()?.getRange().getA1Notation(),
      first?.getFrozenRows(),
      again.getRangeByName('n')?.getA1Notation(),
      again
        .createDeveloperMetadataFinder()
        .withKey('k')
        .find()[0]
        ?.getLocation()
        .getColumn()
        ?.getA1Notation(),
    ]).toEqual(['A1:B9', 1, 'A1', 'C:C']);
    expect(first?.getRange('D5').getDataValidation()?.getCriteriaValues()).toEqual([['a'], true]);
  });

  test('a snapshot is not changed by what follows', () => {
    const { app, sheet } = newWorld();
    sheet.getRange('A1').setValue('before');
    const saved = app.snapshot();
    sheet.getRange('A1').setValue('after');
    app.restore(saved);
    expect(app.getActiveSheet().getRange('A1').getValue()).toBe('before');
  });
});

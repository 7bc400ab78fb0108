import { member } from '../../../../local/emulator/sheets/enums';
import { messageOf, newWorld } from './fixture';

describe('tabs', () => {
  test('a new tab stands right of the active one, becomes active and is numbered', () => {
    const { book, sheet } = newWorld();
    book.insertSheet('Last', 1);
    sheet.activate();
    const made = book.insertSheet();
    expect([book.getSheets().map((one) => one.getName()), book.getActiveSheet().getName()]).toEqual([
      ['Sheet1', 'Sheet3', 'Last'],
      made.getName(),
    ]);
  });

  test.each([
    ['sheet1', 'A sheet with the name "sheet1" already exists. Please enter another name.'],
    ['x'.repeat(101), 'The sheet name cannot be greater than 100 characters.'],
  ])('a tab cannot be called %s', (name, message) => {
    const { book } = newWorld();
    expect(messageOf(() => book.insertSheet(name))).toBe(message);
  });

  test('a tab may change the case of its own name', () => {
    const { sheet } = newWorld();
    expect(sheet.setName('SHEET1').getName()).toBe('SHEET1');
  });

  test('tabs are found by name whatever its case, by id, and else are null', () => {
    const { book, sheet } = newWorld();
    const found = [
      book.getSheetByName('SHEET1'),
      book.getSheetById(sheet.getSheetId()),
      book.getSheetByName('x'),
      book.getSheetById(77),
    ];
    expect(found.map((one) => one?.getName() ?? null)).toEqual(['Sheet1', 'Sheet1', null, null]);
  });

  test('the only tab cannot be deleted, the only visible one neither deleted nor hidden', () => {
    const { book, sheet } = newWorld();
    const alone = messageOf(() => book.deleteSheet(sheet));
    book.insertSheet('Other').hideSheet();
    const visible = [messageOf(() => book.deleteSheet(sheet)), messageOf(() => sheet.hideSheet())];
    expect([alone, ...visible]).toEqual([
      "You can't remove all the sheets in a document.",
      "You can't remove all the visible sheets in a document.",
      "You can't hide all the sheets in a document.",
    ]);
  });

  test('hiding the active tab brings the next visible one to the front', () => {
    const { book, sheet } = newWorld();
    book.insertSheet('B');
    book.insertSheet('C');
    sheet.activate().hideSheet();
    expect(book.getActiveSheet().getName()).toBe('B');
  });

  test('a copy has cells, formats, rules, metadata of sheet and columns, under a name of its own', () => {
    const { app, book, sheet } = newWorld();
    sheet.getRange('A1').setValue('x').setBackground('#ff0000').setNote('n');
    sheet.getRange('A:A').addDeveloperMetadata('column', '1');
    sheet.addDeveloperMetadata('sheet', '2').setFrozenRows(1);
    const rule = app
      .newConditionalFormatRule()
      .whenCellEmpty()
      .setBold(true)
      .setRanges([sheet.getRange('A1:A5')])
      .build();
    sheet.setConditionalFormatRules([rule]);
    const copy = sheet.copyTo(book);
    const cell = copy.getRange('A1');
    expect([
      copy.getName(),
      copy.getIndex(),
      cell.getValue(),
      cell.getBackground(),
      cell.getNote(),
      copy.getFrozenRows(),
    ]).toEqual(['Copy of Sheet1', 2, 'x', '#ff0000', 'n', 1]);
    expect(copy.getConditionalFormatRules()[0]?.getRanges()[0]?.getSheet().getName()).toBe('Copy of Sheet1');
    const keys = copy
      .createDeveloperMetadataFinder()
      .find()
      .map((item) => item.getKey());
    expect(keys).toEqual(['column', 'sheet']);
  });

  test('changing a copy leaves the original alone', () => {
    const { book, sheet } = newWorld();
    sheet.getRange('A1:B1').setValues([['x', '=A1']]);
    const copy = book.duplicateActiveSheet();
    copy.getRange('A1').setValue('y').setBackground('#00ff00');
    expect([
      sheet.getRange('A1').getValue(),
      sheet.getRange('A1').getBackground(),
      copy.getRange('B1').getValue(),
    ]).toEqual(['x', '#ffffff', 'y']);
  });

  test('a tab from a template has its content and a name of its own', () => {
    const { book, sheet } = newWorld();
    sheet.getRange('C3').setValue('x');
    expect(book.insertSheet('New', 0, { template: sheet }).getRange('C3').getValue()).toBe('x');
    expect(book.getSheets().map((one) => one.getName())).toEqual(['New', 'Sheet1']);
  });

  test('moveActiveSheet counts from 1', () => {
    const { book } = newWorld();
    book.insertSheet('B');
    book.insertSheet('C');
    book.moveActiveSheet(1);
    expect(book.getSheets().map((one) => one.getName())).toEqual(['C', 'Sheet1', 'B']);
  });

  test('a tab with a chart only says so and has no cells', () => {
    const { app, book } = newWorld();
    app.control.addObjectSheet('Chart');
    const chart = book.getSheetByName('Chart');
    expect(chart?.getType()).toBe(member('SheetType', 'OBJECT'));
    expect([
      messageOf(() => chart?.getRange('A1')),
      messageOf(() => chart?.getDataRange()),
      messageOf(() => chart?.getLastRow()),
    ]).toEqual(Array(3).fill('The action is not supported for OBJECT sheet.'));
  });

  test('a deleted tab takes its names and metadata along', () => {
    const { book } = newWorld();
    const other = book.insertSheet('Other');
    book.setNamedRange('here', other.getRange('A1'));
    other.addDeveloperMetadata('k');
    book.deleteSheet(other);
    expect([book.getRangeByName('here'), book.createDeveloperMetadataFinder().find().length]).toEqual([
      null,
      0,
    ]);
  });

  test('a copied file has the same tabs under its own id', () => {
    const { book, sheet } = newWorld();
    sheet.getRange('A1').setValue('x');
    const copy = book.copy('Twin');
    copy.getRange('Sheet1!A1').setValue('y');
    expect([copy.getName(), copy.getId() === book.getId(), sheet.getRange('A1').getValue()]).toEqual([
      'Twin',
      false,
      'x',
    ]);
  });

  test('toasts last five seconds unless told otherwise', () => {
    const { book, toasts } = newWorld();
    book.toast('Hello');
    book.toast('Wait', 'Regulars', -1);
    expect(toasts).toEqual([
      { message: 'Hello', title: '', seconds: 5 },
      { message: 'Wait', title: 'Regulars', seconds: -1 },
    ]);
  });

  test('the selection is A1 at first and follows activate', () => {
    const { app, sheet } = newWorld();
    const before = app.getActiveRange().getA1Notation();
    sheet.getRange('B2:C3').activate();
    expect([before, app.getActiveRange().getA1Notation(), app.getCurrentCell().getA1Notation()]).toEqual([
      'A1',
      'B2:C3',
      'B2',
    ]);
  });
});

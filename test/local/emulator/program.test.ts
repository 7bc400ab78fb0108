import { createHost } from '../../../local/emulator';

/** A program as people write them for one spreadsheet: cell by cell, with dates, menus, mail and a trigger. */
const source = `
var SHEET = 'Stock';
function onOpen() {
  var more = SpreadsheetApp.getUi().createMenu('More').addItem('Report', 'report');
  SpreadsheetApp.getUi().createMenu('Stock').addItem('Sort', 'sortStock').addSeparator().addSubMenu(more).addToUi();
}
function setup() {
  var ss = SpreadsheetApp.getActive();
  var sheet = ss.getSheetByName(SHEET) || ss.insertSheet(SHEET);
  sheet.clear();
  sheet.appendRow(['Item', 'Qty', 'Price', 'Added', 'Total']);
  var items = [['Pear', 3, 1.5, new Date(2026, 0, 5)], ['apple', 10, '0.25', '1/7/2026'], ['Fig', '7', 2, new Date()]];
  for (var i = 0; i < items.length; i++) sheet.appendRow(items[i]);
  for (var r = 2; r <= sheet.getLastRow(); r++) {
    sheet.getRange(r, 5).setFormula('=SUM(B' + r + ':C' + r + ')');
    var added = sheet.getRange(r, 4).getValue();
    if (!(added instanceof Date)) throw new Error('No date in row ' + r);
    Logger.log('%s: %s', sheet.getRange(r, 1).getValue(), Utilities.formatDate(added, Session.getScriptTimeZone(), 'dd.MM.yyyy'));
  }
  sheet.getRange(1, 1, 1, sheet.getLastColumn()).setFontWeight('bold').setBackground('#eee');
  sheet.setFrozenRows(1);
  ss.setNamedRange('Prices', sheet.getRange('C2:C4'));
  var positive = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).setAllowInvalid(false).build();
  sheet.getRange('B2:B4').setDataValidation(positive);
}
function sortStock() {
  var sheet = SpreadsheetApp.getActive().getSheetByName(SHEET);
  sheet.getRange(2, 1, sheet.getLastRow() - 1, 4).sort({ column: 1, ascending: true });
  return sheet.getRange('A2:A4').getDisplayValues().map(function (row) { return row[0]; }).join();
}
function report() {
  var ss = SpreadsheetApp.getActiveSpreadsheet();
  var sum = 0;
  var quantities = ss.getSheetByName(SHEET).getRange('B2:B4').getValues();
  for (var i in quantities) sum += quantities[i][0];
  ss.toast('Sum is ' + sum, 'Report', 3);
  if (Browser.msgBox('Send?', Browser.Buttons.YES_NO) == 'yes') MailApp.sendEmail('boss@example.com', 'Stock', 'Sum: ' + sum);
  var rate = JSON.parse(UrlFetchApp.fetch('https://api.example.com/rate').getContentText()).rate;
  return [sum, rate, ss.getRangeByName('Prices').getValues().join()];
}
function onEdit(e) {
  if (e.range.getColumn() === 2) e.range.offset(0, 4).setValue('edited');
}
`;

describe('an ordinary program', () => {
  const host = createHost({ source, fetch: () => ({ status: 200, body: '{"rate":2}' }) });
  const stock = (a1: string): unknown =>
    host.evaluate(`SpreadsheetApp.getActive().getSheetByName(SHEET).getRange('${a1}').getValue()`);

  beforeAll(() => host.call('setup'));

  test('fills its sheet cell by cell', () => {
    expect([stock('C3'), stock('B4'), stock('E3')]).toEqual([0.25, 7, 10.25]);
  });

  test('logs dates of the sheet in the zone of the script', () => {
    expect(host.logs.map((line) => line.text)).toEqual([
      'Pear: 05.01.2026',
      'apple: 07.01.2026',
      'Fig: 20.11.2026',
    ]);
  });

  test('makes its menu in the limited mode of onOpen', () => {
    host.call('onOpen');
    expect(host.menus[0]?.entries.map((entry) => entry.kind)).toEqual(['item', 'separator', 'menu']);
  });

  test('sorts without regard to case, shows, asks, mails and fetches', () => {
    expect(host.call('sortStock')).toBe('apple,Fig,Pear');
    expect(host.call('report')).toEqual([20, 2, '0.25,2,1.5']);
    expect(host.lastRun).toMatchObject({
      toasts: [{ message: 'Sum is 20' }],
      mails: [{ body: 'Sum: 20' }],
      fetches: [{ status: 200 }],
    });
  });

  test('cannot write what its own validation forbids', () => {
    expect(() =>
      host.evaluate(
        'SpreadsheetApp.getActive().getSheetByName(SHEET).getRange("B2").setValue(-1); SpreadsheetApp.flush()',
      ),
    ).toThrow('The data you entered in cell B2 violates the data validation rules set on this cell.');
    expect(stock('B2')).toBe(10);
  });

  test('answers an edit through its event', () => {
    const range = host.globals.SpreadsheetApp.getActive().getSheetByName('Stock')?.getRange('B3');
    host.call('onEdit', { range });
    expect(stock('F3')).toBe('edited');
  });
});

import { messageOf, newWorld } from './fixture';

describe('reading and writing values', () => {
  test('a new spreadsheet has one tab Sheet1 of 1000 rows and 26 columns', () => {
    const { book, sheet } = newWorld();
    expect([book.getSheets().length, sheet.getName(), sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([
      1,
      'Sheet1',
      1000,
      26,
    ]);
  });

  test('the data range of an empty sheet is A1 and holds one blank text', () => {
    const { sheet } = newWorld();
    expect([sheet.getDataRange().getA1Notation(), sheet.getDataRange().getValues()]).toEqual(['A1', [['']]]);
  });

  test('an empty sheet has last row and last column 0', () => {
    const { sheet } = newWorld();
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0]);
  });

  test.each([
    ['01234', 1234],
    ['50%', 0.5],
    ['TRUE', true],
    ['plain', 'plain'],
    ['', ''],
  ])('a written text %j is read as a person typing it: %j', (text, value) => {
    const { sheet } = newWorld();
    expect(sheet.getRange('A1').setValue(text).getValue()).toBe(value);
  });

  test('a text in a cell of format @ stays as it is', () => {
    const { sheet } = newWorld();
    expect(sheet.getRange('A1').setNumberFormat('@').setValue('+14135550148').getValue()).toBe(
      '+14135550148',
    );
  });

  test('numbers written into @ cells, and numbers in cells that become @, read as text', () => {
    const { sheet } = newWorld();
    sheet.getRange('A1').setNumberFormat('@').setValue(7);
    sheet.getRange('A2').setValue(8).setNumberFormat('@');
    expect(sheet.getRange('A1:A2').getValues()).toEqual([['7'], ['8']]);
  });

  test('null and undefined empty a cell', () => {
    const { sheet } = newWorld();
    sheet
      .getRange('A1:A2')
      .setValue('x')
      .setValues([[null], [undefined]]);
    expect(sheet.getLastRow()).toBe(0);
  });

  test('setValue on several cells fills all of them', () => {
    const { sheet } = newWorld();
    expect(sheet.getRange('A1:B2').setValue(3).getValues()).toEqual([
      [3, 3],
      [3, 3],
    ]);
  });

  test('writing into the middle of a row leaves its neighbours', () => {
    const { sheet } = newWorld();
    sheet.getRange('A1:E1').setValues([['a', 'b', 'c', 'd', 'e']]);
    sheet.getRange('C1:D1').setValues([['x', '']]);
    expect(sheet.getRange('A1:F1').getValues()).toEqual([['a', 'b', 'x', '', 'e', '']]);
  });

  test.each([
    [
      [
        [1, 2],
        [3, 4],
      ],
      'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
    ],
    [
      [[1], [2], [3]],
      'The number of rows in the data does not match the number of rows in the range. The data has 3 but the range has 2.',
    ],
    ['x', "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues."],
  ])("setValues(%j) on A1:A2 is refused with Google's words", (values, message) => {
    const { sheet } = newWorld();
    expect(messageOf(() => sheet.getRange('A1:A2').setValues(values))).toBe(message);
  });

  test('a matrix that does not fit writes nothing', () => {
    const { sheet } = newWorld();
    messageOf(() => sheet.getRange('A1:A2').setValues([[1], [2, 3]]));
    expect(sheet.getLastRow()).toBe(0);
  });

  test('formats, notes and validation do not count as content, unchecked boxes and empty formulas do', () => {
    const { sheet } = newWorld();
    sheet.getRange('A9').setNote('n').setBackground('red').setFontWeight('bold');
    sheet.getRange('B4').insertCheckboxes();
    sheet.getRange('C5').setFormula('=""');
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([5, 3]);
  });

  test('appendRow writes behind the last content of any column and reads a leading = as a formula', () => {
    const { sheet } = newWorld();
    sheet.getRange('B3').setValue('x');
    sheet.appendRow(['a', '=1+1']);
    expect(sheet.getRange('A4:B4').getFormulas()).toEqual([['', '=1+1']]);
  });

  test('appendRow grows a full sheet by a row', () => {
    const { sheet } = newWorld();
    sheet.getRange('A1000').setValue('last');
    sheet.appendRow(['new']);
    expect([sheet.getMaxRows(), sheet.getRange('A1001').getValue()]).toEqual([1001, 'new']);
  });

  test('display values carry the number formats', () => {
    const { sheet } = newWorld();
    sheet.getRange('A1:B1').setValues([['50%', 1234.5]]);
    sheet.getRange('B1').setNumberFormat('#,##0.00');
    expect(sheet.getRange('A1:B1').getDisplayValues()).toEqual([['50%', '1,234.50']]);
  });

  test('isBlank and clearContent leave formats alone', () => {
    const { sheet } = newWorld();
    const range = sheet.getRange('A1').setValue('x').setBackground('#ff0000');
    expect([range.isBlank(), range.clearContent().isBlank(), range.getBackground()]).toEqual([
      false,
      true,
      '#ff0000',
    ]);
  });
});

describe('formulas', () => {
  test('a text that cannot be parsed as a formula shows #ERROR! and keeps its text', () => {
    const { sheet } = newWorld();
    const range = sheet.getRange('A1').setValue('+1 (555) 010-0000');
    expect([range.getValue(), range.getFormula()]).toEqual(['#ERROR!', '=+1 (555) 010-0000']);
  });

  test('sums over ranges follow their cells', () => {
    const { sheet } = newWorld();
    sheet.getRange('A1:A3').setValues([[1], [2], ['=SUM(A1:A2)']]);
    sheet.getRange('A1').setValue(10);
    expect(sheet.getRange('A3').getValue()).toBe(12);
  });

  test('a formula that asks for itself shows #REF!', () => {
    const { sheet } = newWorld();
    expect(sheet.getRange('A1').setFormula('=A1').getValue()).toBe('#REF!');
  });

  test('setFormula on several cells moves relative references along', () => {
    const { sheet } = newWorld();
    expect(sheet.getRange('C1:C2').setFormula('=A1+$B$1').getFormulas()).toEqual([
      ['=A1+$B$1'],
      ['=A2+$B$1'],
    ]);
  });

  test('formulas read and write in R1C1', () => {
    const { sheet } = newWorld();
    const range = sheet.getRange('C2').setFormulaR1C1('=R[-1]C[-2]+R1C1');
    expect([range.getFormula(), range.getFormulaR1C1()]).toEqual(['=A1+$A$1', '=R[-1]C[-2]+R1C1']);
  });

  test('references follow inserted and deleted rows and renamed tabs', () => {
    const { book, sheet } = newWorld();
    const other = book.insertSheet('Other');
    other.getRange('A1:A2').setFormulas([['=SUM(Sheet1!A2:A10)'], ['=Sheet1!B5']]);
    sheet.insertRowBefore(3);
    sheet.deleteRow(6);
    sheet.setName('My list');
    expect(other.getRange('A1:A2').getFormulas()).toEqual([["=SUM('My list'!A2:A10)"], ['=#REF!']]);
  });
});

describe('limits', () => {
  test('a text of 50,001 characters is refused at the next read, and not written', () => {
    const { sheet } = newWorld();
    const range = sheet.getRange('A1').setValue('x'.repeat(50_001));
    expect(messageOf(() => range.getValue())).toBe(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
    expect(range.getValue()).toBe('');
  });

  test('more than 10,000,000 cells are refused', () => {
    const { sheet } = newWorld();
    expect(messageOf(() => sheet.insertRowsAfter(1000, 400_000))).toBe(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  });
});

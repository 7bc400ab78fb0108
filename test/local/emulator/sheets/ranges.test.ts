import { member } from '../../../../local/emulator/sheets/enums';
import { messageOf, newWorld } from './fixture';

describe('finding ranges', () => {
  test.each([
    [0, 1, 1, 1, 'The starting row of the range is too small.'],
    [1, 0, 1, 1, 'The starting column of the range is too small.'],
    [1, 1, 0, 1, 'The number of rows in the range must be at least 1.'],
    [1, 1, 1, 0, 'The number of columns in the range must be at least 1.'],
    [1000, 1, 2, 1, 'The coordinates of the range are outside the dimensions of the sheet.'],
    [1, 26, 1, 2, 'The coordinates of the range are outside the dimensions of the sheet.'],
  ])('getRange(%d, %d, %d, %d) is refused: %s', (row, column, rows, columns, message) => {
    const { sheet } = newWorld();
    expect(messageOf(() => sheet.getRange(row, column, rows, columns))).toBe(message);
  });

  test.each([
    ['$c$5:b2', 'B2:C5'],
    ['5:7', '5:7'],
    ['D:F', 'D:F'],
    ['D2:D', 'D2:D'],
    ['R5C3', 'C5'],
    ['r1c1:r2c2', 'A1:B2'],
    ['Sheet1!A1', 'A1'],
    ["'Sheet1'!B2", 'B2'],
  ])('%s is read as %s', (notation, expected) => {
    const { sheet } = newWorld();
    expect(sheet.getRange(notation).getA1Notation()).toBe(expected);
  });

  test.each(['', 'hello world', 'A0', 'A1:B2:C3', 'Other!A1'])('%j is no range', (notation) => {
    const { sheet } = newWorld();
    expect(messageOf(() => sheet.getRange(notation))).toBe('Range not found');
  });

  test('open notations span all rows and say so', () => {
    const { sheet } = newWorld();
    const range = sheet.getRange('D:F');
    expect([range.getNumRows(), range.isEndRowBounded(), range.isEndColumnBounded()]).toEqual([
      1000,
      false,
      true,
    ]);
  });

  test('getRange with texts for numbers is refused', () => {
    const { sheet } = newWorld();
    expect(messageOf(() => sheet.getRange('1', 1))).toBe(
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    );
  });

  test('offset keeps the size unless told otherwise', () => {
    const { sheet } = newWorld();
    const range = sheet.getRange('B2:C3');
    expect([
      range.offset(1, 1).getA1Notation(),
      range.offset(0, 0, 1).getA1Notation(),
      range.offset(0, 0, 1, 1).getA1Notation(),
    ]).toEqual(['C3:D4', 'B2:C2', 'B2']);
  });

  test('offset to no rows names the rows', () => {
    const { sheet } = newWorld();
    expect(messageOf(() => sheet.getRange('B2').offset(0, 0, 0, 1))).toContain('number of rows');
  });

  test('a range whose rows were deleted meanwhile is outside', () => {
    const { sheet } = newWorld();
    const range = sheet.getRange('A900');
    sheet.deleteRows(500, 200);
    expect(messageOf(() => range.getValue())).toBe(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  });

  test('the members of a deleted tab throw', () => {
    const { book, sheet } = newWorld();
    const other = book.insertSheet('Other');
    const range = other.getRange('A1');
    book.deleteSheet(other);
    expect([messageOf(() => other.getName()), messageOf(() => range.getValue())]).toEqual([
      `Sheet ${other.getSheetId()} not found`,
      `Sheet ${other.getSheetId()} not found`,
    ]);
    expect(sheet.getName()).toBe('Sheet1');
  });

  test('the data region grows over all that hangs together', () => {
    const { sheet } = newWorld();
    sheet.getRange('B2:C3').setValues([
      ['a', 'b'],
      ['c', ''],
    ]);
    sheet.getRange('E5').setValue('apart');
    expect(sheet.getRange('B2').getDataRegion().getA1Notation()).toBe('B2:C3');
  });

  test.each([
    ['DOWN', 'A3'],
    ['NEXT', 'B1'],
  ])('the next data cell %s of A1 is %s', (direction, expected) => {
    const { sheet } = newWorld();
    sheet.getRange('A1:B3').setValues([
      ['a', 'b'],
      ['c', ''],
      ['d', ''],
    ]);
    expect(sheet.getRange('A1').getNextDataCell(member('Direction', direction)).getA1Notation()).toBe(
      expected,
    );
  });
});

import { messageOf, newWorld } from './fixture';

describe('rows and columns', () => {
  test.each([
    ['insertRowsAfter', 1000, 5, 1005],
    ['insertRowsBefore', 1, 5, 1005],
  ] as const)('%s(%d, %d) makes %d rows', (member, position, count, expected) => {
    const { sheet } = newWorld();
    sheet[member](position, count);
    expect(sheet.getMaxRows()).toBe(expected);
  });

  test('inserted rows look like the row above (after) or below (before), without its notes', () => {
    const { sheet } = newWorld();
    sheet.getRange('A2').setBackground('#ff0000').setNote('n');
    sheet.insertRowAfter(2);
    sheet.insertRowBefore(2);
    expect(sheet.getRange('A1:A5').getBackgrounds().flat()).toEqual([
      '#ffffff',
      '#ff0000',
      '#ff0000',
      '#ff0000',
      '#ffffff',
    ]);
    expect(sheet.getRange('A1:A5').getNotes().flat()).toEqual(['', '', 'n', '', '']);
  });

  test('a blank inserted row does not raise the last row, one inside the data does', () => {
    const { sheet } = newWorld();
    sheet.getRange('A1:A2').setValue('x');
    sheet.insertRowAfter(2);
    sheet.insertRowAfter(1);
    expect(sheet.getLastRow()).toBe(3);
  });

  test('inserting a column inside the data raises the last column, deleting it takes it back', () => {
    const { sheet } = newWorld();
    sheet.getRange('A1:B1').setValue('x');
    sheet.insertColumnAfter(1);
    const wide = sheet.getLastColumn();
    sheet.deleteColumn(2);
    expect([wide, sheet.getLastColumn(), sheet.getMaxColumns()]).toEqual([3, 2, 26]);
  });

  test.each([
    ['deleteRows', 1000, 2, 'Those rows are out of bounds.'],
    ['deleteRows', 0, 1, 'Those rows are out of bounds.'],
    ['deleteColumns', 27, 1, 'Those columns are out of bounds.'],
    ['insertRowsAfter', 1001, 1, 'Those rows are out of bounds.'],
    ['deleteRows', 1, 1000, "You can't delete all the rows on the sheet."],
  ] as const)('%s(%d, %d) is refused: %s', (member, position, count, message) => {
    const { sheet } = newWorld();
    expect(messageOf(() => sheet[member](position, count))).toBe(message);
  });

  test('all rows that are not frozen cannot go', () => {
    const { sheet } = newWorld();
    sheet.setFrozenRows(1);
    expect(messageOf(() => sheet.deleteRows(2, 999))).toBe(
      'Sorry, it is not possible to delete all non-frozen rows.',
    );
  });

  test('moveColumns takes values, formats and widths along; the destination is counted before the move', () => {
    const { sheet } = newWorld();
    sheet.getRange('A1:D1').setValues([['a', 'b', 'c', 'd']]);
    sheet.getRange('A1').setFontWeight('bold');
    sheet.setColumnWidth(1, 50);
    sheet.moveColumns(sheet.getRange('A1:B1'), 5);
    expect(sheet.getRange('A1:D1').getValues()).toEqual([['c', 'd', 'a', 'b']]);
    expect([sheet.getRange('C1').getFontWeight(), sheet.getColumnWidth(3)]).toEqual(['bold', 50]);
  });

  test('moveRows moves up as well', () => {
    const { sheet } = newWorld();
    sheet.getRange('A1:A4').setValues([['a'], ['b'], ['c'], ['d']]);
    sheet.moveRows(sheet.getRange('A4'), 1);
    expect(sheet.getRange('A1:A4').getValues().flat()).toEqual(['d', 'a', 'b', 'c']);
  });

  test('frozen rows, sizes and hidden lines follow insertions', () => {
    const { sheet } = newWorld();
    sheet.setFrozenRows(2);
    sheet.setRowHeight(5, 60);
    sheet.hideRows(5);
    sheet.insertRowBefore(1);
    expect([
      sheet.getFrozenRows(),
      sheet.getRowHeight(6),
      sheet.isRowHiddenByUser(6),
      sheet.isRowHiddenByUser(5),
    ]).toEqual([3, 60, true, false]);
  });

  test('hidden columns are read and written all the same', () => {
    const { sheet } = newWorld();
    sheet.hideColumns(2, 2);
    sheet.getRange('B1').setValue('x');
    expect([sheet.isColumnHiddenByUser(3), sheet.getRange('B1').getValue()]).toEqual([true, 'x']);
    sheet.showColumns(2);
    expect([sheet.isColumnHiddenByUser(2), sheet.isColumnHiddenByUser(3)]).toEqual([false, true]);
  });
});

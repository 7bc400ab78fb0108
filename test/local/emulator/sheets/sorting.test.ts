import { member } from '../../../../local/emulator/sheets/enums';
import { messageOf, newWorld } from './fixture';

describe('sorting', () => {
  test.each([
    [true, [1, 10, 'a', 'B', 'c', false, true, '']],
    [false, [true, false, 'c', 'B', 'a', 10, 1, '']],
  ])('ascending %s: numbers, texts without regard to case, booleans, blanks last', (ascending, expected) => {
    const { sheet } = newWorld();
    const range = sheet.getRange('A1:A8').setValues([['B'], [true], [''], [10], ['a'], [false], [1], ['c']]);
    range.sort({ column: 1, ascending });
    expect(range.getValues().flat()).toEqual(expected);
  });

  test('columns are counted on the sheet, also for a range further right', () => {
    const { sheet } = newWorld();
    const range = sheet.getRange('C2:D3').setValues([
      ['b', 1],
      ['a', 2],
    ]);
    expect(range.sort(3).getValues()).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    expect(messageOf(() => range.sort(1))).toBe(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  });

  test('several keys, and equal rows keep their order', () => {
    const { sheet } = newWorld();
    const range = sheet.getRange('A1:C4').setValues([
      ['x', 1, 'first'],
      ['x', 2, 'b'],
      ['w', 9, 'c'],
      ['x', 1, 'second'],
    ]);
    range.sort([1, { column: 2, ascending: false }]);
    expect(range.getValues().map((row) => row[2])).toEqual(['c', 'b', 'first', 'second']);
  });

  test('formats and notes move with their rows, validation and other columns stay', () => {
    const { app, sheet } = newWorld();
    sheet.getRange('A1:B2').setValues([
      ['b', 'stays'],
      ['a', 'too'],
    ]);
    sheet
      .getRange('A1')
      .setBackground('#ff0000')
      .setNote('of b')
      .setDataValidation(app.newDataValidation().requireTextIsUrl().build());
    sheet.getRange('A1:A2').sort(1);
    expect(sheet.getRange('A1:A2').getBackgrounds().flat()).toEqual(['#ffffff', '#ff0000']);
    expect(sheet.getRange('A1:A2').getNotes().flat()).toEqual(['', 'of b']);
    expect([sheet.getRange('A1').getDataValidation() !== null, sheet.getRange('B1').getValue()]).toEqual([
      true,
      'stays',
    ]);
  });

  test('Sheet.sort sorts a heading too unless it is frozen', () => {
    const { sheet } = newWorld();
    sheet.getRange('A1:A3').setValues([['Name'], ['z'], ['a']]);
    sheet.sort(1);
    const sorted = sheet.getDataRange().getValues().flat();
    sheet.getRange('A1:A3').setValues([['Name'], ['z'], ['a']]);
    sheet.setFrozenRows(1);
    sheet.sort(1);
    expect([sorted, sheet.getDataRange().getValues().flat()]).toEqual([
      ['a', 'Name', 'z'],
      ['Name', 'a', 'z'],
    ]);
  });

  test('rows under merges that span rows cannot be sorted', () => {
    const { sheet } = newWorld();
    sheet.getRange('A1:A2').merge();
    expect(messageOf(() => sheet.getRange('A1:B4').sort(2))).toContain('merge');
  });
});

describe('filters', () => {
  test('a sheet has one filter at most', () => {
    const { sheet } = newWorld();
    sheet.getRange('A1:B5').createFilter();
    expect(messageOf(() => sheet.getRange('D1:D5').createFilter())).toBe(
      "You can't create a filter in a sheet that already has a filter.",
    );
    expect(sheet.getRange('Z9').getFilter()?.getRange().getA1Notation()).toBe('A1:B5');
  });

  test('removing it leaves none', () => {
    const { sheet } = newWorld();
    sheet.getRange('A1:B5').createFilter().remove();
    expect(sheet.getFilter()).toBeNull();
  });

  test('hidden values and conditions hide rows but not from scripts; the heading stays', () => {
    const { app, sheet } = newWorld();
    sheet.getRange('A1:A4').setValues([['h'], ['a'], ['b'], ['c']]);
    const filter = sheet.getRange('A1:A4').createFilter();
    filter.setColumnFilterCriteria(1, app.newFilterCriteria().setHiddenValues(['b', 'h']).build());
    const hidden = () => [1, 2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row));
    expect([hidden(), sheet.getRange('A3').getValue()]).toEqual([[false, false, true, false], 'b']);
    filter.setColumnFilterCriteria(1, app.newFilterCriteria().whenTextEqualTo('c').build());
    expect(hidden()).toEqual([false, true, true, false]);
    filter.removeColumnFilterCriteria(1);
    expect(hidden()).toEqual([false, false, false, false]);
  });

  test('sorting a filter leaves its heading alone', () => {
    const { sheet } = newWorld();
    const range = sheet.getRange('A1:A3').setValues([['z'], ['b'], ['a']]);
    range.createFilter().sort(1, true);
    expect(range.getValues().flat()).toEqual(['z', 'a', 'b']);
  });

  test('criteria follow their column', () => {
    const { app, sheet } = newWorld();
    sheet
      .getRange('B1:C4')
      .createFilter()
      .setColumnFilterCriteria(3, app.newFilterCriteria().whenCellNotEmpty().build());
    sheet.insertColumnBefore(1);
    const filter = sheet.getFilter();
    expect([
      filter?.getRange().getA1Notation(),
      filter?.getColumnFilterCriteria(3),
      filter?.getColumnFilterCriteria(4)?.getCriteriaType(),
    ]).toEqual(['C1:D4', null, member('BooleanCriteria', 'CELL_NOT_EMPTY')]);
  });
});

import { member } from '../../../../local/emulator/sheets/enums';
import { messageOf, newWorld } from './fixture';

describe('formats', () => {
  test("an untouched cell gives Google's defaults", () => {
    const cell = newWorld().sheet.getRange('A1');
    expect([
      cell.getBackground(),
      cell.getFontColor(),
      cell.getFontFamily(),
      cell.getFontSize(),
      cell.getFontWeight(),
      cell.getFontLine(),
      cell.getHorizontalAlignment(),
      cell.getVerticalAlignment(),
      cell.getNumberFormat(),
    ]).toEqual([
      '#ffffff',
      '#000000',
      'Arial',
      10,
      'normal',
      'none',
      'general',
      'bottom',
      '0.###############',
    ]);
  });

  test('an untouched cell wraps by getWrap although its strategy is OVERFLOW, until that is set', () => {
    const cell = newWorld().sheet.getRange('A1');
    const overflow = member('WrapStrategy', 'OVERFLOW');
    expect([cell.getWrap(), cell.getWrapStrategy(), cell.setWrapStrategy(overflow).getWrap()]).toEqual([
      true,
      overflow,
      false,
    ]);
  });

  test.each([
    ['LIGHTCORAL', '#f08080'],
    ['#ABC', '#aabbcc'],
    ['#FF8000', '#ff8000'],
    ['no such colour', '#123456'],
    [null, '#ffffff'],
  ])('background %s reads as %s', (color, expected) => {
    const { sheet } = newWorld();
    expect(sheet.getRange('A1').setBackground('#123456').setBackground(color).getBackground()).toBe(expected);
  });

  test('an alignment that does not exist is passed over in silence', () => {
    const { sheet } = newWorld();
    expect(
      sheet
        .getRange('A1')
        .setHorizontalAlignment('center')
        .setHorizontalAlignment('foo')
        .getHorizontalAlignment(),
    ).toBe('center');
  });

  test('matrices of colours and formats set and read cell by cell', () => {
    const { sheet } = newWorld();
    const range = sheet
      .getRange('A1:B2')
      .setBackgrounds([
        ['red', null],
        ['#00ff00', 'blue'],
      ])
      .setFontWeights([
        ['bold', 'normal'],
        [null, 'bold'],
      ]);
    expect([range.getBackgrounds(), range.getFontWeights()]).toEqual([
      [
        ['#ff0000', '#ffffff'],
        ['#00ff00', '#0000ff'],
      ],
      [
        ['bold', 'normal'],
        ['normal', 'bold'],
      ],
    ]);
    expect(messageOf(() => range.setBackgrounds([['red']]))).toContain('The data has 1 but the range has 2.');
  });

  test('a whole column of a format takes new rows in', () => {
    const { sheet } = newWorld();
    sheet.getRange('B:B').setNumberFormat('@');
    sheet.insertRowsAfter(1000, 10);
    expect(sheet.getRange('B1010').getNumberFormat()).toBe('@');
  });

  test('borders set and clear side by side', () => {
    const { sheet } = newWorld();
    const range = sheet.getRange('A1:B2').setBorder(true, true, true, true, false, false);
    const at = (row: number, column: number) =>
      Object.keys(range.model.grid.layers.borders.at(row, column) ?? {}).sort();
    expect([at(0, 0), at(1, 1)]).toEqual([
      ['left', 'top'],
      ['bottom', 'right'],
    ]);
  });

  test('notes: numbers as Java prints them, null removes', () => {
    const { sheet } = newWorld();
    const range = sheet.getRange('A1:B1').setNotes([[25, 'b']]);
    expect([range.getNotes(), range.setNotes([[null, 'c']]).getNotes()]).toEqual([
      [['25.0', 'b']],
      [['', 'c']],
    ]);
  });

  test('text styles and rich text read what the cell has', () => {
    const { app, sheet } = newWorld();
    const style = app.newTextStyle().setBold(true).setForegroundColor('red').build();
    const cell = sheet.getRange('A1').setValue('x').setTextStyle(style);
    const read = cell.getRichTextValue();
    expect([
      read?.getText(),
      read?.getTextStyle().isBold(),
      cell.getFontColor(),
      sheet.getRange('A2').setValue(1).getRichTextValue(),
    ]).toEqual(['x', true, '#ff0000', null]);
  });

  test('colour objects give their hex form', () => {
    const { app, sheet } = newWorld();
    const cell = sheet.getRange('A1').setBackgroundObject(app.newColor().setRgbColor('orange').build());
    expect(cell.getBackgroundObject().asRgbColor().asHexString()).toBe('#ffa500');
  });
});

describe('signatures', () => {
  test.each([
    [
      'getRange',
      ['A1', 'B2'],
      "The parameters (String,String) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      'hideRows',
      ['1'],
      "The parameters (String) don't match the method signature for SpreadsheetApp.Sheet.hideRows.",
    ],
    [
      'setTabColor',
      [7],
      "The parameters (number) don't match the method signature for SpreadsheetApp.Sheet.setTabColor.",
    ],
    [
      'appendRow',
      ['x'],
      "The parameters (String) don't match the method signature for SpreadsheetApp.Sheet.appendRow.",
    ],
  ])('Sheet.%s(%j) is refused', (member_, args, message) => {
    const { sheet } = newWorld();
    const members = sheet as unknown as Record<string, (...values: readonly unknown[]) => unknown>;
    expect(messageOf(() => members[member_]?.apply(sheet, args))).toBe(message);
  });

  test('a service object is named by its class', () => {
    const { sheet } = newWorld();
    expect(messageOf(() => sheet.getRange('A1').setNote(sheet))).toBe(
      "The parameters (SpreadsheetApp.Sheet) don't match the method signature for SpreadsheetApp.Range.setNote.",
    );
  });
});

import { member } from '../../../../local/emulator/sheets/enums';
import { messageOf, newWorld } from './fixture';

describe('merged cells', () => {
  test('a merge keeps the first value only', () => {
    const { sheet } = newWorld();
    sheet.getRange('A1:B2').setValues([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    const range = sheet.getRange('A1:B2').merge();
    expect([
      range.getValues(),
      sheet.getRange('B2').isPartOfMerge(),
      sheet.getRange('C3').isPartOfMerge(),
    ]).toEqual([
      [
        ['a', ''],
        ['', ''],
      ],
      true,
      false,
    ]);
  });

  test('writes reach the top left cell only', () => {
    const { sheet } = newWorld();
    sheet
      .getRange('A1:B1')
      .merge()
      .setValues([['x', 'y']]);
    expect(sheet.getRange('A1:B1').getValues()).toEqual([['x', '']]);
  });

  test.each(['merge', 'breakApart'] as const)('%s over a part of a merge is refused', (act) => {
    const { sheet } = newWorld();
    sheet.getRange('A1:B2').merge();
    expect(messageOf(() => sheet.getRange('A1:A4')[act]())).toBe(
      'You must select all cells in a merged range to merge or unmerge them.',
    );
  });

  test('a merge cannot cross the frozen rows', () => {
    const { sheet } = newWorld();
    sheet.setFrozenRows(1);
    expect(messageOf(() => sheet.getRange('A1:A2').merge())).toBe(
      "You can't merge frozen and non-frozen rows.",
    );
  });

  test('mergeAcross merges row by row, and merges follow insertions', () => {
    const { sheet } = newWorld();
    sheet.getRange('A1:B2').mergeAcross();
    sheet.insertColumnAfter(1);
    expect(
      sheet
        .getDataRange()
        .offset(0, 0, 3, 5)
        .getMergedRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['A1:C1', 'A2:C2']);
  });
});

describe('copying and moving', () => {
  test('a smaller target gets the whole source, a whole multiple is filled', () => {
    const { sheet } = newWorld();
    const source = sheet.getRange('A1:A2').setValues([['a'], ['b']]);
    source.copyTo(sheet.getRange('C1'));
    source.copyTo(sheet.getRange('D1:D4'));
    source.copyTo(sheet.getRange('E1:E3'));
    expect(sheet.getRange('C1:E4').getValues()).toEqual([
      ['a', 'a', 'a'],
      ['b', 'b', 'b'],
      ['', 'a', ''],
      ['', 'b', ''],
    ]);
  });

  test('formulas move along; contentsOnly leaves values without formats', () => {
    const { sheet } = newWorld();
    sheet.getRange('A1:B1').setValues([[2, '=SUM(A1:A1)']]);
    const source = sheet.getRange('B1').setBackground('#ff0000');
    source.copyTo(sheet.getRange('B2'));
    source.copyTo(sheet.getRange('B3'), { contentsOnly: true });
    source.copyTo(sheet.getRange('B4'), { formatOnly: true });
    expect(sheet.getRange('B2:B4').getFormulas().flat()).toEqual(['=SUM(A2:A2)', '', '']);
    expect([sheet.getRange('B3').getValue(), sheet.getRange('B4').getValue()]).toEqual([2, '']);
    expect(sheet.getRange('B2:B4').getBackgrounds().flat()).toEqual(['#ff0000', '#ffffff', '#ff0000']);
  });

  test('transposed', () => {
    const { sheet } = newWorld();
    sheet
      .getRange('A1:B1')
      .setValues([['a', 'b']])
      .copyTo(sheet.getRange('D1'), member('CopyPasteType', 'PASTE_NORMAL'), true);
    expect(sheet.getRange('D1:D2').getValues().flat()).toEqual(['a', 'b']);
  });

  test('copyTo without a range is refused', () => {
    const { sheet } = newWorld();
    expect(messageOf(() => (sheet.getRange('A1').copyTo as () => void)())).toBe(
      "The parameters () don't match the method signature for SpreadsheetApp.Range.copyTo.",
    );
  });

  test('a copy beyond the grid is outside', () => {
    const { sheet } = newWorld();
    expect(messageOf(() => sheet.getRange('A1:B2').copyTo(sheet.getRange('Z1000')))).toBe(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  });

  test('moveTo takes values and formats along and leaves new cells behind', () => {
    const { sheet } = newWorld();
    const source = sheet.getRange('A1').setValue('x').setFontWeight('bold');
    source.moveTo(sheet.getRange('C3'));
    const target = sheet.getRange('C3');
    expect([source.getValue(), source.getFontWeight(), target.getValue(), target.getFontWeight()]).toEqual([
      '',
      'normal',
      'x',
      'bold',
    ]);
  });

  test('insertCells and deleteCells push and pull only their own rows or columns', () => {
    const { sheet } = newWorld();
    sheet.getRange('A1:B2').setValues([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    sheet.getRange('A1').insertCells(member('Dimension', 'ROWS'));
    expect(sheet.getRange('A1:B3').getValues()).toEqual([
      ['', 'b'],
      ['a', 'd'],
      ['c', ''],
    ]);
    sheet.getRange('A1').deleteCells(member('Dimension', 'COLUMNS'));
    expect(sheet.getRange('A1:B1').getValues()).toEqual([['b', '']]);
  });
});

describe('tidying', () => {
  test('removeDuplicates keeps the first of equal rows and gives what is left', () => {
    const { sheet } = newWorld();
    const range = sheet.getRange('B1:C4').setValues([
      ['a', 1],
      ['b', 2],
      ['a', 3],
      ['a', 1],
    ]);
    expect(range.removeDuplicates().getValues()).toEqual([
      ['a', 1],
      ['b', 2],
      ['a', 3],
    ]);
    expect(sheet.getRange('B1:C3').removeDuplicates([2]).getA1Notation()).toBe('B1:C2');
  });

  test('trimWhitespace trims texts and reads nothing anew', () => {
    const { sheet } = newWorld();
    const range = sheet
      .getRange('A1:A2')
      .setNumberFormat('@')
      .setValues([['  a   b '], ['   =SUM(1,2)']]);
    expect(range.trimWhitespace().getValues().flat()).toEqual(['a b', '=SUM(1,2)']);
  });

  test('Sheet.clear keeps notes and validation', () => {
    const { app, sheet } = newWorld();
    const cell = sheet
      .getRange('A1')
      .setValue('x')
      .setNote('n')
      .setBackground('red')
      .setDataValidation(app.newDataValidation().requireTextIsUrl().build());
    sheet.clear();
    expect([
      cell.getValue(),
      cell.getBackground(),
      cell.getNote(),
      cell.getDataValidation() !== null,
    ]).toEqual(['', '#ffffff', 'n', true]);
  });

  test.each([
    [{ contentsOnly: true }, ['', '#ff0000', 'n']],
    [{ formatOnly: true }, ['x', '#ffffff', 'n']],
    [{ commentsOnly: true }, ['x', '#ff0000', '']],
  ])('Range.clear(%j) leaves %j', (options, expected) => {
    const { sheet } = newWorld();
    const cell = sheet.getRange('A1').setValue('x').setNote('n').setBackground('red').clear(options);
    expect([cell.getValue(), cell.getBackground(), cell.getNote()]).toEqual(expected);
  });

  test('text finders find in what cells show, case by choice, and replace', () => {
    const { sheet } = newWorld();
    sheet.getRange('A1:A3').setValues([['Apple'], ['apple pie'], ['50%']]);
    const found = (finder: ReturnType<typeof sheet.createTextFinder>) =>
      finder.findAll().map((range) => range.getA1Notation());
    expect([
      found(sheet.createTextFinder('apple')),
      found(sheet.createTextFinder('apple').matchCase(true)),
      found(sheet.createTextFinder('apple').matchEntireCell(true)),
      found(sheet.createTextFinder('50%')),
    ]).toEqual([['A1', 'A2'], ['A2'], ['A1'], ['A3']]);
    expect(sheet.createTextFinder('apple').replaceAllWith('pear')).toBe(2);
    expect(sheet.getRange('A2').getValue()).toBe('pear pie');
  });

  test('range lists set on all their ranges', () => {
    const { sheet } = newWorld();
    sheet.getRangeList(['A1', 'C3']).setValue('x').setBackground('red').clear({ contentsOnly: true });
    expect([sheet.getRange('C3').getValue(), sheet.getRange('A1').getBackground()]).toEqual(['', '#ff0000']);
  });
});

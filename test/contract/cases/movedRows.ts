/** What rows take along that leave their place and come back: formulas, looks, and texts that are replaced wherever they stand. */
import type { ContractCase } from '../case';

export const movedRowCases: readonly ContractCase[] = [
  {
    name: 'a text is replaced in all of a sheet',
    source: 'documented',
    covers: ['Sheet.createTextFinder', 'TextFinder.matchCase', 'TextFinder.replaceAllWith'],
    run: ({ sheet }) => {
      sheet.getRange('B2').setValue('C-AB');
      sheet.getRange('D5').setValue('x C-AB');
      const count = sheet.createTextFinder('C-AB').matchCase(true).replaceAllWith('C-KK');
      return [count, sheet.getRange('B2').getValue(), sheet.getRange('D5').getValue()] as string[];
    },
    expect: [2, 'C-KK', 'x C-KK'],
  },
  {
    name: 'a text is replaced in every cell of a range, as a part of the cell too, and nowhere else',
    source: 'documented',
    covers: ['Range.createTextFinder', 'TextFinder.matchCase', 'TextFinder.replaceAllWith'],
    run: ({ sheet }) => {
      sheet.getRange('A1:B2').setValues([
        ['C-AB', 'text|C-AB'],
        ['c-ab', 'C-XY'],
      ]);
      sheet.getRange('C1').setValue('C-AB');
      const count = sheet.getRange('A:B').createTextFinder('C-AB').matchCase(true).replaceAllWith('C-KK');
      return [count, ...sheet.getRange('A1:C2').getValues().flat()] as string[];
    },
    expect: [2, 'C-KK', 'text|C-KK', 'C-AB', 'c-ab', 'C-XY', ''],
  },
  {
    name: 'a text is replaced in hidden rows too',
    source: 'memory',
    covers: ['Range.createTextFinder', 'TextFinder.replaceAllWith'],
    run: ({ sheet }) => {
      sheet.getRange('A2').setValue('C-AB');
      sheet.hideRows(2);
      sheet.getRange('A:A').createTextFinder('C-AB').replaceAllWith('C-KK');
      return sheet.getRange('A2').getValue() as string;
    },
    expect: 'C-KK',
  },
  {
    name: 'a formula read relative to its cell means the same two rows further down',
    source: 'documented',
    covers: ['Range.getFormulasR1C1', 'Range.setFormulaR1C1'],
    run: ({ sheet }) => {
      sheet.getRange('B2').setFormula('=A2+$A$1');
      const [[formula = ''] = []] = sheet.getRange('B2').getFormulasR1C1() as string[][];
      sheet.getRange('B4').setFormulaR1C1(formula);
      return sheet.getRange('B4').getFormula();
    },
    expect: '=A4+$A$1',
  },
  {
    name: 'a cell without a formula has none relative to it either',
    source: 'documented',
    covers: ['Range.getFormulasR1C1'],
    run: ({ sheet }) => {
      const [[formula] = []] = sheet.getRange('B2').getFormulasR1C1();
      return (formula ?? '') === '';
    },
    expect: true,
  },
  {
    name: 'the looks of a row are copied without its values, and its rules by themselves',
    source: 'documented',
    covers: ['Range.copyTo', 'SpreadsheetApp.CopyPasteType', 'CopyPasteType.PASTE_DATA_VALIDATION'],
    run: ({ sheet }) => {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['x', 'y']).build();
      sheet.getRange('A2').setValue('x').setNumberFormat('@').setDataValidation(rule);
      sheet.getRange('A3').setValue('y');
      const [from, to] = [sheet.getRange('2:2'), sheet.getRange('3:3')];
      from.copyTo(to, { formatOnly: true });
      from.copyTo(to, SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);
      const cell = sheet.getRange('A3');
      return [cell.getValue() as string, cell.getNumberFormat(), cell.getDataValidation() !== null];
    },
    expect: ['y', '@', true],
  },
  {
    name: 'a row that is moved before the last row of the grid stands there, and the last row stays the last',
    source: 'documented',
    covers: ['Sheet.moveRows', 'Sheet.getMaxRows'],
    run: ({ sheet }) => {
      sheet.getRange('A1:A2').setValues([['one'], ['two']]);
      const last = sheet.getMaxRows();
      sheet.moveRows(sheet.getRange('1:1'), last);
      return [sheet.getRange(last - 1, 1).getValue() as string, sheet.getRange('A1').getValue() as string];
    },
    expect: ['one', 'two'],
  },
];

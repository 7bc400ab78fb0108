/** What Google refuses about ranges and sizes, with its sentences. */
import type { ContractCase } from '../case';
import { wrong } from './helpers';

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

type Place = readonly [row: number, column: number, rows: number, columns: number];

const refusedPlaces: readonly (readonly [place: Place, message: string])[] = [
  [[0, 1, 1, 1], 'The starting row of the range is too small.'],
  [[1, 0, 1, 1], 'The starting column of the range is too small.'],
  [[1, 1, 0, 1], 'The number of rows in the range must be at least 1.'],
  [[1, 1, 1, 0], 'The number of columns in the range must be at least 1.'],
  [[1001, 1, 1, 1], OUTSIDE],
  [[1, 27, 1, 1], OUTSIDE],
  [[1000, 26, 2, 1], OUTSIDE],
];

const places: readonly ContractCase[] = refusedPlaces.map(([place, message]) => ({
  name: `getRange(${place.join(', ')}) is refused on a grid of 1,000 by 26`,
  source: 'field',
  covers: ['Sheet.getRange'],
  run: ({ sheet }) => sheet.getRange(...(place as [number, number, number, number])).getA1Notation(),
  expect: { throws: message },
}));

const CELL_LIMIT = 'Your input contains more than the maximum of 50000 characters in a single cell.';

export const boundsCases: readonly ContractCase[] = [
  ...places,
  {
    name: 'a text that is no A1 notation and no name is refused',
    source: 'field',
    covers: ['Sheet.getRange'],
    run: ({ sheet }) => sheet.getRange('no such range').getA1Notation(),
    expect: { throws: 'Range not found' },
  },
  {
    name: 'too few rows of data are refused with both numbers',
    source: 'field',
    covers: ['Range.setValues'],
    run: ({ sheet }) =>
      sheet
        .getRange('A1:A3')
        .setValues([['a'], ['b']])
        .getA1Notation(),
    expect: {
      throws:
        'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
    },
  },
  {
    name: 'too many columns of data are refused with both numbers',
    source: 'field',
    covers: ['Range.setValues'],
    run: ({ sheet }) =>
      sheet
        .getRange('A1:A1')
        .setValues([['a', 'b']])
        .getA1Notation(),
    expect: {
      throws:
        'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
    },
  },
  {
    name: 'a refused matrix leaves the cells as they were',
    source: 'memory',
    covers: ['Range.setValues', 'Range.getValues'],
    run: ({ sheet }) => {
      const range = sheet.getRange('A1:A2').setValues([['old'], ['old']]);
      try {
        range.setValues([['new']]);
      } catch {
        return range.getValues() as string[][];
      }
      return 'not refused';
    },
    expect: [['old'], ['old']],
  },
  {
    name: 'a text instead of rows is refused with the signature',
    source: 'documented',
    covers: ['Range.setValues'],
    run: ({ sheet }) => sheet.getRange('A1').setValues(wrong('text')).getA1Notation(),
    expect: {
      throws: "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    },
  },
  {
    name: 'a cell holds 50,000 characters',
    source: 'field',
    covers: ['Range.setValues', 'SpreadsheetApp.flush'],
    run: ({ sheet }) => {
      const range = sheet.getRange('A1:A1').setValues([['x'.repeat(50000)]]);
      SpreadsheetApp.flush();
      return String(range.getValues()[0]?.[0]).length;
    },
    expect: 50000,
  },
  {
    name: 'a cell does not hold 50,001 characters; the refusal comes at the latest with the flush',
    source: 'field',
    covers: ['Range.setValues', 'SpreadsheetApp.flush'],
    run: ({ sheet }) => {
      sheet.getRange('A1:A1').setValues([['x'.repeat(50001)]]);
      SpreadsheetApp.flush();
      return 'not refused';
    },
    expect: { throws: CELL_LIMIT },
  },
  {
    name: 'a spreadsheet has at most 10,000,000 cells, empty ones too',
    source: 'field',
    covers: ['Sheet.insertRowsAfter'],
    run: ({ sheet }) => sheet.insertRowsAfter(1000, 400_000).getMaxRows(),
    expect: {
      throws:
        'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    },
  },
  {
    name: 'a merge that cuts through another is refused',
    source: 'memory',
    covers: ['Range.merge'],
    run: ({ sheet }) => {
      sheet.getRange('A1:B2').merge();
      return sheet.getRange('B2:C3').merge().getA1Notation();
    },
    expect: { throws: 'You must select all cells in a merged range to merge or unmerge them.' },
  },
  {
    name: 'rows cannot be frozen through a merge',
    source: 'memory',
    covers: ['Sheet.setFrozenRows', 'Range.merge'],
    run: ({ sheet }) => {
      sheet.getRange('A1:A2').merge();
      sheet.setFrozenRows(1);
      SpreadsheetApp.flush();
      return 'not refused';
    },
    expect: { throws: '…' },
  },
  {
    name: 'the name of a tab has at most 100 characters',
    source: 'memory',
    covers: ['Sheet.setName'],
    run: ({ sheet }) => [
      sheet.setName(`Contract case ${'x'.repeat(86)}`).getName().length,
      sheet.setName(`Contract case ${'x'.repeat(87)}`).getName().length,
    ],
    expect: { throws: '…' },
  },
  {
    name: 'the grid does not grow by writing: beyond its last row is outside',
    source: 'memory',
    covers: ['Sheet.getRange', 'Sheet.getMaxRows'],
    run: ({ sheet }) =>
      sheet
        .getRange(sheet.getMaxRows() + 1, 1)
        .setValue('x')
        .getA1Notation(),
    expect: { throws: OUTSIDE },
  },
];

/** How looks read back: number formats, colours, weights, widths. */
import type { ContractCase } from '../case';

/** Google's own text for the automatic format. */
const AUTOMATIC = '0.###############';

const formats: readonly ContractCase[] = ['@', '0', 'd mmm yyyy', 'd mmm yyyy hh:mm', '0%'].map((format) => ({
  name: `the number format ${format} reads back as it was set`,
  source: 'documented',
  covers: ['Range.setNumberFormat', 'Range.getNumberFormats'],
  run: ({ sheet }) => sheet.getRange('A1:B1').setNumberFormat(format).getNumberFormats(),
  expect: [[format, format]],
}));

export const formatCases: readonly ContractCase[] = [
  ...formats,
  {
    name: 'an untouched cell has the automatic format',
    source: 'documented',
    covers: ['Range.getNumberFormats'],
    run: ({ sheet }) => sheet.getRange('A1:A1').getNumberFormats(),
    expect: [[AUTOMATIC]],
  },
  {
    name: "'General' makes a cell automatic again and reads back as Google's own text for that",
    source: 'documented',
    covers: ['RangeList.setNumberFormat', 'Range.getNumberFormats'],
    run: ({ sheet }) => {
      sheet.getRangeList(['A1']).setNumberFormat('@').setNumberFormat('General');
      return sheet.getRange('A1:A1').getNumberFormats();
    },
    expect: [[AUTOMATIC]],
  },
  {
    name: "a text reads anew only when it is written again after '@' was taken away",
    source: 'memory',
    covers: ['Range.setNumberFormat', 'Range.setValues', 'Range.getValues'],
    run: ({ sheet }) => {
      const cell = sheet
        .getRange('A1:A1')
        .setNumberFormat('@')
        .setValues([['007']])
        .setNumberFormat('0');
      const kept: unknown = cell.getValue();
      return [kept as string, cell.setValues([['007']]).getValue() as number];
    },
    expect: ['007', 7],
  },
  {
    name: "a number in a cell that becomes '@' afterwards is read as a text",
    source: 'memory',
    covers: ['Range.setNumberFormat', 'Range.getValues'],
    run: ({ sheet }) =>
      sheet
        .getRange('A1:A1')
        .setValues([[42]])
        .setNumberFormat('@')
        .getValues() as string[][],
    expect: [['42']],
  },
  {
    name: 'backgrounds are white by default and read back in lower case; null takes them away',
    source: 'documented',
    covers: ['Range.setBackgrounds', 'Range.getBackgrounds'],
    run: ({ sheet }) => {
      const range = sheet.getRange('A1:B1');
      const before = range.getBackgrounds();
      const set = range.setBackgrounds([['#F4C7C3', 'LIGHTCORAL']]).getBackgrounds();
      return [before, set, range.setBackgrounds([[null, null]]).getBackgrounds()];
    },
    expect: [[['#ffffff', '#ffffff']], [['#f4c7c3', '#f08080']], [['#ffffff', '#ffffff']]],
  },
  {
    name: 'a weight is normal until it is bold',
    source: 'documented',
    covers: ['Range.setFontWeight', 'Range.getFontWeight'],
    run: ({ sheet }) => {
      const cell = sheet.getRange('A1');
      return [cell.getFontWeight(), cell.setFontWeight('bold').getFontWeight()];
    },
    expect: ['normal', 'bold'],
  },
  {
    name: 'text of whole columns is wrapped from a row on, and only there',
    source: 'documented',
    covers: ['Sheet.getRangeList', 'RangeList.setWrap'],
    run: ({ sheet }) => {
      sheet.getRangeList(['B2:B', 'D2:D']).setWrap(true);
      return ['B2', 'B900', 'D2', 'C2', 'B1'].map(
        (cell) => sheet.getRange(cell).getWrapStrategy().toString() === 'WRAP',
      );
    },
    expect: [true, true, true, false, false],
  },
  {
    name: 'wrapping goes when formats are cleared',
    source: 'documented',
    covers: ['RangeList.setWrap', 'Range.clear'],
    run: ({ sheet }) => {
      sheet.getRangeList(['B2:B']).setWrap(true);
      return sheet.getRange('B2').clear({ formatOnly: true }).getWrapStrategy().toString();
    },
    expect: 'OVERFLOW',
  },
  {
    name: 'wrapping takes true or false, nothing else',
    source: 'memory',
    covers: ['RangeList.setWrap'],
    run: ({ sheet }) => {
      sheet.getRangeList(['B2:B']).setWrap('yes' as unknown as boolean);
      return 'taken';
    },
    expect: {
      throws:
        "The parameters (String) don't match the method signature for SpreadsheetApp.RangeList.setWrap.",
    },
  },
  {
    name: 'widths of several columns are set in one call',
    source: 'documented',
    covers: ['Sheet.setColumnWidths', 'Sheet.getColumnWidth'],
    run: ({ sheet }) => {
      sheet.setColumnWidths(2, 2, 180);
      return [1, 2, 3, 4].map((column) => sheet.getColumnWidth(column));
    },
    expect: [100, 180, 180, 100],
  },
  {
    name: 'rows freeze and thaw',
    source: 'documented',
    covers: ['Sheet.setFrozenRows', 'Sheet.getFrozenRows'],
    run: ({ sheet }) => {
      sheet.setFrozenRows(1);
      const frozen = sheet.getFrozenRows();
      sheet.setFrozenRows(0);
      return [frozen, sheet.getFrozenRows()];
    },
    expect: [1, 0],
  },
  {
    name: 'a hidden column stays readable',
    source: 'documented',
    covers: ['Sheet.hideColumns', 'Sheet.isColumnHiddenByUser', 'Range.getValues'],
    run: ({ sheet }) => {
      sheet.getRange('B1').setValue('x');
      sheet.hideColumns(2);
      return [sheet.isColumnHiddenByUser(2), sheet.getRange('A1:B1').getValues() as string[][]];
    },
    expect: [true, [['', 'x']]],
  },
];

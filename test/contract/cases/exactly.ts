/** What putting a tab back to the letter relies on: looks cell by cell, text that stays text, formulas that are formulas, times to the second. */
import type { ContractCase, Json } from '../case';

const AUTOMATIC = '0.###############';

export const exactlyCases: readonly ContractCase[] = [
  {
    name: 'number formats are set cell by cell and read back so',
    source: 'documented',
    covers: ['Range.setNumberFormats', 'Range.getNumberFormats'],
    run: ({ sheet }) =>
      sheet
        .getRange('A1:B1')
        .setNumberFormats([['@', '0%']])
        .getNumberFormats(),
    expect: [['@', '0%']],
  },
  {
    name: 'weights are set cell by cell and read back so',
    source: 'documented',
    covers: ['Range.setFontWeights', 'Range.getFontWeights'],
    run: ({ sheet }) =>
      sheet
        .getRange('A1:B1')
        .setFontWeights([['bold', 'normal']])
        .getFontWeights(),
    expect: [['bold', 'normal']],
  },
  {
    name: 'notes are set cell by cell; an empty one is none',
    source: 'documented',
    covers: ['Range.setNotes', 'Range.getNotes'],
    run: ({ sheet }) => {
      const range = sheet.getRange('A1:B1').setNotes([['why', '']]);
      const set = range.getNotes();
      return [set, range.setNotes([['', '']]).getNotes()];
    },
    expect: [[['why', '']], [['', '']]],
  },
  {
    name: 'columns freeze and thaw',
    source: 'documented',
    covers: ['Sheet.setFrozenColumns', 'Sheet.getFrozenColumns'],
    run: ({ sheet }) => {
      sheet.setFrozenColumns(2);
      const frozen = sheet.getFrozenColumns();
      sheet.setFrozenColumns(0);
      return [frozen, sheet.getFrozenColumns()];
    },
    expect: [2, 0],
  },
  {
    name: 'columns do not freeze through a merged cell, but around it',
    source: 'field',
    covers: ['Sheet.setFrozenColumns', 'Range.merge'],
    run: ({ sheet }) => {
      sheet.getRange('B3:C3').merge();
      sheet.setFrozenColumns(3);
      sheet.setFrozenColumns(2);
      return sheet.getFrozenColumns();
    },
    expect: {
      throws:
        "Sorry, you can't freeze columns which contain only part of a merged cell. Try to break apart merged cells or freeze more columns to include the complete merged cells.",
    },
  },
  {
    name: "in one write a cell of text keeps what looks like a formula, and an automatic one takes it; both stay when '@' goes again",
    source: 'memory',
    covers: ['Range.setNumberFormats', 'Range.setValues', 'Range.getFormulas'],
    run: ({ sheet }) => {
      const range = sheet.getRange('A1:C1').setNumberFormats([['@', 'General', 'General']]);
      range.setValues([['=1+1', '=1+1', 7]]).setNumberFormats([[AUTOMATIC, AUTOMATIC, '0%']]);
      return [range.getValues() as Json, range.getFormulas(), range.getNumberFormats()];
    },
    expect: [[['=1+1', 2, 7]], [['', '=1+1', '']], [[AUTOMATIC, AUTOMATIC, '0%']]],
  },
  {
    name: 'a time keeps its seconds',
    source: 'memory',
    covers: ['Range.setValues', 'Range.getValues', 'Utilities.formatDate', 'Utilities.parseDate'],
    run: ({ spreadsheet, sheet }) => {
      const zone = spreadsheet.getSpreadsheetTimeZone();
      const pattern = 'yyyy-MM-dd HH:mm:ss.SSS';
      const written = Utilities.parseDate('2026-11-03 09:05:33.000', zone, pattern);
      const read: unknown = sheet
        .getRange('A1')
        .setValues([[written]])
        .getValue();
      return Utilities.formatDate(read as Date, zone, pattern);
    },
    expect: '2026-11-03 09:05:33.000',
  },
];

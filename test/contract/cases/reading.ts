/** What reading gives: blanks, sizes, open ends, display texts, dates in the spreadsheet's zone. */
import type { ContractCase, Json } from '../case';
import { dateAt, shown } from './helpers';

export const readingCases: readonly ContractCase[] = [
  {
    name: 'blank cells are empty texts and the result has exactly the size of the range',
    source: 'documented',
    covers: ['Sheet.getRange', 'Range.getValues', 'Range.getDisplayValues', 'Range.getFormulas'],
    run: ({ sheet }) => {
      const range = sheet.getRange(2, 2, 1, 2);
      return [range.getValues() as Json, range.getDisplayValues(), range.getFormulas()];
    },
    expect: [[['', '']], [['', '']], [['', '']]],
  },
  {
    name: 'the owner may edit every range, a protected one too',
    source: 'documented',
    covers: ['Sheet.getRange', 'Range.canEdit'],
    run: ({ sheet }) => {
      const before = sheet.getRange(1, 1, 3, 2).canEdit();
      const protection = sheet.getRange(1, 1).protect();
      const after = sheet.getRange(1, 1, 3, 2).canEdit();
      protection.remove();
      return [before, after];
    },
    expect: [true, true],
  },
  {
    name: 'the data range of an empty tab is A1 with an empty text',
    source: 'documented',
    covers: ['Sheet.getDataRange', 'Range.getA1Notation', 'Range.getValues'],
    run: ({ sheet }) => [sheet.getDataRange().getA1Notation(), sheet.getDataRange().getValues() as Json],
    expect: ['A1', [['']]],
  },
  {
    name: 'an empty tab has 0 as its last row and last column',
    source: 'memory',
    covers: ['Sheet.getLastRow', 'Sheet.getLastColumn'],
    run: ({ sheet }) => [sheet.getLastRow(), sheet.getLastColumn()],
    expect: [0, 0],
  },
  {
    name: 'the data range begins in A1 and ends with the last row and column that hold anything',
    source: 'documented',
    covers: ['Sheet.getDataRange', 'Range.getA1Notation'],
    run: ({ sheet }) => {
      sheet.getRange('C4').setValue('x');
      return sheet.getDataRange().getA1Notation();
    },
    expect: 'A1:C4',
  },
  {
    name: 'formats, notes and rules do not count for the last row, an unticked box does',
    source: 'memory',
    covers: ['Sheet.getLastRow', 'Range.setNote', 'Range.setBackgrounds', 'RangeList.insertCheckboxes'],
    run: ({ sheet }) => {
      sheet
        .getRange('A9')
        .setBackgrounds([['#f4c7c3']])
        .setNote('a note');
      const before = sheet.getLastRow();
      sheet.getRangeList(['A5']).insertCheckboxes();
      return [before, sheet.getLastRow()];
    },
    expect: [0, 5],
  },
  {
    name: 'a new tab has 1,000 rows and 26 columns',
    source: 'memory',
    covers: ['Sheet.getMaxRows', 'Sheet.getMaxColumns', 'Spreadsheet.insertSheet'],
    run: ({ sheet }) => [sheet.getMaxRows(), sheet.getMaxColumns()],
    expect: [1000, 26],
  },
  {
    name: "'C5:E' reaches from row 5 to the end of the grid",
    source: 'documented',
    covers: ['Sheet.getRange', 'Range.getRow', 'Range.getColumn', 'Range.getNumRows', 'Range.getNumColumns'],
    run: ({ sheet }) => {
      const range = sheet.getRange('C5:E');
      return [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()];
    },
    expect: [5, 3, 996, 3],
  },
  {
    name: "'D:F' and '5:7' keep their notation and span the grid",
    source: 'documented',
    covers: ['Sheet.getRange', 'Range.getA1Notation', 'Range.getNumRows', 'Range.getNumColumns'],
    run: ({ sheet }) => {
      const [columns, rows] = [sheet.getRange('D:F'), sheet.getRange('5:7')];
      return [columns.getA1Notation(), columns.getNumRows(), rows.getA1Notation(), rows.getNumColumns()];
    },
    expect: ['D:F', 1000, '5:7', 26],
  },
  {
    name: 'A1 notation ignores dollars and case and puts corners right',
    source: 'documented',
    covers: ['Sheet.getRange', 'Range.getA1Notation'],
    run: ({ sheet }) => ['$b$2', 'C5:B2'].map((text) => sheet.getRange(text).getA1Notation()),
    expect: ['B2', 'B2:C5'],
  },
  {
    name: 'a range knows its tab',
    source: 'documented',
    covers: ['Range.getSheet', 'Sheet.getSheetId'],
    run: ({ sheet }) => sheet.getRange('A1').getSheet().getSheetId() === sheet.getSheetId(),
    expect: true,
  },
  {
    name: 'a date cell is an instant: midnight in the zone of the spreadsheet, daylight saving days too',
    source: 'documented',
    covers: ['Range.setValues', 'Range.getValues'],
    run: ({ sheet }) => {
      const days = ['2026-03-08', '2026-03-09', '2026-11-01', '2026-11-02', '2024-02-29'];
      const range = sheet
        .getRange(1, 1, days.length, 1)
        .setValues(days.map((day) => [dateAt(`${day} 00:00`)]));
      return shown(range.getValues());
    },
    expect: ['2026-03-08', '2026-03-09', '2026-11-01', '2026-11-02', '2024-02-29'].map((day) => [
      `date ${day} 00:00`,
    ]),
  },
  {
    name: 'display texts follow the format, months as words and minutes after hours',
    source: 'documented',
    covers: ['Range.getDisplayValues', 'RangeList.setNumberFormat'],
    run: ({ sheet }) => {
      sheet.getRange('A1:B1').setValues([[dateAt('2026-11-20 09:05'), dateAt('2026-11-20 09:05')]]);
      sheet.getRangeList(['A1']).setNumberFormat('d mmm yyyy');
      sheet.getRangeList(['B1']).setNumberFormat('d mmm yyyy hh:mm');
      return sheet.getRange('A1:B1').getDisplayValues();
    },
    expect: [['20 Nov 2026', '20 Nov 2026 09:05']],
  },
  {
    name: 'a date written into an automatic cell shows as a date of the locale',
    source: 'memory',
    covers: ['Range.setValues', 'Range.getDisplayValues'],
    run: ({ sheet }) =>
      sheet
        .getRange('A1:A1')
        .setValues([[dateAt('2026-11-20 00:00')]])
        .getDisplayValues(),
    expect: [['11/20/2026']],
  },
  {
    name: 'an error of a formula reads as its text',
    source: 'memory',
    covers: ['Range.getValues', 'Range.setValues'],
    run: ({ sheet }) =>
      sheet
        .getRange('A1:A1')
        .setValues([['=1/0']])
        .getValues() as Json,
    expect: [['#DIV/0!']],
  },
  {
    name: 'a plain text cell gives a text even for digits',
    source: 'memory',
    covers: ['Range.setNumberFormat', 'Range.getValues'],
    run: ({ sheet }) =>
      sheet
        .getRange('A1:A1')
        .setNumberFormat('@')
        .setValues([['5']])
        .getValues() as Json,
    expect: [['5']],
  },
];

/** Rows and columns: inserting, deleting, moving, and what travels with them. */
import type { ContractCase, Env, Json } from '../case';

/** Writes a, b, c … down column A and gives the column after `work`. */
function columnAfter({ sheet }: Env, count: number, work: () => void): Json {
  const letters = 'abcdefgh'.slice(0, count).split('');
  sheet.getRange(1, 1, count, 1).setValues(letters.map((letter) => [letter]));
  work();
  return sheet
    .getDataRange()
    .getValues()
    .map(([value]) => value as string);
}

export const lineCases: readonly ContractCase[] = [
  {
    name: 'a deleted row takes its cells along and moves up what is below',
    source: 'documented',
    covers: ['Sheet.deleteRow'],
    run: ({ sheet }) => {
      sheet.getRange('A1:A3').setValues([['one'], ['two'], ['three']]);
      sheet.deleteRow(1);
      return sheet
        .getRange('A1:A3')
        .getValues()
        .map(([cell]) => String(cell));
    },
    expect: ['two', 'three', ''],
  },
  {
    name: 'rows inserted after row 1 push the others down and the grid grows',
    source: 'documented',
    covers: ['Sheet.insertRowsAfter', 'Sheet.getMaxRows'],
    run: (env) => [columnAfter(env, 2, () => void env.sheet.insertRowsAfter(1, 2)), env.sheet.getMaxRows()],
    expect: [['a', '', '', 'b'], 1002],
  },
  {
    name: 'rows inserted after the last row of the grid make room to write',
    source: 'memory',
    covers: ['Sheet.insertRowsAfter', 'Sheet.getMaxRows'],
    run: ({ sheet }) => {
      sheet.insertRowsAfter(sheet.getMaxRows(), 1);
      return sheet.getRange(1001, 1).setValue('x').getValue() as string;
    },
    expect: 'x',
  },
  {
    name: 'rows inserted after a row look like that row',
    source: 'memory',
    covers: ['Sheet.insertRowsAfter', 'Range.getNumberFormats', 'Range.setNumberFormat'],
    run: ({ sheet }) => {
      sheet.getRange('A2').setNumberFormat('@');
      sheet.insertRowsAfter(2, 1);
      return sheet.getRange('A3').getNumberFormat();
    },
    expect: '@',
  },
  {
    name: 'rows inserted beyond the grid are refused',
    source: 'field',
    covers: ['Sheet.insertRowsAfter'],
    run: ({ sheet }) => sheet.insertRowsAfter(1001, 1).getMaxRows(),
    expect: { throws: 'Those rows are out of bounds.' },
  },
  {
    name: 'columns inserted after a column push the others to the right',
    source: 'documented',
    covers: ['Sheet.insertColumnsAfter', 'Sheet.getMaxColumns'],
    run: ({ sheet }) => {
      sheet.getRange('A1:B1').setValues([['a', 'b']]);
      sheet.insertColumnsAfter(1, 1);
      return [sheet.getDataRange().getValues() as Json, sheet.getMaxColumns()];
    },
    expect: [[['a', '', 'b']], 27],
  },
  {
    name: 'columns inserted beyond the grid are refused',
    source: 'field',
    covers: ['Sheet.insertColumnsAfter'],
    run: ({ sheet }) => sheet.insertColumnsAfter(27, 1).getMaxColumns(),
    expect: { throws: 'Those columns are out of bounds.' },
  },
  {
    name: 'deleted rows pull the others up and the grid shrinks',
    source: 'documented',
    covers: ['Sheet.deleteRows', 'Sheet.getMaxRows'],
    run: (env) => [columnAfter(env, 4, () => void env.sheet.deleteRows(2, 2)), env.sheet.getMaxRows()],
    expect: [['a', 'd'], 998],
  },
  {
    name: 'rows beyond the grid cannot be deleted',
    source: 'field',
    covers: ['Sheet.deleteRows'],
    run: ({ sheet }) => {
      sheet.deleteRows(1000, 2);
      return 'not refused';
    },
    expect: { throws: 'Those rows are out of bounds.' },
  },
  {
    name: 'all rows of a tab cannot be deleted',
    source: 'memory',
    covers: ['Sheet.deleteRows', 'Sheet.getMaxRows'],
    run: ({ sheet }) => {
      sheet.deleteRows(1, sheet.getMaxRows());
      return 'not refused';
    },
    expect: { throws: "You can't delete all the rows on the sheet." },
  },
  {
    name: 'moveRows counts the destination before the move: row 1 to 4 stands before the old row 4',
    source: 'documented',
    covers: ['Sheet.moveRows'],
    run: (env) => columnAfter(env, 5, () => void env.sheet.moveRows(env.sheet.getRange('1:1'), 4)),
    expect: ['b', 'c', 'a', 'd', 'e'],
  },
  {
    name: 'moveRows upwards puts the row before the destination',
    source: 'documented',
    covers: ['Sheet.moveRows'],
    run: (env) => columnAfter(env, 5, () => void env.sheet.moveRows(env.sheet.getRange('4:4'), 2)),
    expect: ['a', 'd', 'b', 'c', 'e'],
  },
  {
    name: 'a row that is moved takes colour, note and format along',
    source: 'memory',
    covers: ['Sheet.moveRows', 'Range.setNote', 'Range.setBackgrounds'],
    run: ({ sheet }) => {
      sheet
        .getRange('A3')
        .setValue('x')
        .setNote('why')
        .setBackgrounds([['#f4c7c3']]);
      sheet.moveRows(sheet.getRange('3:3'), 1);
      const cell = sheet.getRange('A1');
      return [cell.getValue() as string, cell.getNote(), cell.getBackground()];
    },
    expect: ['x', 'why', '#f4c7c3'],
  },
  {
    name: 'sorting a range takes absolute columns and puts numbers before text before booleans before blanks',
    source: 'documented',
    covers: ['Range.sort'],
    run: ({ sheet }) => {
      const range = sheet.getRange('B2:B6').setValues([[''], [true], ['b'], ['A'], [5]]);
      return range.sort(2).getValues() as Json;
    },
    expect: [[5], ['A'], ['b'], [true], ['']],
  },
];

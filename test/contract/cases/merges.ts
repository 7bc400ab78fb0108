/** Merged cells and hidden rows: what takes them apart or shows them, and what refuses to. */
import type { ContractCase, Env } from '../case';

/** A2:B3 merged on an empty tab, `a` written into it. */
function merged({ sheet }: Env): GoogleAppsScript.Spreadsheet.Sheet {
  sheet.getRange('A2:B3').merge();
  sheet.getRange('A2').setValue('a');
  return sheet;
}

const PARTIAL = 'You must select all cells in a merged range to merge or unmerge them.';

export const mergeCases: readonly ContractCase[] = [
  {
    name: 'cells that were merged hold what is written once they are taken apart',
    source: 'documented',
    covers: ['Range.breakApart', 'Range.setValues', 'Range.getValues'],
    run: (env) => {
      const range = merged(env).getRange('A2:B3').breakApart();
      const before = range.getValues() as string[][];
      range.setValues([
        ['a', 'b'],
        ['c', 'd'],
      ]);
      return [before, range.getValues() as string[][]];
    },
    expect: [
      [
        ['a', ''],
        ['', ''],
      ],
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  },
  {
    name: 'a range that holds a part of a merged cell cannot be taken apart',
    source: 'field',
    covers: ['Range.breakApart'],
    run: (env) => {
      merged(env).getRange('A1:A9').breakApart();
      return 'not refused';
    },
    expect: { throws: PARTIAL },
  },
  {
    name: 'the merged cells of a range are whole ones, also where it holds a part of them',
    source: 'documented',
    covers: ['Range.getMergedRanges', 'Range.getA1Notation'],
    run: (env) => {
      const sheet = merged(env);
      const touched = ['A1:A', 'B3', 'C1:D9'].map((notation) => sheet.getRange(notation).getMergedRanges());
      return touched.map((ranges) => ranges.map((range) => range.getA1Notation()));
    },
    expect: [['A2:B3'], ['A2:B3'], []],
  },
  {
    name: 'clearing leaves cells merged',
    source: 'memory',
    covers: ['Range.clear', 'Range.getMergedRanges'],
    run: (env) => {
      const range = merged(env).getRange('A1:B9');
      range.clear({ contentsOnly: true, formatOnly: true, validationsOnly: true });
      return range.getMergedRanges().length;
    },
    expect: 1,
  },
  ...[
    { name: 'a row that holds a part of a merged cell cannot be moved away', row: '2:2', to: 9 },
    { name: 'a row cannot be moved into the middle of a merged cell', row: '9:9', to: 3 },
  ].map(({ name, row, to }): ContractCase => ({
    name,
    source: 'memory',
    covers: ['Sheet.moveRows'],
    run: (env) => {
      const sheet = merged(env);
      sheet.moveRows(sheet.getRange(row), to);
      return 'not refused';
    },
    expect: {
      throws:
        'Sorry, it is not possible to move a row to a position that crosses a merged cell. Please unmerge and try again.',
    },
  })),
  {
    name: 'a row is moved in front of a merged cell, and rows that hold the whole of one take it along',
    source: 'memory',
    covers: ['Sheet.moveRows', 'Range.getMergedRanges'],
    run: (env) => {
      const sheet = merged(env);
      const where = () =>
        sheet
          .getRange('A:B')
          .getMergedRanges()
          .map((range) => range.getA1Notation())
          .join();
      sheet.moveRows(sheet.getRange('9:9'), 2);
      const before = where();
      sheet.moveRows(sheet.getRange('3:4'), 9);
      return [before, where()];
    },
    expect: ['A3:B4', 'A7:B8'],
  },
  {
    name: 'a filter over cells that are merged downwards is refused',
    source: 'field',
    covers: ['Range.createFilter'],
    run: (env) => {
      merged(env).getRange('A1:C9').createFilter();
      return 'not refused';
    },
    expect: { throws: "You can't create a filter over a range containing vertical merges." },
  },
  {
    name: 'a filter over cells that are merged sideways is not refused',
    source: 'memory',
    covers: ['Range.createFilter'],
    run: ({ sheet }) => {
      sheet.getRange('A2:B2').merge();
      sheet.getRange('A1:C9').createFilter();
      return sheet.getFilter() !== null;
    },
    expect: true,
  },
  {
    name: 'rows that were hidden are shown again, those that were not are left',
    source: 'documented',
    covers: ['Sheet.showRows', 'Sheet.hideRows', 'Sheet.isRowHiddenByUser'],
    run: ({ sheet }) => {
      sheet.hideRows(2, 2);
      const hidden = sheet.isRowHiddenByUser(3);
      sheet.showRows(1, 9);
      return [hidden, sheet.isRowHiddenByUser(2), sheet.isRowHiddenByUser(3)];
    },
    expect: [true, false, false],
  },
  {
    name: 'rows beyond the grid cannot be shown',
    source: 'field',
    covers: ['Sheet.showRows'],
    run: ({ sheet }) => {
      sheet.showRows(1000, 2);
      return 'not refused';
    },
    expect: { throws: 'Those rows are out of bounds.' },
  },
  {
    name: "an open range counts its rows to the grid's end",
    source: 'documented',
    covers: ['Range.getNumRows', 'Sheet.deleteRows'],
    run: ({ sheet }) => {
      sheet.deleteRows(51, 950);
      return [sheet.getRange('A1:B').getNumRows(), sheet.getRange('A2:B').getNumRows()];
    },
    expect: [50, 49],
  },
];

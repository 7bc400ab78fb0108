/** Filters: one for each tab, what is hidden is still read. */
import type { ContractCase, Env } from '../case';

function seeded({ sheet }: Env): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange('A1:B3').setValues([
    ['Name', 'Days'],
    ['Ana', 3],
    ['Bo', 9],
  ]);
}

export const filterCases: readonly ContractCase[] = [
  {
    name: 'a tab has no filter until one is made, and none when it was removed',
    source: 'documented',
    covers: ['Range.createFilter', 'Sheet.getFilter', 'Filter.remove'],
    run: (env) => {
      const states = [env.sheet.getFilter() === null];
      seeded(env).createFilter();
      states.push(env.sheet.getFilter() === null);
      env.sheet.getFilter()?.remove();
      return [...states, env.sheet.getFilter() === null];
    },
    expect: [true, false, true],
  },
  {
    name: 'a second filter is refused',
    source: 'documented',
    covers: ['Range.createFilter'],
    run: (env) => {
      seeded(env).createFilter();
      seeded(env).createFilter();
      return 'not refused';
    },
    expect: { throws: "You can't create a filter in a sheet that already has a filter." },
  },
  {
    name: 'rows that a filter hides are read and written all the same',
    source: 'memory',
    covers: ['Range.createFilter', 'Range.getValues', 'Range.setValues'],
    run: (env) => {
      const range = seeded(env);
      const criteria = SpreadsheetApp.newFilterCriteria().setHiddenValues(['Ana']).build();
      range.createFilter().setColumnFilterCriteria(1, criteria);
      env.sheet.getRange('B2:B3').setValues([[4], [10]]);
      return range.getValues() as (string | number)[][];
    },
    expect: [
      ['Name', 'Days'],
      ['Ana', 4],
      ['Bo', 10],
    ],
  },
  {
    name: 'a filter keeps its range',
    source: 'documented',
    covers: ['Filter.getRange', 'Sheet.getFilter'],
    run: (env) => {
      seeded(env).createFilter();
      return env.sheet.getFilter()?.getRange().getA1Notation() ?? null;
    },
    expect: 'A1:B3',
  },
];

/** What clearing takes away and what it leaves. */
import type { ContractCase, Env, Json } from '../case';

type ClearOptions = Parameters<GoogleAppsScript.Spreadsheet.Range['clear']>[0];

/** A cell with a value, a colour, a note and a rule, after `clear`: what is left of each. */
function leftAfter({ sheet }: Env, options?: ClearOptions): Json {
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(['x', 'y']).build();
  const cell = sheet
    .getRange('B2')
    .setValue('x')
    .setBackgrounds([['#f4c7c3']])
    .setNote('note')
    .setDataValidation(rule);
  if (options) cell.clear(options);
  else cell.clear();
  return [cell.getValue() as string, cell.getBackground(), cell.getNote(), cell.getDataValidation() !== null];
}

export const clearingCases: readonly ContractCase[] = [
  {
    name: 'contentsOnly takes the value alone',
    source: 'documented',
    covers: ['Range.clear'],
    run: (env) => leftAfter(env, { contentsOnly: true }),
    expect: ['', '#f4c7c3', 'note', true],
  },
  {
    name: 'formatOnly takes the colour alone',
    source: 'documented',
    covers: ['Range.clear'],
    run: (env) => leftAfter(env, { formatOnly: true }),
    expect: ['x', '#ffffff', 'note', true],
  },
  {
    name: 'validationsOnly takes the rule alone',
    source: 'documented',
    covers: ['Range.clear'],
    run: (env) => leftAfter(env, { validationsOnly: true }),
    expect: ['x', '#f4c7c3', 'note', false],
  },
  {
    name: 'commentsOnly takes the note alone',
    source: 'documented',
    covers: ['Range.clear'],
    run: (env) => leftAfter(env, { commentsOnly: true }),
    expect: ['x', '#f4c7c3', '', true],
  },
  {
    name: 'contents, formats and rules together leave the note',
    source: 'documented',
    covers: ['Range.clear'],
    run: (env) => leftAfter(env, { contentsOnly: true, formatOnly: true, validationsOnly: true }),
    expect: ['', '#ffffff', 'note', false],
  },
  {
    name: 'clear of a tab keeps notes and rules',
    source: 'documented',
    covers: ['Sheet.clear'],
    run: (env) => {
      leftAfter(env, { commentsOnly: true });
      const cell = env.sheet.getRange('B2').setNote('note');
      env.sheet.clear();
      return [
        cell.getValue() as string,
        cell.getBackground(),
        cell.getNote(),
        cell.getDataValidation() !== null,
      ];
    },
    expect: ['', '#ffffff', 'note', true],
  },
  {
    name: 'a number format goes with the formats',
    source: 'documented',
    covers: ['Range.clear', 'Range.setNumberFormat', 'Range.getNumberFormats'],
    run: ({ sheet }) =>
      sheet.getRange('A1:A1').setNumberFormat('@').clear({ formatOnly: true }).getNumberFormats(),
    expect: [['0.###############']],
  },
];

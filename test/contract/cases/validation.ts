/** Dropdown rules: how they are built, read back and enforced against scripts. */
import type { ContractCase, Env, Json } from '../case';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A cell that takes nothing but Hostage and Loyalist. */
function strictCell({ sheet }: Env, helpText?: string): Range {
  const builder = SpreadsheetApp.newDataValidation().requireValueInList(['Hostage', 'Loyalist'], true);
  if (helpText !== undefined) builder.setHelpText(helpText);
  return sheet.getRange('B2:B2').setDataValidation(builder.setAllowInvalid(false).build());
}

/** Writes and sends a text. */
function send(cell: Range, text: string): string {
  cell.setValues([[text]]);
  SpreadsheetApp.flush();
  return cell.getValue() as string;
}

export const validationCases: readonly ContractCase[] = [
  {
    name: 'tick boxes by a grid of rules: where the rule is null there is none, and values written before stay',
    source: 'documented',
    covers: ['DataValidationBuilder.requireCheckbox', 'Range.setDataValidations', 'Range.isChecked'],
    run: ({ sheet }) => {
      const range = sheet.getRange('D2:D3').setValues([[false], ['']]);
      range.setDataValidations([[SpreadsheetApp.newDataValidation().requireCheckbox().build()], [null]]);
      SpreadsheetApp.flush();
      const [first, second] = range.getDataValidations();
      const hasRule = [first, second].map((row) => (row?.[0] ?? null) !== null);
      return [range.getValues() as Json, hasRule, sheet.getRange('D2').isChecked()];
    },
    expect: [[[false], ['']], [true, false], false],
  },
  {
    name: 'a grid of rules of another size than the range is refused',
    source: 'documented',
    covers: ['Range.setDataValidations'],
    run: ({ sheet }) => sheet.getRange('D2:D3').setDataValidations([[null]]).getNumRows(),
    expect: {
      throws:
        'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    },
  },
  {
    name: 'a list rule reads back: criteria, list, whether it rejects',
    source: 'documented',
    covers: [
      'SpreadsheetApp.newDataValidation',
      'DataValidationBuilder.requireValueInList',
      'DataValidationBuilder.setAllowInvalid',
      'DataValidationBuilder.setHelpText',
      'DataValidationBuilder.build',
      'Range.setDataValidation',
      'Range.getDataValidations',
      'DataValidation.getCriteriaType',
      'DataValidation.getCriteriaValues',
      'DataValidation.getAllowInvalid',
      'DataValidation.getHelpText',
      'SpreadsheetApp.DataValidationCriteria',
      'DataValidationCriteria.VALUE_IN_LIST',
    ],
    run: (env) => {
      const rule = strictCell(env, 'Choose one.').getDataValidations()[0]?.[0];
      if (!rule) return null;
      const isList = rule.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST;
      return [
        isList,
        rule.getCriteriaValues() as [string[], boolean],
        rule.getAllowInvalid(),
        rule.getHelpText(),
      ];
    },
    expect: [true, [['Hostage', 'Loyalist'], true], false, 'Choose one.'],
  },
  {
    name: 'a rule warns only, unless told to reject',
    source: 'documented',
    covers: ['SpreadsheetApp.newDataValidation', 'DataValidation.getAllowInvalid'],
    run: () => SpreadsheetApp.newDataValidation().requireValueInList(['a']).build().getAllowInvalid(),
    expect: true,
  },
  {
    name: 'numbers in a list of choices become texts',
    source: 'documented',
    covers: ['DataValidationBuilder.requireValueInList', 'DataValidation.getCriteriaValues'],
    run: () => {
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInList([1, 2] as unknown as string[])
        .build();
      return rule.getCriteriaValues() as [string[], boolean];
    },
    expect: [['1', '2'], true],
  },
  {
    name: 'cells without a rule read as null',
    source: 'documented',
    covers: ['Range.getDataValidations'],
    run: ({ sheet }) => sheet.getRange('A1:B1').getDataValidations() as null[][],
    expect: [[null, null]],
  },
  {
    name: 'a rule reaches to the end of the grid on an open range',
    source: 'documented',
    covers: ['Range.setDataValidation', 'Range.getDataValidations'],
    run: ({ sheet }) => {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a']).build();
      sheet.getRange('B2:B').setDataValidation(rule);
      return sheet
        .getRange('B1:B1000')
        .getDataValidations()
        .filter(([one]) => one !== null).length;
    },
    expect: 999,
  },
  {
    name: 'null takes a rule away',
    source: 'documented',
    covers: ['Range.setDataValidation', 'Range.getDataValidation'],
    run: (env) => strictCell(env).setDataValidation(null).getDataValidation() === null,
    expect: true,
  },
  {
    name: 'a script may write a choice and may empty the cell',
    source: 'field',
    covers: ['Range.setDataValidation', 'Range.setValues'],
    run: (env) => {
      const cell = strictCell(env);
      return [send(cell, 'Loyalist'), send(cell, '')];
    },
    expect: ['Loyalist', ''],
  },
  {
    name: 'a text outside a rejecting list is refused at the latest with the flush',
    source: 'field',
    covers: ['Range.setDataValidation', 'Range.setValues', 'SpreadsheetApp.flush'],
    run: (env) => send(strictCell(env), 'Apostle'),
    expect: {
      throws: 'The data you entered in cell B2 violates the data validation rules set on this cell.…',
    },
  },
  {
    name: 'the help text of a rule is the sentence of its refusal',
    source: 'field',
    covers: ['Range.setDataValidation', 'DataValidationBuilder.setHelpText', 'Range.setValues'],
    run: (env) => send(strictCell(env, 'Choose a segment.'), 'Apostle'),
    expect: { throws: 'Choose a segment.' },
  },
  {
    name: 'a value that was there before the rule stays',
    source: 'memory',
    covers: ['Range.setDataValidation', 'Range.getValues'],
    run: (env) => {
      env.sheet.getRange('B2').setValue('Apostle');
      const cell = strictCell(env);
      SpreadsheetApp.flush();
      return cell.getValue() as string;
    },
    expect: 'Apostle',
  },
];

/** Colours by rule: building, reading back, replacing. */
import type { ContractCase, Env, Json } from '../case';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

function ruleOn({ sheet }: Env, notation: string, formula: string): Rule {
  const builder = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula);
  return builder
    .setBackground('#F4C7C3')
    .setRanges([sheet.getRange(notation)])
    .build();
}

function shownRule(rule: Rule): Json {
  const condition = rule.getBooleanCondition();
  const isFormula = condition?.getCriteriaType() === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA;
  const ranges = rule.getRanges().map((range) => [range.getColumn(), range.getNumColumns(), range.getRow()]);
  return [
    isFormula,
    (condition?.getCriteriaValues() ?? []) as string[],
    condition?.getBackground() ?? null,
    ranges,
  ];
}

export const conditionalFormatCases: readonly ContractCase[] = [
  {
    name: 'a tab without rules gives an empty list',
    source: 'documented',
    covers: ['Sheet.getConditionalFormatRules'],
    run: ({ sheet }) => sheet.getConditionalFormatRules().length,
    expect: 0,
  },
  {
    name: 'a rule by formula reads back: formula, colour in lower case, ranges',
    source: 'documented',
    covers: [
      'SpreadsheetApp.newConditionalFormatRule',
      'ConditionalFormatRuleBuilder.whenFormulaSatisfied',
      'ConditionalFormatRuleBuilder.setBackground',
      'ConditionalFormatRuleBuilder.setRanges',
      'ConditionalFormatRuleBuilder.build',
      'Sheet.setConditionalFormatRules',
      'Sheet.getConditionalFormatRules',
      'ConditionalFormatRule.getBooleanCondition',
      'ConditionalFormatRule.getRanges',
      'BooleanCondition.getCriteriaType',
      'BooleanCondition.getCriteriaValues',
      'BooleanCondition.getBackground',
      'SpreadsheetApp.BooleanCriteria',
      'BooleanCriteria.CUSTOM_FORMULA',
    ],
    run: (env) => {
      env.sheet.setConditionalFormatRules([ruleOn(env, 'C2:C', '=$C2="Hostage"')]);
      SpreadsheetApp.flush();
      return env.sheet.getConditionalFormatRules().map(shownRule);
    },
    expect: [[true, ['=$C2="Hostage"'], '#f4c7c3', [[3, 1, 2]]]],
  },
  {
    name: 'setting rules replaces all rules of the tab and keeps their order',
    source: 'documented',
    covers: ['Sheet.setConditionalFormatRules', 'Sheet.getConditionalFormatRules'],
    run: (env) => {
      const { sheet } = env;
      sheet.setConditionalFormatRules([ruleOn(env, 'A2:A', '=TRUE')]);
      sheet.setConditionalFormatRules([ruleOn(env, 'B2:B', '=$B2=1'), ruleOn(env, 'B2:B', '=$B2=2')]);
      SpreadsheetApp.flush();
      return sheet
        .getConditionalFormatRules()
        .map((rule) => rule.getBooleanCondition()?.getCriteriaValues()[0] as string);
    },
    expect: ['=$B2=1', '=$B2=2'],
  },
  {
    name: "the owner's rules can be read and put back beside ours",
    source: 'documented',
    covers: [
      'Sheet.setConditionalFormatRules',
      'Sheet.getConditionalFormatRules',
      'BooleanCondition.getCriteriaType',
    ],
    run: (env) => {
      const { sheet } = env;
      const builder = SpreadsheetApp.newConditionalFormatRule().whenTextContains('late').setBold(true);
      sheet.setConditionalFormatRules([builder.setRanges([sheet.getRange('D2:E9')]).build()]);
      const owners = sheet.getConditionalFormatRules();
      sheet.setConditionalFormatRules([...owners, ruleOn(env, 'B2:B', '=$B2=1')]);
      SpreadsheetApp.flush();
      return sheet
        .getConditionalFormatRules()
        .map((rule) => String(rule.getBooleanCondition()?.getCriteriaType()));
    },
    expect: ['TEXT_CONTAINS', 'CUSTOM_FORMULA'],
  },
  {
    name: 'the range of a rule follows its column when one is inserted before it',
    source: 'memory',
    covers: [
      'Sheet.setConditionalFormatRules',
      'Sheet.getConditionalFormatRules',
      'Sheet.insertColumnsAfter',
    ],
    run: (env) => {
      const { sheet } = env;
      sheet.setConditionalFormatRules([ruleOn(env, 'B2:B', '=TRUE')]);
      sheet.insertColumnsAfter(1, 1);
      SpreadsheetApp.flush();
      return sheet.getConditionalFormatRules().map(shownRule);
    },
    expect: [[true, ['=TRUE'], '#f4c7c3', [[3, 1, 2]]]],
  },
  {
    name: 'a rule that sets no ground has null for it',
    source: 'memory',
    covers: ['BooleanCondition.getBackground'],
    run: ({ sheet }) => {
      const builder = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=TRUE').setBold(true);
      sheet.setConditionalFormatRules([builder.setRanges([sheet.getRange('A2:A')]).build()]);
      return sheet.getConditionalFormatRules()[0]?.getBooleanCondition()?.getBackground() ?? null;
    },
    expect: null,
  },
  {
    name: 'a rule of a colour scale has no boolean condition',
    source: 'documented',
    covers: ['ConditionalFormatRule.getBooleanCondition'],
    run: ({ sheet }) => {
      const builder = SpreadsheetApp.newConditionalFormatRule()
        .setGradientMaxpoint('#ff0000')
        .setGradientMinpoint('#ffffff');
      return (
        builder
          .setRanges([sheet.getRange('A1:A9')])
          .build()
          .getBooleanCondition() === null
      );
    },
    expect: true,
  },
];

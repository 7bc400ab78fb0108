import { member } from '../../../../local/emulator/sheets/enums';
import { messageOf, newWorld } from './fixture';

describe('data validation', () => {
  test('a new builder warns only and has neither criterion nor help', () => {
    const builder = newWorld().app.newDataValidation();
    expect([
      builder.getCriteriaType(),
      builder.getCriteriaValues(),
      builder.getHelpText(),
      builder.getAllowInvalid(),
    ]).toEqual([null, [], null, true]);
  });

  test('list entries become texts and come back with the dropdown flag', () => {
    const rule = newWorld().app.newDataValidation().requireValueInList(['a', 1]).build();
    expect([rule.getCriteriaType(), rule.getCriteriaValues()]).toEqual([
      member('DataValidationCriteria', 'VALUE_IN_LIST'),
      [['a', '1'], true],
    ]);
  });

  test('a list has 500 entries at most', () => {
    const builder = newWorld().app.newDataValidation();
    const entries = Array.from({ length: 501 }, (_, i) => `e${i}`);
    expect(builder.requireValueInList(entries.slice(1)).build().getAllowInvalid()).toBe(true);
    expect(messageOf(() => builder.requireValueInList(entries).build())).toContain(
      'more items than the limit of 500',
    );
  });

  test('the rule of a range reads back; null removes it', () => {
    const { app, sheet } = newWorld();
    const range = sheet.getRange('B2:B');
    range.setDataValidation(app.newDataValidation().requireNumberBetween(1, 5).build());
    expect([
      sheet.getRange('B1').getDataValidation(),
      sheet.getRange('B1000').getDataValidation()?.getCriteriaValues(),
    ]).toEqual([null, [1, 5]]);
    range.setDataValidation(null);
    expect(sheet.getRange('B2:B3').getDataValidations()).toEqual([[null], [null]]);
  });

  test("a strict rule refuses a script's write at the next read, and the write is undone", () => {
    const { app, sheet } = newWorld();
    const range = sheet
      .getRange('B2')
      .setDataValidation(
        app.newDataValidation().requireValueInList(['Apostle', 'Loyalist']).setAllowInvalid(false).build(),
      );
    range.setValue('Loyal');
    expect(messageOf(() => app.flush())).toBe(
      'The data you entered in cell B2 violates the data validation rules set on this cell. Please enter one of the following values: Apostle, Loyalist.',
    );
    expect(range.getValue()).toBe('');
  });

  test("the help text of a rule takes the place of Google's sentence", () => {
    const { app, sheet } = newWorld();
    const rule = app
      .newDataValidation()
      .requireNumberGreaterThan(0)
      .setAllowInvalid(false)
      .setHelpText('More than nothing, please')
      .build();
    sheet.getRange('A1').setDataValidation(rule).setValue(0);
    expect(messageOf(() => app.flush())).toBe('More than nothing, please');
  });

  test('blank cells and warnings pass', () => {
    const { app, sheet } = newWorld();
    const builder = app.newDataValidation().requireNumberEqualTo(1);
    sheet.getRange('A1').setDataValidation(builder.build()).setValue('x');
    sheet.getRange('A2').setDataValidation(builder.setAllowInvalid(false).build()).setValue('');
    expect(sheet.getRange('A1').getValue()).toBe('x');
  });

  test.each([
    ['requireDate', [], '11/20/2026', true],
    ['requireDate', [], 'soon', false],
    ['requireDateAfter', [new Date('2026-11-20T05:00:00Z')], '11/20/2026', false],
    ['requireDateAfter', [new Date('2026-11-20T05:00:00Z')], '11/21/2026', true],
    ['requireDateOnOrBefore', [new Date('2026-11-20T20:00:00Z')], '11/20/2026', true],
    ['requireTextIsEmail', [], 'a@example.com', true],
    ['requireTextIsEmail', [], 'a@example', false],
    ['requireTextContains', ['ap'], 'Apple', true],
    ['requireNumberNotBetween', [1, 5], 5, false],
  ] as const)('%s(%j) and %j: met is %s', (name, args, value, isMet) => {
    const { app, sheet } = newWorld();
    const builder = app.newDataValidation() as unknown as Record<
      string,
      (...values: readonly unknown[]) => ReturnType<typeof app.newDataValidation>
    >;
    const rule =
      builder[name]?.(...args)
        .setAllowInvalid(false)
        .build() ?? null;
    sheet.getRange('A1').setDataValidation(rule).setValue(value);
    const isRefused = (): boolean => /violates/.test(messageOf(() => app.flush()));
    expect(isMet ? app.flush() === undefined : isRefused()).toBe(true);
  });

  test('a list from a range follows that range', () => {
    const { app, sheet } = newWorld();
    sheet.getRange('D1:D2').setValues([['a'], ['b']]);
    sheet
      .getRange('A1:A9')
      .setDataValidation(
        app.newDataValidation().requireValueInRange(sheet.getRange('D1:D2')).setAllowInvalid(false).build(),
      );
    sheet.insertColumnBefore(2);
    const [range] = (sheet.getRange('A1').getDataValidation()?.getCriteriaValues() ?? []) as {
      getA1Notation(): string;
    }[];
    sheet.getRange('A1').setValue('b');
    expect([range?.getA1Notation(), sheet.getRange('A1').getValue()]).toEqual(['E1:E2', 'b']);
  });

  test('inserted rows inside a rule take it over, and clearDataValidations removes it', () => {
    const { app, sheet } = newWorld();
    sheet.getRange('A2:A5').setDataValidation(app.newDataValidation().requireTextIsUrl().build());
    sheet.insertRowAfter(3);
    const rules = () =>
      sheet
        .getRange('A1:A7')
        .getDataValidations()
        .flat()
        .map((rule) => rule !== null);
    expect(rules()).toEqual([false, true, true, true, true, true, false]);
    sheet.getRange('A3').clearDataValidations();
    expect(rules()).toEqual([false, true, false, true, true, true, false]);
  });

  test('check boxes hold FALSE, or the unchecked value, and read as one state or null', () => {
    const { sheet } = newWorld();
    const boxes = sheet.getRange('A1:A2').insertCheckboxes();
    const states = [boxes.isChecked(), boxes.check().isChecked()];
    sheet.getRange('A2').uncheck();
    expect([...states, boxes.isChecked(), sheet.getRange('A1:B1').isChecked(), boxes.getValues()]).toEqual([
      false,
      true,
      null,
      null,
      [[true], [false]],
    ]);
    sheet.getRange('C1').insertCheckboxes('yes', 'no');
    expect([sheet.getRange('C1').getValue(), sheet.getRange('C1').check().getValue()]).toEqual(['no', 'yes']);
  });

  test('removeCheckboxes clears rule and value', () => {
    const { sheet } = newWorld();
    const box = sheet.getRange('A1').insertCheckboxes().removeCheckboxes();
    expect([box.getValue(), box.getDataValidation()]).toEqual(['', null]);
  });

  test('copy() starts from the rule as it is', () => {
    const { app } = newWorld();
    const rule = app.newDataValidation().requireNumberEqualTo(4).setHelpText('four').build();
    const copy = rule.copy().setAllowInvalid(false).build();
    expect([rule.getAllowInvalid(), copy.getAllowInvalid(), copy.getHelpText()]).toEqual([
      true,
      false,
      'four',
    ]);
  });
});

describe('conditional formats', () => {
  test('rules read back with condition, colours and ranges, and setting replaces all', () => {
    const { app, sheet } = newWorld();
    const builder = app
      .newConditionalFormatRule()
      .setRanges([sheet.getRange('A2:A9')])
      .setBackground('Red')
      .setBold(true);
    sheet.setConditionalFormatRules([builder.whenNumberGreaterThan(5).build()]);
    sheet.setConditionalFormatRules([builder.whenTextContains('x').build()]);
    const [rule, ...others] = sheet.getConditionalFormatRules();
    const condition = rule?.getBooleanCondition();
    expect([
      others.length,
      condition?.getCriteriaType(),
      condition?.getCriteriaValues(),
      condition?.getBackground(),
      condition?.getBold(),
      rule?.getRanges()[0]?.getA1Notation(),
    ]).toEqual([0, member('BooleanCriteria', 'TEXT_CONTAINS'), ['x'], '#ff0000', true, 'A2:A9']);
  });

  test('a relative day reads back as the relative criterion', () => {
    const { app, sheet } = newWorld();
    const rule = app
      .newConditionalFormatRule()
      .whenDateEqualTo(member('RelativeDate', 'TODAY'))
      .setRanges([sheet.getRange('A1')])
      .build();
    const condition = rule.getBooleanCondition();
    expect([condition?.getCriteriaType(), condition?.getCriteriaValues()]).toEqual([
      member('BooleanCriteria', 'DATE_EQUAL_TO_RELATIVE'),
      [member('RelativeDate', 'TODAY')],
    ]);
  });

  test('a rule follows its rows and goes with the last of them', () => {
    const { app, sheet } = newWorld();
    sheet.setConditionalFormatRules([
      app
        .newConditionalFormatRule()
        .whenCellEmpty()
        .setRanges([sheet.getRange('A3:A4')])
        .build(),
    ]);
    sheet.insertRowBefore(1);
    const moved = sheet.getConditionalFormatRules()[0]?.getRanges()[0]?.getA1Notation();
    sheet.deleteRows(4, 2);
    expect([moved, sheet.getConditionalFormatRules().length]).toEqual(['A4:A5', 0]);
  });

  test('a colour scale has no boolean condition', () => {
    const { app, sheet } = newWorld();
    const rule = app
      .newConditionalFormatRule()
      .setGradientMinpoint('white')
      .setGradientMaxpointWithValue('#f00', member('InterpolationType', 'NUMBER'), '9')
      .setRanges([sheet.getRange('A1')])
      .build();
    const gradient = rule.getGradientCondition();
    expect([
      rule.getBooleanCondition(),
      gradient?.getMinColor(),
      gradient?.getMaxColor(),
      gradient?.getMaxValue(),
    ]).toEqual([null, '#ffffff', '#ff0000', '9']);
  });
});

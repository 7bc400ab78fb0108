import { createHost } from '../../../local/emulator';

const sheet = 'SpreadsheetApp.getActiveSheet()';

describe('a service object', () => {
  const host = createHost();

  test.each([
    [
      `${sheet}.getRange('A1').createPivotTable(${sheet}.getRange('A1'))`,
      'Range.createPivotTable is not emulated',
    ],
    ['DriveApp.getRootFolder()', 'DriveApp.getRootFolder is not emulated'],
    ['GmailApp.search("x")', 'GmailApp.search is not emulated'],
  ])('says of %s that it is missing, when it is called', (code, message) => {
    expect(() => host.evaluate(code)).toThrow(message);
  });

  test.each(['getChartz', 'then', 'toJSON', 'constructor.name.x'])('has no member %s of its own', (name) => {
    expect(host.evaluate(`${sheet}.${name}`)).toBeUndefined();
  });

  test.each([
    ['getRange()', "The parameters () don't match the method signature for SpreadsheetApp.Sheet.getRange."],
    [
      `hideRow(${sheet}, 1)`,
      "The parameters (SpreadsheetApp.Sheet,number) don't match the method signature for SpreadsheetApp.Sheet.hideRow.",
    ],
  ])('refuses %s', (call, message) => {
    expect(() => host.evaluate(`${sheet}.${call}`)).toThrow(message);
  });

  test('gives no data to JSON and its class as a text', () => {
    expect(host.evaluate(`[JSON.stringify(${sheet}), String(${sheet}), String(SpreadsheetApp)]`)).toEqual([
      '{}',
      'Sheet',
      'SpreadsheetApp',
    ]);
  });

  test('lets its members be handed on', () => {
    host.evaluate('[1, 2].forEach(Logger.log)');
    expect(host.logs.map((line) => line.text)).toEqual(['1', '2']);
  });

  test('in an event keeps the rights of the execution that gets it', () => {
    const bound = createHost({
      source: 'function onEdit(e) { e.source.toast("x"); UrlFetchApp.fetch("https://example.com/"); }',
    });
    const event = { source: bound.globals.SpreadsheetApp.getActive() };
    expect(() => bound.call('onEdit', event)).toThrow('You do not have permission to call UrlFetchApp.fetch');
    expect(bound.toasts).toHaveLength(1);
  });
});

describe('an enum', () => {
  const host = createHost();

  test('compares by identity and prints its name', () => {
    const code =
      'var t = SpreadsheetApp.ProtectionType.SHEET; [t === SpreadsheetApp.ProtectionType.SHEET, String(t), t.name(), t.ordinal(), JSON.stringify([t])]';
    expect(host.evaluate(code)).toEqual([true, 'SHEET', 'SHEET', 1, '["SHEET"]']);
  });

  test('of a service that is not emulated is there all the same', () => {
    expect(host.evaluate('String(Charts.ChartType.COLUMN)')).toBe('COLUMN');
  });
});

describe('globals', () => {
  test("give the caller's own arrays and see what scripts wrote", () => {
    const host = createHost();
    host.evaluate(`${sheet}.getRange("A1").setValue("x")`);
    const values: unknown = host.globals.SpreadsheetApp.getActiveSheet().getRange('A1').getValues();
    expect(values).toEqual([['x']]);
  });

  test('go on after a kill when they are read again', () => {
    let isArmed = true;
    const host = createHost({
      onServiceCall: () => {
        if (isArmed) throw new Error('killed');
      },
    });
    const { SpreadsheetApp } = host.globals;
    expect(() => SpreadsheetApp.flush()).toThrow('killed');
    isArmed = false;
    expect(() => SpreadsheetApp.flush()).toThrow('killed');
    expect(() => host.globals.SpreadsheetApp.flush()).not.toThrow();
  });
});

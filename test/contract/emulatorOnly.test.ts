/** Holds the emulator to what Google does around and between executions. */
import { createHost, PassingError } from '../../local/emulator';
import type { Host } from '../../local/emulator';
import { differenceOf, outcomeOf } from './case';
import { emulatorOnlyCases } from './emulatorOnly';

test.each(emulatorOnlyCases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
  const host = createHost({ source: one.script, ...one.options });
  const found = outcomeOf(() => one.run(host));
  expect(differenceOf(one, found)).toBeUndefined();
});

test('writes that were not sent are lost when the execution is killed', () => {
  const onServiceCall = (_n: number, name: string) => {
    if (name === 'Range.setNote') throw new Error('killed');
  };
  const script =
    'function run() { var a = SpreadsheetApp.getActiveSheet().getRange("A1"); a.setValue("x"); a.setNote("y"); }';
  const host = createHost({ source: script, onServiceCall });
  expect(() => host.call('run')).toThrow('killed');
  expect(host.evaluate('SpreadsheetApp.getActiveSheet().getLastRow()')).toBe(0);
});

test('while one execution holds the document lock, another gets none', () => {
  const seen: unknown[] = [];
  const onServiceCall = (_n: number, name: string) => {
    if (name === 'Range.getValue') seen.push(host.call('take'));
  };
  const take = 'function take() { return LockService.getDocumentLock().tryLock(0); }';
  const run =
    'function run() { return [take(), SpreadsheetApp.getActiveSheet().getRange("A1").getValue()]; }';
  const host: Host = createHost({ source: `${take}\n${run}`, onServiceCall });
  expect([host.call('run'), seen]).toEqual([[true, ''], [false]]);
});

describe('a call that Google does not answer for a moment', () => {
  const failing = (script: string) => {
    const onServiceCall = (_n: number, name: string) => {
      if (name === 'Range.setNote') throw new PassingError('Service error: Spreadsheets');
    };
    return createHost({ source: script, onServiceCall });
  };
  const begin = 'var a = SpreadsheetApp.getActiveSheet().getRange("A1");';

  test("is caught by the script as Google's exception, and later calls work", () => {
    const host = failing(`function run() {
      ${begin}
      try { a.setNote("y"); } catch (error) { a.setValue(String(error)); }
      return [a.getValue(), a.getNote()];
    }`);
    expect(host.call('run')).toEqual(['Exception: Service error: Spreadsheets', '']);
  });

  test('lets finally run, and the writes before it stay, where nothing catches it', () => {
    const host = failing(`function run() {
      ${begin}
      try { a.setValue("x"); a.setNote("y"); } finally { a.offset(1, 0).setValue("z"); }
    }`);
    expect(() => host.call('run')).toThrow('Service error: Spreadsheets');
    expect(host.evaluate('SpreadsheetApp.getActiveSheet().getRange("A1:A2").getValues()')).toEqual([
      ['x'],
      ['z'],
    ]);
  });
});

/** Holds the emulator to what Google does around and between executions. */
import { createHost } from '../../local/emulator';
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

import { createHost } from '../../../../local/emulator';
import type { Host } from '../../../../local/emulator';

const lock = 'LockService.getDocumentLock()';

/** A host whose flush lets another execution run `code`. */
function meanwhile(code: string): { host: Host; results: unknown[] } {
  const results: unknown[] = [];
  const host: Host = createHost({
    onServiceCall: (_n, name) => {
      if (name === 'SpreadsheetApp.flush') results.push(host.evaluate(code));
    },
  });
  return { host, results };
}

describe('Lock', () => {
  test('is had again by the execution that holds it, through another object too', () => {
    expect(createHost().evaluate(`[${lock}.tryLock(0), ${lock}.tryLock(0), ${lock}.hasLock()]`)).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('keeps out another execution, which waits in vain', () => {
    const { host, results } = meanwhile(`${lock}.tryLock(2000)`);
    host.evaluate(`${lock}.waitLock(0); SpreadsheetApp.flush()`);
    expect(results).toEqual([false]);
    expect(host.now - new Date('2026-11-20T14:00Z').getTime()).toBe(2000);
  });

  test('throws from waitLock when the time is up', () => {
    const wait = `try { ${lock}.waitLock(10) } catch (e) { e.message }`;
    const { host, results } = meanwhile(wait);
    host.evaluate(`${lock}.waitLock(0); SpreadsheetApp.flush()`);
    expect(results).toEqual(['Lock timeout: another process was holding the lock for too long.']);
  });

  test('falls at the end of the execution', () => {
    const host = createHost();
    host.evaluate(`${lock}.tryLock(0)`);
    expect(host.evaluate(`[${lock}.hasLock(), ${lock}.tryLock(0)]`)).toEqual([false, true]);
  });

  test('is lost while an alert waits', () => {
    const host = createHost();
    expect(host.evaluate(`${lock}.tryLock(0); SpreadsheetApp.getUi().alert("?"); ${lock}.hasLock()`)).toBe(
      false,
    );
  });

  test('of the script is another than that of the document', () => {
    const { host, results } = meanwhile('LockService.getScriptLock().tryLock(0)');
    host.evaluate(`${lock}.waitLock(0); SpreadsheetApp.flush()`);
    expect(results).toEqual([true]);
  });

  test('refuses a time that is no number', () => {
    expect(() => createHost().evaluate(`${lock}.tryLock("1")`)).toThrow(
      "don't match the method signature for LockService.Lock.tryLock",
    );
  });

  test('refuses a negative time', () => {
    expect(createHost().evaluate(`${lock}.tryLock(-1)`)).toBe(false);
  });
});

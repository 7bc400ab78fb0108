import { createHost } from '../../../local/emulator';
import type { Host } from '../../../local/emulator';

const source = `
function command() {
  const lock = LockService.getDocumentLock();
  lock.waitLock(1000);
  try {
    SpreadsheetApp.getActiveSheet().getRange('A1').setValue('claimed');
    SpreadsheetApp.flush();
    SpreadsheetApp.getActiveSheet().getRange('A2').setValue('sent');
    PropertiesService.getDocumentProperties().setProperty('sent', 'yes');
  } catch (error) {
    PropertiesService.getDocumentProperties().setProperty('caught', 'yes');
  } finally {
    PropertiesService.getDocumentProperties().setProperty('finally', 'yes');
    lock.releaseLock();
  }
}
function state() {
  const cells = SpreadsheetApp.getActiveSheet().getRange('A1:A2').getValues();
  return [cells[0][0], cells[1][0], PropertiesService.getDocumentProperties().getKeys().join()];
}
function tryDocumentLock() { return LockService.getDocumentLock().tryLock(10); }
`;

class Killed extends Error {}

function killedAt(name: string): Host {
  let isArmed = true;
  const onServiceCall = (_n: number, called: string): void => {
    if (!isArmed || called !== name) return;
    isArmed = false;
    throw new Killed(name);
  };
  const host = createHost({ source, onServiceCall });
  expect(() => host.call('command')).toThrow(Killed);
  return host;
}

describe('a kill', () => {
  test('at the flush drops the writes that were waiting for it', () => {
    expect(killedAt('SpreadsheetApp.flush').call('state')).toEqual(['', '', '']);
  });

  test('after the flush keeps what was flushed, and neither catch nor finally can go on', () => {
    expect(killedAt('Properties.setProperty').call('state')).toEqual(['claimed', '', '']);
  });

  test('lets locks fall', () => {
    expect(killedAt('Properties.setProperty').call('tryDocumentLock')).toBe(true);
  });

  test('is thrown even if the script swallows it', () => {
    const swallow = 'function f() { try { SpreadsheetApp.flush(); } catch (e) {} return 1; }';
    const host = createHost({
      source: swallow,
      onServiceCall: () => {
        throw new Killed('at once');
      },
    });
    expect(() => host.call('f')).toThrow(Killed);
    expect(() => host.scriptRun('f')).toThrow(Killed);
  });
});

describe('counted calls', () => {
  test('are announced with their place in the list, before they take effect', () => {
    const seen: [number, string][] = [];
    const host = createHost({ source, onServiceCall: (n, name) => seen.push([n, name]) });
    host.call('command');
    expect(seen).toEqual(host.calls.map((name, index) => [index + 1, name]));
    expect(host.calls.slice(0, 3)).toEqual(['Lock.waitLock', 'Range.setValue', 'SpreadsheetApp.flush']);
  });

  test('leave out navigation, builders and pure functions', () => {
    const host = createHost();
    host.evaluate(
      'SpreadsheetApp.getActive().getSheets()[0].getRange("A1").getRow(); SpreadsheetApp.newDataValidation().requireCheckbox().build(); Utilities.getUuid()',
    );
    expect(host.calls).toEqual([]);
  });

  test('of the last execution stand in its record by name, with the modelled time', () => {
    const host = createHost({ source });
    host.call('command');
    host.call('state');
    expect(host.lastRun).toMatchObject({
      name: 'state',
      serviceCalls: { 'Range.getValues': 1, 'Properties.getKeys': 1 },
    });
    expect(host.modelledMs.last).toBe(300);
  });
});

describe('an execution nested in a service call', () => {
  test('sees what the outer one has written so far, and its lock', () => {
    const seen: unknown[] = [];
    const host: Host = createHost({
      source,
      onServiceCall: (_n, name) => {
        if (name === 'Properties.setProperty' && seen.length === 0)
          seen.push(host.call('state'), host.call('tryDocumentLock'));
      },
    });
    host.call('command');
    expect(seen).toEqual([['claimed', 'sent', ''], false]);
  });

  test('has its calls counted nowhere', () => {
    const host: Host = createHost({ source, onServiceCall: () => host.call('state') });
    host.evaluate('SpreadsheetApp.flush()');
    expect(host.calls).toEqual(['SpreadsheetApp.flush']);
  });
});

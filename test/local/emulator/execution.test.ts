import { createHost } from '../../../local/emulator';

const source = `
let count = 0;
function bump() { count += 1; return count; }
function write(value) { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(value); }
function read() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }
function fail() { write('before the error'); throw new TypeError('broken'); }
function later() { return Promise.resolve('done').then(function (text) { write(text); return text; }); }
const menu = { item: function () { return 'from a method'; } };
function doubled_() { return 2; }
`;

describe('an execution', () => {
  test('evaluates the whole script afresh, so that no variable survives', () => {
    const host = createHost({ source });
    expect([host.call('bump'), host.call('bump'), host.evaluate('bump() + bump()')]).toEqual([1, 1, 3]);
  });

  test('sees top-level constants and sloppy code in evaluate', () => {
    expect(createHost({ source }).evaluate('with (menu) item()')).toBe('from a method');
  });

  test('finds a method of a global object, as menu items may name one', () => {
    expect(createHost({ source }).call('menu.item')).toBe('from a method');
  });

  test('throws for a function that the script lacks', () => {
    expect(() => createHost({ source }).call('nobody')).toThrow('Script function not found: nobody');
  });

  test('keeps what was written before an uncaught error', () => {
    const host = createHost({ source });
    expect(() => host.call('fail')).toThrow('broken');
    expect(host.call('read')).toBe('before the error');
  });

  test("throws the script's error as one of the caller's own realm, with its name", () => {
    const host = createHost({ source });
    const thrown = caught(() => host.call('fail'));
    expect(thrown).toBeInstanceOf(Error);
    expect((thrown as Error).name).toBe('TypeError');
  });

  test('runs microtasks before it ends and gives what the promise came to', () => {
    const host = createHost({ source });
    expect(host.call('later')).toBe('done');
    expect(host.call('read')).toBe('done');
  });

  test('is killed after six minutes of the virtual clock and of what its calls would take, not before', () => {
    const host = createHost({ source });
    // To read a cell takes 300.15 ms.
    expect(host.evaluate('Utilities.sleep(300000); Utilities.sleep(59699); read()')).toBe('');
    const slow = 'Utilities.sleep(300000); Utilities.sleep(59700); read()';
    expect(() => host.evaluate(slow)).toThrow('Exceeded maximum execution time');
    const late = 'write("x"); Utilities.sleep(300000); Utilities.sleep(60001)';
    expect(() => host.evaluate(late)).toThrow('Exceeded maximum execution time');
    expect(host.call('read')).toBe('');
  });

  test('of a simple trigger is killed after thirty seconds', () => {
    const host = createHost({ source: 'function onOpen() { Utilities.sleep(30001); }' });
    expect(() => host.call('onOpen')).toThrow('Exceeded maximum execution time');
  });

  test('cannot begin when the host has been disposed of', () => {
    const host = createHost({ source });
    host.dispose();
    expect(() => host.call('bump')).toThrow('disposed');
  });
});

describe('the virtual clock', () => {
  test.each([
    ['2026-11-20T09:00', '2026-11-20T14:00:00.000Z'],
    ['2026-07-01T00:00', '2026-07-01T04:00:00.000Z'],
    ['2026-11-20T09:00:00Z', '2026-11-20T09:00:00.000Z'],
    ['2026-03-08T02:30', '2026-03-08T07:30:00.000Z'],
  ])('reads %s on the clocks of the spreadsheet', (now, instant) => {
    const host = createHost({ now, sheetZone: 'America/New_York' });
    expect(host.evaluate('new Date().toISOString()')).toBe(instant);
  });

  test('is moved by setNow and by sleep, and by nothing else', () => {
    const host = createHost({ source });
    host.setNow('2027-01-01T00:00');
    host.evaluate('Utilities.sleep(1500); read()');
    expect(new Date(host.now).toISOString()).toBe('2027-01-01T05:00:01.500Z');
  });
});

describe('a snapshot', () => {
  test('is JSON and brings back cells, properties and the clock', () => {
    const host = createHost({ source });
    host.call('write', 7);
    host.evaluate('PropertiesService.getUserProperties().setProperty("a", "1")');
    const saved = JSON.parse(JSON.stringify(host.snapshot())) as ReturnType<typeof host.snapshot>;
    host.evaluate(
      'write(8); PropertiesService.getUserProperties().deleteAllProperties(); Utilities.sleep(10)',
    );
    host.restore(saved);
    expect(host.evaluate('[read(), PropertiesService.getUserProperties().getProperty("a")]')).toEqual([
      7,
      '1',
    ]);
    expect(host.now).toBe(saved.world.now);
  });
});

function caught(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}

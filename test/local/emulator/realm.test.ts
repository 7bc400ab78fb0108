import { createHost } from '../../../local/emulator';

const absent = [
  'setTimeout setInterval clearTimeout clearInterval setImmediate queueMicrotask structuredClone',
  'fetch FormData File Blob URL URLSearchParams DOMException atob btoa TextEncoder TextDecoder ReadableStream',
  'crypto window navigator performance process document self global require module exports Buffer AbortController',
]
  .join(' ')
  .split(' ');

describe('the global scope', () => {
  const host = createHost();

  test.each(absent)('lacks %s', (name) => {
    expect(host.evaluate(`typeof ${name}`)).toBe('undefined');
  });

  test.each(['WebAssembly', 'Intl', 'Promise', 'BigInt', 'globalThis', 'Proxy'])('has %s', (name) => {
    expect(host.evaluate(`typeof ${name}`)).not.toBe('undefined');
  });

  test('has a console of exactly six methods', () => {
    expect(host.evaluate('Object.keys(console).join()')).toBe('log,info,warn,error,time,timeEnd');
  });

  test('gives chance that is the same in each host', () => {
    const draw = (): unknown => createHost().evaluate('[Math.random(), Utilities.getUuid()].join()');
    expect(draw()).toBe(draw());
  });
});

describe('values from services', () => {
  const host = createHost();
  const types = '[values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date]';

  test('belong to the realm of the script', () => {
    host.evaluate('SpreadsheetApp.getActiveSheet().getRange("A1").setValue(new Date())');
    const values = 'var values = SpreadsheetApp.getActiveSheet().getRange("A1:B1").getValues();';
    expect(host.evaluate(`${values} ${types}`)).toEqual([true, true, true]);
  });

  test('throw errors named Exception that are Errors', () => {
    const code =
      'try { SpreadsheetApp.getActiveSheet().getRange("nowhere"); } catch (e) { [e instanceof Error, e.name, String(e)] }';
    expect(host.evaluate(code)).toEqual([true, 'Exception', 'Exception: Range not found']);
  });
});

describe('Date', () => {
  const zoned = (scriptZone: string, code: string): unknown =>
    createHost({ scriptZone, sheetZone: 'America/New_York' }).evaluate(code);

  test.each([
    [
      'Europe/Berlin',
      'new Date().toString()',
      'Fri Nov 20 2026 15:00:00 GMT+0100 (Central European Standard Time)',
    ],
    ['Asia/Kolkata', 'new Date().getHours() + ":" + new Date().getMinutes()', '19:30'],
    ['Asia/Kolkata', 'new Date().getTimezoneOffset()', -330],
    ['Europe/Berlin', 'new Date(2026, 2, 29, 2, 30).toISOString()', '2026-03-29T01:30:00.000Z'],
    ['Europe/Berlin', 'new Date(2026, 9, 25, 2, 30).toISOString()', '2026-10-25T00:30:00.000Z'],
    ['America/New_York', 'new Date("2026-11-20").getDate()', 19],
    ['America/New_York', 'new Date("2026-11-20T09:00").toISOString()', '2026-11-20T14:00:00.000Z'],
    ['America/New_York', 'new Date("Nov 20, 2026 09:00").toISOString()', '2026-11-20T14:00:00.000Z'],
    ['America/New_York', 'new Date("11/20/2026").toISOString()', '2026-11-20T05:00:00.000Z'],
    ['America/New_York', 'new Date("20 Nov 2026 09:00 GMT").toISOString()', '2026-11-20T09:00:00.000Z'],
    ['America/New_York', 'new Date("11-20-2026").getDate()', 20],
    ['America/New_York', 'new Date().toLocaleDateString()', '11/20/2026'],
    ['America/New_York', 'new Date().toLocaleDateString("de-DE", { month: "long" })', 'November'],
    [
      'Asia/Tokyo',
      'new Intl.DateTimeFormat("en-US", { day: "numeric", hour: "2-digit", hour12: false }).format()',
      '20, 23',
    ],
    ['America/New_York', 'Date().slice(0, 24)', 'Fri Nov 20 2026 09:00:00'],
  ])('in %s gives for %s', (zone, code, expected) => {
    expect(zoned(zone, code)).toEqual(expected);
  });

  test.each([
    ['d.setHours(0, 0, 0, 0)', '2026-11-20T05:00:00.000Z'],
    ['d.setDate(0)', '2026-10-31T13:00:00.000Z'],
    ['d.setMonth(6)', '2026-07-20T13:00:00.000Z'],
    ['d.setFullYear(2028, 1, 29)', '2028-02-29T14:00:00.000Z'],
  ])('%s keeps to the zone across clock changes', (code, expected) => {
    expect(zoned('America/New_York', `var d = new Date(); ${code}; d.toISOString()`)).toBe(expected);
  });

  test('can be extended and compared', () => {
    expect(
      zoned('Etc/UTC', 'class D extends Date {} const d = new D(5); [d instanceof D, d instanceof Date, +d]'),
    ).toEqual([true, true, 5]);
  });
});

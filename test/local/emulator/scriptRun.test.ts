import fc from 'fast-check';
import { createHost } from '../../../local/emulator';
import { cloneResult } from '../../../local/emulator/clientClone';

const source = `
function echo(value) { return value; }
function hidden_() { return 1; }
globalThis.assigned = function () { return 1; };
const arrow = () => 1;
function withDate() { return { rows: [1, [new Date()]] }; }
function withFunction() { return [function () {}]; }
class Customer {}
function withInstance() { return { customer: new Customer() }; }
function withMap() { return new Map(); }
function withNaN() { return [NaN]; }
function nothing() {}
function gaps() { return [undefined, { a: undefined, b: 1 }]; }
function fail() { const error = new Error('in short'); error.code = 7; throw error; }
`;

describe('google.script.run', () => {
  const host = createHost({ source });

  test.each(['hidden_', 'assigned', 'arrow', 'nobody', 'toString'])('cannot reach %s', (name) => {
    expect(() => host.scriptRun(name)).toThrow(`google.script.run.${name} is not a function`);
  });

  test.each(['withDate', 'withFunction', 'withInstance', 'withMap', 'withNaN', 'nothing'])(
    'gets null for the whole result of %s',
    (name) => {
      expect(host.scriptRun(name)).toBeNull();
    },
  );

  test('turns undefined in arrays into null and leaves it out of objects', () => {
    expect(host.scriptRun('gaps')).toEqual([null, { b: 1 }]);
  });

  test.each([[new Date(0)], [() => 1], [{ a: NaN }], [[new Map()]]])('refuses %p as an argument', (value) => {
    expect(() => host.scriptRun('echo', value)).toThrow('Failed due to illegal value in property: 0');
  });

  test('gets the message of an error and nothing more', () => {
    expect(() => host.scriptRun('fail')).toThrow(
      expect.objectContaining({ name: 'ScriptError', message: 'in short' }) as Error,
    );
    expect(() => host.scriptRun('fail')).not.toThrow(expect.objectContaining({ code: 7 }) as Error);
  });

  test('carries JSON values there and back unchanged', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain = JSON.parse(JSON.stringify(value)) as unknown;
        expect(JSON.stringify(host.scriptRun('echo', plain))).toBe(JSON.stringify(plain));
      }),
      { numRuns: 50, examples: [[JSON.parse('{"__proto__":""}') as fc.JsonValue]] },
    );
  });
});

describe('a copy', () => {
  test('of a circle is illegal', () => {
    const circle: unknown[] = [];
    circle.push(circle);
    expect(cloneResult(circle)).toBeNull();
  });

  test('of an object that stands in two places is no circle', () => {
    const shared = { a: 1 };
    expect(cloneResult([shared, shared])).toEqual([{ a: 1 }, { a: 1 }]);
  });
});

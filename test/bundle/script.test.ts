/** The built script as Apps Script meets it: its syntax, its globals, its load. What the functions do is for the flow tests. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { ROOT, readBundle } from '../../local/build';
import { BUILD_MS, CALLABLE, nodesOf, packedPart, parseScript, topLevelFunctions } from './bundles';

/** What the issue allows when all is in. */
const MAX_BYTES = 500_000;

const SERVICES = [
  ...['SpreadsheetApp', 'PropertiesService', 'CacheService', 'LockService', 'ScriptApp', 'HtmlService'],
  ...['UrlFetchApp', 'Utilities', 'Session', 'Logger', 'MailApp', 'console'],
];

let source = '';
beforeAll(() => {
  source = readBundle().source;
}, BUILD_MS);

/** A context with nothing in it but ECMAScript's own globals. */
function load(prelude = ''): vm.Context {
  const context = vm.createContext({});
  vm.runInContext(prelude, context);
  vm.runInContext(source, context);
  return context;
}

describe('the built script', () => {
  test('comes with its manifest and nothing else', () => {
    expect(readdirSync(path.join(ROOT, 'dist')).sort()).toEqual(['Code.js', 'appsscript.json']);
  });

  test('comes with the manifest of the project, to the byte', () => {
    const [built, own] = ['dist/appsscript.json', 'appsscript.json'].map((file) => path.join(ROOT, file));
    expect(readFileSync(built ?? '', 'utf8')).toBe(readFileSync(own ?? '', 'utf8'));
  });

  test('parses as an ES2019 script', () => {
    expect(() => parseScript(source)).not.toThrow();
  });

  test.each(['class A { x = 1 }', 'class A { #x() {} }', 'a ??= 1', 'import "a"', 'export {}', 'a?.b'])(
    'would not parse with: %s',
    (newer) => {
      expect(() => parseScript(newer)).toThrow(SyntaxError);
    },
  );

  test('is ASCII, so that no paste can spoil it', () => {
    expect(source).toMatch(/^[\n\x20-\x7e]*$/);
  });

  test('asks for nothing on loading that Google does not have: the error alone would cost 20 ms of every call', () => {
    expect(source).not.toContain('TextDecoder');
  });

  test(`has at most ${MAX_BYTES} bytes`, () => {
    expect(source.length).toBeLessThanOrEqual(MAX_BYTES);
  });

  test('declares exactly the functions that Google may call', () => {
    expect(topLevelFunctions(source)).toEqual(CALLABLE);
  });

  test('exposes what src/main.ts exports', () => {
    const main = readFileSync(path.join(ROOT, 'src', 'main.ts'), 'utf8');
    const exported = [...main.matchAll(/^export .*?(\w+)\s*\(/gm)].map((match) => match[1]);
    expect(exported.sort()).toEqual(CALLABLE);
  });

  test('adds its functions and regulars_ to a bare context', () => {
    expect(Object.keys(load()).sort()).toEqual([...CALLABLE, 'regulars_'].sort());
  });

  test.each(CALLABLE)('%s is real code once the script is loaded', (name) => {
    const isReal = vm.runInContext(
      `typeof regulars_.${name} === 'function' && ${name} === regulars_.${name}`,
      load(),
    ) as boolean;
    expect(isReal).toBe(true);
  });

  test.each(CALLABLE)('%s forwards its arguments should the load end before it is set', (name) => {
    const head = source.slice(0, source.indexOf('var regulars_'));
    const context = vm.createContext({});
    vm.runInContext(`${head}; var regulars_ = { ${name}: (...args) => args.join() }`, context);
    expect(vm.runInContext(`${name}('a', 1)`, context)).toBe('a,1');
  });

  test('touches no service while it loads', () => {
    const traps = "{ get() { throw new Error('used') }, has() { throw new Error('used') } }";
    const prelude = SERVICES.map((name) => `var ${name} = new Proxy(function () {}, ${traps});`).join('\n');
    expect(() => load(prelude)).not.toThrow();
  });

  test('asks neither the clock nor chance while it loads', () => {
    const stop = "() => { throw new Error('asked') }";
    const prelude = `Math.random = ${stop}; Date.now = ${stop}; Date = new Proxy(Date, { construct: ${stop}, apply: ${stop} });`;
    expect(() => load(prelude)).not.toThrow();
  });
});

describe('its packed part', () => {
  test('parses as ES2019', () => {
    expect(() => parseScript(packedPart(source))).not.toThrow();
  });

  test('is opened by one text only, and makes no other text into a function', () => {
    expect(source.match(/\bnew Function\("shared"/g)).toHaveLength(1);
    expect(packedPart(source)).not.toMatch(/\beval\(|\bnew Function\b/);
  });

  test('names no service of Google: those stand where everybody can read them', () => {
    const names = nodesOf(parseScript(packedPart(source))).flatMap((node) =>
      node.type === 'Identifier' ? [node.name] : [],
    );
    expect(names.filter((name) => SERVICES.includes(name))).toEqual([]);
  });
});

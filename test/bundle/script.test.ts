/** The built script as Apps Script meets it: its syntax, its globals, its load. What the functions do is for the flow tests. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { ROOT, readBundle } from '../../local/build';
import { createHost, type Host } from '../../local/emulator';
import { BUILD_MS, CALLABLE, nodesOf, packedParts, parseScript, topLevelFunctions } from './bundles';

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

describe('its packed parts', () => {
  test('parse as ES2019', () => {
    const parts = packedParts(source);
    expect(parts).toHaveLength(9);
    for (const part of parts) expect(() => parseScript(part)).not.toThrow();
  });

  test('are opened by one text each, and make no other text into a function', () => {
    expect(source.match(/\bnew Function\("shared"/g)).toHaveLength(9);
    for (const part of packedParts(source)) expect(part).not.toMatch(/\beval\(|\bnew Function\b/);
  });

  test('name no service of Google: those stand where everybody can read them', () => {
    const names = packedParts(source).flatMap((part) =>
      nodesOf(parseScript(part)).flatMap((node) => (node.type === 'Identifier' ? [node.name] : [])),
    );
    expect(names.filter((name) => SERVICES.includes(name))).toEqual([]);
  });

  test('the large one stays closed while the rows of a file come over', () => {
    const largest = Math.max(...packedParts(source).map((part) => part.length));
    const host = hostOf(`${guardFrom(largest / 2)}\n${source}`);
    const files = [{ file: 'a.csv', encoding: 'UTF-8', delimiter: ',', rows: 2, fingerprint: 'a' }];
    const begun = host.scriptRun('rpc', 'startImport', { files }) as { value: { importId: string } };
    const { importId } = begun.value;
    const rows = [
      ['Name', 'Phone'],
      ['Ana Adams', '(413) 555-0101'],
    ];
    const came = host.scriptRun('rpc', 'addImportRows', { importId, file: 0, from: 0, rows });
    expect(came).toEqual({ ok: true, value: { have: 2 } });
    expect(() => host.scriptRun('rpc', 'planImport', { importId, choice: 'blanks', mapping: [] })).toThrow(
      'opened',
    );
  });

  test.each([
    [
      'all stay closed for who needs follow-up in a list of plain North American numbers',
      '(413) 555-0101',
      true,
    ],
    ['the phone library is opened for any other number', '+44 20 7946 0958', false],
  ])('%s', (_, phone, isClosed) => {
    const open = hostOf(source);
    const sheet = open.globals.SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
    sheet
      ?.setName('Customers')
      .getRange('A1:C2')
      .setNumberFormat('@')
      .setValues([
        ['Name', 'Phone', 'Segment'],
        ['Ana Adams', phone, 'Loyalist'],
      ]);
    open.scriptRun('rpc', 'adoptList', { tab: 'Customers', mapping: 'guess', consentStory: '' });
    const closed = hostOf(`${guardFrom(0)}\n${source}`);
    closed.restore(open.snapshot());
    const said = JSON.stringify(closed.call('whoNeedsFollowUp'));
    expect(said.includes('1 person is waiting')).toBe(isClosed);
  });
});

/** A packed text longer than this throws when it is opened. */
function guardFrom(length: number): string {
  return `Function = new Proxy(Function, { construct(target, texts) {
    if (texts[1].length > ${length}) throw new Error('opened');
    return Reflect.construct(target, texts);
  } });`;
}

function hostOf(script: string): Host {
  const manifest = JSON.parse(readFileSync(path.join(ROOT, 'appsscript.json'), 'utf8')) as object;
  return createHost({
    source: script,
    manifest,
    now: '2026-11-20T09:00',
    sheetZone: 'America/New_York',
    user: 'owner@example.com',
    editorOpen: true,
  });
}

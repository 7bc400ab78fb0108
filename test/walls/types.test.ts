/** Plants a breach of every wall that the compiler holds and sees it refused. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brokenFiles, buildDeclarations, errorsInLayer } from './typeErrors';

const CONTRACT = 'src/rpc/contract.ts';
const GATE = 'src/app/gate.ts';
const HANDLERS = 'src/app/handlers.ts';
const PANEL = 'sidebar/server.ts';

/** Not in the file list of this project: the layer is not among its references. */
const NOT_REFERENCED = 6307;
const UNKNOWN_NAME = 2304;
const UNKNOWN_NAMES = [UNKNOWN_NAME, 2552, 2584, 2503, 2591, 2580];

/** A time limit for the declarations of a fresh clone. */
beforeAll(buildDeclarations, 180_000);

describe('the references of a layer', () => {
  test.each([
    ['src/core', "import '../google/cells';"],
    ['src/core', "import '../app/command';"],
    ['src/core', "import type { Ports } from '../app/ports'; export type P = Ports;"],
    ['src/core', "export type P = import('../app/ports').Ports;"],
    ['src/core', "import '../tables/ownTab';"],
    ['src/core', "import '../rpc/contract';"],
    ['src/tables', "import '../app/command';"],
    ['src/tables', "import '../google/cells';"],
    ['src/rpc', "import '../app/gate';"],
    ['src/app', "import '../google/livePorts';"],
    ['src/app', "import type { livePorts } from '../google/livePorts'; export type L = typeof livePorts;"],
    ['src/app', "import '../../local/session';"],
    ['src/google', "import '../../local/session';"],
    ['src', "import '../local/session';"],
    ['sidebar', "import '../src/app/gate';"],
    ['sidebar', "import '../src/tables/ownTab';"],
    ['sidebar', "import '../src/google/cells';"],
    ['local', "import '../src/app/command';"],
    ['local', "import '../src/google/cells';"],
    ['local', "import '../test/core/people';"],
  ])('refuse in %s: %s', (layer, text) => {
    expect(errorsInLayer(layer, { [`${layer}/planted.ts`]: text })).toContain(NOT_REFERENCED);
  });

  test.each([
    ['src/core', "import { readSegment } from './customers/segment'; export const read = readSegment;"],
    ['src/tables', "import '../core/day';"],
    ['src/rpc', "import '../core/day';"],
    ['src/app', "import '../tables/ownTab';"],
    ['src/google', "import type { Ports } from '../app/ports'; export type P = Ports;"],
    ['sidebar', "import '../src/rpc/contract';"],
    ['local', "import '../src/tables/ownTab';"],
  ])('let %s have: %s', (layer, text) => {
    expect(errorsInLayer(layer, { [`${layer}/planted.ts`]: text })).toEqual([]);
  });
});

describe('a name that a layer does not have', () => {
  const PURE = ['src/core', 'src/tables', 'src/rpc', 'src/app'];
  const NAMES = ['SpreadsheetApp', 'document', 'console', 'setTimeout', 'process', 'fetch'];

  test.each(PURE.flatMap((layer) => NAMES.map((name) => [layer, name] as const)))(
    'does not compile: in %s, %s',
    (layer, name) => {
      const [code] = errorsInLayer(layer, { [`${layer}/planted.ts`]: `export const thing = ${name};` });
      expect(UNKNOWN_NAMES).toContain(code);
    },
  );

  test.each([
    ['src/google', 'document'],
    ['src/google', 'process'],
    ['src', 'SpreadsheetApp'],
    ['sidebar', 'SpreadsheetApp'],
    ['sidebar', 'process'],
    ['local', 'document'],
  ])('does not compile: in %s, %s', (layer, name) => {
    const [code] = errorsInLayer(layer, { [`${layer}/planted.ts`]: `export const thing = ${name};` });
    expect(UNKNOWN_NAMES).toContain(code);
  });

  test('but src/google has SpreadsheetApp', () => {
    const text = 'export const thing = SpreadsheetApp.getActive().getName();';
    expect(errorsInLayer('src/google', { 'src/google/planted.ts': text })).toEqual([]);
  });
});

describe('the contract of the panel', () => {
  const asking = (name: string) =>
    `import { ask } from './server';\nexport const answer = ask('${name}', {});\n`;
  const contractWith = (from: string, to: string) => ({ [CONTRACT]: replaced(CONTRACT, from, to) });
  const SAID = 'export type Said = {';
  const REQUESTS = 'export type Requests = {';

  test('lets the panel ask for what is in it', () => {
    expect(errorsInLayer('sidebar', { 'sidebar/planted.ts': asking('checkCustomers') })).toEqual([]);
  });

  test('refuses a misspelt name', () => {
    expect(errorsInLayer('sidebar', { 'sidebar/planted.ts': asking('checkCustomer') })).not.toEqual([]);
  });

  test('compiles on both sides as it stands', () => {
    expect(brokenFiles([GATE, HANDLERS, PANEL], {})).toEqual([]);
  });

  test('refuses a request that has no handler', () => {
    const planted = contractWith(
      REQUESTS,
      `${REQUESTS} readonly planted: { readonly args: None; readonly result: Said };`,
    );
    expect(brokenFiles([HANDLERS, PANEL], planted)).toContain(HANDLERS);
  });

  test('takes another string in a result', () => {
    expect(brokenFiles([GATE, HANDLERS, PANEL], contractWith(SAID, `${SAID} readonly on?: string;`))).toEqual(
      [],
    );
  });

  test.each([
    'Date',
    'readonly Date[]',
    '{ readonly day: Date }',
    '() => void',
    'undefined',
    'Map<string, string>',
  ])('refuses in a result: %s', (type) => {
    expect(brokenFiles([HANDLERS, PANEL], contractWith(SAID, `${SAID} readonly on?: ${type};`))).toContain(
      HANDLERS,
    );
  });
});

/** The text of a file with one place changed; a place that is gone fails instead of planting nothing. */
function replaced(file: string, from: string, to: string): string {
  const text = readFileSync(path.resolve(__dirname, '..', '..', file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no “${from}” any more.`);
  return text.replace(from, () => to);
}

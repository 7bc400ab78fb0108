/** Plants a breach of every wall that lint holds and sees it caught; the text stands in a real file's place, the tree is not touched. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '..', '..');

/** A file of each layer for the planted text to stand in for. */
const HOME = {
  core: 'src/core/day.ts',
  tables: 'src/tables/ownTab.ts',
  rpc: 'src/rpc/contract.ts',
  app: 'src/app/ports.ts',
  google: 'src/google/menu.ts',
  main: 'src/main.ts',
  sidebar: 'sidebar/server.ts',
  local: 'local/table.ts',
  emulator: 'local/emulator/index.ts',
};
type Layer = keyof typeof HOME;
type Case = readonly [layer: Layer, text: string];

const IMPORTS = '@typescript-eslint/no-restricted-imports';
const GLOBALS = 'no-restricted-globals';
const SYNTAX = 'no-restricted-syntax';
const PROPERTIES = 'no-restricted-properties';
const WALL_RULES = [IMPORTS, GLOBALS, SYNTAX, PROPERTIES];

const importing = (from: string) => `import { thing } from '${from}';\nexport const other = thing;\n`;
const importingType = (from: string) => `import type { Thing } from '${from}';\nexport type Other = Thing;\n`;
const using = (expression: string) => `export const thing = ${expression};\n`;

const FORBIDDEN_IMPORTS: readonly Case[] = [
  ['core', importing('../google/cells')],
  ['core', importing('./../google/cells')],
  ['core', importing('../../src/google/cells')],
  ['core', importing('../app/command')],
  ['core', importingType('../app/ports')],
  ['core', importing('../tables/ownTab')],
  ['core', importing('../rpc/contract')],
  ['core', importing('../main')],
  ['core', importing('../../sidebar/server')],
  ['core', importing('node:fs')],
  ['core', importing('preact')],
  ['core', "export * from '../app/command';\n"],
  ['tables', importing('../app/command')],
  ['tables', importingType('../rpc/contract')],
  ['tables', importing('../google/cells')],
  ['rpc', importing('../tables/ownTab')],
  ['rpc', importing('../app/gate')],
  ['app', importing('../google/livePorts')],
  ['app', importingType('../google/livePorts')],
  ['app', importing('../main')],
  ['google', importing('../main')],
  ['sidebar', importing('../src/app/gate')],
  ['sidebar', importingType('../src/app/ports')],
  ['sidebar', importing('../src/tables/ownTab')],
  ['sidebar', importing('../src/google/cells')],
  ['local', importing('../src/app/command')],
  ['local', importingType('../src/app/ports')],
  ['local', importing('../src/google/cells')],
  ['local', importing('../src/main')],
  ['local', importing('../src/core/day')],
  ['local', importing('../sidebar/server')],
  ['local', importing('../test/core/people')],
  ['emulator', importing('../../src/app/command')],
  ['core', importing('../../test/core/people')],
  ['tables', importing('../../local/session')],
  ['rpc', importing('../../local/session')],
  ['app', importing('../../local/session')],
  ['app', importing('../../test/core/people')],
  ['google', importing('../../local/session')],
  ['google', importing('../../test/core/people')],
  ['main', importing('../local/session')],
  ['main', importing('../test/core/people')],
  ['sidebar', importing('../local/session')],
  ['sidebar', importing('../test/core/people')],
];

const HIDDEN_IMPORTS: readonly Case[] = [
  ['core', "export const thing = () => import('../google/cells');\n"],
  ['app', "export type Thing = import('../google/cells').Codec;\n"],
  ['sidebar', "export const thing = () => import('../src/app/gate');\n"],
];

const PURE: readonly Layer[] = ['core', 'tables', 'rpc', 'app', 'main', 'sidebar', 'emulator'];
const CLOCKS = PURE.flatMap((layer): Case[] => [
  [layer, using('new Date()')],
  [layer, using('Date()')],
]);
const READINGS = PURE.flatMap((layer): Case[] => [
  [layer, using('Date.now()')],
  [layer, using("Date['now']()")],
  [layer, 'const { now } = Date;\nexport const thing = now;\n'],
  [layer, using('Math.random()')],
]);
const GLOBAL_OBJECTS: readonly Case[] = [
  ['core', using('globalThis.Date')],
  ['app', using("globalThis['SpreadsheetApp']")],
];

const WITHOUT_GOOGLE: readonly Layer[] = [
  'core',
  'tables',
  'rpc',
  'app',
  'main',
  'sidebar',
  'local',
  'emulator',
];
const GOOGLE = WITHOUT_GOOGLE.flatMap((layer): Case[] => [
  [layer, using('SpreadsheetApp.getActive()')],
  [layer, using('Utilities.getUuid()')],
  [layer, using('LockService')],
]);

const ALLOWED: readonly Case[] = [
  ['core', importing('./customers/segment')],
  ['tables', importing('../core/day')],
  ['rpc', importing('../core/day')],
  ['app', importing('../tables/ownTab')],
  ['app', importing('../rpc/contract')],
  ['google', importing('../app/ports')],
  ['main', importing('./google/boundary')],
  ['sidebar', importing('../src/rpc/contract')],
  ['sidebar', importing('../src/core/day')],
  ['local', importing('../src/tables/ownTab')],
  ['local', importing('../src/core/files/formatCsv')],
  ['local', importingType('../src/rpc/contract')],
  ['core', using('new Date(0)')],
  ['google', using('[Date.now(), Math.random(), SpreadsheetApp.getActive()]')],
];
/** The comment is the case itself: whoever writes one in the product opens no wall by it. */
const OPENED_BY_COMMENT: Case = ['app', `// eslint-disable-next-line\n${using('Date.now()')}`];

const ALL: readonly Case[] = [
  ...[...FORBIDDEN_IMPORTS, ...HIDDEN_IMPORTS, ...CLOCKS, ...READINGS, ...GLOBAL_OBJECTS],
  ...[...GOOGLE, ...ALLOWED, OPENED_BY_COMMENT],
];
const found = new Map<Case, readonly string[]>();

/** One process for all texts: the lint program takes seconds to start. */
beforeAll(() => {
  const program = ['--import', 'tsx', path.join(__dirname, 'lintTexts.ts')];
  const input = JSON.stringify(ALL.map(([layer, text]) => ({ file: HOME[layer], text })));
  const output = execFileSync(process.execPath, program, { cwd: root, input, encoding: 'utf8' });
  const rules = JSON.parse(output) as string[][];
  ALL.forEach((planted, index) => found.set(planted, rules[index] ?? []));
}, 180_000);

/** The wall rules that spoke up about a planted text. */
function wallsBroken(planted: Case): readonly string[] {
  return (found.get(planted) ?? []).filter((rule) => WALL_RULES.includes(rule));
}
const titled = (cases: readonly Case[]) =>
  cases.map((planted) => ({ layer: planted[0], text: planted[1].trim(), planted }));

describe('a wall held by lint', () => {
  test.each(titled(FORBIDDEN_IMPORTS))('stops $layer at: $text', ({ planted }) => {
    expect(wallsBroken(planted)).toContain(IMPORTS);
  });

  test.each(titled([...HIDDEN_IMPORTS, ...CLOCKS, ...GLOBAL_OBJECTS]))(
    'stops $layer at: $text',
    ({ planted }) => {
      expect(wallsBroken(planted)).toContain(SYNTAX);
    },
  );

  test.each(titled(READINGS))('stops $layer at: $text', ({ planted }) => {
    expect(wallsBroken(planted)).toContain(PROPERTIES);
  });

  test.each(titled(GOOGLE))('stops $layer at: $text', ({ planted }) => {
    expect(wallsBroken(planted)).toContain(GLOBALS);
  });

  test.each(titled(ALLOWED))('lets $layer have: $text', ({ planted }) => {
    expect(wallsBroken(planted)).toEqual([]);
  });

  test('is not opened by a comment', () => {
    expect(wallsBroken(OPENED_BY_COMMENT)).toContain(PROPERTIES);
  });
});

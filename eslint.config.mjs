// Lint as a wall: who may import whom, who may name Google's services, and no clock or chance outside src/google.
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const NO_CLOCK = 'Ask the clock port: only src/google knows the time.';
const NO_CHANCE = 'Ask the port: only src/google makes random values.';
const NO_GOOGLE = 'Only src/google names a Google global.';
const NO_HIDDEN_IMPORT = 'Import at the head of the file, where the walls are seen.';
const LOCAL_WALL =
  'local knows the built bundle, and from src types, tables, core/files and the form of archives.';
const GLOBAL_OBJECTS = ['globalThis', 'self', 'window', 'global'];

/** The services of Apps Script, and the page's way to call it. */
const GOOGLE_GLOBALS = [
  ...[
    'SpreadsheetApp',
    'DriveApp',
    'GmailApp',
    'MailApp',
    'CalendarApp',
    'DocumentApp',
    'FormApp',
    'SlidesApp',
  ],
  ...[
    'PropertiesService',
    'CacheService',
    'LockService',
    'ScriptApp',
    'HtmlService',
    'ContentService',
    'CardService',
  ],
  ...[
    'UrlFetchApp',
    'Utilities',
    'Session',
    'Logger',
    'Browser',
    'Charts',
    'Maps',
    'LanguageApp',
    'XmlService',
    'Jdbc',
  ],
];

const clockAndChance = {
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: NO_CLOCK },
    { object: 'Math', property: 'random', message: NO_CHANCE },
  ],
};
const clockSyntax = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: NO_CLOCK },
  { selector: "CallExpression[callee.name='Date']", message: NO_CLOCK },
];
/** `globalThis.Date.now()` is the same clock, `globalThis.SpreadsheetApp` the same service. */
const globalObjectSyntax = GLOBAL_OBJECTS.map((name) => ({
  selector: `MemberExpression[object.name='${name}']`,
  message: `${NO_GOOGLE} ${NO_CLOCK}`,
}));
/** The import rule does not see these two. */
const hiddenImportSyntax = ['ImportExpression', 'TSImportType'].map((selector) => ({
  selector,
  message: NO_HIDDEN_IMPORT,
}));

/** A layer and what it must not import; references between tsconfigs are transitive, this rule is not. */
function wall(files, ...patterns) {
  return { files, rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] } };
}

/** Bans the named folders, from any depth and in any spelling of the relative path. */
function ban(message, ...names) {
  return { regex: `^(\\./)?(\\.\\./)+(src/)?(${names.join('|')})(/|$)`, message };
}

const banNode = { regex: '^node:', message: 'What runs on Google or in the panel has no Node.' };

export default tseslint.config(
  { ignores: ['dist/', '.types/', 'node_modules/', 'out/', '.preview/'] },
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/unbound-method': 'off',
      'max-lines': ['error', { max: 300 }],
    },
  },
  {
    files: ['src/**', 'sidebar/**/*.{ts,tsx}', 'local/**'],
    rules: { 'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }] },
  },
  { files: ['src/**', 'sidebar/**/*.{ts,tsx}'], rules: { 'max-params': ['error', 3] } },

  // Cells bring control characters, and cleaning them is the point; `cause` is newer than Apps Script's library.
  { files: ['src/**'], rules: { 'no-control-regex': 'off', 'preserve-caught-error': 'off' } },
  // Jest types its matchers (`expect.any`) as any.
  { files: ['test/**'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },

  // Clock, chance and Google's services.
  {
    files: ['src/**', 'sidebar/**/*.{ts,tsx}', 'local/**'],
    ignores: ['src/google/**'],
    rules: {
      'no-restricted-globals': ['error', ...GOOGLE_GLOBALS.map((name) => ({ name, message: NO_GOOGLE }))],
    },
  },
  // The page's one clock tells how old something is, never which day it is.
  {
    files: ['src/**', 'sidebar/**/*.{ts,tsx}'],
    ignores: ['src/google/**', 'sidebar/clock.ts'],
    rules: {
      ...clockAndChance,
      'no-restricted-syntax': ['error', ...clockSyntax, ...globalObjectSyntax, ...hiddenImportSyntax],
    },
  },
  // The panel is a page: it has a window.
  {
    files: ['sidebar/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...clockSyntax, ...hiddenImportSyntax] },
  },
  { files: ['src/google/**'], rules: { 'no-restricted-syntax': ['error', ...hiddenImportSyntax] } },
  // The clocks of emulator and phone network are virtual, never the machine's.
  {
    files: ['local/emulator/**', 'local/phoneNetwork/**'],
    rules: { ...clockAndChance, 'no-restricted-syntax': ['error', ...clockSyntax] },
  },

  // Who may import whom.
  wall(
    ['src/core/**'],
    ban(
      'core is pure: it imports nothing but itself.',
      'tables',
      'rpc',
      'app',
      'google',
      'main',
      'sidebar',
      'local',
      'test',
    ),
    banNode,
    { regex: '^preact', message: 'core runs anywhere.' },
  ),
  wall(
    ['src/tables/**'],
    ban('tables know core only.', 'rpc', 'app', 'google', 'main', 'sidebar', 'local', 'test'),
    banNode,
  ),
  wall(
    ['src/rpc/**'],
    ban('the contract knows core only.', 'tables', 'app', 'google', 'main', 'sidebar', 'local', 'test'),
    banNode,
  ),
  wall(
    ['src/app/**'],
    ban('use cases see Google only through ports.ts.', 'google', 'main', 'sidebar', 'local', 'test'),
    banNode,
  ),
  wall(['src/google/**'], ban('the ports are below main.', 'main', 'local', 'test'), banNode),
  wall(
    ['src/main.ts'],
    { regex: '^(\\./)?(\\.\\./)+(sidebar|local|test)(/|$)', message: 'main knows src only.' },
    banNode,
  ),
  wall(
    ['sidebar/**'],
    ban(
      'the panel imports src/rpc and src/core, nothing else of src.',
      'tables',
      'app',
      'google',
      'main',
      'local',
      'test',
    ),
    banNode,
  ),
  wall(
    ['local/**'],
    { regex: '^(\\./)?(\\.\\./)+(src/(app|google|main)|sidebar|test)(/|$)', message: LOCAL_WALL },
    {
      regex: '^(\\./)?(\\.\\./)+src/(core(?!/files/|/exports/archive$)|rpc)(/|$)',
      message: LOCAL_WALL,
      allowTypeImports: true,
    },
  ),
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);

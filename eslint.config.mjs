// Lint as a wall: who may import whom, and no clock or randomness outside src/google.
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const clockAndChance = {
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'Ask the clock port: only src/google knows the time.' },
    { object: 'Math', property: 'random', message: 'Ask the port: only src/google makes random values.' },
  ],
  'no-restricted-syntax': [
    'error',
    { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Ask the clock port: only src/google knows the time.' },
    { selector: "CallExpression[callee.name='Date']", message: 'Ask the clock port: only src/google knows the time.' },
  ],
};

/** A layer and what it must not import; references between tsconfigs are transitive, this rule is not. */
function wall(files, forbidden) {
  const patterns = forbidden.map(([regex, message]) => ({ regex, message }));
  return { files, rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] } };
}

const outside = (...names) => `^(\\.\\./)+(${names.join('|')})(/|$)`;

export default tseslint.config(
  { ignores: ['dist/', '.types/', 'node_modules/', 'out/', '.preview/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: [] }, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/unbound-method': 'off',
      'max-lines': ['error', { max: 300 }],
    },
  },
  { files: ['src/**/*.ts', 'sidebar/**/*.ts', 'sidebar/**/*.tsx'], rules: { 'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }], 'max-params': ['error', 3] } },
  { files: ['src/core/**', 'src/tables/**', 'src/rpc/**', 'src/app/**', 'src/main.ts', 'sidebar/**'], rules: clockAndChance },
  wall(['src/core/**'], [[outside('tables', 'rpc', 'app', 'google', 'main', 'sidebar', 'local', 'test'), 'core is pure: it imports nothing but itself.'], ['^(node:|preact)', 'core runs anywhere.']]),
  wall(['src/tables/**'], [[outside('rpc', 'app', 'google', 'main', 'sidebar', 'local', 'test'), 'tables know core only.']]),
  wall(['src/rpc/**'], [[outside('tables', 'app', 'google', 'main', 'sidebar', 'local', 'test'), 'the contract knows core only.']]),
  wall(['src/app/**'], [[outside('google', 'main', 'sidebar', 'local', 'test'), 'use cases see Google only through ports.ts.']]),
  wall(['src/google/**'], [[outside('main', 'local', 'test'), 'the ports are below main.']]),
  wall(['src/main.ts'], [[outside('local', 'test'), 'Nothing imports test or local.']]),
  wall(['sidebar/**'], [[outside('tables', 'app', 'google', 'main', 'local', 'test').replace('(\\.\\./)+', '(\\.\\./)+(src/)?'), 'the panel imports src/rpc and src/core, nothing else of src.']]),
  wall(['local/**'], [[outside('src/core', 'src/rpc', 'src/app', 'src/google', 'src/main', 'sidebar', 'test'), 'local knows the built bundle, types and tables.']]),
  { files: ['**/*.mjs'], languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } } },
);

// Unit, flow, bundle and contract tests; one TypeScript transform for all of them. Types are checked by `tsc -b`.
const transform = {
  '^.+\\.(tsx?|mjs)$': ['ts-jest', { tsconfig: '<rootDir>/test/tsconfig.jest.json' }],
};
/** Those that test and emulator look at most. */
const GLOBALS = [
  ...'Object Array Map Set WeakMap String Number Boolean Symbol Math JSON Reflect Proxy'.split(' '),
  ...'Error TypeError RangeError Date Promise Intl performance'.split(' '),
  ...'Uint8Array Uint16Array Uint32Array Int32Array'.split(' '),
];

export default {
  rootDir: '.',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform,
  transformIgnorePatterns: ['/node_modules/(?!preact/)'],
  // Jest leaves one core idle; two are all a small machine has.
  maxWorkers: 2,
  testSequencer: '<rootDir>/test/run/longestFirst.mjs',
  testTimeout: 120_000,
  // Else each look at one of them goes through Node's getter for the globals of a context, which costs more than most of the functions.
  sandboxInjectedGlobals: GLOBALS,
};

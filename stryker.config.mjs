// `npm run mutate` runs this once for each part of the rules, see test/mutate/run.ts.
export default {
  testRunner: 'jest',
  jest: { configFile: 'test/mutate/jest.config.mjs' },
  coverageAnalysis: 'perTest',
  // Tables are read when a file is loaded: each fault in them would cost a run of all tests, and they have tests line by line.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 30_000,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
  jsonReporter: { fileName: 'out/mutation.json' },
  tempDirName: 'out/mutants',
  // Nothing of these is needed to judge a mutant.
  ignorePatterns: ['dist', 'docs', '.types', '.preview', 'sidebar', 'test/data', 'test/e2e'],
};

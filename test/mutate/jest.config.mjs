// The tests that judge the mutants of one part: named by `npm run mutate`, without script, sheet or network.
import jestConfig from '../../jest.config.mjs';

export default {
  ...jestConfig,
  rootDir: '../..',
  testMatch: (process.env['MUTATE_TESTS'] ?? '').split(',').map((place) => `<rootDir>/test/core/${place}`),
};

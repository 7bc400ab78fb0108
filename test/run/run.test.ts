/** What `npm test` counts as passed. */
import { summaryOf, type StepOutcome } from './summary';
import { countOf } from './tests';

const REPORT = { success: true, numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
const step = (more: Partial<StepOutcome>): StepOutcome => ({
  name: 'lint',
  seconds: 1.25,
  isGood: true,
  ...more,
});
const lastLine = (outcomes: readonly StepOutcome[]) => summaryOf(outcomes).split('\n').at(-1);

describe('a run of tests', () => {
  test('is good when every test ran and passed', () => {
    expect(countOf(REPORT)).toEqual({ isGood: true, passed: 3, failed: 0, notRun: 0 });
  });

  test.each([
    ['one test is skipped', { numPendingTests: 1 }],
    ['one test is still to do', { numTodoTests: 1 }],
    ['a test failed', { success: false, numFailedTests: 1 }],
    ['a file could not be run', { success: false }],
    ['there was no test', { numPassedTests: 0 }],
  ])('is not good when %s', (_case, more) => {
    expect(countOf({ ...REPORT, ...more }).isGood).toBe(false);
  });
});

describe('the summary', () => {
  test('ends with the number of tests when every step is good', () => {
    expect(lastLine([step({}), step({ tests: countOf(REPORT) })])).toBe('all 3 tests passed');
  });

  test('ends with the steps that failed', () => {
    expect(lastLine([step({ isGood: false }), step({ tests: countOf(REPORT) })])).toBe('not good: lint');
  });

  test('has a line per step with its seconds', () => {
    expect(summaryOf([step({})]).split('\n')[0]).toBe('passed  lint     1.3 s');
  });

  test('says how many tests did not run', () => {
    const tests = countOf({ ...REPORT, numPendingTests: 2 });
    expect(summaryOf([step({ isGood: false, tests })])).toContain('3 passed, 2 not run');
  });
});

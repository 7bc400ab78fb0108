/** The closing lines of `npm test`: a line per step, and one sentence that says how it went. */
import type { TestCount } from './tests';

export interface StepOutcome {
  readonly name: string;
  readonly seconds: number;
  readonly isGood: boolean;
  readonly tests?: TestCount;
}

/** One line per step and the verdict; “all N tests passed” only when every step is good, N counted in the longest run. */
export function summaryOf(outcomes: readonly StepOutcome[]): string {
  const width = Math.max(...outcomes.map(({ name }) => name.length));
  const lines = outcomes.map(({ name, seconds, isGood, tests }) =>
    [
      isGood ? 'passed' : 'FAILED',
      name.padEnd(width),
      `${seconds.toFixed(1)} s`.padStart(8),
      countLine(tests),
    ]
      .join('  ')
      .trimEnd(),
  );
  return [...lines, '', verdict(outcomes)].join('\n');
}

function countLine(tests: TestCount | undefined): string {
  if (!tests) return '';
  const parts = [
    [tests.passed, 'passed'],
    [tests.failed, 'failed'],
    [tests.notRun, 'not run'],
  ] as const;
  return parts.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : [])).join(', ');
}

function verdict(outcomes: readonly StepOutcome[]): string {
  const failed = outcomes.filter(({ isGood }) => !isGood).map(({ name }) => name);
  if (failed.length > 0) return `not good: ${failed.join(', ')}`;
  return `all ${Math.max(0, ...outcomes.map(({ tests }) => tests?.passed ?? 0))} tests passed`;
}

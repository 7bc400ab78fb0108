/** Runs the tests in one time zone and counts them; a test that does not run is a failure. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { programs, runProgramIn } from './programs';

export interface TestCount {
  readonly isGood: boolean;
  readonly passed: number;
  readonly failed: number;
  /** Skipped, to do, or left aside by an `only`. */
  readonly notRun: number;
}

/** The part we read of the report that `jest --json` writes. */
interface Report {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/**
 * For Node, and for jest's workers, which get the same. Each execution of the script begins with functions that have never run, and ends
 * before the code that V8's last compiler makes of them has paid: it makes it of what runs six times as long as usual. What an ended
 * execution leaves hangs on its world, which is old memory: clearing the young generation alone would copy all of it, so that each
 * collection looks at everything, and there are few of them.
 */
const NODE_OPTIONS = [
  '--interrupt-budget=400000',
  '--gc-global',
  '--min-semi-space-size=256',
  '--max-semi-space-size=256',
];

/** The tests under a time zone of the machine; `leaveOut` names parts of paths. */
export async function runTests(wanted: {
  readonly zone: string;
  readonly leaveOut?: readonly string[];
}): Promise<TestCount> {
  const folder = mkdtempSync(path.join(tmpdir(), 'regulars-tests-'));
  const report = path.join(folder, 'report.json');
  const leaveOut = (wanted.leaveOut ?? []).map((part) => `--testPathIgnorePatterns=${part}`);
  const ended = await runProgramIn(
    { env: { TZ: wanted.zone }, nodeOptions: NODE_OPTIONS },
    programs.jest,
    '--ci',
    '--json',
    `--outputFile=${report}`,
    ...leaveOut,
  );
  const count = existsSync(report)
    ? countOf(JSON.parse(readFileSync(report, 'utf8')) as Report)
    : NOTHING_RAN;
  rmSync(folder, { recursive: true, force: true });
  return { ...count, isGood: count.isGood && ended };
}

const NOTHING_RAN: TestCount = { isGood: false, passed: 0, failed: 0, notRun: 0 };

/** What a report says; no test at all is no success. */
export function countOf(report: Report): TestCount {
  const passed = report.numPassedTests;
  const notRun = report.numPendingTests + report.numTodoTests;
  return {
    passed,
    failed: report.numFailedTests,
    notRun,
    isGood: report.success && notRun === 0 && passed > 0,
  };
}

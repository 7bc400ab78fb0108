/** `npm test`: every check of the project in one command, all of them even when one fails, and a summary at the end. */
import { performance } from 'node:perf_hooks';
import { provideBrowser } from './run/browser';
import { programs, runProgram, runProgramBeside } from './run/programs';
import { runTests, type TestCount } from './run/tests';
import { summaryOf, type StepOutcome } from './run/summary';

interface Step {
  readonly name: string;
  /** Runs the check; a step with tests returns how they came out. */
  readonly run: () => boolean | Promise<boolean | TestCount>;
}

/** West and east of Greenwich, with the seasons reversed: a day that is the machine's instead of the sheet's shows in one of them. */
const FIRST_ZONE = 'America/New_York';
const SECOND_ZONE = 'Pacific/Auckland';
/**
 * Tests of the code's texts, and of what other people do in the middle of a run: they know no time of the machine. What reads and
 * writes days stays: the rules, the tables, the emulator, and the commands that plan by them.
 */
const TIMELESS = [
  'test/walls/',
  'test/bundle/',
  'test/contract/',
  'test/e2e/',
  'test/local/preview/',
  'test/local/phoneNetwork/',
  'test/core/duplicates/',
  'test/core/texts/(?:providers/|characters|checkTemplate|cost|graphemes|parts|personal|starters|template)',
  'test/local/emulator/sheets/(?!dates)',
  'test/run/',
  'test/sidebar/',
  'test/core/files/',
  'test/core/exports/roundTrip',
  'test/core/customers/(?:consent(?!Records)|fullName|names|referral|segment|suggestSegment)',
  'test/tables/customers/(?:classes|columns|findHeadingRow|formula|headings|parents|refusals)',
  'test/tables/imports/',
  'test/app/duplicates/',
  'test/app/undo/',
  'test/app/sending/',
  'test/app/exports/restoreKills',
  'test/app/imports/(?!importFlows)',
  'test/app/(?:appendSurely|byHandMeanwhile|choicesMeanwhile|deletedColumn|deletedMeanwhile|forget|hostileCells|journalSize|kills|leavesByHand|lostColumns|movedInOwnTabs|noBesideWords|noesBeside|ownTabs|races|randomWalk|segmentWordsMeanwhile)',
  'test/app/(?:sentOnce|sheetShapes|stopsSurvive|strangeStatus|strangeTicks|tickedMeanwhile|toldAtSetUp|untoldYeses|writeRows|wrongInput)',
  'test/app/(?:filledByFormula|googleTables|headingsWithin|longWords|mappingToOurs|mergedInList|noInNotes|ownWidths|saveSettings)',
  'test/app/(?:segmentWords|sendByHand|setUpProtected|setUpQuestions|sortedSegments|sortedWithHeadings|statusWidth|unfitByHand)',
  'test/app/passing',
  'test/app/panel/(?:retypedMeanwhile|takeBackContact)',
];

/** As long as the four after it together, on a core of its own. */
const LINT: Step = {
  name: 'lint',
  run: () => runProgramBeside(programs.eslint, '.', '--max-warnings', '0'),
};
const TOOLS: readonly Step[] = [
  { name: 'format', run: () => runProgram(programs.prettier, '--check', '.') },
  { name: 'types', run: () => runProgram(programs.tsc, '-b') },
  { name: 'unused code', run: () => runProgram(programs.knip) },
  { name: 'build', run: () => runProgram(programs.webpack, '--config', 'webpack.config.mjs') },
];
const TESTS: readonly Step[] = [
  // Once for all: the tests' own processes would each download one.
  { name: 'browser', run: provideBrowser },
  { name: `tests in ${FIRST_ZONE}`, run: () => runTests({ zone: FIRST_ZONE }) },
  {
    name: `tests again in ${SECOND_ZONE}`,
    run: () => runTests({ zone: SECOND_ZONE, leaveOut: TIMELESS }),
  },
];

async function take({ name, run }: Step): Promise<StepOutcome> {
  console.log(`\n── ${name} ──`);
  const started = performance.now();
  const result = await run();
  const seconds = (performance.now() - started) / 1000;
  return typeof result === 'boolean'
    ? { name, seconds, isGood: result }
    : { name, seconds, isGood: result.isGood, tests: result };
}

async function takeAll(steps: readonly Step[]): Promise<StepOutcome[]> {
  const outcomes: StepOutcome[] = [];
  for (const step of steps) outcomes.push(await take(step));
  return outcomes;
}

async function main(): Promise<void> {
  const [linted, others] = await Promise.all([take(LINT), takeAll(TOOLS)]);
  const outcomes = [linted, ...others, ...(await takeAll(TESTS))];
  console.log(`\n${summaryOf(outcomes)}`);
  process.exitCode = outcomes.every((outcome) => outcome.isGood) ? 0 : 1;
}

void main();

/** Runs the list in a real spreadsheet from its menu: where it stopped last time, within Google's six minutes, differences into a tab. */
import type { Difference } from './case';
import { contractCases } from './list';
import { removeTraces, tryCase } from './tryCase';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const TITLE = 'Regulars contract';
const REPORT_TAB = 'Contract';
const HEADINGS = ['Case', 'Source', 'Expected', 'Found'];
/** Google ends a run after 6 minutes; the slowest case and the clearing up take well below 90 seconds. */
const BUDGET_MS = 4.5 * 60_000;
const PROGRESS_KEY = 'regulars-contract-progress';

/** Where the list stands. Zone and locale are those to be put back. */
interface Progress {
  readonly next: number;
  /** The case at `next` was begun: a run that finds it so was cut off in it. */
  readonly isBegun: boolean;
  readonly zone: string;
  readonly locale: string;
}

/** Adds the menu; nothing in it needs an authorisation. */
export function addContractMenu(): void {
  SpreadsheetApp.getUi().createMenu(TITLE).addItem('Run the list', 'runContractList').addToUi();
}

/** Runs the list from where it stopped, or from the start. */
export function runContractList(): void {
  const deadline = Date.now() + BUDGET_MS;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const progress = readProgress() ?? begin(spreadsheet);
  const report = reportTab(spreadsheet);
  const first = progress.isBegun ? skipCutOff(report, progress) : progress.next;
  removeTraces(spreadsheet);
  try {
    runFrom({ ...progress, next: first }, { spreadsheet, report, deadline });
  } finally {
    spreadsheet.setSpreadsheetTimeZone(progress.zone);
    spreadsheet.setSpreadsheetLocale(progress.locale);
    spreadsheet.setActiveSheet(report);
  }
}

interface Run {
  readonly spreadsheet: Spreadsheet;
  readonly report: Sheet;
  readonly deadline: number;
}

function runFrom(progress: Progress, { spreadsheet, report, deadline }: Run): void {
  for (let next = progress.next; next < contractCases.length; next++) {
    const one = contractCases[next];
    if (!one || Date.now() > deadline) return pause(spreadsheet, { ...progress, next });
    keepProgress({ ...progress, next, isBegun: true });
    const difference = tryCase(spreadsheet, one);
    if (difference) addDifference(report, difference);
  }
  PropertiesService.getDocumentProperties().deleteProperty(PROGRESS_KEY);
  const count = Math.max(0, report.getLastRow() - 1);
  const outcome = count === 0 ? 'no differences' : `${count} differences, see the tab ${REPORT_TAB}`;
  spreadsheet.toast(`${contractCases.length} cases, ${outcome}.`, TITLE, -1);
}

function pause(spreadsheet: Spreadsheet, progress: Progress): void {
  keepProgress({ ...progress, isBegun: false });
  const done = `${progress.next} of ${contractCases.length} cases are done.`;
  spreadsheet.toast(`${done} Choose "Run the list" again to go on.`, TITLE, -1);
}

function begin(spreadsheet: Spreadsheet): Progress {
  const old = spreadsheet.getSheetByName(REPORT_TAB);
  if (old) old.clear();
  return {
    next: 0,
    isBegun: false,
    zone: spreadsheet.getSpreadsheetTimeZone(),
    locale: spreadsheet.getSpreadsheetLocale(),
  };
}

function skipCutOff(report: Sheet, { next }: Progress): number {
  const one = contractCases[next];
  if (one) addDifference(report, { ...one, expected: 'an end', found: 'the run was cut off in this case' });
  return next + 1;
}

function reportTab(spreadsheet: Spreadsheet): Sheet {
  const sheet = spreadsheet.getSheetByName(REPORT_TAB) ?? spreadsheet.insertSheet(REPORT_TAB);
  sheet.getRange(1, 1, 1, HEADINGS.length).setValues([HEADINGS]).setFontWeight('bold');
  return sheet;
}

function addDifference(report: Sheet, { name, source, expected, found }: Difference): void {
  // A cell takes no more than 50,000 characters.
  const texts = [name, source, expected, found].map((text) => text.slice(0, 1000));
  const row = report.getLastRow() + 1;
  report.getRange(row, 1, 1, texts.length).setNumberFormat('@').setValues([texts]);
}

function readProgress(): Progress | undefined {
  const text = PropertiesService.getDocumentProperties().getProperty(PROGRESS_KEY);
  return text === null ? undefined : (JSON.parse(text) as Progress);
}

function keepProgress(progress: Progress): void {
  PropertiesService.getDocumentProperties().setProperty(PROGRESS_KEY, JSON.stringify(progress));
}

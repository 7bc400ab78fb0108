/** Runs one case in a fresh tab and takes away what it made; the order of cases and the report are left to runList.ts. */
import type { ContractCase, Difference, Env } from './case';
import { differenceOf, outcomeOf } from './case';
import { OTHER_TAB, TAG } from './cases/helpers';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Zone and locale that every case may count on. */
export const ZONE = 'America/New_York';
export const LOCALE = 'en_US';

const TAB = 'Contract case';

/** Runs a case; a write that is refused only when it is sent counts as the case's refusal. */
export function tryCase(spreadsheet: Spreadsheet, one: ContractCase): Difference | undefined {
  const env: Env = { spreadsheet, sheet: spreadsheet.insertSheet(TAB) };
  const found = outcomeOf(() => {
    const value = one.run(env);
    SpreadsheetApp.flush();
    return value;
  });
  removeTraces(spreadsheet);
  return differenceOf(one, found);
}

/** Removes the tabs and tags of cases, also those of a run that was cut off. */
export function removeTraces(spreadsheet: Spreadsheet): void {
  const ours = (name: string) => [TAB, OTHER_TAB].some((part) => name.indexOf(part) >= 0);
  spreadsheet
    .getSheets()
    .filter((sheet) => ours(sheet.getName()))
    .forEach((sheet) => spreadsheet.deleteSheet(sheet));
  spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(TAG)
    .find()
    .forEach((tag) => tag.remove());
}

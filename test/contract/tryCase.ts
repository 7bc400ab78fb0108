/** Runs one case in a fresh tab and takes away what it made; the order of cases and the report are left to runList.ts. */
import type { ContractCase, Difference, Env } from './case';
import { differenceOf, outcomeOf } from './case';
import { OTHER_TAB, TAG } from './cases/helpers';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Zone and locale that every case may count on. */
const ZONE = 'America/New_York';
const LOCALE = 'en_US';

const TAB = 'Contract case';

/** Runs a case, in a fixed zone and locale, which stay; a write that is refused only when it is sent counts as the case's refusal. */
export function tryCase(spreadsheet: Spreadsheet, one: ContractCase): Difference | undefined {
  setZoneAndLocale(spreadsheet);
  const env: Env = { spreadsheet, sheet: spreadsheet.insertSheet(TAB) };
  const found = outcomeOf(() => {
    const value = one.run(env);
    SpreadsheetApp.flush();
    return value;
  });
  // What a refused case left unsent must not be refused to the next.
  outcomeOf(() => {
    SpreadsheetApp.flush();
    return null;
  });
  removeTraces(spreadsheet);
  return differenceOf(one, found);
}

function setZoneAndLocale(spreadsheet: Spreadsheet): void {
  if (spreadsheet.getSpreadsheetTimeZone() !== ZONE) spreadsheet.setSpreadsheetTimeZone(ZONE);
  if (spreadsheet.getSpreadsheetLocale() !== LOCALE) spreadsheet.setSpreadsheetLocale(LOCALE);
}

/** Removes the tabs and tags of cases, also those of a run that was cut off. */
export function removeTraces(spreadsheet: Spreadsheet): void {
  const words = [TAB, OTHER_TAB].map((word) => word.toLowerCase());
  const isOurs = (name: string) => words.some((word) => name.toLowerCase().includes(word));
  spreadsheet
    .getSheets()
    .filter((sheet) => isOurs(sheet.getName()))
    .forEach((sheet) => spreadsheet.deleteSheet(sheet));
  spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(TAG)
    .find()
    .forEach((tag) => tag.remove());
}

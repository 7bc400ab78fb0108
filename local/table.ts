/** Files in and out: a customer list as rows of text, a tab of the emulated spreadsheet as a file. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { checkSize, isMissing, unreadable } from '../src/core/files/limits';
import type { RawTable } from '../src/core/imports/incoming';
import type { Result } from '../src/core/result';
import { csvFile, tableOf } from './files';
import type { Host } from './emulator';

/** The rows of a file, every cell as typed. Throws one plain sentence when the file is missing, empty or no table. */
export function readTable(file: string): readonly (readonly string[])[] {
  const table = readTableFile(file);
  if (!table.ok) throw new Error(table.trouble.message);
  return table.value.rows;
}

/** The table of a file, or the sentence why there is none; a very large file is not even opened. */
export function readTableFile(file: string): Result<RawTable> {
  const name = path.basename(file);
  try {
    const size = checkSize(name, statSync(file).size);
    return size.ok ? tableOf(name, readFileSync(file)) : size;
  } catch {
    return existsSync(file) ? unreadable(`The file ${file}`) : isMissing(`The file ${file}`);
  }
}

/** Every tab of the spreadsheet as CSV text by name: what is shown, dates as `yyyy-mm-dd`, hidden columns too. */
export function tabsAsCsv(host: Host): Map<string, string> {
  const { SpreadsheetApp } = host.globals;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const grids = spreadsheet.getSheets().filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID);
  return new Map(grids.map((sheet) => [sheet.getName(), csvOf(host, sheet.getDataRange(), zone)]));
}

function csvOf(host: Host, range: GoogleAppsScript.Spreadsheet.Range, zone: string): string {
  const shown = range.getDisplayValues();
  const values = range.getValues() as unknown[][];
  const rows = shown.map((row, r) =>
    row.map((text, c) => cellText(host, { value: values[r]?.[c], text, zone })),
  );
  return csvFile(rows);
}

function cellText(host: Host, cell: { value: unknown; text: string; zone: string }): string {
  if (Object.prototype.toString.call(cell.value) !== '[object Date]') return cell.text;
  const date = cell.value as GoogleAppsScript.Base.Date;
  return host.globals.Utilities.formatDate(date, cell.zone, 'yyyy-MM-dd HH:mm').replace(/ 00:00$/, '');
}

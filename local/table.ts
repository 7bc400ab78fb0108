/** CSV files in and out: a customer list as rows of text, a tab of the emulated spreadsheet as a file. */
import { readFileSync } from 'node:fs';
import { formatCsv, parseCsv } from './demo/csv';
import type { Host } from './emulator';

/** The rows of a CSV file, every cell as typed. Throws one plain sentence when the file is missing, empty or no table. */
export function readTable(file: string): string[][] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Error(`The file ${file} cannot be read.`);
  }
  if (text.includes('\u0000')) throw new Error(`The file ${file} is no table: save your list as CSV first.`);
  const data = parseCsv(text);
  if (!data.some((row) => row.some((cell) => cell.trim() !== '')))
    throw new Error(`The file ${file} is empty.`);
  return data;
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
  return `${formatCsv(rows)}\n`;
}

function cellText(host: Host, cell: { value: unknown; text: string; zone: string }): string {
  if (Object.prototype.toString.call(cell.value) !== '[object Date]') return cell.text;
  const date = cell.value as GoogleAppsScript.Base.Date;
  return host.globals.Utilities.formatDate(date, cell.zone, 'yyyy-MM-dd HH:mm').replace(/ 00:00$/, '');
}

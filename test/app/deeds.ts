/** What people do to a list while a run works on it, whatever its columns are called at the moment. */
import type { Host } from '../../local/emulator';
import { gridOf, sheetOf, tabNames } from './shop';

export type Deed = (host: Host) => void;

/** What people do to a list while a run works on it. */
export const DEEDS: Readonly<Record<string, Deed>> = {
  'sorts the list': (host) => {
    const { sheet, headingRow } = listOf(host);
    const rows = sheet.getLastRow() - headingRow;
    const list = sheet.getRange(headingRow + 1, 1, rows, sheet.getLastColumn());
    list.sort({ column: columnOf(host, 'Name'), ascending: false });
  },
  'deletes a row': (host) => void listOf(host).sheet.deleteRow(rowOf(host, 'Ben Brown')),
  'inserts a row above the headings': (host) => void listOf(host).sheet.insertRowBefore(1),
  'inserts a column at the left': (host) => void listOf(host).sheet.insertColumnBefore(1),
  'adds a customer in the middle': (host) => {
    const { sheet } = listOf(host);
    const row = rowOf(host, 'Cy Cole');
    sheet.insertRowBefore(row);
    sheet.getRange(row, columnOf(host, 'Name'), 1, 2).setValues([['Gil Gray', '413-555-0107']]);
  },
  'adds a customer at the end': (host) => {
    const { sheet } = listOf(host);
    sheet
      .getRange(sheet.getLastRow() + 1, columnOf(host, 'Name'), 1, 2)
      .setValues([['Gil Gray', '413-555-0107']]);
  },
  'renames a heading': (host) => rename(host, 'Last contact', 'Spoke'),
  'renames Status': (host) => rename(host, 'Status', 'Where we are'),
  'moves Status to the left': (host) => {
    const { sheet } = listOf(host);
    const column = columnOf(host, 'Status');
    if (column > 1) sheet.moveColumns(sheet.getRange(1, column), 1);
  },
  'types a later contact': (host) => {
    const { sheet } = listOf(host);
    sheet.getRange(rowOf(host, 'Ana Adams'), columnOf(host, 'Last contact')).setValue('11/19/2026');
  },
  'deletes the Follow-ups tab': (host) => {
    if (!tabNames(host).includes('Follow-ups')) return;
    host.globals.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheetOf(host, 'Follow-ups'));
  },
  'sets a filter': (host) => {
    const { sheet, headingRow } = listOf(host);
    if (!sheet.getFilter())
      sheet
        .getRange(headingRow, 1, sheet.getLastRow() - headingRow + 1, sheet.getLastColumn())
        .createFilter();
  },
};

/** Drags a column behind another one to its right, else behind all others. */
export function moveBehind(heading: string, other = ''): Deed {
  return (host) => {
    const { sheet } = listOf(host);
    const column = columnOf(host, heading);
    const end = other === '' ? sheet.getLastColumn() : columnOf(host, other);
    if (column > 0 && column < end) sheet.moveColumns(sheet.getRange(1, column), end + 1);
  };
}

/** The heading under which a renamed column is known to the tests. */
export const OLD_NAMES: Readonly<Record<string, string>> = {
  Spoke: 'Last contact',
  'Where we are': 'Status',
};

/** The customer tab and the row of its headings. */
export function listOf(host: Host): { sheet: GoogleAppsScript.Spreadsheet.Sheet; headingRow: number } {
  const headingRow = gridOf(host, 'Customers').findIndex((row) => row.includes('Phone')) + 1;
  return { sheet: sheetOf(host, 'Customers'), headingRow };
}

function rowOf(host: Host, name: string): number {
  return gridOf(host, 'Customers').findIndex((row) => row.includes(name)) + 1;
}

function columnOf(host: Host, heading: string): number {
  return (gridOf(host, 'Customers').find((row) => row.includes('Phone')) ?? []).indexOf(heading) + 1;
}

function rename(host: Host, from: string, to: string): void {
  const { sheet, headingRow } = listOf(host);
  const column = columnOf(host, from);
  if (column > 0) sheet.getRange(headingRow, column).setValue(to);
}

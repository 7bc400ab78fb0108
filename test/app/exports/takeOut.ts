/** Takes everything out of a spreadsheet as the page does, and brings an archive back; what should come out is the tests' business. */
import type { Host } from '../../../local/emulator';
import { portionsOf } from '../../../src/core/exports/archive';
import { ask, type Ended } from '../shop';

interface Answer {
  readonly ok: boolean;
  readonly value?: { readonly files: readonly { name: string; text: string }[]; readonly next: string };
  readonly message?: string;
}

/** The files of a format by name, their parts joined, and how long each answer was. Throws the sentence of a refusal. */
export function takeOut(host: Host, format: string, between: () => void = () => undefined) {
  const files = new Map<string, string>();
  const answers: number[] = [];
  let part = '';
  do {
    const answer = host.scriptRun('rpc', 'exportData', { format, part }) as Answer;
    const { ok, value, message } = answer;
    if (!ok || value === undefined) throw new Error(message ?? 'refused');
    for (const { name, text } of value.files) files.set(name, (files.get(name) ?? '') + text);
    answers.push(Buffer.byteLength(JSON.stringify(answer)));
    part = value.next;
    if (part !== '') between();
  } while (part !== '');
  return { files, answers };
}

/** The archive's JSON. */
export function archiveOf(host: Host): string {
  const found = [...takeOut(host, 'archive').files].find(([name]) => name.endsWith('.json'));
  if (!found) throw new Error('There is no archive.');
  return found[1];
}

/** Sends the portions of an archive one after the other until one is refused; gives the last answer. */
export function bringBack(host: Host, archive: string): Ended {
  let last: Ended = { ok: false, sentence: 'This is no archive.', code: '' };
  for (const portion of portionsOf(archive)) {
    last = ask(host, 'restoreArchive', { portion });
    if (!last.ok) return last;
  }
  return last;
}

/** Everything of each tab that an archive holds, as text: cells with their types, formulas, looks, notes, widths, marks without Google's numbers. */
export function pictureOf(host: Host): Record<string, unknown> {
  const { SpreadsheetApp } = host.globals;
  const sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets();
  return Object.fromEntries(sheets.map((sheet) => [sheet.getName(), tabPicture(sheet)]));
}

function tabPicture(sheet: GoogleAppsScript.Spreadsheet.Sheet): unknown {
  const range = sheet.getDataRange();
  const columns = Array.from({ length: range.getNumColumns() }, (_, index) => index + 1);
  const below = sheet.getRange(Math.min(sheet.getLastRow() + 5, sheet.getMaxRows()), 1, 1, columns.length);
  return {
    values: range
      .getValues()
      .map((row: unknown[]) => row.map((value) => JSON.stringify([typeof value, value]))),
    formulas: range.getFormulas(),
    formats: range.getNumberFormats(),
    weights: range.getFontWeights(),
    grounds: range.getBackgrounds(),
    notes: range.getNotes(),
    formatsBelow: below.getNumberFormats(),
    frozen: [sheet.getFrozenRows(), sheet.getFrozenColumns()],
    isHidden: sheet.isSheetHidden(),
    widths: columns.map((column) => sheet.getColumnWidth(column)),
    hidden: columns.filter((column) => sheet.isColumnHiddenByUser(column)),
    rules: sheet.getConditionalFormatRules().length,
  };
}

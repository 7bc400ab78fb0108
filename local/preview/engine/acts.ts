/** What a person can do in the preview, each act carried out on the emulated spreadsheet. */
import { csvFile, tableOf } from '../../files';
import type { ActName, Acts, Outcome, PreviewEvent } from '../protocol';
import type { Book } from './book';

/** How an act runs. Acts with a label can be undone; a quiet act changes nothing that is seen. */
interface Act<Args> {
  readonly undo?: (args: Args) => string;
  readonly isQuiet?: boolean;
  run(book: Book, args: Args): unknown;
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const ACTS: { readonly [Name in ActName]: Act<Acts[Name]> } = {
  type: {
    undo: () => 'typing',
    run(book, { tab, cells }) {
      const name = sheetOf(book, tab).getName();
      for (const { text, ...place } of cells) book.host.sheets.typeCells(name, place, [[text]]);
    },
  },
  activate: {
    run(book, { tab }) {
      sheetOf(book, tab).activate();
      book.takeJump();
    },
  },
  select: {
    isQuiet: true,
    run(book, { tab, row, column, rows, columns }) {
      const sheet = spreadsheetOf(book).getActiveSheet();
      // A selection that comes late must not bring back the tab that was left.
      if (sheet.getSheetId() !== tab) return;
      const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
      if (row > maxRows || column > maxColumns) return;
      const size = [Math.min(rows, maxRows - row + 1), Math.min(columns, maxColumns - column + 1)] as const;
      sheet.getRange(row, column, ...size).activate();
      book.takeJump();
    },
  },
  command: { undo: ({ label }) => label, run: (book, { functionName }) => void book.host.call(functionName) },
  run: {
    undo: () => 'what the panel did',
    run: (book, { functionName, args }) => book.host.scriptRun(functionName, ...args),
  },
  setNow: { run: (book, { now }) => book.host.setNow(now) },
  runDue: {
    undo: () => 'what was scheduled',
    run(book) {
      const due = book.host.dueTriggers();
      due.forEach((id) => book.host.fireTrigger(id));
      return due.length;
    },
  },
  reply: { run: (book, { number, body }) => book.town.reply(number, body) },
  loseAnswer: { run: (book) => book.town.loseAnswer() },
  switchPhone: { run: (book, { number, isOff }) => book.town.switchPhone(number, isOff) },
  undo: { run: (book) => book.undo() },
  openCsv: {
    run(book, { name, text }) {
      const table = tableOf(name, Buffer.from(text, 'utf8'));
      if (!table.ok) throw new Error(table.trouble.message);
      book.openOwn({ name, rows: table.value.rows }, false);
    },
  },
  startOver: { run: (book) => void book.openDemo() },
  csv: {
    isQuiet: true,
    run: (book, { tab }) => csvFile(book.host.sheets.textsOf(sheetOf(book, tab).getName())),
  },
  tab: { isQuiet: true, run: (book, { tab }) => book.tabJson(tab) },
  insert: {
    undo: ({ axis }) => `inserting ${axis}s`,
    run(book, { tab, axis, at, count }) {
      const sheet = sheetOf(book, tab);
      if (axis === 'row') sheet.insertRowsBefore(at, count);
      else sheet.insertColumnsBefore(at, count);
    },
  },
  remove: {
    undo: ({ axis }) => `deleting ${axis}s`,
    run(book, { tab, axis, at, count }) {
      const sheet = sheetOf(book, tab);
      if (axis === 'row') sheet.deleteRows(at, count);
      else sheet.deleteColumns(at, count);
    },
  },
  resize: { run: (book, { tab, column, width }) => void sheetOf(book, tab).setColumnWidth(column, width) },
  sort: {
    undo: () => 'sorting',
    run(book, { tab, column, isAscending }) {
      const sheet = sheetOf(book, tab);
      const first = Math.max(sheet.getFrozenRows(), 1) + 1;
      const rows = sheet.getLastRow() - first + 1;
      if (rows > 0)
        sheet.getRange(first, 1, rows, sheet.getLastColumn()).sort({ column, ascending: isAscending });
    },
  },
  addTab: { undo: () => 'adding a tab', run: (book) => void spreadsheetOf(book).insertSheet() },
  renameTab: {
    undo: () => 'renaming a tab',
    run: (book, { tab, name }) => void sheetOf(book, tab).setName(name),
  },
  removeTab: {
    undo: () => 'deleting a tab',
    run: (book, { tab }) => spreadsheetOf(book).deleteSheet(sheetOf(book, tab)),
  },
};

/** Carries an act out, tells the page what changed, and never throws: a failure is its sentence. */
export function perform(
  book: Book,
  call: { act: string; args: object },
  tell: (event: PreviewEvent) => void,
): Outcome {
  const act = actOf(call.act);
  if (!act) return { ok: false, message: 'The preview cannot do that.', hasChanged: false };
  if (act.undo) book.markStep(act.undo(call.args));
  const outcome = attempt(book, act, call.args);
  book.passOn();
  if (act.isQuiet) return { ...outcome, hasChanged: false };
  const hasChanged = book.endStep(act.undo !== undefined);
  tell({ kind: 'state', state: book.state() });
  return { ...outcome, hasChanged };
}

type Attempt =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

function attempt(book: Book, act: Act<unknown>, args: unknown): Attempt {
  try {
    const value = act.run(book, args);
    book.host.globals.SpreadsheetApp.flush();
    return { ok: true, value };
  } catch (error) {
    return { ok: false, message: messageOf(error) };
  }
}

/** Whether an act leaves everything as it is; so does one that nobody knows. */
export function isQuiet(act: string): boolean {
  return actOf(act)?.isQuiet ?? actOf(act) === undefined;
}

/** The page's acts and their arguments are typed where they are sent. */
function actOf(name: string): Act<unknown> | undefined {
  return Object.prototype.hasOwnProperty.call(ACTS, name)
    ? (ACTS[name as ActName] as Act<unknown>)
    : undefined;
}

function spreadsheetOf(book: Book): GoogleAppsScript.Spreadsheet.Spreadsheet {
  return book.host.globals.SpreadsheetApp.getActiveSpreadsheet();
}

function sheetOf(book: Book, id: number): Sheet {
  const sheet = spreadsheetOf(book)
    .getSheets()
    .find((one) => one.getSheetId() === id);
  if (!sheet) throw new Error('That tab is gone.');
  return sheet;
}

function messageOf(error: unknown): string {
  return error !== null && typeof error === 'object' && 'message' in error
    ? String(error.message)
    : String(error);
}

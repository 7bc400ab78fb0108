/** One tab of the spreadsheet through Google's Sheet and Range; knows no tab's meaning. */
import type { Tab } from '../app/ports';
import { columnLetters } from '../core/columnLetters';
import { rangeOf, stretchesOf } from './addresses';
import type { CellCodec } from './cells';
import { exactlyOf } from './tabExactly';
import { looksOf } from './tabLooks';
import { TAG_KEY } from './tags';

/** Stretches in one list: Google gives no limit, but lists of many thousands are slow to be read. */
const MAX_STRETCHES = 2_000;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Wraps a sheet. */
export function liveTab(sheet: Sheet, codec: CellCodec): Tab {
  return {
    id: sheet.getSheetId(),
    name: sheet.getName(),
    isGrid: sheet.getType() === SpreadsheetApp.SheetType.GRID,
    ...contentsOf(sheet, codec),
    ...looksOf(sheet),
    ...lifeOf(sheet, codec),
    ...exactlyOf(sheet, codec),
  };
}

type Contents = Pick<
  Tab,
  | 'readAll'
  | 'read'
  | 'readRaw'
  | 'readFormulas'
  | 'readRelativeFormulas'
  | 'writeRelativeFormula'
  | 'replaceText'
  | 'mayWrite'
  | 'maxRows'
  | 'maxColumns'
  | 'prepare'
  | 'write'
  | 'writeSame'
  | 'merged'
  | 'unfold'
  | 'clear'
  | 'addRows'
  | 'removeRows'
  | 'moveRow'
  | 'addColumns'
>;

function contentsOf(sheet: Sheet, codec: CellCodec): Contents {
  return {
    readAll: () => codec.fromGoogle(sheet.getDataRange().getValues()).all(),
    read: (block) => codec.fromGoogle(rangeOf(sheet, block).getValues()).all(),
    readRaw: (block) => codec.fromGoogle(rangeOf(sheet, block).getValues()),
    readFormulas: (block) => rangeOf(sheet, block).getFormulas(),
    readRelativeFormulas: (block) => rangeOf(sheet, block).getFormulasR1C1().map(texts),
    writeRelativeFormula({ row, column }, formula) {
      sheet.getRange(row, column).setFormulaR1C1(formula);
    },
    replaceText: (where, was, wrote) =>
      void (where === 'tab' ? sheet : rangeOf(sheet, where))
        .createTextFinder(was)
        .matchCase(true)
        .replaceAllWith(wrote),
    mayWrite: (block) => rangeOf(sheet, block).canEdit(),
    maxRows: () => sheet.getMaxRows(),
    maxColumns: () => sheet.getMaxColumns(),
    ...writingOf(sheet, codec),
    writeSame(places, value) {
      const addresses = stretchesOf(places);
      for (let from = 0; from < addresses.length; from += MAX_STRETCHES)
        sheet.getRangeList(addresses.slice(from, from + MAX_STRETCHES)).setValue(codec.toGoogle(value));
    },
    ...mergesOf(sheet),
    clear: (block) =>
      void rangeOf(sheet, block).clear({ contentsOnly: true, formatOnly: true, validationsOnly: true }),
    addRows: (after, count) => void sheet.insertRowsAfter(after, count),
    removeRows: (row, count) => void sheet.deleteRows(row, count),
    moveRow: (row, before) => void sheet.moveRows(sheet.getRange(`${row}:${row}`), before),
    addColumns: (after, count) => void sheet.insertColumnsAfter(after, count),
  };
}

function mergesOf(sheet: Sheet): Pick<Contents, 'merged' | 'unfold'> {
  return {
    merged: (block) =>
      rangeOf(sheet, block)
        .getMergedRanges()
        .map((cell) => ({
          row: cell.getRow(),
          column: cell.getColumn(),
          rows: cell.getNumRows(),
          columns: cell.getNumColumns(),
        })),
    unfold(columns) {
      const range = rangeOf(sheet, { row: 1, column: 1, rows: 'all', columns });
      // One by one: Google refuses a range that holds only a part of some merged cell.
      const merged = range.getMergedRanges();
      merged.forEach((cell) => cell.breakApart());
      sheet.showRows(1, range.getNumRows());
      return merged.length > 0;
    },
  };
}

function writingOf(sheet: Sheet, codec: CellCodec): Pick<Contents, 'prepare' | 'write'> {
  const prepare: Contents['prepare'] = (block, rows, ours) => {
    const cells = codec.rowsToGoogle(rows, ours);
    return () => void rangeOf(sheet, block).setValues(cells);
  };
  return {
    prepare,
    write(block, rows, ours) {
      prepare(block, rows, ours)();
      // A long list that nobody needs any more keeps its rows alive until the collector comes to it.
      rows.fill([]);
    },
  };
}

/** Google gives null where there is no formula. */
function texts(row: readonly (string | null)[]): string[] {
  return row.map((text) => text ?? '');
}

type Life = Pick<Tab, 'addTag' | 'addColumnTag' | 'copyHidden' | 'rename' | 'hide' | 'remove' | 'goTo'>;

function lifeOf(sheet: Sheet, codec: CellCodec): Life {
  const spreadsheet = sheet.getParent();
  return {
    addTag: (value) => void sheet.addDeveloperMetadata(TAG_KEY, value),
    addColumnTag(column, value) {
      const letters = columnLetters(column);
      sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(TAG_KEY, value);
    },
    copyHidden(name) {
      const active = spreadsheet.getActiveSheet();
      // Name and contents in one call: a run cut off in between leaves no nameless copy.
      const copy = spreadsheet.insertSheet(name, spreadsheet.getSheets().length, { template: sheet });
      try {
        spreadsheet.setActiveSheet(active);
        copy.hideSheet();
        copy
          .createDeveloperMetadataFinder()
          .withKey(TAG_KEY)
          .find()
          .forEach((tag) => tag.remove());
        return liveTab(copy, codec);
      } catch (error) {
        // A copy in sight would be taken for the list.
        spreadsheet.deleteSheet(copy);
        spreadsheet.setActiveSheet(active);
        throw error;
      }
    },
    rename: (name) => void sheet.setName(name),
    hide: () => void sheet.hideSheet(),
    remove: () => void spreadsheet.deleteSheet(sheet),
    goTo() {
      if (sheet.isSheetHidden()) sheet.showSheet();
      spreadsheet.setActiveSheet(sheet);
    },
  };
}

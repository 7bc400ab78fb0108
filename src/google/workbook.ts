/** The open spreadsheet through SpreadsheetApp. */
import type { Workbook } from '../app/ports';
import type { CellCodec } from './cells';
import { liveTab } from './tab';
import { findTags, TAG_KEY } from './tags';

/** Wraps the spreadsheet that is open now. */
export function liveWorkbook(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  codec: CellCodec,
): Workbook {
  return {
    id: spreadsheet.getId(),
    tabs: () => spreadsheet.getSheets().map((sheet) => liveTab(sheet, codec)),
    activeTab: () => liveTab(spreadsheet.getActiveSheet(), codec),
    selectedRow: () => spreadsheet.getActiveSheet().getActiveCell().getRow(),
    tags: () => findTags(spreadsheet),
    addTag: (value) => void spreadsheet.addDeveloperMetadata(TAG_KEY, value),
    locale: () => spreadsheet.getSpreadsheetLocale(),
    addTab(name, andStay) {
      const active = spreadsheet.getActiveSheet();
      const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
      if (andStay) spreadsheet.setActiveSheet(active);
      return liveTab(sheet, codec);
    },
    flush: () => SpreadsheetApp.flush(),
  };
}

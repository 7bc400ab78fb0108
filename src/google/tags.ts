/** The add-on's marks on spreadsheet, tabs and columns, kept as developer metadata under one key. */
import type { Tag } from '../app/ports';

/** One key for all, so that one search finds all. Visible to a copy's own script too, hence DOCUMENT (the default). */
export const TAG_KEY = 'regulars';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** All tags of the spreadsheet in one service call. */
export function findTags(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Tag[] {
  return spreadsheet.createDeveloperMetadataFinder().withKey(TAG_KEY).find().flatMap(toTag);
}

function toTag(metadata: Metadata): Tag[] {
  const place = placeOf(metadata);
  if (place === undefined) return [];
  return [
    {
      value: metadata.getValue() ?? '',
      place,
      setValue: (value) => void metadata.setValue(value),
      remove: () => metadata.remove(),
    },
  ];
}

function placeOf(metadata: Metadata): Tag['place'] | undefined {
  const location = metadata.getLocation();
  const column = location.getColumn();
  if (column) return { kind: 'column', tabId: column.getSheet().getSheetId(), column: column.getColumn() };
  const sheet = location.getSheet();
  if (sheet) return { kind: 'tab', tabId: sheet.getSheetId() };
  return location.getSpreadsheet() ? { kind: 'workbook' } : undefined;
}

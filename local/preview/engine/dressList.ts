/** Makes a list that was typed in readable, as its owner would have. */

/** Pixels: a letter of ten points, the cell's edges, and what a column may take. */
const LETTER = 7;
const EDGES = 20;
const NARROWEST = 70;
const WIDEST = 240;

/** Rows looked at for the widths. */
const LOOKED_AT = 200;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes each column about as wide as what stands in it. */
export function widenColumns(sheet: Sheet, rows: readonly (readonly string[])[]): void {
  const columns = Math.max(...rows.map((row) => row.length));
  for (let column = 0; column < columns; column += 1) sheet.setColumnWidth(column + 1, widthOf(rows, column));
}

/** Sets the first row off as headings; where a stranger's list has its headings is not ours to say. */
export function dressHeadings(sheet: Sheet): void {
  sheet.setFrozenRows(1);
  sheet.getRange(1, 1, 1, sheet.getLastColumn()).setFontWeight('bold');
}

function widthOf(rows: readonly (readonly string[])[], column: number): number {
  const longest = Math.max(...rows.slice(0, LOOKED_AT).map((row) => (row[column] ?? '').length));
  return Math.min(WIDEST, Math.max(NARROWEST, longest * LETTER + EDGES));
}

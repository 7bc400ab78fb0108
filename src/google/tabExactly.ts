/** A tab read and put back exactly, for archives: values with their types, formulas, looks, widths; what of it belongs together is left to app. */
import type { Tab } from '../app/ports';
import type { ArchiveCell, Look, TabShape } from '../core/exports/archive';
import { rangeOf } from './addresses';
import type { CellCodec } from './cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const TEXT = '@';
const AUTOMATIC = 'General';

type Exactly = Pick<
  Tab,
  'filled' | 'readExact' | 'writeExact' | 'readLook' | 'writeLook' | 'readShape' | 'writeShape'
>;

/** The sheet cell for cell. */
export function exactlyOf(sheet: Sheet, codec: CellCodec): Exactly {
  return {
    filled: () => ({ rows: sheet.getLastRow(), columns: sheet.getLastColumn() }),
    readExact: (block) =>
      (rangeOf(sheet, block).getValues() as unknown[][]).map((row) =>
        row.map((value) => codec.exactFromGoogle(value)),
      ),
    writeExact(block, rows) {
      const range = rangeOf(sheet, block);
      // Text that is written into an automatic cell is read anew; a number in a cell of text becomes text.
      range.setNumberFormats(rows.map((row) => row.map((cell) => (isText(cell) ? TEXT : AUTOMATIC))));
      range.setValues(rows.map((row) => row.map((cell) => toGoogle(cell, codec))));
    },
    readLook: (block, look) => READ[look](rangeOf(sheet, block)),
    writeLook: (block, look, values) => void WRITE[look](rangeOf(sheet, block), values),
    readShape: (columns) => readShape(sheet, columns),
    writeShape: (shape) => writeShape(sheet, shape),
  };
}

function isText(cell: ArchiveCell): boolean {
  return typeof cell === 'string' && cell !== '';
}

function toGoogle(cell: ArchiveCell, codec: CellCodec) {
  return typeof cell === 'object' && 'formula' in cell ? cell.formula : codec.exactToGoogle(cell);
}

const READ: { readonly [look in Look]: (range: Range) => string[][] } = {
  format: (range) => range.getNumberFormats(),
  weight: (range) => range.getFontWeights(),
  ground: (range) => range.getBackgrounds(),
  note: (range) => range.getNotes(),
};

const WRITE: { readonly [look in Look]: (range: Range, values: string[][]) => unknown } = {
  format: (range, values) => range.setNumberFormats(values),
  weight: (range, values) => range.setFontWeights(values as GoogleAppsScript.Spreadsheet.FontWeight[][]),
  ground: (range, values) => range.setBackgrounds(values),
  note: (range, values) => range.setNotes(values),
};

function readShape(sheet: Sheet, columns: number): TabShape {
  const numbers = Array.from({ length: columns }, (_, index) => index + 1);
  return {
    isHidden: sheet.isSheetHidden(),
    frozenRows: sheet.getFrozenRows(),
    frozenColumns: sheet.getFrozenColumns(),
    widths: numbers.map((column) => sheet.getColumnWidth(column)),
    hiddenColumns: numbers.filter((column) => sheet.isColumnHiddenByUser(column)),
  };
}

function writeShape(sheet: Sheet, shape: TabShape): void {
  const { isHidden, frozenRows, frozenColumns, widths, hiddenColumns } = shape;
  sheet.setFrozenRows(frozenRows);
  sheet.setFrozenColumns(frozenColumns);
  let from = 0;
  widths.forEach((width, at) => {
    if (width === widths[at + 1]) return;
    sheet.setColumnWidths(from + 1, at + 1 - from, width);
    from = at + 1;
  });
  hiddenColumns.forEach((column) => sheet.hideColumns(column));
  if (isHidden) sheet.hideSheet();
}

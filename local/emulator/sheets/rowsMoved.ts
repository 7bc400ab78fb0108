/** How many rows of contents a call carries between script and server: what the host's latency model counts. */
import { RangeImpl } from './range';
import { RangeListImpl } from './rangeList';
import { SpreadsheetImpl } from './spreadsheet';
import { SheetImpl } from './sheet';

// Members that carry something for each cell; those that only give one order for all cells are not here.
const MATRICES =
  'Values DisplayValues Formulas FormulasR1C1 Notes RichTextValues DataValidations Backgrounds BackgroundObjects ' +
  'FontColors FontColorObjects FontFamilies FontLines FontSizes FontStyles FontWeights HorizontalAlignments ' +
  'VerticalAlignments NumberFormats Wraps WrapStrategies TextDirections TextRotations TextStyles';
const REARRANGING =
  'setValue setFormula setFormulaR1C1 setNote copyTo moveTo copyValuesToRange sort removeDuplicates trimWhitespace ' +
  'isBlank isChecked check uncheck insertCheckboxes';
const PER_CELL = new Set([
  ...MATRICES.split(' ').flatMap((name) => [`get${name}`, `set${name}`]),
  ...REARRANGING.split(' '),
]);
const FIRST_CELL = /^get(Value|DisplayValue|Formula|FormulaR1C1|Note|RichTextValue|DataValidation)$/;

/** Rows that a member of Range moves; undefined when it moves none. */
export function rowsMovedByRange(member: string, self: object): number | undefined {
  if (!(self instanceof RangeImpl)) return undefined;
  if (FIRST_CELL.test(member)) return 1;
  return PER_CELL.has(member) ? self.getNumRows() : undefined;
}

/** Rows that a member of RangeList moves. */
export function rowsMovedByRangeList(member: string, self: object): number | undefined {
  if (!(self instanceof RangeListImpl)) return undefined;
  const rows = self.ranges.map((range) => rowsMovedByRange(member, range));
  return rows.every((count) => count === undefined)
    ? undefined
    : rows.reduce((sum: number, count) => sum + (count ?? 0), 0);
}

/** Rows that a member of Sheet, or of Spreadsheet for its active sheet, moves. */
export function rowsMovedBySheet(member: string, self: object, args: readonly unknown[]): number | undefined {
  if (member === 'appendRow') return 1;
  if (member === 'getSheetValues') return Math.max(0, Number(args[2]));
  const sheet = self instanceof SpreadsheetImpl ? self.getActiveSheet() : self;
  if (!(sheet instanceof SheetImpl) || !['sort', 'copyTo', 'duplicateActiveSheet'].includes(member))
    return undefined;
  return sheet.model.grid.usedRows;
}

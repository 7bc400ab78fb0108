/** What every object of the spreadsheet service needs: the workbook, its reading and writing, and how to make the objects a script sees. */
import { ServiceError } from '../contract';
import { CellValues } from './model/cellValues';
import { CellWriter } from './model/cellWriter';
import type { Open } from './model/a1';
import type { Box } from './model/box';
import type { SheetModel } from './model/sheetModel';
import type { Workbook } from './model/workbook';
import type { FilterImpl } from './filter';
import type { RangeImpl } from './range';
import type { RangeListImpl } from './rangeList';
import type { SheetImpl } from './sheet';
import type { SpreadsheetImpl } from './spreadsheet';
import type { DataValidationImpl } from './dataValidation';
import type { ValidationRule } from './model/rules';

/** Makes the objects a script sees; in one place so that the classes need not import each other. */
export interface Views {
  spreadsheet(): SpreadsheetImpl;
  /** A new file with the content of another. */
  copy(book: Workbook, name: string): SpreadsheetImpl;
  sheet(model: SheetModel): SheetImpl;
  range(model: SheetModel, box: Box, open?: Open): RangeImpl;
  rangeList(ranges: readonly RangeImpl[]): RangeListImpl;
  filter(model: SheetModel): FilterImpl;
  validation(rule: ValidationRule): DataValidationImpl;
}

/** One spreadsheet with its tools. */
export class Context {
  readonly values: CellValues;
  readonly writer: CellWriter;

  constructor(
    readonly book: Workbook,
    readonly views: Views,
  ) {
    this.values = new CellValues(book);
    this.writer = new CellWriter(book, this.values);
  }

  /** Sends pending writes, as Google does before each read; throws what one of them was refused for. */
  settle(): void {
    this.book.journal.commit();
  }

  /** Throws when the tab was deleted meanwhile. */
  checkAlive(model: SheetModel): void {
    if (!this.book.sheets.includes(model)) throw new ServiceError(`Sheet ${model.id} not found`);
  }
}

/** The message for rectangles that reach beyond the grid. */
export const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

/** Google's limit of cells in one spreadsheet. */
import { ServiceError } from '../contract';
import type { Workbook } from './model/workbook';

/** Blank cells count too. */
const MAX_CELLS = 10_000_000;

/** Throws when `more` cells would be too many. */
export function checkCellLimit(book: Workbook, more: number): void {
  if (book.cellCount + more > MAX_CELLS) {
    throw new ServiceError(
      `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
    );
  }
}

/** Names of tabs: which are allowed, and what a new one is called. */
import { ServiceError } from '../contract';
import type { SheetModel } from './model/sheetModel';
import type { Workbook } from './model/workbook';

/** Throws Google's message for a name that is empty, too long or taken (letter case does not count); `own` may keep its own. */
export function checkSheetName(book: Workbook, name: string, own?: SheetModel): void {
  if (name === '') throw new ServiceError('The sheet name cannot be empty.');
  if (name.length > 100) throw new ServiceError('The sheet name cannot be greater than 100 characters.');
  const taken = book.sheetByName(name);
  if (taken && taken !== own) {
    throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

/** The first free `SheetN`, counting from the number of tabs. */
export function nextSheetName(book: Workbook): string {
  for (let n = book.sheets.length + 1; ; n++) if (!book.sheetByName(`Sheet${n}`)) return `Sheet${n}`;
}

/** `Copy of X`, `Copy of X 2`, … */
export function copyName(book: Workbook, name: string): string {
  const plain = `Copy of ${name}`;
  if (!book.sheetByName(plain)) return plain;
  for (let n = 2; ; n++) if (!book.sheetByName(`${plain} ${n}`)) return `${plain} ${n}`;
}

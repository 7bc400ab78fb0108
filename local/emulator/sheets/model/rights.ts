/** Who may change which cells: locked tabs and protections; raises no errors itself. */
import { contains, intersect } from './box';
import type { Box } from './box';
import type { ProtectionItem } from './rules';
import type { SheetModel } from './sheetModel';
import type { Workbook } from './workbook';

/** Whether the signed-in user may change all cells of the rectangle. Warnings hold nobody back, and the owner may always. */
export function mayEdit(book: Workbook, sheet: SheetModel, box: Box): boolean {
  if (sheet.isLocked) return false;
  const user = book.host.userEmail();
  return book.protections.every(
    (item) => item.sheetId !== sheet.id || !touches(item, box) || isAllowed(book, item, user),
  );
}

/** Whether the signed-in user may change the tab itself: its lines, name, freezing; protected ranges on it do not matter. */
export function mayEditSheet(book: Workbook, sheet: SheetModel): boolean {
  const user = book.host.userEmail();
  const isOpen = (item: ProtectionItem) =>
    item.sheetId !== sheet.id || item.box !== undefined || isAllowed(book, item, user);
  return !sheet.isLocked && book.protections.every(isOpen);
}

/** Whether a user passes one protection. */
export function isAllowed(book: Workbook, item: ProtectionItem, user: string): boolean {
  return (
    item.isWarningOnly || item.editors === undefined || user === book.owner || item.editors.includes(user)
  );
}

function touches(item: ProtectionItem, box: Box): boolean {
  if (item.unprotected.some((free) => contains(free, box))) return false;
  return item.box === undefined || intersect(item.box, box) !== undefined;
}

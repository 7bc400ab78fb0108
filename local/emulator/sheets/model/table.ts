/** Ranges that somebody turned into a Google table (Format > Convert to table): what their typed columns refuse, which no script can ask beforehand. */
import { ServiceError } from '../../contract';
import { intersect, moveBox } from './box';
import type { Box, Change } from './box';
import type { SheetModel } from './sheetModel';

/** A table with its headings, and the cells below the headings of the columns that have a type. */
export interface TableState {
  readonly box: Box;
  readonly typed: readonly Box[];
}

const REFUSALS = {
  format: "You can't set the number format of cells in a typed column.",
  validation: 'This operation is not allowed on cells in typed columns.',
} as const;

/** Marks a change of formats or validation that a typed column refuses; call it before the change. It surfaces at the next flush. */
export function checkTyped(sheet: SheetModel, box: Box, change: keyof typeof REFUSALS): void {
  const isTyped = sheet.table?.typed.some((column) => intersect(column, box) !== undefined);
  if (isTyped === true) sheet.journal.refuse(new ServiceError(REFUSALS[change]));
}

/** Throws for a filter that would lie over a table. */
export function checkNoTable(sheet: SheetModel, box: Box): void {
  if (sheet.table && intersect(sheet.table.box, box))
    throw new ServiceError('You cannot create a filter that intersects a table.');
}

/** The table where it stands after rows or columns moved; none where it is gone. */
export function movedTable({ box, typed }: TableState, change: Change): TableState | undefined {
  const moved = moveBox(change, box);
  return moved && { box: moved, typed: typed.flatMap((column) => moveBox(change, column) ?? []) };
}

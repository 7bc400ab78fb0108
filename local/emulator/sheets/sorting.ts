/** Sorting of rows in Google's order of types; knows which cells move, not who asked for it. */
import { ServiceError } from '../contract';
import type { CellValue } from '../cells';
import type { Context } from './context';
import { heightOf } from './model/box';
import type { Box } from './model/box';
import type { SheetModel } from './model/sheetModel';

/** A column counted from 0 on the sheet, and the direction. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

/** Sorts the rows of a rectangle: values, formats and notes move, validation stays. Throws over merged cells that span rows. */
export function sortRows(
  context: Context,
  model: SheetModel,
  order: { box: Box; keys: readonly SortKey[] },
): void {
  const { box, keys } = order;
  if (model.mergesIn(box).some((merge) => heightOf(merge) > 1)) {
    throw new ServiceError('Sorry, it is not possible to sort a range that has vertical merges in it.');
  }
  const columns = keys.map((key) =>
    context.values.raw(model, { ...box, left: key.column, right: key.column + 1 }),
  );
  const positions = Array.from({ length: heightOf(box) }, (_, i) => i);
  positions.sort((a, b) => {
    for (let k = 0; k < keys.length; k++) {
      const compared = compare(
        columns[k]?.[a]?.[0] ?? '',
        columns[k]?.[b]?.[0] ?? '',
        keys[k]?.ascending ?? true,
      );
      if (compared !== 0) return compared;
    }
    return a - b;
  });
  context.writer.checkRight(model, box);
  model.grid.reorder(box, positions);
}

const TYPE_ORDER = { number: 0, string: 1, boolean: 2 };

/** Numbers before texts (without regard to case) before booleans; blanks last in both directions. */
export function compare(a: CellValue, b: CellValue, ascending: boolean): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const upward = compareFilled(a, b);
  return ascending ? upward : -upward;
}

const COLLATOR = new Intl.Collator('en', { sensitivity: 'accent', numeric: false });

function compareFilled(a: CellValue, b: CellValue): number {
  if (typeof a === 'string' && typeof b === 'string') return COLLATOR.compare(a, b);
  if (typeof a === typeof b) return Number(a) - Number(b);
  return TYPE_ORDER[typeof a as keyof typeof TYPE_ORDER] - TYPE_ORDER[typeof b as keyof typeof TYPE_ORDER];
}

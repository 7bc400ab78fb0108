/** Merging and unmerging cells, with Google's refusals. */
import { ServiceError } from '../contract';
import type { Context } from './context';
import { contains, heightOf, intersect, isInside, widthOf } from './model/box';
import type { Box } from './model/box';
import type { SheetModel } from './model/sheetModel';

const PARTIAL = 'You must select all cells in a merged range to merge or unmerge them.';

/** Merges each rectangle into one cell; only its first value stays. Rectangles of one cell are passed over. */
export function mergeBoxes(context: Context, model: SheetModel, boxes: readonly Box[]): void {
  for (const box of boxes) {
    if (heightOf(box) * widthOf(box) === 1) continue;
    checkPartial(model, box);
    checkFrozen(model, box);
    const others = model.merges.filter((merge) => !contains(box, merge));
    keepFirstValue(context, model, box);
    model.assign('merges', [...others, box]);
  }
}

/** Takes all merges inside the rectangle apart. */
export function breakApart(model: SheetModel, box: Box): void {
  checkPartial(model, box);
  model.assign(
    'merges',
    model.merges.filter((merge) => !contains(box, merge)),
  );
}

function checkPartial(model: SheetModel, box: Box): void {
  const isCut = (merge: Box) => intersect(merge, box) !== undefined && !contains(box, merge);
  if (model.merges.some(isCut)) throw new ServiceError(PARTIAL);
}

function checkFrozen(model: SheetModel, box: Box): void {
  const { frozenRows, frozenColumns } = model;
  if (box.top < frozenRows && box.bottom > frozenRows) {
    throw new ServiceError("You can't merge frozen and non-frozen rows.");
  }
  if (box.left < frozenColumns && box.right > frozenColumns) {
    throw new ServiceError("You can't merge frozen and non-frozen columns.");
  }
}

// The first value that is there moves to the top left cell.
function keepFirstValue(context: Context, model: SheetModel, box: Box): void {
  const first = firstFilled(model, box);
  context.writer.put(model, box, (row, column) => (row === box.top && column === box.left ? first : ''));
}

function firstFilled(model: SheetModel, box: Box): ReturnType<SheetModel['grid']['cell']> {
  for (let row = box.top; row < box.bottom; row++) {
    for (let column = box.left; column < box.right; column++) {
      const stored = model.grid.cell(row, column);
      if (stored !== '') return stored;
    }
  }
  return '';
}

/** Whether any cell of the rectangle belongs to a merge. */
export function hasMerge(model: SheetModel, box: Box): boolean {
  return model.merges.some(
    (merge) => isInside(merge, box.top, box.left) || intersect(merge, box) !== undefined,
  );
}

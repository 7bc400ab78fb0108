/** Finds what Ctrl+A and Ctrl+arrow find around a cell; reads the grid only. */
import type { Box } from './model/box';
import type { Grid } from './model/grid';

/** The filled cells that hang together with the rectangle, in both directions or only along rows or columns. */
export function dataRegion(grid: Grid, box: Box, dimension?: string): Box {
  let region = box;
  for (;;) {
    const grown = grow(grid, region, dimension);
    if (grown === region) return region;
    region = grown;
  }
}

function grow(grid: Grid, box: Box, dimension: string | undefined): Box {
  const alongRows = dimension !== 'COLUMNS';
  const alongColumns = dimension !== 'ROWS';
  const rim = {
    top: alongRows ? Math.max(0, box.top - 1) : box.top,
    bottom: alongRows ? Math.min(grid.maxRows, box.bottom + 1) : box.bottom,
    left: alongColumns ? Math.max(0, box.left - 1) : box.left,
    right: alongColumns ? Math.min(grid.maxColumns, box.right + 1) : box.right,
  };
  const top = hasContent(grid, { ...rim, bottom: box.top }) ? rim.top : box.top;
  const bottom = hasContent(grid, { ...rim, top: box.bottom }) ? rim.bottom : box.bottom;
  const left = hasContent(grid, { ...rim, right: box.left }) ? rim.left : box.left;
  const right = hasContent(grid, { ...rim, left: box.right }) ? rim.right : box.right;
  const isSame = top === box.top && bottom === box.bottom && left === box.left && right === box.right;
  return isSame ? box : { top, bottom, left, right };
}

function hasContent(grid: Grid, box: Box): boolean {
  return grid.some(box, (stored) => stored !== '');
}

const STEPS: Readonly<Record<string, { readonly row: number; readonly column: number }>> = {
  UP: { row: -1, column: 0 },
  DOWN: { row: 1, column: 0 },
  PREVIOUS: { row: 0, column: -1 },
  NEXT: { row: 0, column: 1 },
};

/** The cell Ctrl+arrow goes to from the rectangle's first cell: the end of a filled stretch, the next filled cell, or the edge. */
export function nextDataCell(grid: Grid, box: Box, direction: string): Box {
  const step = STEPS[direction] ?? { row: 1, column: 0 };
  const isOn = (cell: Cell) =>
    cell.row >= 0 && cell.column >= 0 && cell.row < grid.maxRows && cell.column < grid.maxColumns;
  const isFilled = (cell: Cell) => isOn(cell) && grid.cell(cell.row, cell.column) !== '';
  let at: Cell = { row: box.top, column: box.left };
  const isStretch = isFilled(at) && isFilled(next(at, step));
  while (isOn(next(at, step))) {
    if (isStretch && !isFilled(next(at, step))) break;
    at = next(at, step);
    if (!isStretch && isFilled(at)) break;
  }
  return { top: at.row, left: at.column, bottom: at.row + 1, right: at.column + 1 };
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

function next(cell: Cell, step: Cell): Cell {
  return { row: cell.row + step.row, column: cell.column + step.column };
}

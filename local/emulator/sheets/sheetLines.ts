/** Rows and columns of a Sheet: inserting, deleting, moving, hiding, freezing, sizes. */
import { ServiceError } from '../contract';
import type { Axis, Change } from './model/box';
import { intersect } from './model/box';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from './model/sheetModel';
import type { SheetModel } from './model/sheetModel';
import type { RangeBase } from './rangeBase';
import { checkCellLimit } from './cellLimit';
import { isHiddenByFilter } from './filter';
import type { SheetImpl } from './sheet';
import { SheetBase } from './sheetBase';

/** A tab as far as its rows and columns go. */
export class SheetLines extends SheetBase {
  insertRowAfter(afterPosition: number): SheetImpl {
    return this.insertRowsAfter(afterPosition, 1);
  }

  insertRowBefore(beforePosition: number): SheetImpl {
    return this.insertRowsBefore(beforePosition, 1);
  }

  insertRows(rowIndex: number, numRows = 1): void {
    this.insertRowsBefore(rowIndex, numRows);
  }

  /** New rows look like the one above. */
  insertRowsAfter(afterPosition: number, howMany: number): SheetImpl {
    return this.insert('rows', { at: afterPosition, count: howMany, inherit: afterPosition - 1 });
  }

  /** New rows look like the one below. */
  insertRowsBefore(beforePosition: number, howMany: number): SheetImpl {
    return this.insert('rows', { at: beforePosition - 1, count: howMany, inherit: beforePosition - 1 });
  }

  insertColumnAfter(afterPosition: number): SheetImpl {
    return this.insertColumnsAfter(afterPosition, 1);
  }

  insertColumnBefore(beforePosition: number): SheetImpl {
    return this.insertColumnsBefore(beforePosition, 1);
  }

  insertColumns(columnIndex: number, numColumns = 1): void {
    this.insertColumnsBefore(columnIndex, numColumns);
  }

  insertColumnsAfter(afterPosition: number, howMany: number): SheetImpl {
    return this.insert('columns', { at: afterPosition, count: howMany, inherit: afterPosition - 1 });
  }

  insertColumnsBefore(beforePosition: number, howMany: number): SheetImpl {
    return this.insert('columns', { at: beforePosition - 1, count: howMany, inherit: beforePosition - 1 });
  }

  deleteRow(rowPosition: number): SheetImpl {
    this.deleteRows(rowPosition, 1);
    return this.self();
  }

  deleteRows(rowPosition: number, howMany: number): void {
    this.remove('rows', rowPosition - 1, howMany);
  }

  deleteColumn(columnPosition: number): SheetImpl {
    this.deleteColumns(columnPosition, 1);
    return this.self();
  }

  deleteColumns(columnPosition: number, howMany: number): void {
    this.remove('columns', columnPosition - 1, howMany);
  }

  /** `destinationIndex` is counted before the move, as Google has it. */
  moveRows(rowSpec: RangeBase, destinationIndex: number): void {
    this.move({ axis: 'rows', at: rowSpec.box.top, count: rowSpec.getNumRows() }, destinationIndex - 1);
  }

  moveColumns(columnSpec: RangeBase, destinationIndex: number): void {
    this.move(
      { axis: 'columns', at: columnSpec.box.left, count: columnSpec.getNumColumns() },
      destinationIndex - 1,
    );
  }

  getFrozenRows(): number {
    return this.reading().frozenRows;
  }

  getFrozenColumns(): number {
    return this.reading().frozenColumns;
  }

  setFrozenRows(rows: number): void {
    this.freeze('rows', rows);
  }

  setFrozenColumns(columns: number): void {
    this.freeze('columns', columns);
  }

  hideRows(rowIndex: number, numRows = 1): void {
    this.hide('rows', rowIndex, { count: numRows, isHidden: true });
  }

  showRows(rowIndex: number, numRows = 1): void {
    this.hide('rows', rowIndex, { count: numRows, isHidden: false });
  }

  hideColumns(columnIndex: number, numColumns = 1): void {
    this.hide('columns', columnIndex, { count: numColumns, isHidden: true });
  }

  showColumns(columnIndex: number, numColumns = 1): void {
    this.hide('columns', columnIndex, { count: numColumns, isHidden: false });
  }

  hideRow(row: RangeBase): void {
    this.hideRows(row.getRow(), row.getNumRows());
  }

  unhideRow(row: RangeBase): void {
    this.showRows(row.getRow(), row.getNumRows());
  }

  hideColumn(column: RangeBase): void {
    this.hideColumns(column.getColumn(), column.getNumColumns());
  }

  unhideColumn(column: RangeBase): void {
    this.showColumns(column.getColumn(), column.getNumColumns());
  }

  isRowHiddenByUser(rowPosition: number): boolean {
    return this.reading().hiddenRows.at(rowPosition - 1, 0) === true;
  }

  isColumnHiddenByUser(columnPosition: number): boolean {
    return this.reading().hiddenColumns.at(columnPosition - 1, 0) === true;
  }

  isRowHiddenByFilter(rowPosition: number): boolean {
    return isHiddenByFilter(this.context, this.reading(), rowPosition - 1);
  }

  getRowHeight(rowPosition: number): number {
    return this.reading().rowHeights.at(rowPosition - 1, 0) ?? DEFAULT_ROW_HEIGHT;
  }

  setRowHeight(rowPosition: number, height: number): SheetImpl {
    return this.setRowHeights(rowPosition, 1, height);
  }

  setRowHeights(startRow: number, numRows: number, height: number): SheetImpl {
    this.checkLines('rows', startRow - 1, numRows);
    this.changing().rowHeights.fill(line(startRow - 1, numRows), Math.max(height, DEFAULT_ROW_HEIGHT));
    return this.self();
  }

  setRowHeightsForced(startRow: number, numRows: number, height: number): SheetImpl {
    this.checkLines('rows', startRow - 1, numRows);
    this.changing().rowHeights.fill(line(startRow - 1, numRows), height);
    return this.self();
  }

  getColumnWidth(columnPosition: number): number {
    return this.reading().columnWidths.at(columnPosition - 1, 0) ?? DEFAULT_COLUMN_WIDTH;
  }

  setColumnWidth(columnPosition: number, width: number): SheetImpl {
    return this.setColumnWidths(columnPosition, 1, width);
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): SheetImpl {
    this.checkLines('columns', startColumn - 1, numColumns);
    this.changing().columnWidths.fill(line(startColumn - 1, numColumns), width);
    return this.self();
  }

  /** Google measures in the viewer's fonts; here widths stay as they are. */
  autoResizeColumn(columnPosition: number): SheetImpl {
    return this.autoResizeColumns(columnPosition, 1);
  }

  autoResizeColumns(startColumn: number, numColumns: number): SheetImpl {
    this.checkLines('columns', startColumn - 1, numColumns);
    this.changing();
    return this.self();
  }

  autoResizeRows(startRow: number, numRows: number): SheetImpl {
    this.checkLines('rows', startRow - 1, numRows);
    this.changing();
    return this.self();
  }

  protected insert(axis: Axis, gap: { at: number; count: number; inherit: number }): SheetImpl {
    const { at, count, inherit } = gap;
    const model = this.cells();
    this.checkLines(axis, inherit, 1);
    if (count < 1) throw new ServiceError(`Those ${axis} are out of bounds.`);
    checkCellLimit(this.context.book, count * (axis === 'rows' ? model.grid.maxColumns : model.grid.maxRows));
    this.changing();
    this.context.book.shift(model, { kind: 'insert', axis, at, count }, inherit);
    return this.self();
  }

  private remove(axis: Axis, at: number, count: number): void {
    const model = this.cells();
    this.checkLines(axis, at, count);
    checkSomeRemain(model, { kind: 'delete', axis, at, count });
    const { bounds } = model;
    const lines =
      axis === 'rows'
        ? { ...bounds, top: at, bottom: at + count }
        : { ...bounds, left: at, right: at + count };
    this.context.writer.checkRight(model, lines);
    this.context.book.shift(model, { kind: 'delete', axis, at, count });
  }

  private move(lines: { axis: Axis; at: number; count: number }, to: number): void {
    const model = this.cells();
    const max = lines.axis === 'rows' ? model.grid.maxRows : model.grid.maxColumns;
    if (to < 0 || to > max)
      throw new ServiceError('The coordinates of the destination are outside the dimensions of the sheet.');
    if (to > lines.at && to < lines.at + lines.count) return;
    checkMerges(model, { kind: 'move', ...lines, to });
    this.changing();
    this.context.book.shift(model, { kind: 'move', ...lines, to });
  }

  private freeze(axis: Axis, count: number): void {
    const model = this.cells();
    const max = axis === 'rows' ? model.grid.maxRows : model.grid.maxColumns;
    if (count >= max) throw new ServiceError(`You can't freeze all visible ${axis} on the sheet.`);
    const edge =
      axis === 'rows'
        ? { ...model.bounds, top: count - 1, bottom: count + 1 }
        : { ...model.bounds, left: count - 1, right: count + 1 };
    const isCut = model.merges.some((merge) => {
      const common = count > 0 ? intersect(merge, edge) : undefined;
      return (
        common !== undefined &&
        (axis === 'rows' ? common.bottom - common.top > 1 : common.right - common.left > 1)
      );
    });
    if (isCut)
      throw new ServiceError(
        `Sorry, you can't freeze ${axis} which contain only part of a merged cell. Try to break apart merged cells or freeze more ${axis} to include the complete merged cells.`,
      );
    this.changing().assign(axis === 'rows' ? 'frozenRows' : 'frozenColumns', count);
  }

  private hide(axis: Axis, position: number, lines: { count: number; isHidden: boolean }): void {
    this.checkLines(axis, position - 1, lines.count);
    const model = this.changing();
    const layer = axis === 'rows' ? model.hiddenRows : model.hiddenColumns;
    layer.fill(line(position - 1, lines.count), lines.isHidden ? true : undefined);
  }

  private checkLines(axis: Axis, at: number, count: number): void {
    const { maxRows, maxColumns } = this.cells().grid;
    const max = axis === 'rows' ? maxRows : maxColumns;
    if (at < 0 || count < 1 || at + count > max) throw new ServiceError(`Those ${axis} are out of bounds.`);
  }
}

function line(from: number, count: number): { top: number; bottom: number; left: number; right: number } {
  return { top: from, bottom: from + count, left: 0, right: 1 };
}

function checkSomeRemain(model: SheetModel, change: Change): void {
  const { axis, at, count } = change;
  const max = axis === 'rows' ? model.grid.maxRows : model.grid.maxColumns;
  const frozen = axis === 'rows' ? model.frozenRows : model.frozenColumns;
  if (count >= max) throw new ServiceError(`You can't delete all the ${axis} on the sheet.`);
  const left = max - frozen - (count - Math.max(0, Math.min(frozen, at + count) - at));
  if (left < 1) throw new ServiceError(`Sorry, it is not possible to delete all non-frozen ${axis}.`);
}

/** Merged cells move as a whole, and nothing moves into the middle of one. */
function checkMerges(model: SheetModel, move: Extract<Change, { kind: 'move' }>): void {
  const { axis, at, count, to } = move;
  const isCut = model.merges.some((merge) => {
    const [from, end] = axis === 'rows' ? [merge.top, merge.bottom] : [merge.left, merge.right];
    return [at, at + count, to].some((edge) => edge > from && edge < end);
  });
  const line = axis === 'rows' ? 'row' : 'column';
  if (isCut)
    throw new ServiceError(
      `Sorry, it is not possible to move a ${line} to a position that crosses a merged cell. Please unmerge and try again.`,
    );
}

/** The geometry of a Range: where it lies, its notation, its neighbours; cells and formats are left to the classes built on it. */
import { ServiceError } from '../contract';
import type { EnumMember } from '../contract';
import type { Context } from './context';
import { OUTSIDE } from './context';
import { CLOSED, printA1 } from './model/a1';
import type { Open } from './model/a1';
import { contains } from './model/box';
import type { Box } from './model/box';
import { mayEdit } from './model/rights';
import type { SheetModel } from './model/sheetModel';
import { dataRegion, nextDataCell } from './regions';
import type { RangeImpl } from './range';
import type { SheetImpl } from './sheet';

/** A rectangle of a tab. Bounds are checked when it is used, since rows may have gone meanwhile. */
export class RangeBase {
  readonly model: SheetModel;
  readonly box: Box;
  readonly open: Open;

  constructor(
    readonly context: Context,
    place: { readonly model: SheetModel; readonly box: Box; readonly open?: Open | undefined },
  ) {
    this.model = place.model;
    this.box = place.box;
    this.open = place.open ?? CLOSED;
  }

  /** The rectangle, after pending writes were sent: for members that read. */
  protected reading(): Box {
    this.context.checkAlive(this.model);
    this.context.settle();
    return this.inBounds();
  }

  /** The rectangle, with the right to change it looked at: for members that write. */
  protected changing(): Box {
    this.context.checkAlive(this.model);
    const box = this.inBounds();
    this.context.writer.checkRight(this.model, box);
    return box;
  }

  private inBounds(): Box {
    if (!contains(this.model.bounds, this.box)) throw new ServiceError(OUTSIDE);
    return this.box;
  }

  protected sibling(box: Box, open: Open = CLOSED): RangeImpl {
    return this.context.views.range(this.model, box, open);
  }

  getRow(): number {
    return this.box.top + 1;
  }

  getColumn(): number {
    return this.box.left + 1;
  }

  getRowIndex(): number {
    return this.getRow();
  }

  getLastRow(): number {
    return this.box.bottom;
  }

  getLastColumn(): number {
    return this.box.right;
  }

  getNumRows(): number {
    return this.box.bottom - this.box.top;
  }

  getNumColumns(): number {
    return this.box.right - this.box.left;
  }

  getHeight(): number {
    return this.getNumRows();
  }

  getWidth(): number {
    return this.getNumColumns();
  }

  getA1Notation(): string {
    return printA1(this.box, this.open);
  }

  getSheet(): SheetImpl {
    return this.context.views.sheet(this.model);
  }

  getGridId(): number {
    return this.model.id;
  }

  isStartRowBounded(): boolean {
    return !this.open.startRow;
  }

  isEndRowBounded(): boolean {
    return !this.open.endRow;
  }

  isStartColumnBounded(): boolean {
    return !this.open.startColumn;
  }

  isEndColumnBounded(): boolean {
    return !this.open.endColumn;
  }

  /** The cell at a position counted from 1 within the range. */
  getCell(row: number, column: number): RangeImpl {
    if (row < 1 || column < 1 || row > this.getNumRows() || column > this.getNumColumns()) {
      throw new ServiceError('Cell reference out of range');
    }
    return this.getSheet().getRange(this.box.top + row, this.box.left + column);
  }

  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): RangeImpl {
    const [row, column] = [this.getRow() + rowOffset, this.getColumn() + columnOffset];
    return this.getSheet().getRange(
      row,
      column,
      numRows ?? this.getNumRows(),
      numColumns ?? this.getNumColumns(),
    );
  }

  canEdit(): boolean {
    return mayEdit(this.context.book, this.model, this.reading());
  }

  activate(): RangeImpl {
    this.context.checkAlive(this.model);
    this.context.book.assign('activeSheetId', this.model.id);
    this.model.assign('selection', this.box);
    return this.sibling(this.box, this.open);
  }

  activateAsCurrentCell(): RangeImpl {
    return this.activate();
  }

  getDataRegion(dimension?: EnumMember): RangeImpl {
    return this.sibling(dataRegion(this.model.grid, this.reading(), dimension?.name()));
  }

  getNextDataCell(direction: EnumMember): RangeImpl {
    return this.sibling(nextDataCell(this.model.grid, this.reading(), direction.name()));
  }
}

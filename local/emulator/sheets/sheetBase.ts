/** A Sheet's identity, its ranges and sizes; rows, columns and rules are left to the classes built on it. */
import { ServiceError, signatureError } from '../contract';
import type { EnumMember, HandedOver } from '../contract';
import type { Context } from './context';
import { OUTSIDE } from './context';
import { member } from './enums';
import { parseA1 } from './model/a1';
import { boxOf, contains } from './model/box';
import type { Box } from './model/box';
import type { SheetModel } from './model/sheetModel';
import type { RangeImpl } from './range';
import type { RangeListImpl } from './rangeList';
import type { SpreadsheetImpl } from './spreadsheet';
import { SelectionImpl } from './selection';
import type { SheetImpl } from './sheet';
import { checkSheetName } from './sheetNames';
import { toInt } from './integers';

/** A tab, as far as finding one's way in it goes. */
export class SheetBase {
  constructor(
    readonly context: Context,
    readonly model: SheetModel,
  ) {}

  /** For members that read from the tab: it must be there, and pending writes are sent first. */
  protected reading(): SheetModel {
    this.context.checkAlive(this.model);
    this.context.settle();
    return this.model;
  }

  /** For members that change the tab itself. */
  protected changing(): SheetModel {
    this.context.checkAlive(this.model);
    this.context.writer.checkSheetRight(this.model);
    return this.model;
  }

  /** For members that need cells: chart tabs have none. */
  protected cells(): SheetModel {
    this.context.checkAlive(this.model);
    if (this.model.kind === 'OBJECT') {
      throw new ServiceError('The action is not supported for OBJECT sheet.');
    }
    return this.model;
  }

  protected self(): SheetImpl {
    return this.context.views.sheet(this.model);
  }

  getSheetId(): number {
    return this.model.id;
  }

  getName(): string {
    this.context.checkAlive(this.model);
    return this.model.name;
  }

  getSheetName(): string {
    return this.getName();
  }

  setName(name: string): SheetImpl {
    this.reading();
    checkSheetName(this.context.book, name, this.model);
    this.context.writer.checkSheetRight(this.model);
    this.context.book.renameSheet(this.model, name);
    return this.self();
  }

  /** The position among all tabs, counted from 1. */
  getIndex(): number {
    this.context.checkAlive(this.model);
    return this.context.book.sheets.indexOf(this.model) + 1;
  }

  getParent(): SpreadsheetImpl {
    return this.context.views.spreadsheet();
  }

  getType(): EnumMember {
    return member('SheetType', this.model.kind);
  }

  getRange(first: unknown, column?: unknown, numRows: unknown = 1, numColumns: unknown = 1): RangeImpl {
    const model = this.cells();
    if (typeof first === 'string' && column === undefined) return this.rangeOfNotation(first);
    const args = [first, column, numRows, numColumns];
    if (!args.every((arg): arg is number => typeof arg === 'number')) {
      throw signatureError('SpreadsheetApp.Sheet.getRange', args.slice(0, column === undefined ? 1 : 2));
    }
    const [row = 1, col = 1, height = 1, width = 1] = args.map(toInt);
    return this.context.views.range(model, this.checked(boxOf(row, col, { rows: height, columns: width })));
  }

  getRangeList(a1Notations: readonly string[]): RangeListImpl {
    return this.context.views.rangeList(a1Notations.map((notation) => this.rangeOfNotation(notation)));
  }

  getDataRange(): RangeImpl {
    const { grid } = this.readingCells();
    return this.context.views.range(
      this.model,
      boxOf(1, 1, { rows: Math.max(1, grid.usedRows), columns: Math.max(1, grid.usedColumns) }),
    );
  }

  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): HandedOver {
    const { grid } = this.readingCells();
    const rows = numRows === -1 ? grid.usedRows - startRow + 1 : numRows;
    const columns = numColumns === -1 ? grid.usedColumns - startColumn + 1 : numColumns;
    return this.getRange(startRow, startColumn, rows, columns).getValues();
  }

  /** 0 on an empty sheet; formats, notes and rules do not count, unchecked check boxes and formulas do. */
  getLastRow(): number {
    return this.readingCells().grid.usedRows;
  }

  getLastColumn(): number {
    return this.readingCells().grid.usedColumns;
  }

  getMaxRows(): number {
    return this.readingCells().grid.maxRows;
  }

  getMaxColumns(): number {
    return this.readingCells().grid.maxColumns;
  }

  activate(): SheetImpl {
    this.context.checkAlive(this.model);
    this.context.book.assign('activeSheetId', this.model.id);
    return this.self();
  }

  getSelection(): SelectionImpl {
    return new SelectionImpl(this.context, this.self());
  }

  getActiveRange(): RangeImpl {
    return this.context.views.range(this.cells(), this.model.selection);
  }

  getActiveRangeList(): RangeListImpl {
    return this.context.views.rangeList([this.getActiveRange()]);
  }

  getActiveCell(): RangeImpl {
    return this.getCurrentCell();
  }

  getCurrentCell(): RangeImpl {
    const { top, left } = this.cells().selection;
    return this.context.views.range(this.model, boxOf(top + 1, left + 1));
  }

  setActiveRange(range: RangeImpl): RangeImpl {
    return range.activate();
  }

  setActiveRangeList(rangeList: RangeListImpl): RangeListImpl {
    return rangeList.activate();
  }

  setActiveSelection(range: string | RangeImpl): RangeImpl {
    return (typeof range === 'string' ? this.getRange(range) : range).activate();
  }

  setCurrentCell(cell: RangeImpl): RangeImpl {
    return cell.activate();
  }

  protected readingCells(): SheetModel {
    this.reading();
    return this.cells();
  }

  private rangeOfNotation(notation: string): RangeImpl {
    const model = this.cells();
    const { maxRows, maxColumns } = model.grid;
    const found = parseA1(notation, { rows: maxRows, columns: maxColumns });
    if (!found) return this.namedRange(notation);
    const isOther =
      found.sheetName !== undefined && found.sheetName.toLowerCase() !== model.name.toLowerCase();
    if (isOther) throw new ServiceError('Range not found');
    return this.context.views.range(model, this.checked(found.box), found.open);
  }

  private namedRange(name: string): RangeImpl {
    const named = this.getParent().getRangeByName(name);
    if (!named) throw new ServiceError('Range not found');
    return named;
  }

  private checked(box: Box): Box {
    if (box.top < 0) throw new ServiceError('The starting row of the range is too small.');
    if (box.left < 0) throw new ServiceError('The starting column of the range is too small.');
    if (box.bottom <= box.top) throw new ServiceError('The number of rows in the range must be at least 1.');
    if (box.right <= box.left)
      throw new ServiceError('The number of columns in the range must be at least 1.');
    if (!contains(this.model.bounds, box)) throw new ServiceError(OUTSIDE);
    return box;
  }
}

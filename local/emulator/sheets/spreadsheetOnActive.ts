/** The members of Spreadsheet that do to the active sheet what its own members do. */
import type { HandedOver } from '../contract';
import type { Context } from './context';
import type { RangeImpl } from './range';
import type { RangeListImpl } from './rangeList';
import type { SelectionImpl } from './selection';
import type { SheetImpl } from './sheet';

/** A spreadsheet as far as it stands for its active sheet. */
export abstract class SpreadsheetOnActive {
  constructor(readonly context: Context) {}

  abstract getActiveSheet(): SheetImpl;

  appendRow(rowContents: readonly unknown[]): SheetImpl {
    return this.getActiveSheet().appendRow(rowContents);
  }

  autoResizeColumn(columnPosition: number): SheetImpl {
    return this.getActiveSheet().autoResizeColumn(columnPosition);
  }

  deleteColumn(columnPosition: number): SheetImpl {
    return this.getActiveSheet().deleteColumn(columnPosition);
  }

  deleteColumns(columnPosition: number, howMany: number): void {
    this.getActiveSheet().deleteColumns(columnPosition, howMany);
  }

  deleteRow(rowPosition: number): SheetImpl {
    return this.getActiveSheet().deleteRow(rowPosition);
  }

  deleteRows(rowPosition: number, howMany: number): void {
    this.getActiveSheet().deleteRows(rowPosition, howMany);
  }

  getActiveCell(): RangeImpl {
    return this.getActiveSheet().getActiveCell();
  }

  getActiveRange(): RangeImpl {
    return this.getActiveSheet().getActiveRange();
  }

  getActiveRangeList(): RangeListImpl {
    return this.getActiveSheet().getActiveRangeList();
  }

  getColumnWidth(columnPosition: number): number {
    return this.getActiveSheet().getColumnWidth(columnPosition);
  }

  getCurrentCell(): RangeImpl {
    return this.getActiveSheet().getCurrentCell();
  }

  getDataRange(): RangeImpl {
    return this.getActiveSheet().getDataRange();
  }

  getFormUrl(): null {
    return this.getActiveSheet().getFormUrl();
  }

  getFrozenColumns(): number {
    return this.getActiveSheet().getFrozenColumns();
  }

  getFrozenRows(): number {
    return this.getActiveSheet().getFrozenRows();
  }

  getLastColumn(): number {
    return this.getActiveSheet().getLastColumn();
  }

  getLastRow(): number {
    return this.getActiveSheet().getLastRow();
  }

  getRangeList(a1Notations: readonly string[]): RangeListImpl {
    return this.getActiveSheet().getRangeList(a1Notations);
  }

  getRowHeight(rowPosition: number): number {
    return this.getActiveSheet().getRowHeight(rowPosition);
  }

  getSelection(): SelectionImpl {
    return this.getActiveSheet().getSelection();
  }

  getSheetId(): number {
    return this.getActiveSheet().getSheetId();
  }

  getSheetName(): string {
    return this.getActiveSheet().getSheetName();
  }

  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): HandedOver {
    return this.getActiveSheet().getSheetValues(startRow, startColumn, numRows, numColumns);
  }

  hideColumn(column: RangeImpl): void {
    this.getActiveSheet().hideColumn(column);
  }

  hideRow(row: RangeImpl): void {
    this.getActiveSheet().hideRow(row);
  }

  insertColumnAfter(afterPosition: number): SheetImpl {
    return this.getActiveSheet().insertColumnAfter(afterPosition);
  }

  insertColumnBefore(beforePosition: number): SheetImpl {
    return this.getActiveSheet().insertColumnBefore(beforePosition);
  }

  insertColumnsAfter(afterPosition: number, howMany: number): SheetImpl {
    return this.getActiveSheet().insertColumnsAfter(afterPosition, howMany);
  }

  insertColumnsBefore(beforePosition: number, howMany: number): SheetImpl {
    return this.getActiveSheet().insertColumnsBefore(beforePosition, howMany);
  }

  insertRowAfter(afterPosition: number): SheetImpl {
    return this.getActiveSheet().insertRowAfter(afterPosition);
  }

  insertRowBefore(beforePosition: number): SheetImpl {
    return this.getActiveSheet().insertRowBefore(beforePosition);
  }

  insertRowsAfter(afterPosition: number, howMany: number): SheetImpl {
    return this.getActiveSheet().insertRowsAfter(afterPosition, howMany);
  }

  insertRowsBefore(beforePosition: number, howMany: number): SheetImpl {
    return this.getActiveSheet().insertRowsBefore(beforePosition, howMany);
  }

  isColumnHiddenByUser(columnPosition: number): boolean {
    return this.getActiveSheet().isColumnHiddenByUser(columnPosition);
  }

  isRowHiddenByFilter(rowPosition: number): boolean {
    return this.getActiveSheet().isRowHiddenByFilter(rowPosition);
  }

  isRowHiddenByUser(rowPosition: number): boolean {
    return this.getActiveSheet().isRowHiddenByUser(rowPosition);
  }

  setActiveRange(range: RangeImpl): RangeImpl {
    return this.getActiveSheet().setActiveRange(range);
  }

  setActiveRangeList(rangeList: RangeListImpl): RangeListImpl {
    return this.getActiveSheet().setActiveRangeList(rangeList);
  }

  setCurrentCell(cell: RangeImpl): RangeImpl {
    return this.getActiveSheet().setCurrentCell(cell);
  }

  setColumnWidth(columnPosition: number, width: number): SheetImpl {
    return this.getActiveSheet().setColumnWidth(columnPosition, width);
  }

  setFrozenColumns(columns: number): void {
    this.getActiveSheet().setFrozenColumns(columns);
  }

  setFrozenRows(rows: number): void {
    this.getActiveSheet().setFrozenRows(rows);
  }

  setRowHeight(rowPosition: number, height: number): SheetImpl {
    return this.getActiveSheet().setRowHeight(rowPosition, height);
  }

  sort(columnPosition: number, ascending = true): SheetImpl {
    return this.getActiveSheet().sort(columnPosition, ascending);
  }

  unhideColumn(column: RangeImpl): void {
    this.getActiveSheet().unhideColumn(column);
  }

  unhideRow(row: RangeImpl): void {
    this.getActiveSheet().unhideRow(row);
  }
}

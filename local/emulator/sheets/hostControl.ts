/** What a person at the keyboard can do to a spreadsheet, for the preview, the command line and tests; no script reaches it. */
import { localeOf, type CellValue } from '../cells';
import { checkCellLimit } from './cellLimit';
import type { Context } from './context';
import { plainTexts, viewTab } from './hostView';
import type { TabView } from './hostView';
import { Formula } from './model/grid';
import type { SheetModel } from './model/sheetModel';
import { checkSheetName } from './sheetNames';

/** One tab in the list of all. */
export interface SheetEntry {
  readonly id: number;
  readonly name: string;
  readonly isHidden: boolean;
  readonly kind: 'GRID' | 'OBJECT';
}

/** The host's hand on the active spreadsheet. Each act is committed at once. */
export class HostControl {
  constructor(readonly context: Context) {}

  /** Types texts as a user would, with Google's reading of each; the grid grows as needed. Row and column are counted from 1. */
  typeCells(
    sheetName: string,
    at: { readonly row: number; readonly column: number },
    rows: readonly (readonly string[])[],
  ): void {
    const model = this.sheet(sheetName);
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
    if (rows.length === 0 || width === 0) return;
    const [top, left] = [at.row - 1, at.column - 1];
    const box = { top, left, bottom: top + rows.length, right: left + width };
    this.growTo(model, box.bottom, box.right);
    this.context.writer.write(model, box, (row, column) => rows[row]?.[column] ?? '');
    this.context.settle();
  }

  /** What Google shows for formulas that are not computed here, one below the other. Row and column are counted from 1. */
  showResults(
    sheetName: string,
    at: { readonly row: number; readonly column: number },
    shown: readonly CellValue[],
  ): void {
    const { grid } = this.sheet(sheetName);
    shown.forEach((value, index) => {
      const stored = grid.cell(at.row - 1 + index, at.column - 1);
      if (!(stored instanceof Formula)) throw new Error(`No formula in row ${at.row + index}`);
      this.context.values.tell(stored, value);
    });
    this.context.settle();
  }

  renameSheet(oldName: string, newName: string): void {
    const model = this.sheet(oldName);
    checkSheetName(this.context.book, newName, model);
    this.context.book.renameSheet(model, newName);
    this.context.settle();
  }

  /** Adds a tab that holds a chart only; it stands last. */
  addObjectSheet(name: string): void {
    const { book } = this.context;
    checkSheetName(book, name);
    book.addSheet(book.newSheet(name, { kind: 'OBJECT', rows: 0, columns: 0 }));
    this.context.settle();
  }

  setLocale(name: string): void {
    this.context.book.assign('locale', localeOf(name));
    this.context.settle();
  }

  setZone(zone: string): void {
    this.context.book.assign('zone', zone);
    this.context.settle();
  }

  /** Converts cells to a Google table; the numbered columns of the sheet (from 1) have a type of their own. */
  makeTable(
    name: string,
    { rows, columns }: { readonly rows: number; readonly columns: number },
    typed: readonly number[] = [],
  ): void {
    const box = { top: 0, left: 0, bottom: rows, right: columns };
    const cells = typed.map((column) => ({ top: 1, left: column - 1, bottom: rows, right: column }));
    this.sheet(name).assign('table', { box, typed: cells });
    this.context.settle();
  }

  /** Takes or gives the signed-in user's right to edit a tab: writes then fail with Google's message. */
  lockSheet(name: string, isLocked = true): void {
    this.sheet(name).assign('isLocked', isLocked);
    this.context.settle();
  }

  /** All tabs in their order, hidden ones included. */
  listSheets(): SheetEntry[] {
    return this.context.book.sheets.map(({ id, name, isHidden, kind }) => ({
      id,
      name,
      isHidden,
      kind,
    }));
  }

  /** A tab as a person sees it, its first `maxRows` rows. */
  viewSheet(name: string, maxRows = Infinity): TabView {
    return viewTab(this.context, this.sheet(name), maxRows);
  }

  /** What the cells of a tab show, dates as `yyyy-mm-dd`, hidden rows and columns included. */
  textsOf(name: string): string[][] {
    return plainTexts(this.context, this.sheet(name));
  }

  private sheet(name: string): SheetModel {
    const model = this.context.book.sheetByName(name);
    if (!model) throw new Error(`There is no tab ${name}`);
    return model;
  }

  private growTo(model: SheetModel, rows: number, columns: number): void {
    const { book } = this.context;
    const missingColumns = Math.max(0, columns - model.grid.maxColumns);
    checkCellLimit(book, missingColumns * model.grid.maxRows);
    if (missingColumns > 0) {
      book.shift(model, {
        kind: 'insert',
        axis: 'columns',
        at: model.grid.maxColumns,
        count: missingColumns,
      });
    }
    const missingRows = Math.max(0, rows - model.grid.maxRows);
    checkCellLimit(book, missingRows * model.grid.maxColumns);
    if (missingRows > 0)
      book.shift(model, { kind: 'insert', axis: 'rows', at: model.grid.maxRows, count: missingRows });
  }
}

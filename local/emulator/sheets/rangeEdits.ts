/** Rearranging the cells of a Range: copying, moving, sorting, merging, duplicates, white space, shifting cells. */
import { ServiceError, signatureError } from '../contract';
import { EnumMember } from '../contract';
import { copyCells, partsOf, targetBox } from './copying';
import type { CopyParts } from './copying';
import { OUTSIDE } from './context';
import { breakApart, hasMerge, mergeBoxes } from './merging';
import { contains } from './model/box';
import type { Box } from './model/box';
import { Formula } from './model/grid';
import type { Stored } from './model/grid';
import { FORMAT_NAMES } from './model/rules';
import type { SheetModel } from './model/sheetModel';
import { RangeBase } from './rangeBase';
import type { RangeImpl } from './range';
import { RangeRules } from './rangeRules';
import { sortRows } from './sorting';
import type { SortKey } from './sorting';
import { TextFinderImpl } from './textFinder';

/** A Range as far as rearranging its cells goes. */
export class RangeEdits extends RangeRules {
  copyTo(destination: unknown, ...how: unknown[]): void {
    if (!(destination instanceof RangeBase)) {
      throw signatureError('SpreadsheetApp.Range.copyTo', [destination, ...how].slice(0, how.length + 1));
    }
    this.pasteInto(destination.model, destination.box, readCopyParts(how));
  }

  copyValuesToRange(sheet: unknown, column: number, columnEnd: number, row: number, rowEnd: number): void {
    const box = { top: row - 1, left: column - 1, bottom: rowEnd, right: columnEnd };
    this.pasteInto(this.sheetOf(sheet), box, partsOf('PASTE_VALUES'));
  }

  copyFormatToRange(sheet: unknown, column: number, columnEnd: number, row: number, rowEnd: number): void {
    const box = { top: row - 1, left: column - 1, bottom: rowEnd, right: columnEnd };
    this.pasteInto(this.sheetOf(sheet), box, partsOf('PASTE_FORMAT'));
  }

  /** Values and formats move; the source is left as new cells are. */
  moveTo(target: RangeBase): void {
    const box = this.changing();
    const cells = this.cells(box);
    const { layers } = this.model.grid;
    const formats = FORMAT_NAMES.map((name) => [name, layers[name].matrix(box, undefined)] as const);
    const to = targetBox(
      box,
      { ...target.box, bottom: target.box.top + 1, right: target.box.left + 1 },
      false,
    );
    this.checkTarget(target.model, to);
    this.clearContent().clearFormat();
    target.model.grid.write(to, (row, column) => cells[row - to.top]?.[column - to.left]);
    for (const [name, values] of formats) {
      target.model.grid.layers[name].fillEach(to, (row, column) => values[row]?.[column] as never);
    }
  }

  /** Columns are counted on the sheet, also for a range that begins further right. */
  sort(sortSpec: unknown): this {
    const box = this.changing();
    const keys = (Array.isArray(sortSpec) ? (sortSpec as unknown[]) : [sortSpec]).map(readSortKey);
    if (keys.some(({ column }) => column < box.left || column >= box.right)) throw new ServiceError(OUTSIDE);
    sortRows(this.context, this.model, { box, keys });
    return this;
  }

  /** Keeps the first of equal rows, moves the others' successors up and gives the range of what is left. */
  removeDuplicates(columns?: readonly number[]): RangeImpl {
    const box = this.changing();
    const compared = columns?.map((column) => column - 1 - box.left) ?? [
      ...Array(this.getNumColumns()).keys(),
    ];
    const values = this.context.values.raw(this.model, box);
    const seen = new Set<string>();
    const kept: number[] = [];
    values.forEach((row, i) => {
      const key = JSON.stringify(compared.map((column) => row[column]));
      if (!seen.has(key)) kept.push(i);
      seen.add(key);
    });
    const cells = this.cells(box);
    this.context.writer.put(
      this.model,
      box,
      (row, column) => cells[kept[row - box.top] ?? -1]?.[column - box.left] ?? '',
    );
    return this.sibling({ ...box, bottom: box.top + kept.length });
  }

  /** Takes blanks off both ends and doubles within texts; formulas stay, and nothing is read anew. */
  trimWhitespace(): this {
    const box = this.changing();
    this.context.writer.put(this.model, box, (row, column) => {
      const stored = this.model.grid.cell(row, column);
      return typeof stored === 'string' ? stored.trim().replace(/[ \t\u00a0]+/g, ' ') : stored;
    });
    return this;
  }

  merge(): this {
    mergeBoxes(this.context, this.model, [this.changing()]);
    return this;
  }

  mergeAcross(): this {
    const box = this.changing();
    const rows = Array.from({ length: this.getNumRows() }, (_, i) => box.top + i);
    mergeBoxes(
      this.context,
      this.model,
      rows.map((top) => ({ ...box, top, bottom: top + 1 })),
    );
    return this;
  }

  mergeVertically(): this {
    const box = this.changing();
    const columns = Array.from({ length: this.getNumColumns() }, (_, i) => box.left + i);
    mergeBoxes(
      this.context,
      this.model,
      columns.map((left) => ({ ...box, left, right: left + 1 })),
    );
    return this;
  }

  breakApart(): this {
    breakApart(this.model, this.changing());
    return this;
  }

  isPartOfMerge(): boolean {
    return hasMerge(this.model, this.reading());
  }

  getMergedRanges(): RangeImpl[] {
    return this.model.mergesIn(this.reading()).map((box) => this.sibling(box));
  }

  /** Pushes what lies here and beyond down (ROWS) or to the right (COLUMNS); what leaves the grid is lost. */
  insertCells(shiftDimension: EnumMember): this {
    const box = this.changing();
    this.shiftCells(
      box,
      shiftDimension.name() === 'ROWS'
        ? { rows: -this.getNumRows(), columns: 0 }
        : { rows: 0, columns: -this.getNumColumns() },
    );
    return this;
  }

  /** Pulls what lies beyond up (ROWS) or to the left (COLUMNS). */
  deleteCells(shiftDimension: EnumMember): void {
    const box = this.changing();
    this.shiftCells(
      box,
      shiftDimension.name() === 'ROWS'
        ? { rows: this.getNumRows(), columns: 0 }
        : { rows: 0, columns: this.getNumColumns() },
    );
  }

  createTextFinder(findText: string): TextFinderImpl {
    return new TextFinderImpl(this.context, { models: [this.model], box: this.box }, findText);
  }

  private pasteInto(model: SheetModel, target: Box, parts: CopyParts): void {
    const from = { model: this.model, box: this.reading() };
    const box = targetBox(from.box, target, parts.isTransposed);
    this.checkTarget(model, box);
    copyCells(this.context, { from, to: { model, box } }, parts);
  }

  private checkTarget(model: SheetModel, box: Box): void {
    this.context.checkAlive(model);
    if (!contains(model.bounds, box)) throw new ServiceError(OUTSIDE);
    this.context.writer.checkRight(model, box);
  }

  private sheetOf(sheet: unknown): SheetModel {
    const model =
      typeof sheet === 'number'
        ? this.context.book.sheetById(sheet)
        : (sheet as { model?: SheetModel }).model;
    if (!model) throw new ServiceError(`Sheet ${String(sheet)} not found`);
    return model;
  }

  private cells(box: Box): Stored[][] {
    return Array.from({ length: box.bottom - box.top }, (_, i) =>
      Array.from({ length: box.right - box.left }, (__, j) =>
        own(this.model.grid.cell(box.top + i, box.left + j)),
      ),
    );
  }

  // Each cell from the range on takes what lies `rows` below and `columns` to the right; negative before the range's start is blank.
  private shiftCells(box: Box, by: { rows: number; columns: number }): void {
    const all =
      by.rows === 0
        ? { ...box, right: this.model.grid.maxColumns }
        : { ...box, bottom: this.model.grid.maxRows };
    const cells = this.cells(all);
    const from = (row: number, column: number) => ({
      row: row - all.top + by.rows,
      column: column - all.left + by.columns,
    });
    this.context.writer.put(this.model, all, (row, column) => {
      const source = from(row, column);
      return cells[source.row]?.[source.column] ?? '';
    });
  }
}

function own(stored: Stored): Stored {
  return stored instanceof Formula ? new Formula(stored.text) : stored;
}

function readCopyParts([first, transposed]: readonly unknown[]): CopyParts {
  if (first instanceof EnumMember) return partsOf(first.name(), transposed === true);
  const options = (first ?? {}) as { contentsOnly?: boolean; formatOnly?: boolean };
  if (options.contentsOnly) return partsOf('PASTE_VALUES');
  return partsOf(options.formatOnly ? 'PASTE_FORMAT' : 'PASTE_NORMAL');
}

function readSortKey(spec: unknown): SortKey {
  if (typeof spec === 'number') return { column: spec - 1, ascending: true };
  const { column, ascending } = (spec ?? {}) as { column?: unknown; ascending?: unknown };
  if (typeof column !== 'number') throw signatureError('SpreadsheetApp.Range.sort', [spec]);
  return { column: column - 1, ascending: ascending !== false };
}

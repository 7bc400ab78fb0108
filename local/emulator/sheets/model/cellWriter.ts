/** Writes what scripts and people put into cells: protection and strict validation; refusals surface at the next flush. */
import { ServiceError } from '../../contract';
import { displayText } from '../../cells';
import { printA1 } from './a1';
import { intersect, isInside } from './box';
import type { Box } from './box';
import type { CellValues } from './cellValues';
import { meets } from './criteria';
import { Formula } from './grid';
import type { Stored } from './grid';
import { Reader } from './reader';
import { mayEdit, mayEditSheet } from './rights';
import type { CriterionValue, ValidationRule } from './rules';
import type { SheetModel } from './sheetModel';
import type { Workbook } from './workbook';

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** What a write stores, row by row, and the number formats that come with it, by column within the rectangle. */
interface Reading {
  readonly rows: Stored[][];
  readonly formats: ReadonlyMap<number, readonly (string | undefined)[]>;
}

/** Writes into the cells of one workbook. */
export class CellWriter {
  constructor(
    private readonly book: Workbook,
    private readonly values: CellValues,
  ) {}

  /** Marks a change that the signed-in user has no right to make; call it before the change. */
  checkRight(sheet: SheetModel, box: Box): void {
    if (!mayEdit(this.book, sheet, box)) this.book.journal.refuse(new ServiceError(PROTECTED));
  }

  /** The same for a change of the tab itself. */
  checkSheetRight(sheet: SheetModel): void {
    if (!mayEditSheet(this.book, sheet)) this.book.journal.refuse(new ServiceError(PROTECTED));
  }

  /** Writes a value for each cell of the rectangle, read as Google reads it. `value` gets positions within the rectangle. */
  write(sheet: SheetModel, box: Box, value: (row: number, column: number) => unknown): void {
    this.checkRight(sheet, box);
    const reading = this.readAll(sheet, box, value);
    this.checkRules(sheet, box, reading);
    sheet.grid.writeRows(box, reading.rows, coveredByMerges(sheet, box));
    for (const [i, formats] of reading.formats)
      setFormats(sheet, { ...box, left: box.left + i, right: box.left + i + 1 }, formats);
  }

  /** Puts stored values into cells as they are, without reading or validation: copies, sorts, clearing. */
  put(sheet: SheetModel, box: Box, value: (row: number, column: number) => Stored): void {
    this.checkRight(sheet, box);
    sheet.grid.write(box, value);
  }

  /** Empties cells, whatever rules they have. */
  clear(sheet: SheetModel, box: Box): void {
    this.checkRight(sheet, box);
    sheet.grid.clear(box);
  }

  /** Numbers whose cells become plain text (`@`) turn into the text they showed. `isText` gets positions on the sheet. */
  keepAsText(sheet: SheetModel, box: Box, isText: (row: number, column: number) => boolean): void {
    const { grid } = sheet;
    const used = intersect(box, { top: 0, left: 0, bottom: grid.usedRows, right: grid.usedColumns });
    const isMeant = (stored: Stored, row: number, column: number) =>
      typeof stored === 'number' && isText(row, column);
    if (!used || !grid.some(used, isMeant)) return;
    grid.write(used, (row, column) => {
      const value = grid.cell(row, column);
      if (typeof value !== 'number' || !isText(row, column)) return undefined;
      return displayText(value, grid.layers.numberFormat.at(row, column) ?? '', this.book.locale);
    });
  }

  private readAll(sheet: SheetModel, box: Box, value: (row: number, column: number) => unknown): Reading {
    const [height, width] = [box.bottom - box.top, box.right - box.left];
    const reader = new Reader(this.book);
    const cellFormats = Array.from({ length: width }, (_, i) => formatsOf(sheet, box, box.left + i));
    const formats = new Map<number, (string | undefined)[]>();
    const rows = new Array<Stored[]>(height);
    for (let row = 0; row < height; row++) {
      const line = new Array<Stored>(width);
      for (let column = 0; column < width; column++) {
        line[column] = reader.read(value(row, column), cellFormats[column]?.(row) ?? '');
        if (reader.format !== undefined) note(formats, column, { row, height, format: reader.format });
      }
      rows[row] = line;
    }
    return { rows, formats };
  }

  private checkRules(sheet: SheetModel, box: Box, reading: Reading): void {
    const { validation, numberFormat } = sheet.grid.layers;
    if (validation.isEmpty) return;
    for (let column = box.left; column < box.right; column++) {
      for (const run of validation.runs(column, { from: box.top, to: box.bottom })) {
        if (run.value.allowInvalid) continue;
        // Lists repeat themselves: a text that the rule let through once is not looked at again.
        const fine = new Set<Stored>(['']);
        for (let row = run.from; row < run.to; row++) {
          const stored = reading.rows[row - box.top]?.[column - box.left] ?? '';
          if (fine.has(stored)) continue;
          const own = reading.formats.get(column - box.left)?.[row - box.top];
          const format = own ?? numberFormat.at(row, column) ?? '';
          if (this.checkRule(run.value, { row, column, stored, format }) && typeof stored === 'string')
            fine.add(stored);
        }
      }
    }
  }

  private checkRule(
    rule: ValidationRule,
    cell: { row: number; column: number; stored: Stored; format: string },
  ): boolean {
    const { stored, format } = cell;
    if (stored instanceof Formula) return true;
    const isMet = meets(rule, { value: stored, format }, { book: this.book, values: this.values });
    if (!isMet) this.book.journal.refuse(new ServiceError(rejection(rule, cell)));
    return isMet;
  }
}

/** The number format of each row of a column within the rectangle, asked from the top down; no list of all rows is made for it. */
function formatsOf(sheet: SheetModel, box: Box, column: number): (row: number) => string {
  const runs = sheet.grid.layers.numberFormat.runs(column, { from: box.top, to: box.bottom });
  let at = 0;
  return (row) => {
    const position = box.top + row;
    while (at < runs.length && (runs[at]?.to ?? 0) <= position) at++;
    const run = runs[at];
    return run !== undefined && run.from <= position ? run.value : '';
  };
}

function note(
  formats: Map<number, (string | undefined)[]>,
  column: number,
  found: { row: number; height: number; format: string },
): void {
  let list = formats.get(column);
  if (!list) formats.set(column, (list = new Array<string | undefined>(found.height).fill(undefined)));
  list[found.row] = found.format;
}

function setFormats(sheet: SheetModel, box: Box, formats: readonly (string | undefined)[]): void {
  const { numberFormat } = sheet.grid.layers;
  const own = numberFormat.matrix(box, undefined);
  numberFormat.fillEach(box, (row) => formats[row] ?? own[row]?.[0]);
}

// The help text of a rule replaces Google's own sentence; a list rule adds its values.
function rejection(rule: ValidationRule, cell: { row: number; column: number }): string {
  if (rule.helpText !== null && rule.helpText !== '') return rule.helpText;
  const { row, column } = cell;
  const a1 = printA1({ top: row, left: column, bottom: row + 1, right: column + 1 });
  const sentence = `The data you entered in cell ${a1} violates the data validation rules set on this cell.`;
  if (rule.type !== 'VALUE_IN_LIST') return sentence;
  return `${sentence} Please enter one of the following values: ${rule.values.slice(0, -1).map(textOf).join(', ')}.`;
}

function textOf(value: CriterionValue): string {
  return typeof value === 'object' ? '' : String(value);
}

/** Tells the cells of a rectangle that lie under a merge, all but its top left one; undefined when there are none. */
function coveredByMerges(
  sheet: SheetModel,
  box: Box,
): ((row: number, column: number) => boolean) | undefined {
  const merges = sheet.merges.filter((merge) => intersect(merge, box));
  if (merges.length === 0) return undefined;
  return (row, column) =>
    merges.some((merge) => isInside(merge, row, column) && (merge.top !== row || merge.left !== column));
}

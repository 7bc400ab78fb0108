/** What cells are worth: works formulas out as far as they are, and turns serials into dates and back; decides nothing about writing. */
import { evaluateFormula, instantFromSerial, isDateFormat } from '../../cells';
import type { CellRange, CellValue, FormulaContext } from '../../cells';
import type { ValueMakers } from '../../contract';
import type { Box } from './box';
import { Formula } from './grid';
import type { SheetModel } from './sheetModel';
import type { Workbook } from './workbook';

const OWN_MAKERS: ValueMakers = { Array, newDate: (ms) => new Date(ms) };

/** Values of formulas, kept until something changes. Formulas beyond plain references, SUM and COUNTIF are not computed: they read as ''. A host may say what they show. */
export class CellValues {
  private known = new Map<Formula, CellValue>();
  private knownAt = -1;
  private readonly told = new WeakMap<Formula, CellValue>();

  constructor(private readonly book: Workbook) {}

  /** The stored value of a cell, dates as serials. */
  at(sheet: SheetModel, row: number, column: number): CellValue {
    const stored = sheet.grid.cell(row, column);
    return stored instanceof Formula ? this.ofFormula(sheet, { row, column, formula: stored }) : stored;
  }

  /** Says what Google would show for a formula that is not computed here; until another one is written into the cell. */
  tell(formula: Formula, value: CellValue): void {
    this.told.set(formula, value);
  }

  /** The stored values of a rectangle, dates as serials. */
  raw(sheet: SheetModel, box: Box): CellValue[][] {
    const rows = new Array<CellValue[]>(box.bottom - box.top);
    const { hasFormulas } = sheet.grid;
    for (let row = box.top; row < box.bottom; row++) {
      const cells = sheet.grid.row(row);
      // Copying a stretch as it is costs a fraction of looking at each cell.
      const isPlain = !hasFormulas && cells.length >= box.right;
      rows[row - box.top] = isPlain
        ? (cells.slice(box.left, box.right) as CellValue[])
        : this.rawRow(sheet, row, box);
    }
    return rows;
  }

  private rawRow(sheet: SheetModel, row: number, { left, right }: Box): CellValue[] {
    const cells = sheet.grid.row(row);
    const line = new Array<CellValue>(right - left);
    for (let column = left; column < right; column++) {
      const stored = cells[column];
      if (stored === undefined) line[column - left] = '';
      else if (stored instanceof Formula)
        line[column - left] = this.ofFormula(sheet, { row, column, formula: stored });
      else line[column - left] = stored;
    }
    return line;
  }

  /** The values as a script gets them: numbers under a date format are Dates in the spreadsheet's zone. */
  read(sheet: SheetModel, box: Box, makers: ValueMakers = OWN_MAKERS): (CellValue | Date)[][] {
    const rows = new makers.Array<(CellValue | Date)[]>(box.bottom - box.top);
    // Most rows of a short list are the blank ones below it.
    const blank = new makers.Array<CellValue | Date>(box.right - box.left).fill('');
    for (let row = box.top; row < box.bottom; row++) {
      const line = blank.slice();
      this.copyRow(sheet, { row, left: box.left }, line);
      rows[row - box.top] = line;
    }
    this.makeDates(sheet, box, { rows, makers });
    return rows;
  }

  /** Into a line of blanks. */
  private copyRow(
    sheet: SheetModel,
    { row, left }: { row: number; left: number },
    line: (CellValue | Date)[],
  ): void {
    const { hasFormulas } = sheet.grid;
    const cells = sheet.grid.row(row);
    const filled = Math.min(line.length, cells.length - left);
    for (let i = 0; i < filled; i++) {
      const stored = cells[left + i] ?? '';
      line[i] =
        hasFormulas && stored instanceof Formula
          ? this.ofFormula(sheet, { row, column: left + i, formula: stored })
          : (stored as CellValue);
    }
  }

  private makeDates(
    sheet: SheetModel,
    box: Box,
    { rows, makers }: { rows: (CellValue | Date)[][]; makers: ValueMakers },
  ): void {
    const { numberFormat } = sheet.grid.layers;
    // A list has the same few days again and again.
    const instants = new Map<number, number>();
    const instantOf = (serial: number) => {
      let instant = instants.get(serial);
      if (instant === undefined) instants.set(serial, (instant = instantFromSerial(serial, this.book.zone)));
      return instant;
    };
    for (let column = box.left; column < box.right; column++) {
      for (const run of numberFormat.runs(column, { from: box.top, to: box.bottom })) {
        if (!isDateFormat(run.value)) continue;
        for (let row = run.from; row < run.to; row++) {
          const line = rows[row - box.top];
          const value = line?.[column - box.left];
          if (line && typeof value === 'number') line[column - box.left] = makers.newDate(instantOf(value));
        }
      }
    }
  }

  /** What a formula that stands in a cell may ask for. */
  formulaContext(sheet: SheetModel, row: number, column: number): FormulaContext {
    return {
      locale: this.book.locale,
      row: row + 1,
      column: column + 1,
      sheet: sheet.name,
      lookup: (range) => this.lookUp(sheet, range),
    };
  }

  private ofFormula(sheet: SheetModel, cell: { row: number; column: number; formula: Formula }): CellValue {
    if (this.knownAt !== this.book.journal.version) {
      this.known = new Map();
      this.knownAt = this.book.journal.version;
    }
    const known = this.known.get(cell.formula);
    if (known !== undefined) return known;
    this.known.set(cell.formula, '#REF!');
    const shown =
      this.told.get(cell.formula) ??
      evaluateFormula(cell.formula.text, this.formulaContext(sheet, cell.row, cell.column)) ??
      '';
    this.known.set(cell.formula, shown);
    return shown;
  }

  private lookUp(own: SheetModel, range: CellRange): CellValue[][] | undefined {
    const sheet = range.sheet === undefined ? own : this.book.sheetByName(range.sheet);
    if (!sheet) return undefined;
    const { grid } = sheet;
    const top = range.firstRow - 1;
    const left = range.firstColumn - 1;
    const bottom = Math.max(top + 1, Math.min(range.lastRow, grid.usedRows));
    const right = Math.max(left + 1, Math.min(range.lastColumn, grid.usedColumns));
    return this.raw(sheet, { top, left, bottom, right });
  }
}

/** Values, formulas and clearing of a Range; formats, rules and rearranging are left to the classes built on it. */
import type { CellValue } from '../cells';
import { displayText, shiftFormula } from '../cells';
import type { ValueMakers } from '../contract';
import { fitMatrix } from './matrix';
import { Formula } from './model/grid';
import { FORMAT_NAMES } from './model/rules';
import type { AttributeName } from './model/rules';
import { checkTyped } from './model/table';
import { RangeBase } from './rangeBase';
import { fromR1C1, toR1C1 } from './r1c1';

/** The options of `clear`; without any, contents and formats go. */
export interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly commentsOnly?: boolean;
  readonly validationsOnly?: boolean;
  readonly skipFilteredRows?: boolean;
}

/** A Range as far as its contents go. */
export class RangeValues extends RangeBase {
  getValue(): CellValue | Date {
    return this.getCellBox((box) => this.context.values.read(this.model, box)[0]?.[0] ?? '');
  }

  getValues(): (CellValue | Date)[][] {
    return this.valuesOf();
  }

  /** `getValues` with the arrays and dates of another realm. */
  valuesOf(makers?: ValueMakers): (CellValue | Date)[][] {
    return this.context.values.read(this.model, this.reading(), makers);
  }

  getDisplayValue(): string {
    return this.getDisplayValues()[0]?.[0] ?? '';
  }

  getDisplayValues(): string[][] {
    const box = this.reading();
    const formats = this.model.grid.layers.numberFormat.matrix(box, '');
    const { locale } = this.context.book;
    const show = (value: CellValue, format: string) =>
      value === '' ? '' : displayText(value, format, locale);
    return this.context.values
      .raw(this.model, box)
      .map((row, i) => row.map((value, j) => show(value, formats[i]?.[j] ?? '')));
  }

  setValue(value: unknown): this {
    this.context.writer.write(this.model, this.changing(), () => value);
    return this;
  }

  setValues(values: unknown): this {
    const box = this.changing();
    const rows = fitMatrix(box, values, 'SpreadsheetApp.Range.setValues');
    this.context.writer.write(this.model, box, (row, column) => rows[row]?.[column]);
    return this;
  }

  getFormula(): string {
    return this.getFormulas()[0]?.[0] ?? '';
  }

  getFormulas(): string[][] {
    return this.formulas((formula) => formula.text, '');
  }

  getFormulaR1C1(): string | null {
    return this.getFormulasR1C1()[0]?.[0] ?? null;
  }

  getFormulasR1C1(): (string | null)[][] {
    return this.formulas((formula, row, column) => toR1C1(formula.text, { row, column }), null);
  }

  /** On several cells relative references move along, as when a formula is filled down. */
  setFormula(formula: string): this {
    const text = formula.startsWith('=') || formula === '' ? formula : `=${formula}`;
    const { locale } = this.context.book;
    this.context.writer.write(this.model, this.changing(), (rows, columns) =>
      text === '' ? '' : shiftFormula(text, { rows, columns }, locale),
    );
    return this;
  }

  setFormulas(formulas: unknown): this {
    const box = this.changing();
    const rows = fitMatrix(box, formulas, 'SpreadsheetApp.Range.setFormulas');
    this.context.writer.write(this.model, box, (row, column) => asFormula(rows[row]?.[column]));
    return this;
  }

  setFormulaR1C1(formula: string): this {
    const { top, left } = this.box;
    const at = (row: number, column: number) => ({ row: top + row, column: left + column });
    this.context.writer.write(this.model, this.changing(), (row, column) =>
      fromR1C1(asFormula(formula), at(row, column)),
    );
    return this;
  }

  setFormulasR1C1(formulas: unknown): this {
    const box = this.changing();
    const rows = fitMatrix(box, formulas, 'SpreadsheetApp.Range.setFormulasR1C1');
    this.context.writer.write(this.model, box, (row, column) =>
      fromR1C1(asFormula(rows[row]?.[column]), { row: box.top + row, column: box.left + column }),
    );
    return this;
  }

  isBlank(): boolean {
    return !this.model.grid.some(this.reading(), (stored) => stored !== '');
  }

  clear(options: ClearOptions = {}): this {
    const { contentsOnly, formatOnly, commentsOnly, validationsOnly } = options;
    const isPlain = !contentsOnly && !formatOnly && !commentsOnly && !validationsOnly;
    if (contentsOnly || isPlain) this.clearContent();
    if (formatOnly || isPlain) this.clearFormat();
    if (commentsOnly) this.clearNote();
    if (validationsOnly) this.clearDataValidations();
    return this;
  }

  clearContent(): this {
    this.context.writer.clear(this.model, this.changing());
    return this;
  }

  clearFormat(): this {
    return this.reset(FORMAT_NAMES);
  }

  clearNote(): this {
    return this.reset(['note']);
  }

  clearDataValidations(): this {
    return this.reset(['validation']);
  }

  protected reset(names: readonly AttributeName[]): this {
    const box = this.changing();
    for (const [name, change] of [
      ['numberFormat', 'format'],
      ['validation', 'validation'],
    ] as const)
      if (names.includes(name)) checkTyped(this.model, box, change);
    for (const name of names) this.model.grid.layers[name].fill(box, undefined);
    return this;
  }

  private getCellBox<T>(read: (box: { top: number; left: number; bottom: number; right: number }) => T): T {
    const { top, left } = this.reading();
    return read({ top, left, bottom: top + 1, right: left + 1 });
  }

  private formulas<T>(
    show: (formula: Formula, row: number, column: number) => string,
    missing: T,
  ): (string | T)[][] {
    const box = this.reading();
    return Array.from({ length: this.getNumRows() }, (_, i) =>
      Array.from({ length: this.getNumColumns() }, (__, j) => {
        const stored = this.model.grid.cell(box.top + i, box.left + j);
        return stored instanceof Formula ? show(stored, box.top + i, box.left + j) : missing;
      }),
    );
  }
}

function asFormula(value: unknown): string {
  const text = typeof value === 'string' ? value : '';
  return text === '' || text.startsWith('=') ? text : `=${text}`;
}

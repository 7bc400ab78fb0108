/** Notes, data validation, check boxes, metadata, filters and protection of a Range. */
import { ServiceError, signatureError } from '../contract';
import type { CellValue } from '../cells';
import { DataValidationImpl } from './dataValidation';
import type { FilterImpl } from './filter';
import { fitMatrix } from './matrix';
import {
  DeveloperMetadataFinderImpl,
  addMetadata,
  isSamePlace,
  lineOf,
  metadataAt,
  placeOfRange,
} from './metadata';
import type { DeveloperMetadataImpl } from './metadata';
import { heightOf } from './model/box';
import type { ValidationRule } from './model/rules';
import { checkNoTable, checkTyped } from './model/table';
import { protect } from './protection';
import type { ProtectionImpl } from './protection';
import { RangeStyles } from './rangeStyles';

const TICK: ValidationRule = { type: 'CHECKBOX', values: [], allowInvalid: true, helpText: null };

/** A Range as far as what is laid over its cells goes. */
export class RangeRules extends RangeStyles {
  getNote(): string {
    return this.first('note') ?? '';
  }

  getNotes(): string[][] {
    return this.all('note', '');
  }

  /** null removes; numbers read back as Java prints them (`25.0`). */
  setNote(note: unknown): this {
    this.model.grid.layers.note.fill(this.changing(), readNote(note));
    return this;
  }

  setNotes(notes: unknown): this {
    const box = this.changing();
    const rows = fitMatrix(box, notes, 'SpreadsheetApp.Range.setNotes');
    this.model.grid.layers.note.fillEach(box, (row, column) => readNote(rows[row]?.[column]));
    return this;
  }

  getDataValidation(): DataValidationImpl | null {
    const rule = this.first('validation');
    return rule ? this.context.views.validation(rule) : null;
  }

  getDataValidations(): (DataValidationImpl | null)[][] {
    const show = (rule: ValidationRule | null) => (rule ? this.context.views.validation(rule) : null);
    return this.all('validation', null).map((row) => row.map(show));
  }

  setDataValidation(rule: DataValidationImpl | null): this {
    const box = this.changing();
    checkTyped(this.model, box, 'validation');
    this.model.grid.layers.validation.fill(box, rule?.rule);
    return this;
  }

  setDataValidations(rules: unknown): this {
    const box = this.changing();
    const method = 'SpreadsheetApp.Range.setDataValidations';
    const rows = fitMatrix(box, rules, method);
    checkTyped(this.model, box, 'validation');
    this.model.grid.layers.validation.fillEach(box, (row, column) => {
      const rule = rows[row]?.[column] ?? null;
      if (rule !== null && !(rule instanceof DataValidationImpl)) throw signatureError(method, [rules]);
      return rule?.rule;
    });
    return this;
  }

  /** Sets the rule and writes the unchecked value into every cell. */
  insertCheckboxes(...values: unknown[]): this {
    const box = this.changing();
    checkTyped(this.model, box, 'validation');
    const rule = { ...TICK, values: values.map((value) => value as string | number | boolean) };
    this.model.grid.layers.validation.fill(box, rule);
    this.context.writer.write(this.model, box, () => uncheckedValue(rule));
    return this;
  }

  removeCheckboxes(): this {
    return this.onCheckboxes(() => '', true);
  }

  check(): this {
    return this.onCheckboxes((rule) => (rule.values[0] ?? true) as CellValue);
  }

  uncheck(): this {
    return this.onCheckboxes(uncheckedValue);
  }

  /** null when the cells differ or one of them is no check box. */
  isChecked(): boolean | null {
    const rules = this.all('validation', null);
    const values = this.context.values.raw(this.model, this.box);
    const states = values.map((row, i) => row.map((value, j) => tickState(rules[i]?.[j] ?? null, value)));
    const distinct = new Set(states.flat());
    return distinct.size === 1 ? ([...distinct][0] ?? null) : null;
  }

  addDeveloperMetadata(...args: unknown[]): this {
    addMetadata(this.context, placeOfRange(this), args);
    return this;
  }

  /** Only what sits exactly on this row or column: a cell in a tagged column has none. */
  getDeveloperMetadata(): DeveloperMetadataImpl[] {
    const own = lineOf(this.model, this.box);
    return metadataAt(this.context, (place) => own !== undefined && isSamePlace(place, own));
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinderImpl {
    return new DeveloperMetadataFinderImpl(this.context, { model: this.model, box: this.box });
  }

  createFilter(): FilterImpl {
    const box = this.changing();
    if (this.model.filter)
      throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
    checkNoTable(this.model, box);
    if (this.model.mergesIn(box).some((merge) => heightOf(merge) > 1))
      throw new ServiceError("You can't create a filter over a range containing vertical merges.");
    this.model.assign('filter', { box, columns: [] });
    return this.context.views.filter(this.model);
  }

  /** The sheet's filter, from any of its ranges. */
  getFilter(): FilterImpl | null {
    this.reading();
    return this.model.filter ? this.context.views.filter(this.model) : null;
  }

  protect(): ProtectionImpl {
    return protect(this.context, this.model, this.changing());
  }

  private onCheckboxes(value: (rule: ValidationRule) => CellValue, isRemoving = false): this {
    const box = this.changing();
    const { grid } = this.model;
    const ruleAt = (row: number, column: number) => grid.layers.validation.at(row, column);
    const rules = grid.layers.validation.matrix(box, undefined);
    this.context.writer.put(this.model, box, (row, column) => {
      const rule = ruleAt(row, column);
      return rule?.type === 'CHECKBOX' ? value(rule) : grid.cell(row, column);
    });
    if (isRemoving) {
      const rest = (rule: ValidationRule | undefined) => (rule?.type === 'CHECKBOX' ? undefined : rule);
      grid.layers.validation.fillEach(box, (row, column) => rest(rules[row]?.[column]));
    }
    return this;
  }
}

function uncheckedValue(rule: ValidationRule): CellValue {
  if (rule.values.length === 0) return false;
  return (rule.values[1] ?? '') as CellValue;
}

function tickState(rule: ValidationRule | null, value: CellValue): boolean | null {
  if (rule?.type !== 'CHECKBOX') return null;
  return value === (rule.values[0] ?? true);
}

function readNote(note: unknown): string | undefined {
  if (note === null || note === undefined || note === '') return undefined;
  if (typeof note === 'number') return Number.isInteger(note) ? note.toFixed(1) : String(note);
  return typeof note === 'string' ? note : JSON.stringify(note);
}

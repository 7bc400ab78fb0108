/** RangeList: the same setters on several ranges. */
import type { Covers, EnumMember } from '../contract';
import type { Context } from './context';
import type { RangeImpl } from './range';
import type { ClearOptions } from './rangeValues';

/** Members of Google's RangeList that are not emulated. */
type RangeListLeft = 'setVerticalText';

/** Several ranges of one sheet. */
export class RangeListImpl implements Covers<Omit<GoogleAppsScript.Spreadsheet.RangeList, RangeListLeft>> {
  constructor(
    readonly context: Context,
    readonly ranges: readonly RangeImpl[],
  ) {}

  getRanges(): RangeImpl[] {
    return [...this.ranges];
  }

  /** The last range becomes the active one. */
  activate(): this {
    return this.each((range) => range.activate());
  }

  breakApart(): this {
    return this.each((range) => range.breakApart());
  }

  check(): this {
    return this.each((range) => range.check());
  }

  uncheck(): this {
    return this.each((range) => range.uncheck());
  }

  clear(options?: ClearOptions): this {
    return this.each((range) => range.clear(options));
  }

  clearContent(): this {
    return this.each((range) => range.clearContent());
  }

  clearDataValidations(): this {
    return this.each((range) => range.clearDataValidations());
  }

  clearFormat(): this {
    return this.each((range) => range.clearFormat());
  }

  clearNote(): this {
    return this.each((range) => range.clearNote());
  }

  insertCheckboxes(...values: unknown[]): this {
    return this.each((range) => range.insertCheckboxes(...values));
  }

  removeCheckboxes(): this {
    return this.each((range) => range.removeCheckboxes());
  }

  setBackground(color: string | null): this {
    return this.each((range) => range.setBackground(color));
  }

  setBackgroundRGB(red: number, green: number, blue: number): this {
    return this.each((range) => range.setBackgroundRGB(red, green, blue));
  }

  setBorder(...args: (boolean | string | EnumMember | null)[]): this {
    return this.each((range) => range.setBorder(...args));
  }

  setFontColor(color: string | null): this {
    return this.each((range) => range.setFontColor(color));
  }

  setFontFamily(fontFamily: string | null): this {
    return this.each((range) => range.setFontFamily(fontFamily));
  }

  setFontLine(fontLine: string | null): this {
    return this.each((range) => range.setFontLine(fontLine));
  }

  setFontSize(size: number): this {
    return this.each((range) => range.setFontSize(size));
  }

  setFontStyle(fontStyle: string | null): this {
    return this.each((range) => range.setFontStyle(fontStyle));
  }

  setFontWeight(fontWeight: string | null): this {
    return this.each((range) => range.setFontWeight(fontWeight));
  }

  setFormula(formula: string): this {
    return this.each((range) => range.setFormula(formula));
  }

  setFormulaR1C1(formula: string): this {
    return this.each((range) => range.setFormulaR1C1(formula));
  }

  setHorizontalAlignment(alignment: string | null): this {
    return this.each((range) => range.setHorizontalAlignment(alignment));
  }

  setNote(note: string | null): this {
    return this.each((range) => range.setNote(note));
  }

  setNumberFormat(numberFormat: string): this {
    return this.each((range) => range.setNumberFormat(numberFormat));
  }

  setShowHyperlink(showHyperlink: boolean): this {
    return this.each((range) => range.setShowHyperlink(showHyperlink));
  }

  setTextDirection(direction: EnumMember | null): this {
    return this.each((range) => range.setTextDirection(direction));
  }

  setTextRotation(degrees: number): this {
    return this.each((range) => range.setTextRotation(degrees));
  }

  setValue(value: unknown): this {
    return this.each((range) => range.setValue(value));
  }

  setVerticalAlignment(alignment: string | null): this {
    return this.each((range) => range.setVerticalAlignment(alignment));
  }

  setWrap(isWrapEnabled: boolean): this {
    return this.each((range) => range.setWrap(isWrapEnabled));
  }

  setWrapStrategy(strategy: EnumMember): this {
    return this.each((range) => range.setWrapStrategy(strategy));
  }

  trimWhitespace(): this {
    return this.each((range) => range.trimWhitespace());
  }

  private each(act: (range: RangeImpl) => unknown): this {
    for (const range of this.ranges) act(range);
    return this;
  }
}

/** Colours, fonts, alignment and number formats of a Range; what a given argument means is left to formatValues.ts. */
import { fitMatrix } from './matrix';
import { DEFAULTS, readFormat } from './formatValues';
import type { PlainFormat } from './formatValues';
import type { CellAttributes } from './model/rules';
import { checkTyped } from './model/table';
import { RangeValues } from './rangeValues';

/** A Range as far as its looks go. Setters take null as a reset and pass over what they do not know, as on Google. */
export class RangeFormats extends RangeValues {
  getBackground(): string {
    return this.first('background') ?? DEFAULTS.background;
  }

  getBackgrounds(): string[][] {
    return this.all('background', DEFAULTS.background);
  }

  setBackground(value: unknown): this {
    return this.fill('background', value);
  }

  setBackgrounds(values: unknown): this {
    return this.fillEach('background', values, 'setBackgrounds');
  }

  getFontColor(): string {
    return this.first('fontColor') ?? DEFAULTS.fontColor;
  }

  getFontColors(): string[][] {
    return this.all('fontColor', DEFAULTS.fontColor);
  }

  setFontColor(value: unknown): this {
    return this.fill('fontColor', value);
  }

  setFontColors(values: unknown): this {
    return this.fillEach('fontColor', values, 'setFontColors');
  }

  getFontFamily(): string {
    return this.first('fontFamily') ?? DEFAULTS.fontFamily;
  }

  getFontFamilies(): string[][] {
    return this.all('fontFamily', DEFAULTS.fontFamily);
  }

  setFontFamily(value: unknown): this {
    return this.fill('fontFamily', value);
  }

  setFontFamilies(values: unknown): this {
    return this.fillEach('fontFamily', values, 'setFontFamilies');
  }

  getFontLine(): string {
    return this.first('fontLine') ?? DEFAULTS.fontLine;
  }

  getFontLines(): string[][] {
    return this.all('fontLine', DEFAULTS.fontLine);
  }

  setFontLine(value: unknown): this {
    return this.fill('fontLine', value);
  }

  setFontLines(values: unknown): this {
    return this.fillEach('fontLine', values, 'setFontLines');
  }

  getFontSize(): number {
    return this.first('fontSize') ?? DEFAULTS.fontSize;
  }

  getFontSizes(): number[][] {
    return this.all('fontSize', DEFAULTS.fontSize);
  }

  setFontSize(value: unknown): this {
    return this.fill('fontSize', value);
  }

  setFontSizes(values: unknown): this {
    return this.fillEach('fontSize', values, 'setFontSizes');
  }

  getFontStyle(): string {
    return this.first('fontStyle') ?? DEFAULTS.fontStyle;
  }

  getFontStyles(): string[][] {
    return this.all('fontStyle', DEFAULTS.fontStyle);
  }

  setFontStyle(value: unknown): this {
    return this.fill('fontStyle', value);
  }

  setFontStyles(values: unknown): this {
    return this.fillEach('fontStyle', values, 'setFontStyles');
  }

  getFontWeight(): string {
    return this.first('fontWeight') ?? DEFAULTS.fontWeight;
  }

  getFontWeights(): string[][] {
    return this.all('fontWeight', DEFAULTS.fontWeight);
  }

  setFontWeight(value: unknown): this {
    return this.fill('fontWeight', value);
  }

  setFontWeights(values: unknown): this {
    return this.fillEach('fontWeight', values, 'setFontWeights');
  }

  getHorizontalAlignment(): string {
    return this.first('horizontalAlignment') ?? DEFAULTS.horizontalAlignment;
  }

  getHorizontalAlignments(): string[][] {
    return this.all('horizontalAlignment', DEFAULTS.horizontalAlignment);
  }

  setHorizontalAlignment(value: unknown): this {
    return this.fill('horizontalAlignment', value);
  }

  setHorizontalAlignments(values: unknown): this {
    return this.fillEach('horizontalAlignment', values, 'setHorizontalAlignments');
  }

  getVerticalAlignment(): string {
    return this.first('verticalAlignment') ?? DEFAULTS.verticalAlignment;
  }

  getVerticalAlignments(): string[][] {
    return this.all('verticalAlignment', DEFAULTS.verticalAlignment);
  }

  setVerticalAlignment(value: unknown): this {
    return this.fill('verticalAlignment', value);
  }

  setVerticalAlignments(values: unknown): this {
    return this.fillEach('verticalAlignment', values, 'setVerticalAlignments');
  }

  getNumberFormat(): string {
    return this.first('numberFormat') ?? DEFAULTS.numberFormat;
  }

  getNumberFormats(): string[][] {
    return this.all('numberFormat', DEFAULTS.numberFormat);
  }

  setNumberFormat(value: unknown): this {
    return this.fill('numberFormat', value);
  }

  setNumberFormats(values: unknown): this {
    return this.fillEach('numberFormat', values, 'setNumberFormats');
  }

  protected first<K extends keyof CellAttributes>(name: K): CellAttributes[K] | undefined {
    const box = this.reading();
    return this.model.grid.layers[name].at(box.top, box.left);
  }

  protected all<K extends keyof CellAttributes, M>(name: K, missing: M): (CellAttributes[K] | M)[][] {
    return this.model.grid.layers[name].matrix(this.reading(), missing);
  }

  protected fill(name: PlainFormat, value: unknown): this {
    const box = this.changing();
    const format = readFormat(name, value);
    if (format === 'ignored') return this;
    if (name === 'numberFormat') checkTyped(this.model, box, 'format');
    if (name === 'numberFormat' && format.value === '@')
      this.context.writer.keepAsText(this.model, box, () => true);
    this.model.grid.layers[name].fill(box, format.value as never);
    return this;
  }

  protected fillEach(name: PlainFormat, values: unknown, method: string): this {
    const box = this.changing();
    const rows = fitMatrix(box, values, `SpreadsheetApp.Range.${method}`);
    const layer = this.model.grid.layers[name];
    if (name === 'numberFormat') {
      checkTyped(this.model, box, 'format');
      const isText = (row: number, column: number) => rows[row - box.top]?.[column - box.left] === '@';
      this.context.writer.keepAsText(this.model, box, isText);
    }
    const read = formatReader(name);
    layer.fillEach(box, (row, column) => {
      const format = read(rows[row]?.[column]);
      return (format === 'ignored' ? layer.at(box.top + row, box.left + column) : format.value) as never;
    });
    return this;
  }
}

/** Reads formats of which many neighbours are the same. */
function formatReader(name: PlainFormat): (value: unknown) => ReturnType<typeof readFormat> {
  let [last, format]: [unknown, ReturnType<typeof readFormat>] = [undefined, readFormat(name, undefined)];
  return (value) => {
    if (value !== last) [last, format] = [value, readFormat(name, value)];
    return format;
  };
}

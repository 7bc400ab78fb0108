/** The looks of a Range that are objects or enums on Google's side: wrapping, rotation, borders, colour objects, text styles. */
import type { EnumMember } from '../contract';
import { hexOfRgb } from './colors';
import { ColorImpl } from './colorObjects';
import { member } from './enums';
import { DEFAULTS } from './formatValues';
import { fitMatrix } from './matrix';
import { boxOf } from './model/box';
import type { Borders } from './model/rules';
import { RangeFormats } from './rangeFormats';
import { RichTextValueImpl, TextRotationImpl, TextStyleImpl } from './textStyle';

/** A Range as far as all its looks go. */
export class RangeStyles extends RangeFormats {
  setBackgroundRGB(red: number, green: number, blue: number): this {
    return this.setBackground(hexOfRgb(red, green, blue));
  }

  getBackgroundObject(): ColorImpl {
    return new ColorImpl(this.getBackground());
  }

  getBackgroundObjects(): ColorImpl[][] {
    return this.getBackgrounds().map((row) => row.map((hex) => new ColorImpl(hex)));
  }

  setBackgroundObject(color: ColorImpl | null): this {
    return this.setBackground(color?.hex ?? null);
  }

  setBackgroundObjects(colors: unknown): this {
    return this.setBackgrounds(this.hexes(colors, 'setBackgroundObjects'));
  }

  getFontColorObject(): ColorImpl {
    return new ColorImpl(this.getFontColor());
  }

  getFontColorObjects(): ColorImpl[][] {
    return this.getFontColors().map((row) => row.map((hex) => new ColorImpl(hex)));
  }

  setFontColorObject(color: ColorImpl | null): this {
    return this.setFontColor(color?.hex ?? null);
  }

  setFontColorObjects(colors: unknown): this {
    return this.setFontColors(this.hexes(colors, 'setFontColorObjects'));
  }

  /** True for an untouched cell although its strategy is OVERFLOW, as observed on Google. */
  getWrap(): boolean {
    return this.getWraps()[0]?.[0] ?? true;
  }

  getWraps(): boolean[][] {
    return this.all('wrap', 'WRAP').map((row) => row.map((name) => name === 'WRAP'));
  }

  setWrap(isWrapEnabled: boolean): this {
    return this.setWrapStrategy(member('WrapStrategy', isWrapEnabled ? 'WRAP' : 'OVERFLOW'));
  }

  setWraps(isWrapEnabled: unknown): this {
    return this.strategies(isWrapEnabled, 'setWraps', (wrap) => (wrap === true ? 'WRAP' : 'OVERFLOW'));
  }

  getWrapStrategy(): EnumMember {
    return member('WrapStrategy', this.first('wrap') ?? 'OVERFLOW');
  }

  getWrapStrategies(): EnumMember[][] {
    return this.all('wrap', 'OVERFLOW').map((row) => row.map((name) => member('WrapStrategy', name)));
  }

  setWrapStrategy(strategy: EnumMember): this {
    this.model.grid.layers.wrap.fill(this.changing(), strategy.name());
    return this;
  }

  setWrapStrategies(strategies: unknown): this {
    return this.strategies(strategies, 'setWrapStrategies', (strategy) => (strategy as EnumMember).name());
  }

  getTextDirection(): EnumMember | null {
    return this.getTextDirections()[0]?.[0] ?? null;
  }

  getTextDirections(): (EnumMember | null)[][] {
    const show = (name: string | null) => (name === null ? null : member('TextDirection', name));
    return this.all('textDirection', null).map((row) => row.map(show));
  }

  setTextDirection(direction: EnumMember | null): this {
    this.model.grid.layers.textDirection.fill(this.changing(), direction?.name());
    return this;
  }

  setTextDirections(directions: unknown): this {
    return this.each(directions, 'setTextDirections', (cell, direction) =>
      cell.setTextDirection(direction as EnumMember | null),
    );
  }

  setTextRotations(rotations: unknown): this {
    return this.each(rotations, 'setTextRotations', (cell, rotation) =>
      cell.setTextRotation(rotation as TextRotationImpl),
    );
  }

  setTextStyles(styles: unknown): this {
    return this.each(styles, 'setTextStyles', (cell, style) => cell.setTextStyle(style as TextStyleImpl));
  }

  getTextRotation(): TextRotationImpl {
    return new TextRotationImpl(this.first('rotation') ?? 0);
  }

  getTextRotations(): TextRotationImpl[][] {
    return this.all('rotation', 0).map((row) => row.map((degrees) => new TextRotationImpl(degrees)));
  }

  setTextRotation(rotation: number | TextRotationImpl): this {
    const degrees = typeof rotation === 'number' ? rotation : rotation.getDegrees();
    this.model.grid.layers.rotation.fill(this.changing(), degrees === 0 ? undefined : degrees);
    return this;
  }

  /** Sides given as null stay, false takes the line away; inner lines are kept on the cells left of and above them. */
  setBorder(...args: (boolean | string | EnumMember | null)[]): this {
    const [top, left, bottom, right, vertical, horizontal, color, style] = args;
    const box = this.changing();
    const line = `${typeof style === 'object' && style ? style.name() : 'SOLID'} ${String(color ?? '#000000')}`;
    const layer = this.model.grid.layers.borders;
    const [lastRow, lastColumn] = [this.getNumRows() - 1, this.getNumColumns() - 1];
    layer.fillEach(box, (row, column) =>
      withSides(layer.at(box.top + row, box.left + column) ?? {}, line, {
        top: row === 0 ? top : horizontal,
        bottom: row === lastRow ? bottom : horizontal,
        left: column === 0 ? left : vertical,
        right: column === lastColumn ? right : vertical,
      }),
    );
    return this;
  }

  /** Links in text are always shown: accepted without effect. */
  setShowHyperlink(_showHyperlink: boolean): this {
    this.changing();
    return this;
  }

  getTextStyle(): TextStyleImpl {
    return this.styleAt(0, 0);
  }

  getTextStyles(): TextStyleImpl[][] {
    return this.eachCell((row, column) => this.styleAt(row, column));
  }

  setTextStyle(style: TextStyleImpl): this {
    const { fontFamily, fontSize, foregroundColor, isBold, isItalic, isStrikethrough, isUnderline } =
      style.parts;
    if (fontFamily !== null) this.setFontFamily(fontFamily);
    if (fontSize !== null) this.setFontSize(fontSize);
    if (foregroundColor !== null) this.setFontColor(foregroundColor);
    if (isBold !== null) this.setFontWeight(isBold ? 'bold' : 'normal');
    if (isItalic !== null) this.setFontStyle(isItalic ? 'italic' : 'normal');
    if (isUnderline !== null) this.setFontLine(isUnderline ? 'underline' : 'none');
    if (isStrikethrough !== null) this.setFontLine(isStrikethrough ? 'line-through' : 'none');
    return this;
  }

  /** null for cells that hold no text. */
  getRichTextValue(): RichTextValueImpl | null {
    return this.getRichTextValues()[0]?.[0] ?? null;
  }

  getRichTextValues(): (RichTextValueImpl | null)[][] {
    const values = this.context.values.raw(this.model, this.reading());
    return this.eachCell((row, column) => {
      const value = values[row]?.[column];
      return typeof value === 'string' ? new RichTextValueImpl(value, this.styleAt(row, column)) : null;
    });
  }

  private each(values: unknown, method: string, act: (cell: RangeStyles, value: unknown) => void): this {
    const { top, left } = this.changing();
    const rows = fitMatrix(this.box, values, `SpreadsheetApp.Range.${method}`);
    rows.forEach((row, i) =>
      row.forEach((value, j) => act(this.sibling(boxOf(top + i + 1, left + j + 1)), value)),
    );
    return this;
  }

  private eachCell<T>(show: (row: number, column: number) => T): T[][] {
    return Array.from({ length: this.getNumRows() }, (_, row) =>
      Array.from({ length: this.getNumColumns() }, (__, column) => show(row, column)),
    );
  }

  private styleAt(rowInRange: number, columnInRange: number): TextStyleImpl {
    const box = this.reading();
    const [row, column] = [box.top + rowInRange, box.left + columnInRange];
    const { layers } = this.model.grid;
    const line = layers.fontLine.at(row, column);
    return new TextStyleImpl({
      fontFamily: layers.fontFamily.at(row, column) ?? DEFAULTS.fontFamily,
      fontSize: layers.fontSize.at(row, column) ?? DEFAULTS.fontSize,
      foregroundColor: layers.fontColor.at(row, column) ?? DEFAULTS.fontColor,
      isBold: layers.fontWeight.at(row, column) === 'bold',
      isItalic: layers.fontStyle.at(row, column) === 'italic',
      isStrikethrough: line === 'line-through',
      isUnderline: line === 'underline',
    });
  }

  private hexes(colors: unknown, method: string): (string | null)[][] {
    const rows = fitMatrix(this.box, colors, `SpreadsheetApp.Range.${method}`);
    return rows.map((row) => row.map((color) => (color as ColorImpl | null)?.hex ?? null));
  }

  private strategies(values: unknown, method: string, name: (value: unknown) => string): this {
    const box = this.changing();
    const rows = fitMatrix(box, values, `SpreadsheetApp.Range.${method}`);
    this.model.grid.layers.wrap.fillEach(box, (row, column) => name(rows[row]?.[column]));
    return this;
  }
}

type Side = keyof Borders;

function withSides(before: Borders, line: string, sides: Record<Side, unknown>): Borders | undefined {
  const after: { -readonly [K in Side]?: string } = { ...before };
  for (const side of Object.keys(sides) as Side[]) {
    if (sides[side] === true) after[side] = line;
    if (sides[side] === false) delete after[side];
  }
  return Object.keys(after).length > 0 ? after : undefined;
}

/** TextStyle, its builder, TextRotation and the plain reading of rich text; runs of differing style within a cell are not emulated. */
import type { Covers } from '../contract';
import { ColorImpl } from './colorObjects';
import { hexOfColor } from './colors';

/** The parts of a text style; null leaves the cell's own. */
export interface StyleParts {
  readonly fontFamily: string | null;
  readonly fontSize: number | null;
  readonly foregroundColor: string | null;
  readonly isBold: boolean | null;
  readonly isItalic: boolean | null;
  readonly isStrikethrough: boolean | null;
  readonly isUnderline: boolean | null;
}

const NOTHING: StyleParts = {
  fontFamily: null,
  fontSize: null,
  foregroundColor: null,
  isBold: null,
  isItalic: null,
  isStrikethrough: null,
  isUnderline: null,
};

/** The rendered style of text. */
export class TextStyleImpl implements Covers<GoogleAppsScript.Spreadsheet.TextStyle> {
  constructor(readonly parts: StyleParts) {}

  getFontFamily(): string | null {
    return this.parts.fontFamily;
  }

  getFontSize(): number | null {
    return this.parts.fontSize;
  }

  getForegroundColor(): string | null {
    return this.parts.foregroundColor;
  }

  getForegroundColorObject(): ColorImpl | null {
    return this.parts.foregroundColor === null ? null : new ColorImpl(this.parts.foregroundColor);
  }

  isBold(): boolean | null {
    return this.parts.isBold;
  }

  isItalic(): boolean | null {
    return this.parts.isItalic;
  }

  isStrikethrough(): boolean | null {
    return this.parts.isStrikethrough;
  }

  isUnderline(): boolean | null {
    return this.parts.isUnderline;
  }

  copy(): TextStyleBuilderImpl {
    return new TextStyleBuilderImpl(this.parts);
  }
}

/** Builds a text style. */
export class TextStyleBuilderImpl implements Covers<GoogleAppsScript.Spreadsheet.TextStyleBuilder> {
  constructor(private parts: StyleParts = NOTHING) {}

  setFontFamily(fontFamily: string): this {
    return this.set({ fontFamily });
  }

  setFontSize(fontSize: number): this {
    return this.set({ fontSize });
  }

  setForegroundColor(cssString: string): this {
    return this.set({ foregroundColor: hexOfColor(cssString) ?? null });
  }

  setForegroundColorObject(color: ColorImpl): this {
    return this.set({ foregroundColor: color.hex });
  }

  setBold(isBold: boolean): this {
    return this.set({ isBold });
  }

  setItalic(isItalic: boolean): this {
    return this.set({ isItalic });
  }

  setStrikethrough(isStrikethrough: boolean): this {
    return this.set({ isStrikethrough });
  }

  setUnderline(isUnderline: boolean): this {
    return this.set({ isUnderline });
  }

  build(): TextStyleImpl {
    return new TextStyleImpl(this.parts);
  }

  private set(parts: Partial<StyleParts>): this {
    this.parts = { ...this.parts, ...parts };
    return this;
  }
}

/** How far the text of a cell is turned. */
export class TextRotationImpl implements Covers<GoogleAppsScript.Spreadsheet.TextRotation> {
  constructor(private readonly degrees: number) {}

  getDegrees(): number {
    return this.degrees;
  }

  isVertical(): boolean {
    return false;
  }
}

/** Members of Google's RichTextValue that are not emulated. */
type RichTextValueLeft = 'copy';

/** A cell's text in one style: what `getRichTextValue` gives for a cell without differing runs. */
export class RichTextValueImpl implements Covers<
  Omit<GoogleAppsScript.Spreadsheet.RichTextValue, RichTextValueLeft>
> {
  constructor(
    private readonly text: string,
    private readonly style: TextStyleImpl,
  ) {}

  getText(): string {
    return this.text;
  }

  getStartIndex(): number {
    return 0;
  }

  getEndIndex(): number {
    return this.text.length;
  }

  getRuns(): RichTextValueImpl[] {
    return [this];
  }

  getTextStyle(): TextStyleImpl {
    return this.style;
  }

  getLinkUrl(): string | null {
    return null;
  }
}

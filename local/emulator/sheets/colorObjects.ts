/** Color, its builder and RgbColor as scripts see them; plain RGB colours only, themes are not emulated. */
import type { Covers, EnumMember } from '../contract';
import { hexOfColor } from './colors';
import { member } from './enums';

/** A colour in RGB. */
export class RgbColorImpl {
  constructor(readonly hex: string) {}

  asHexString(): string {
    return this.hex;
  }

  getRed(): number {
    return parseInt(this.hex.slice(1, 3), 16);
  }

  getGreen(): number {
    return parseInt(this.hex.slice(3, 5), 16);
  }

  getBlue(): number {
    return parseInt(this.hex.slice(5, 7), 16);
  }

  getColorType(): EnumMember {
    return member('ColorType', 'RGB');
  }
}

/** Members of Google's Color that are not emulated. */
type ColorLeft = 'asThemeColor';

/** A colour. */
export class ColorImpl implements Covers<Omit<GoogleAppsScript.Spreadsheet.Color, ColorLeft>> {
  constructor(readonly hex: string) {}

  asRgbColor(): RgbColorImpl {
    return new RgbColorImpl(this.hex);
  }

  getColorType(): EnumMember {
    return member('ColorType', 'RGB');
  }
}

/** Members of Google's ColorBuilder that are not emulated. */
type ColorBuilderLeft = 'asThemeColor' | 'setThemeColor';

/** Builds a colour; black until told otherwise. */
export class ColorBuilderImpl implements Covers<
  Omit<GoogleAppsScript.Spreadsheet.ColorBuilder, ColorBuilderLeft>
> {
  private hex = '#000000';

  setRgbColor(cssString: string): this {
    this.hex = hexOfColor(cssString) ?? this.hex;
    return this;
  }

  asRgbColor(): RgbColorImpl {
    return new RgbColorImpl(this.hex);
  }

  getColorType(): EnumMember {
    return member('ColorType', 'RGB');
  }

  build(): ColorImpl {
    return new ColorImpl(this.hex);
  }
}

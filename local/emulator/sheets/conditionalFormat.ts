/** ConditionalFormatRule, its conditions and its builder; rules are kept and shifted, the colouring itself is left to the preview. */
import { ServiceError } from '../contract';
import type { Covers, EnumMember } from '../contract';
import { hexOfColor } from './colors';
import { ColorImpl } from './colorObjects';
import { ConditionBuilder, criteriaType, criteriaValues } from './conditionBuilder';
import type { Context } from './context';
import { member } from './enums';
import type { Criterion, FormatRule, Gradient, GradientPoint } from './model/rules';
import type { RangeImpl } from './range';

const PLAIN: FormatRule['style'] = {
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  strikethrough: null,
  underline: null,
};

/** When a rule applies, and how cells look then. */
export class BooleanConditionImpl implements Covers<GoogleAppsScript.Spreadsheet.BooleanCondition> {
  constructor(
    readonly context: Context,
    private readonly criterion: Criterion,
    private readonly style: FormatRule['style'],
  ) {}

  getCriteriaType(): EnumMember | null {
    return criteriaType(this.criterion);
  }

  getCriteriaValues(): unknown[] {
    return criteriaValues(this.criterion, this.context);
  }

  getBackground(): string | null {
    return this.style.background;
  }

  getBackgroundObject(): ColorImpl | null {
    return this.style.background === null ? null : new ColorImpl(this.style.background);
  }

  getFontColor(): string | null {
    return this.style.fontColor;
  }

  getFontColorObject(): ColorImpl | null {
    return this.style.fontColor === null ? null : new ColorImpl(this.style.fontColor);
  }

  getBold(): boolean | null {
    return this.style.bold;
  }

  getItalic(): boolean | null {
    return this.style.italic;
  }

  getStrikethrough(): boolean | null {
    return this.style.strikethrough;
  }

  getUnderline(): boolean | null {
    return this.style.underline;
  }
}

/** The points of a colour scale. */
export class GradientConditionImpl implements Covers<GoogleAppsScript.Spreadsheet.GradientCondition> {
  constructor(private readonly gradient: Gradient) {}

  getMinColor(): string {
    return this.gradient.min?.color ?? '';
  }

  getMinType(): EnumMember | null {
    return typeOf(this.gradient.min);
  }

  getMinValue(): string {
    return this.gradient.min?.value ?? '';
  }

  getMidColor(): string {
    return this.gradient.mid?.color ?? '';
  }

  getMidType(): EnumMember | null {
    return typeOf(this.gradient.mid);
  }

  getMidValue(): string {
    return this.gradient.mid?.value ?? '';
  }

  getMaxColor(): string {
    return this.gradient.max?.color ?? '';
  }

  getMaxType(): EnumMember | null {
    return typeOf(this.gradient.max);
  }

  getMaxValue(): string {
    return this.gradient.max?.value ?? '';
  }
}

function typeOf(point: GradientPoint | undefined): EnumMember | null {
  return point?.type === undefined ? null : member('InterpolationType', point.type);
}

/** One rule of a sheet. */
export class ConditionalFormatRuleImpl implements Covers<GoogleAppsScript.Spreadsheet.ConditionalFormatRule> {
  constructor(
    readonly context: Context,
    readonly rule: FormatRule,
  ) {}

  getRanges(): RangeImpl[] {
    return rangesOf(this.rule, this.context);
  }

  getBooleanCondition(): BooleanConditionImpl | null {
    const { condition, style } = this.rule;
    return condition ? new BooleanConditionImpl(this.context, condition, style) : null;
  }

  getGradientCondition(): GradientConditionImpl | null {
    return this.rule.gradient ? new GradientConditionImpl(this.rule.gradient) : null;
  }

  copy(): ConditionalFormatRuleBuilderImpl {
    return new ConditionalFormatRuleBuilderImpl(this.context, this.rule);
  }
}

/** Builds a rule; needs ranges and a condition or colour scale. */
export class ConditionalFormatRuleBuilderImpl
  extends ConditionBuilder
  implements Covers<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>
{
  private areas: FormatRule['areas'];
  private style: FormatRule['style'];
  private gradient: Gradient | undefined;

  constructor(context: Context, rule?: FormatRule) {
    super(context, rule?.condition);
    this.areas = rule?.areas ?? [];
    this.style = rule?.style ?? PLAIN;
    this.gradient = rule?.gradient;
  }

  build(): ConditionalFormatRuleImpl {
    if (this.areas.length === 0)
      throw new ServiceError('Conditional format rule must apply to at least one range.');
    return new ConditionalFormatRuleImpl(this.context, this.rule());
  }

  copy(): ConditionalFormatRuleBuilderImpl {
    return new ConditionalFormatRuleBuilderImpl(this.context, this.rule());
  }

  getRanges(): RangeImpl[] {
    return rangesOf(this.rule(), this.context);
  }

  getBooleanCondition(): BooleanConditionImpl | null {
    return this.criterion ? new BooleanConditionImpl(this.context, this.criterion, this.style) : null;
  }

  getGradientCondition(): GradientConditionImpl | null {
    return this.gradient ? new GradientConditionImpl(this.gradient) : null;
  }

  setRanges(ranges: readonly RangeImpl[]): this {
    this.areas = ranges.map((range) => ({ sheetId: range.model.id, box: range.box }));
    return this;
  }

  setBackground(color: string | null): this {
    return this.restyle({ background: color === null ? null : (hexOfColor(color) ?? null) });
  }

  setBackgroundObject(color: ColorImpl | null): this {
    return this.restyle({ background: color?.hex ?? null });
  }

  setFontColor(color: string | null): this {
    return this.restyle({ fontColor: color === null ? null : (hexOfColor(color) ?? null) });
  }

  setFontColorObject(color: ColorImpl | null): this {
    return this.restyle({ fontColor: color?.hex ?? null });
  }

  setBold(bold: boolean | null): this {
    return this.restyle({ bold });
  }

  setItalic(italic: boolean | null): this {
    return this.restyle({ italic });
  }

  setStrikethrough(strikethrough: boolean | null): this {
    return this.restyle({ strikethrough });
  }

  setUnderline(underline: boolean | null): this {
    return this.restyle({ underline });
  }

  setGradientMinpoint(color: string): this {
    return this.setPoint('min', { color, type: undefined, value: '' });
  }

  setGradientMinpointWithValue(color: string, type: EnumMember, value: string): this {
    return this.setPoint('min', { color, type: type.name(), value });
  }

  setGradientMidpointWithValue(color: string, type: EnumMember, value: string): this {
    return this.setPoint('mid', { color, type: type.name(), value });
  }

  setGradientMaxpoint(color: string): this {
    return this.setPoint('max', { color, type: undefined, value: '' });
  }

  setGradientMaxpointWithValue(color: string, type: EnumMember, value: string): this {
    return this.setPoint('max', { color, type: type.name(), value });
  }

  private rule(): FormatRule {
    const { areas, style, gradient, criterion } = this;
    return { areas, style, gradient, condition: gradient ? undefined : criterion };
  }

  private restyle(style: Partial<FormatRule['style']>): this {
    this.style = { ...this.style, ...style };
    return this;
  }

  private setPoint(name: keyof Gradient, point: GradientPoint): this {
    this.gradient = { ...this.gradient, [name]: { ...point, color: hexOfColor(point.color) ?? point.color } };
    return this;
  }
}

function rangesOf(rule: FormatRule, context: Context): RangeImpl[] {
  return rule.areas.flatMap(({ sheetId, box }) => {
    const sheet = context.book.sheetById(sheetId);
    return sheet ? [context.views.range(sheet, box)] : [];
  });
}

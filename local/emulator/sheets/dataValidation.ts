/** DataValidation and its builder; whether a value meets a rule is decided by model/criteria.ts. */
import { ServiceError } from '../contract';
import type { Covers, EnumMember } from '../contract';
import type { Context } from './context';
import { toScript, toStored } from './criterionValues';
import { member } from './enums';
import type { CriterionValue, ValidationRule } from './model/rules';
import type { RangeBase } from './rangeBase';

type RuleParts = Omit<ValidationRule, 'type'> & { readonly type: string | null };

// Google's defaults: no criterion, a warning only.
const NO_RULE: RuleParts = { type: null, values: [], allowInvalid: true, helpText: null };

/** Google's limit for the entries of a list; the dropdown flag is kept behind them. */
const MAX_ENTRIES = 500;

const TOO_MANY =
  'The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.';

class RuleReader {
  constructor(
    readonly context: Context,
    protected parts: RuleParts,
  ) {}

  getAllowInvalid(): boolean {
    return this.parts.allowInvalid;
  }

  getCriteriaType(): EnumMember | null {
    return this.parts.type === null ? null : member('DataValidationCriteria', this.parts.type);
  }

  /** Lists come back as `[list, showDropdown]`, ranges as `[range, showDropdown]`. */
  getCriteriaValues(): unknown[] {
    const values = this.parts.values.map((value) => toScript(value, this.context));
    return this.parts.type === 'VALUE_IN_LIST' ? [values.slice(0, -1), values[values.length - 1]] : values;
  }

  getHelpText(): string | null {
    return this.parts.helpText;
  }

  copy(): DataValidationBuilderImpl {
    return new DataValidationBuilderImpl(this.context, this.parts);
  }
}

/** A data validation rule. */
export class DataValidationImpl
  extends RuleReader
  implements Covers<GoogleAppsScript.Spreadsheet.DataValidation>
{
  constructor(
    context: Context,
    readonly rule: ValidationRule,
  ) {
    super(context, rule);
  }
}

/** Builds data validation rules. */
export class DataValidationBuilderImpl
  extends RuleReader
  implements Covers<GoogleAppsScript.Spreadsheet.DataValidationBuilder>
{
  constructor(context: Context, parts: RuleParts = NO_RULE) {
    super(context, parts);
  }

  build(): DataValidationImpl {
    if (this.parts.type === 'VALUE_IN_LIST' && this.parts.values.length > MAX_ENTRIES + 1)
      throw new ServiceError(TOO_MANY);
    const { type, ...rest } = this.parts;
    return new DataValidationImpl(this.context, { ...rest, type: type ?? 'CUSTOM_FORMULA' });
  }

  setAllowInvalid(allowInvalid: boolean): this {
    this.parts = { ...this.parts, allowInvalid };
    return this;
  }

  setHelpText(helpText: string): this {
    this.parts = { ...this.parts, helpText };
    return this;
  }

  withCriteria(criteria: EnumMember, args: readonly unknown[]): this {
    const [first, second] = args;
    if (criteria.name() === 'VALUE_IN_LIST' && Array.isArray(first))
      return this.requireValueInList(first, second !== false);
    return this.require(criteria.name(), args);
  }

  requireCheckbox(...values: unknown[]): this {
    return this.require('CHECKBOX', values);
  }

  /** Entries become texts. */
  requireValueInList(values: readonly unknown[], showDropdown = true): this {
    return this.require('VALUE_IN_LIST', [...values.map(String), showDropdown]);
  }

  requireValueInRange(range: RangeBase, showDropdown = true): this {
    return this.require('VALUE_IN_RANGE', [range, showDropdown]);
  }

  requireDate(): this {
    return this.require('DATE_IS_VALID_DATE', []);
  }

  requireDateAfter(date: unknown): this {
    return this.require('DATE_AFTER', [date]);
  }

  requireDateBefore(date: unknown): this {
    return this.require('DATE_BEFORE', [date]);
  }

  requireDateBetween(start: unknown, end: unknown): this {
    return this.require('DATE_BETWEEN', [start, end]);
  }

  requireDateEqualTo(date: unknown): this {
    return this.require('DATE_EQUAL_TO', [date]);
  }

  requireDateNotBetween(start: unknown, end: unknown): this {
    return this.require('DATE_NOT_BETWEEN', [start, end]);
  }

  requireDateOnOrAfter(date: unknown): this {
    return this.require('DATE_ON_OR_AFTER', [date]);
  }

  requireDateOnOrBefore(date: unknown): this {
    return this.require('DATE_ON_OR_BEFORE', [date]);
  }

  requireFormulaSatisfied(formula: string): this {
    return this.require('CUSTOM_FORMULA', [formula]);
  }

  requireNumberBetween(start: number, end: number): this {
    return this.require('NUMBER_BETWEEN', [start, end]);
  }

  requireNumberEqualTo(number: number): this {
    return this.require('NUMBER_EQUAL_TO', [number]);
  }

  requireNumberGreaterThan(number: number): this {
    return this.require('NUMBER_GREATER_THAN', [number]);
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberLessThan(number: number): this {
    return this.require('NUMBER_LESS_THAN', [number]);
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    return this.require('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberNotBetween(start: number, end: number): this {
    return this.require('NUMBER_NOT_BETWEEN', [start, end]);
  }

  requireNumberNotEqualTo(number: number): this {
    return this.require('NUMBER_NOT_EQUAL_TO', [number]);
  }

  requireTextContains(text: string): this {
    return this.require('TEXT_CONTAINS', [text]);
  }

  requireTextDoesNotContain(text: string): this {
    return this.require('TEXT_DOES_NOT_CONTAIN', [text]);
  }

  requireTextEqualTo(text: string): this {
    return this.require('TEXT_EQUAL_TO', [text]);
  }

  requireTextIsEmail(): this {
    return this.require('TEXT_IS_VALID_EMAIL', []);
  }

  requireTextIsUrl(): this {
    return this.require('TEXT_IS_VALID_URL', []);
  }

  private require(type: string, values: readonly unknown[]): this {
    const stored: readonly CriterionValue[] = values.map(toStored);
    this.parts = { ...this.parts, type, values: stored };
    return this;
  }
}

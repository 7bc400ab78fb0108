/** The `when…` methods that conditional formats and filters share. */
import { EnumMember } from '../contract';
import type { Context } from './context';
import { toScript, toStored } from './criterionValues';
import { member } from './enums';
import type { Criterion } from './model/rules';

/** Collects one condition. A relative date reads back as the `…_RELATIVE` criterion. */
export abstract class ConditionBuilder {
  constructor(
    readonly context: Context,
    protected criterion: Criterion | undefined,
  ) {}

  withCriteria(criteria: EnumMember, args: readonly unknown[]): this {
    return this.when(criteria.name(), args);
  }

  whenCellEmpty(): this {
    return this.when('CELL_EMPTY', []);
  }

  whenCellNotEmpty(): this {
    return this.when('CELL_NOT_EMPTY', []);
  }

  whenFormulaSatisfied(formula: string): this {
    return this.when('CUSTOM_FORMULA', [formula]);
  }

  whenNumberBetween(start: number, end: number): this {
    return this.when('NUMBER_BETWEEN', [start, end]);
  }

  whenNumberEqualTo(number: number): this {
    return this.when('NUMBER_EQUAL_TO', [number]);
  }

  whenNumberGreaterThan(number: number): this {
    return this.when('NUMBER_GREATER_THAN', [number]);
  }

  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  whenNumberLessThan(number: number): this {
    return this.when('NUMBER_LESS_THAN', [number]);
  }

  whenNumberLessThanOrEqualTo(number: number): this {
    return this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  whenNumberNotBetween(start: number, end: number): this {
    return this.when('NUMBER_NOT_BETWEEN', [start, end]);
  }

  whenNumberNotEqualTo(number: number): this {
    return this.when('NUMBER_NOT_EQUAL_TO', [number]);
  }

  whenTextContains(text: string): this {
    return this.when('TEXT_CONTAINS', [text]);
  }

  whenTextDoesNotContain(text: string): this {
    return this.when('TEXT_DOES_NOT_CONTAIN', [text]);
  }

  whenTextEndsWith(text: string): this {
    return this.when('TEXT_ENDS_WITH', [text]);
  }

  whenTextEqualTo(text: string): this {
    return this.when('TEXT_EQUAL_TO', [text]);
  }

  whenTextStartsWith(text: string): this {
    return this.when('TEXT_STARTS_WITH', [text]);
  }

  whenDateAfter(date: unknown): this {
    return this.whenDate('DATE_AFTER', date);
  }

  whenDateBefore(date: unknown): this {
    return this.whenDate('DATE_BEFORE', date);
  }

  whenDateEqualTo(date: unknown): this {
    return this.whenDate('DATE_EQUAL_TO', date);
  }

  protected when(type: string, values: readonly unknown[]): this {
    this.criterion = { type, values: values.map(toStored) };
    return this;
  }

  private whenDate(type: string, date: unknown): this {
    return this.when(date instanceof EnumMember ? `${type}_RELATIVE` : type, [date]);
  }
}

/** The type of a condition as a script gets it; null without one. */
export function criteriaType(criterion: Criterion | undefined): EnumMember | null {
  return criterion ? member('BooleanCriteria', criterion.type) : null;
}

/** The arguments of a condition as a script gets them. */
export function criteriaValues(criterion: Criterion | undefined, context: Context): unknown[] {
  return (criterion?.values ?? []).map((value) => toScript(value, context));
}

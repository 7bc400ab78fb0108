/** Filter, FilterCriteria and its builder, and which rows a filter hides; sorting is left to sorting.ts. */
import { displayText } from '../cells';
import { ServiceError } from '../contract';
import type { Covers, EnumMember } from '../contract';
import { ConditionBuilder, criteriaType, criteriaValues } from './conditionBuilder';
import type { Context } from './context';
import { meets } from './model/criteria';
import type { FilterRule, FilterState } from './model/rules';
import type { SheetModel } from './model/sheetModel';
import { sortRows } from './sorting';
import type { RangeImpl } from './range';

const NO_RULE: FilterRule = { condition: undefined, hidden: undefined, visible: undefined };

/** What one column of a filter lets through. */
export class FilterCriteriaImpl implements Covers<GoogleAppsScript.Spreadsheet.FilterCriteria> {
  constructor(
    readonly context: Context,
    readonly rule: FilterRule,
  ) {}

  getCriteriaType(): EnumMember | null {
    return criteriaType(this.rule.condition);
  }

  getCriteriaValues(): unknown[] {
    return criteriaValues(this.rule.condition, this.context);
  }

  getHiddenValues(): string[] {
    return [...(this.rule.hidden ?? [])];
  }

  getVisibleValues(): string[] {
    return [...(this.rule.visible ?? [])];
  }

  copy(): FilterCriteriaBuilderImpl {
    return new FilterCriteriaBuilderImpl(this.context, this.rule);
  }
}

/** Builds filter criteria. */
export class FilterCriteriaBuilderImpl
  extends ConditionBuilder
  implements Covers<GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder>
{
  constructor(
    context: Context,
    private rule: FilterRule = NO_RULE,
  ) {
    super(context, rule.condition);
  }

  build(): FilterCriteriaImpl {
    return new FilterCriteriaImpl(this.context, { ...this.rule, condition: this.criterion });
  }

  copy(): FilterCriteriaBuilderImpl {
    return new FilterCriteriaBuilderImpl(this.context, { ...this.rule, condition: this.criterion });
  }

  getCriteriaType(): EnumMember | null {
    return criteriaType(this.criterion);
  }

  getCriteriaValues(): unknown[] {
    return criteriaValues(this.criterion, this.context);
  }

  getHiddenValues(): string[] {
    return [...(this.rule.hidden ?? [])];
  }

  getVisibleValues(): string[] {
    return [...(this.rule.visible ?? [])];
  }

  setHiddenValues(values: readonly string[]): this {
    this.rule = { ...this.rule, hidden: values.map(String) };
    return this;
  }

  setVisibleValues(values: readonly string[]): this {
    this.rule = { ...this.rule, visible: values.map(String) };
    return this;
  }
}

/** The filter of a sheet. Columns are counted on the sheet, not within the filter. */
export class FilterImpl implements Covers<GoogleAppsScript.Spreadsheet.Filter> {
  constructor(
    readonly context: Context,
    readonly model: SheetModel,
  ) {}

  getRange(): RangeImpl {
    return this.context.views.range(this.model, this.state().box);
  }

  remove(): void {
    this.context.writer.checkSheetRight(this.model);
    this.model.assign('filter', undefined);
  }

  getColumnFilterCriteria(columnPosition: number): FilterCriteriaImpl | null {
    this.context.settle();
    const found = this.state().columns.find(({ column }) => column === columnPosition - 1);
    return found ? new FilterCriteriaImpl(this.context, found.rule) : null;
  }

  setColumnFilterCriteria(columnPosition: number, criteria: FilterCriteriaImpl | null): this {
    const others = this.state().columns.filter(({ column }) => column !== columnPosition - 1);
    const columns = criteria ? [...others, { column: columnPosition - 1, rule: criteria.rule }] : others;
    this.context.writer.checkSheetRight(this.model);
    this.model.assign('filter', { ...this.state(), columns });
    return this;
  }

  removeColumnFilterCriteria(columnPosition: number): this {
    return this.setColumnFilterCriteria(columnPosition, null);
  }

  /** Sorts the rows under the header. */
  sort(columnPosition: number, ascending: boolean): this {
    const { box } = this.state();
    const body = { ...box, top: box.top + 1 };
    if (body.top < body.bottom)
      sortRows(this.context, this.model, { box: body, keys: [{ column: columnPosition - 1, ascending }] });
    return this;
  }

  private state(): FilterState {
    this.context.checkAlive(this.model);
    if (!this.model.filter) throw new ServiceError('The filter was removed.');
    return this.model.filter;
  }
}

/** Whether the sheet's filter hides a row, by the values the cells have now. */
export function isHiddenByFilter(context: Context, model: SheetModel, row: number): boolean {
  const { filter } = model;
  if (!filter || row <= filter.box.top || row >= filter.box.bottom) return false;
  return filter.columns.some(({ column, rule }) => !isLetThrough(context, rule, { model, row, column }));
}

function isLetThrough(
  context: Context,
  rule: FilterRule,
  cell: { model: SheetModel; row: number; column: number },
): boolean {
  const value = context.values.at(cell.model, cell.row, cell.column);
  const format = cell.model.grid.layers.numberFormat.at(cell.row, cell.column) ?? '';
  const shown = value === '' ? '' : displayText(value, format, context.book.locale);
  if (rule.hidden?.includes(shown)) return false;
  if (rule.visible && !rule.visible.includes(shown)) return false;
  return (
    !rule.condition ||
    meets(rule.condition, { value, format }, { book: context.book, values: context.values })
  );
}

/** A tab as a person sees it, for the preview and the command line: shown texts, looks with conditional formats carried out, dropdowns, hidden lines. */
import { displayText, evaluateRule, isDateFormat, partsFromSerial } from '../cells';
import type { CellValue } from '../cells';
import type { Context } from './context';
import { isHiddenByFilter } from './filter';
import { DEFAULTS } from './formatValues';
import { printA1 } from './model/a1';
import { isInside } from './model/box';
import { Formula } from './model/grid';
import type { Box } from './model/box';
import { meets } from './model/criteria';
import type { FormatRule, ValidationRule } from './model/rules';
import { DEFAULT_COLUMN_WIDTH } from './model/sheetModel';
import type { SheetModel } from './model/sheetModel';

/** One cell as it is seen. */
export interface CellView {
  readonly text: string;
  readonly kind: 'blank' | 'number' | 'text' | 'boolean';
  readonly background: string;
  readonly color: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly line: string;
  readonly align: string;
  readonly isWrapped: boolean;
  readonly note: string;
  /** With its '='; '' for a value. */
  readonly formula: string;
  /** The entries of a dropdown. */
  readonly choices?: readonly string[];
  readonly isCheckbox: boolean;
}

/** One tab as it is seen; rows and columns counted from 1 are listed from the first on. */
export interface TabView {
  readonly name: string;
  readonly kind: 'GRID' | 'OBJECT';
  readonly isHidden: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Width in pixels, 0 when hidden. */
  readonly columnWidths: readonly number[];
  /** Rows hidden by the user or the filter, counted from 1. */
  readonly hiddenRows: readonly number[];
  readonly merges: readonly string[];
  readonly cells: readonly (readonly CellView[])[];
}

/** The used part of a tab, at most `maxRows` rows of it, hidden rows and columns included. */
export function viewTab(context: Context, model: SheetModel, maxRows: number): TabView {
  const { grid } = model;
  const box = { top: 0, left: 0, bottom: Math.min(grid.usedRows, maxRows), right: grid.usedColumns };
  return {
    name: model.name,
    kind: model.kind,
    isHidden: model.isHidden,
    frozenRows: model.frozenRows,
    frozenColumns: model.frozenColumns,
    columnWidths: Array.from({ length: box.right }, (_, column) => widthOf(model, column)),
    hiddenRows: hiddenRows(context, model, box),
    merges: model.merges.map((merge) => printA1(merge)),
    cells: viewCells(context, model, box),
  };
}

/** What the cells of a tab show, dates as `yyyy-mm-dd` (with the time when there is one), up to the last used cell. */
export function plainTexts(context: Context, model: SheetModel): string[][] {
  const { grid } = model;
  const box = { top: 0, left: 0, bottom: grid.usedRows, right: grid.usedColumns };
  const formats = grid.layers.numberFormat.matrix(box, '');
  const { locale } = context.book;
  const show = (value: CellValue, format: string) => {
    if (value === '') return '';
    return typeof value === 'number' && isDateFormat(format)
      ? isoText(value)
      : displayText(value, format, locale);
  };
  return context.values
    .raw(model, box)
    .map((row, i) => row.map((value, j) => show(value, formats[i]?.[j] ?? '')));
}

function isoText(serial: number): string {
  const { year, month, day, hour, minute, second } = partsFromSerial(serial);
  const two = (part: number) => String(part).padStart(2, '0');
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return Number.isInteger(serial) ? date : `${date} ${two(hour)}:${two(minute)}:${two(second)}`;
}

function widthOf(model: SheetModel, column: number): number {
  return model.hiddenColumns.at(column, 0) ? 0 : (model.columnWidths.at(column, 0) ?? DEFAULT_COLUMN_WIDTH);
}

function hiddenRows(context: Context, model: SheetModel, box: Box): number[] {
  const rows: number[] = [];
  for (let row = box.top; row < box.bottom; row++) {
    if (model.hiddenRows.at(row, 0) || isHiddenByFilter(context, model, row)) rows.push(row + 1);
  }
  return rows;
}

function viewCells(context: Context, model: SheetModel, box: Box): CellView[][] {
  const values = context.values.raw(model, box);
  const rules = Array.from({ length: box.right }, (_, column) => rulesOfColumn(model, column));
  return values.map((line, row) =>
    line.map((value, column) => viewCell(context, model, { row, column, value, rules: rules[column] ?? [] })),
  );
}

function rulesOfColumn(model: SheetModel, column: number): FormatRule[] {
  return model.formatRules.filter(({ areas }) =>
    areas.some(({ sheetId, box }) => sheetId === model.id && box.left <= column && column < box.right),
  );
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** The conditional formats that reach its column. */
  readonly rules: readonly FormatRule[];
}

function viewCell(context: Context, model: SheetModel, cell: Cell): CellView {
  const { row, column, value } = cell;
  const { layers } = model.grid;
  const format = layers.numberFormat.at(row, column) ?? '';
  const rule = layers.validation.at(row, column);
  const stored = model.grid.row(row)[column];
  const style = styleOf(context, model, cell);
  const choices = choicesOf(context, rule);
  return {
    text: value === '' ? '' : displayText(value, format, context.book.locale),
    kind:
      value === '' ? 'blank' : typeof value === 'string' ? 'text' : (typeof value as 'number' | 'boolean'),
    background: style?.background ?? layers.background.at(row, column) ?? DEFAULTS.background,
    color: style?.fontColor ?? layers.fontColor.at(row, column) ?? DEFAULTS.fontColor,
    isBold: style?.bold ?? layers.fontWeight.at(row, column) === 'bold',
    isItalic: style?.italic ?? layers.fontStyle.at(row, column) === 'italic',
    line: layers.fontLine.at(row, column) ?? DEFAULTS.fontLine,
    align: layers.horizontalAlignment.at(row, column) ?? DEFAULTS.horizontalAlignment,
    isWrapped: layers.wrap.at(row, column) === 'WRAP',
    note: layers.note.at(row, column) ?? '',
    formula: stored instanceof Formula ? stored.text : '',
    ...(choices && { choices }),
    isCheckbox: rule?.type === 'CHECKBOX',
  };
}

function choicesOf(context: Context, rule: ValidationRule | undefined): string[] | undefined {
  if (rule?.type === 'VALUE_IN_LIST') return rule.values.slice(0, -1).map((value) => String(value as string));
  const [first] = rule?.type === 'VALUE_IN_RANGE' ? rule.values : [];
  if (typeof first !== 'object' || !('area' in first)) return undefined;
  const sheet = context.book.sheetById(first.area.sheetId);
  const texts = sheet ? context.values.raw(sheet, first.area.box).flat().map(String) : [];
  return texts.filter((text) => text !== '');
}

// The first rule that applies decides about the whole cell.
function styleOf(context: Context, model: SheetModel, cell: Cell): FormatRule['style'] | undefined {
  if (cell.rules.length === 0) return undefined;
  return cell.rules.find((rule) => applies(context, model, { ...cell, rule }))?.style;
}

function applies(context: Context, model: SheetModel, cell: Cell & { rule: FormatRule }): boolean {
  const { row, column, value, rule } = cell;
  const area = rule.areas.find(({ sheetId, box }) => sheetId === model.id && isInside(box, row, column));
  if (!area || !rule.condition) return false;
  if (rule.condition.type === 'CUSTOM_FORMULA')
    return isTrue(context, model, { ...cell, origin: rule.areas[0]?.box ?? area.box });
  const format = model.grid.layers.numberFormat.at(row, column) ?? '';
  return meets(rule.condition, { value, format }, { book: context.book, values: context.values });
}

// The formula of a rule is written for the first cell of its first range. One that is not computed counts as not met.
function isTrue(
  context: Context,
  model: SheetModel,
  cell: Cell & { rule: FormatRule; origin: Box },
): boolean {
  const [text] = cell.rule.condition?.values ?? [];
  if (typeof text !== 'string') return false;
  const by = { rows: cell.row - cell.origin.top, columns: cell.column - cell.origin.left };
  return evaluateRule(text, by, context.values.formulaContext(model, cell.row, cell.column)) === true;
}

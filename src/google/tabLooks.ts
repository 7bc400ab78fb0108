/** How a tab looks: formats, colours, choices, notes, filter and headings. */
import type { CellFormat, ColourRule, Tab, Tint } from '../app/ports';
import { columnLetters } from '../core/columnLetters';
import { addressOf, rangeOf, stretchesOf } from './addresses';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Days with the month as a word: read the same in every country. */
const FORMATS: Record<CellFormat, string> = {
  text: '@',
  day: 'd mmm yyyy',
  moment: 'd mmm yyyy hh:mm',
  automatic: 'General',
};

/** Pale grounds keep black text above a contrast of 4.5 : 1. */
const COLOURS: Record<Tint, string | null> = {
  red: '#f4c7c3',
  yellow: '#fce8b2',
  grey: '#e8eaed',
  none: null,
};

/** Rows of one cell, shared by all rows of a colour: a list may have a hundred thousand. */
const COLOUR_ROWS: Record<Tint, (string | null)[]> = {
  red: [COLOURS.red],
  yellow: [COLOURS.yellow],
  grey: [COLOURS.grey],
  none: [COLOURS.none],
};

type Looks = Pick<
  Tab,
  | 'format'
  | 'wrap'
  | 'formatAs'
  | 'setChoices'
  | 'hasChoices'
  | 'hasFormat'
  | 'hasColourRules'
  | 'setTickBoxes'
  | 'tint'
  | 'setColourRules'
  | 'setNotes'
  | 'dress'
  | 'copyHeadingLooks'
  | 'copyRowLooks'
  | 'removeFilter'
  | 'addFilter'
  | 'hideColumn'
  | 'widenColumn'
>;

/** The looks of a sheet. */
export function looksOf(sheet: Sheet): Looks {
  return { ...formatsOf(sheet), ...guardsOf(sheet), ...headOf(sheet) };
}

type Formats = Pick<
  Looks,
  'format' | 'wrap' | 'formatAs' | 'hasFormat' | 'tint' | 'setColourRules' | 'hasColourRules'
>;

function formatsOf(sheet: Sheet): Formats {
  return {
    format(columns, fromRow, format) {
      sheet.getRangeList(downFrom(columns, fromRow)).setNumberFormat(FORMATS[format]);
    },
    wrap: (columns, fromRow) => void sheet.getRangeList(downFrom(columns, fromRow)).setWrap(true),
    formatAs: (places, format) =>
      void sheet.getRangeList(stretchesOf(places)).setNumberFormat(FORMATS[format]),
    hasFormat(block, format) {
      const formats = rangeOf(sheet, block).getNumberFormats();
      return formats.every((row) => row.every((text) => text === FORMATS[format]));
    },
    tint: (block, tints) => void rangeOf(sheet, block).setBackgrounds(tints.map((tint) => COLOUR_ROWS[tint])),
    setColourRules(block, rules) {
      const others = sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule, block.column));
      const ours = rules.map((rule) => colourRule(rule, rangeOf(sheet, block)));
      sheet.setConditionalFormatRules([...others, ...ours]);
    },
    hasColourRules(block, rules) {
      const ours = sheet.getConditionalFormatRules().filter((rule) => isOurs(rule, block.column));
      return ours.map(formulaOf).join('\n') === rules.map(({ formula }) => formula).join('\n');
    },
  };
}

/** Whole columns from a row on. */
function downFrom(columns: readonly number[], row: number): string[] {
  return columns.map(columnLetters).map((column) => `${column}${row}:${column}`);
}

/** A row of one cell without a rule, shared by all such rows. */
const NO_RULE: null[] = [null];

type Guards = Pick<Looks, 'setChoices' | 'hasChoices' | 'setTickBoxes'>;

function guardsOf(sheet: Sheet): Guards {
  return {
    setChoices(block, choices, help) {
      const range = rangeOf(sheet, block);
      if (choices.length === 0) return void range.setDataValidation(null);
      const rule = SpreadsheetApp.newDataValidation().requireValueInList([...choices], true);
      range.setDataValidation(rule.setAllowInvalid(false).setHelpText(help).build());
    },
    hasChoices(block, choices) {
      const rules = rangeOf(sheet, block).getDataValidations();
      return rules.every((row) => row.every((rule) => offers(rule, choices)));
    },
    setTickBoxes(block, flags) {
      const box = [SpreadsheetApp.newDataValidation().requireCheckbox().build()];
      rangeOf(sheet, block).setDataValidations(flags.map((flag) => (flag ? box : NO_RULE)));
    },
  };
}

type Head = Pick<
  Looks,
  | 'setNotes'
  | 'dress'
  | 'copyHeadingLooks'
  | 'copyRowLooks'
  | 'removeFilter'
  | 'addFilter'
  | 'hideColumn'
  | 'widenColumn'
>;

function headOf(sheet: Sheet): Head {
  return {
    setNotes(places, row) {
      places.forEach(({ column, note }) => sheet.getRange(row, column).setNote(note));
    },
    dress(widths, frozenColumns = 0) {
      sheet.setFrozenRows(1);
      if (frozenColumns > 0) sheet.setFrozenColumns(frozenColumns);
      sheet.getRange(1, 1, 1, widths.length).setFontWeight('bold');
      widthRuns(widths).forEach(({ from, count, width }) => sheet.setColumnWidths(from, count, width));
    },
    copyHeadingLooks(from, to) {
      sheet.getRange(addressOf(from)).copyTo(sheet.getRange(addressOf(to)), { formatOnly: true });
    },
    copyRowLooks(from, to) {
      const [source, target] = [from, to].map((row) => sheet.getRange(`${row}:${row}`));
      if (source === undefined || target === undefined) return;
      source.copyTo(target, { formatOnly: true });
      source.copyTo(target, SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);
    },
    removeFilter: () => void sheet.getFilter()?.remove(),
    addFilter: (block) => void rangeOf(sheet, block).createFilter(),
    hideColumn: (column) => void sheet.hideColumns(column),
    widenColumn(column, width) {
      if (sheet.getColumnWidth(column) < width) sheet.setColumnWidths(column, 1, width);
    },
  };
}

/** Ours are the rules by formula that cover nothing but this one column in one of our colours. */
function isOurs(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule, column: number): boolean {
  const condition = rule.getBooleanCondition();
  if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) return false;
  const colour = condition.getBackground();
  return (
    colour !== null &&
    Object.values(COLOURS).includes(colour) &&
    rule.getRanges().every((range) => range.getColumn() === column && range.getNumColumns() === 1)
  );
}

function formulaOf(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): string {
  return String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? '');
}

function offers(
  rule: GoogleAppsScript.Spreadsheet.DataValidation | null,
  choices: readonly string[],
): boolean {
  if (rule?.getCriteriaType() !== SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST) return false;
  const [words] = rule.getCriteriaValues() as [readonly string[]];
  return !rule.getAllowInvalid() && words.join('\n') === choices.join('\n');
}

function colourRule(rule: ColourRule, range: GoogleAppsScript.Spreadsheet.Range) {
  const builder = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(rule.formula);
  return builder
    .setBackground(COLOURS[rule.tint] ?? '#ffffff')
    .setRanges([range])
    .build();
}

/** One call for the width most columns have, then one for each run of another width. */
function widthRuns(widths: readonly number[]): { from: number; count: number; width: number }[] {
  const usual = [...widths].sort((a, b) => countOf(widths, b) - countOf(widths, a))[0] ?? 100;
  const runs = [{ from: 1, count: widths.length, width: usual }];
  widths.forEach((width, index) => {
    const last = runs[runs.length - 1];
    if (width === usual) return;
    if (last && runs.length > 1 && last.width === width && last.from + last.count === index + 1) last.count++;
    else runs.push({ from: index + 1, count: 1, width });
  });
  return runs;
}

function countOf(widths: readonly number[], width: number): number {
  return widths.filter((other) => other === width).length;
}

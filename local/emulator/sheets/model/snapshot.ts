/** A workbook as JSON-safe data and back; the only file that knows how a workbook is written down. */
import { localeOf } from '../../cells';
import type { CellValue } from '../../cells';
import { Formula } from './grid';
import type { Grid, Row } from './grid';
import { ATTRIBUTE_NAMES } from './rules';
import type { AttributeName, ValidationRule } from './rules';
import type { Runs } from './runs';
import type { SheetModel, SheetShape } from './sheetModel';
import type { Workbook } from './workbook';

type SavedCell = CellValue | { readonly f: string };
type SavedRuns = Record<string, readonly Runs<unknown>[]>;

interface SavedSheet {
  readonly id: number;
  readonly name: string;
  readonly shape: SheetShape;
  readonly settings: Pick<SheetModel, (typeof SHEET_KEYS)[number]>;
  readonly rows: readonly (readonly SavedCell[])[];
  readonly attributes: SavedRuns;
  readonly validationRules: readonly ValidationRule[];
  readonly lines: SavedRuns;
}

/** What `save` gives: plain data that survives JSON. */
export interface SavedWorkbook {
  readonly locale: string;
  readonly settings: Pick<Workbook, (typeof BOOK_KEYS)[number]>;
  readonly sheets: readonly SavedSheet[];
}

const BOOK_KEYS = [
  'name',
  'zone',
  'owner',
  'editors',
  'viewers',
  'names',
  'metadata',
  'protections',
  'activeSheetId',
] as const satisfies readonly (keyof Workbook)[];

const SHEET_KEYS = [
  'isHidden',
  'tabColor',
  'frozenRows',
  'frozenColumns',
  'isRightToLeft',
  'hasHiddenGridlines',
  'isLocked',
  'merges',
  'filter',
  'table',
  'formatRules',
  'selection',
] as const satisfies readonly (keyof SheetModel)[];

const LINE_LAYERS = ['rowHeights', 'hiddenRows', 'columnWidths', 'hiddenColumns'] as const;

/** Writes a workbook down; pending writes count as made. What is written down shares the workbook's rows and runs, which are replaced and never changed: do not change them either. */
export function saveWorkbook(book: Workbook): SavedWorkbook {
  return { locale: book.locale.name, settings: pick(book, BOOK_KEYS), sheets: book.sheets.map(saveSheet) };
}

/** Puts a workbook into the state that was written down; what is pending falls. */
export function loadWorkbook(book: Workbook, saved: SavedWorkbook): void {
  book.journal.rollback();
  const { locale, settings, sheets } = saved;
  Object.assign(book, settings);
  book.locale = localeOf(locale);
  book.sheets = sheets.map((sheet) => loadSheet(book, sheet));
  book.journal.record(() => undefined);
  book.journal.commit();
}

function pick<T extends object, K extends keyof T>(source: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, source[key]])) as Pick<T, K>;
}

function saveSheet(sheet: SheetModel): SavedSheet {
  const rules = new Map<ValidationRule, number>();
  return {
    id: sheet.id,
    name: sheet.name,
    shape: { kind: sheet.kind, rows: sheet.grid.maxRows, columns: sheet.grid.maxColumns },
    settings: pick(sheet, SHEET_KEYS),
    rows: sheet.grid.hasFormulas ? sheet.grid.save().map(saveRow) : (sheet.grid.save() as SavedCell[][]),
    attributes: Object.fromEntries(ATTRIBUTE_NAMES.map((name) => [name, saveLayer(sheet.grid, name, rules)])),
    validationRules: [...rules.keys()],
    lines: Object.fromEntries(LINE_LAYERS.map((name) => [name, sheet[name].save()])),
  };
}

function saveRow(row: Row): SavedCell[] {
  return row.map((cell) => (cell instanceof Formula ? { f: cell.text } : cell));
}

function loadRow(row: readonly SavedCell[]): Row {
  if (!row.some((cell) => typeof cell === 'object')) return row as Row;
  return row.map((cell) => (typeof cell === 'object' ? new Formula(cell.f) : cell));
}

// Rules are shared between runs and compared by identity: runs hold their number.
function saveLayer(
  grid: Grid,
  name: AttributeName,
  rules: Map<ValidationRule, number>,
): readonly Runs<unknown>[] {
  if (name !== 'validation') return grid.layers[name].save();
  return grid.layers.validation.save().map((runs) =>
    runs.map((run) => {
      if (!rules.has(run.value)) rules.set(run.value, rules.size);
      return { ...run, value: rules.get(run.value) };
    }),
  );
}

function loadSheet(book: Workbook, saved: SavedSheet): SheetModel {
  const sheet = book.newSheet(saved.name, saved.shape, saved.id);
  Object.assign(sheet, saved.settings);
  sheet.grid.load(saved.rows.map(loadRow));
  for (const name of ATTRIBUTE_NAMES) loadLayer(sheet.grid, name, saved);
  for (const name of LINE_LAYERS)
    (sheet[name].load as (runs: readonly Runs<unknown>[]) => void).call(sheet[name], saved.lines[name] ?? []);
  return sheet;
}

function loadLayer(grid: Grid, name: AttributeName, saved: SavedSheet): void {
  const columns = saved.attributes[name] ?? [];
  const ready =
    name !== 'validation' ? columns : columns.map((runs) => runs.map((run) => withRule(run, saved)));
  (grid.layers[name].load as (runs: readonly Runs<unknown>[]) => void).call(grid.layers[name], ready);
}

function withRule(run: Runs<unknown>[number], saved: SavedSheet): Runs<unknown>[number] {
  return { ...run, value: saved.validationRules[Number(run.value)] };
}

/** Turns a tab as the server shows it into what fortune-sheet draws; pure. */
import type { Cell, Sheet } from '@fortune-sheet/core';
import type { RichCell, ShownCell, ShownTab } from '../protocol';
import { drawnWidth } from './drawnWidth';
import { rowHeights } from './rowHeights';

/** Empty lines below and beside what is used, so that there is room to type. */
const SPARE_ROWS = 40;
const ROW_STEP = 50;
const MIN_COLUMNS = 26;
/** fortune-sheet's numbers for looks. */
const ARIAL = 1;
const MIDDLE = 0;
const ALIGNMENTS: Readonly<Record<string, number>> = { center: 0, left: 1, right: 2 };
const TICKED = '\u2611';
const UNTICKED = '\u2610';
/** Points; a tick box has to be hit with a finger. */
const TICK_SIZE = 14;
const WRAP = '2';
/** Text runs on over empty cells beside it, as at Google; numbers do not. */
const FLOW = '1';
const CLIP = '0';
/** Every cell is text to fortune-sheet: what it means is decided by the emulator. */
const AS_TEXT = { fa: '@', t: 's' };

export interface Selection {
  readonly row: readonly [number, number];
  readonly column: readonly [number, number];
}

export const FIRST_CELL: Selection = { row: [0, 0], column: [0, 0] };

/** Rows and columns that are drawn. */
export function sizeOf(tab: ShownTab): { rows: number; columns: number } {
  const rows = Math.ceil((tab.cells.length + SPARE_ROWS) / ROW_STEP) * ROW_STEP;
  return { rows, columns: Math.max(MIN_COLUMNS, tab.columnWidths.length + 2) };
}

/** What the grid writes into a cell. */
export function drawnText(cell: ShownCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  return cell.isChecked === undefined ? cell.text : cell.isChecked ? TICKED : UNTICKED;
}

/** A cell for the grid; null when it is empty and plain. */
export function gridCell(cell: ShownCell | undefined): Cell | null {
  if (cell === null || cell === undefined) return null;
  const rich: RichCell = typeof cell === 'string' ? { text: cell } : cell;
  const { note } = rich;
  const drawn = drawnText(rich);
  return {
    v: drawn,
    m: drawn,
    ct: AS_TEXT,
    ff: ARIAL,
    vt: MIDDLE,
    tb: rich.isWrapped ? WRAP : rich.isNumber ? CLIP : FLOW,
    ...looksOf(rich),
    ...(note !== undefined && {
      ps: { left: null, top: null, width: null, height: null, value: note, isShow: false },
    }),
  };
}

function looksOf(rich: RichCell): Partial<Cell> {
  const isTick = rich.isChecked !== undefined;
  const align = rich.align ?? (isTick ? 'center' : rich.isNumber ? 'right' : undefined);
  return {
    ...(isTick && { fs: TICK_SIZE }),
    ...(align !== undefined && { ht: ALIGNMENTS[align] ?? 1 }),
    ...(rich.background !== undefined && { bg: rich.background }),
    ...(rich.color !== undefined && { fc: rich.color }),
    ...(rich.isBold && { bl: 1 }),
    ...(rich.isItalic && { it: 1 }),
    ...(rich.line === 'underline' && { un: 1 }),
    ...(rich.line === 'line-through' && { cl: 1 }),
  };
}

/** The tab as fortune-sheet reads it once. */
export function gridSheet(tab: ShownTab, selection: Selection): Sheet {
  const { rows, columns } = sizeOf(tab);
  const celldata = tab.cells.flatMap((line, r) =>
    line.flatMap((cell, c) => {
      const v = gridCell(cell);
      return v ? [{ r, c, v }] : [];
    }),
  );
  return {
    id: String(tab.id),
    name: tab.name,
    order: 0,
    status: 1,
    row: rows,
    column: columns,
    celldata,
    config: lineConfig(tab),
    ...frozenOf(tab),
    dataVerification: choicesOf(tab),
    luckysheet_select_save: [
      {
        row: [...selection.row],
        column: [...selection.column],
        row_focus: selection.row[0],
        column_focus: selection.column[0],
      },
    ],
  };
}

function lineConfig(tab: ShownTab): NonNullable<Sheet['config']> {
  const hidden = tab.columnWidths.flatMap((width, column) => (width === 0 ? [[column, 0] as const] : []));
  const shown = tab.columnWidths.flatMap((width, column) => (width > 0 ? [[column, width] as const] : []));
  return {
    columnlen: Object.fromEntries(shown),
    rowlen: rowHeights(tab, drawnWidth),
    colhidden: Object.fromEntries(hidden),
    rowhidden: Object.fromEntries(tab.hiddenRows.map((row) => [row - 1, 0] as const)),
  };
}

function frozenOf({ frozenRows, frozenColumns }: ShownTab): Pick<Sheet, 'frozen'> {
  if (frozenRows === 0 && frozenColumns === 0) return {};
  const range = { row_focus: Math.max(frozenRows - 1, 0), column_focus: Math.max(frozenColumns - 1, 0) };
  const type = frozenColumns === 0 ? 'rangeRow' : frozenRows === 0 ? 'rangeColumn' : 'rangeBoth';
  return { frozen: { type, range } };
}

/** Dropdowns by `row_column`, those of the empty rows below too. */
function choicesOf(tab: ShownTab): Record<string, object> {
  const found: Record<string, object> = {};
  const add = (row: number, column: number, list: number | null | undefined) => {
    const choices = list === null || list === undefined ? undefined : tab.choiceLists[list];
    if (choices) found[`${row}_${column}`] = dropdown(choices);
  };
  tab.cells.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (cell !== null && typeof cell !== 'string') add(row, column, cell.choices);
    }),
  );
  for (let row = tab.cells.length; row < sizeOf(tab).rows; row += 1)
    tab.choicesBelow.forEach((list, column) => add(row, column, list));
  return found;
}

/** The grid offers, the emulator refuses. */
function dropdown(choices: readonly string[]): object {
  return {
    ...{ type: 'dropdown', type2: '', value1: choices.join(','), value2: '', validity: '', checked: false },
    ...{ remote: false, prohibitInput: false, hintShow: false, hintText: '' },
  };
}

/** What cannot be changed in a drawn grid cell by cell: when it differs, the grid is drawn anew. */
export function structureOf(tab: ShownTab): string {
  return JSON.stringify([tab.id, sizeOf(tab), lineConfig(tab), frozenOf(tab), choicesOf(tab)]);
}

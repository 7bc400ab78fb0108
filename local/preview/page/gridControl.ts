/** Stands between the grid and the emulator: what a person does goes out as acts, what the server shows is put in. */
import type { Op } from '@fortune-sheet/core';
import type { WorkbookInstance } from '@fortune-sheet/react';
import type { ShownTab } from '../protocol';
import type { Do } from './useBook';
import { findTyped, layDown, provisionalSteps, readPasted, stepsTo, type Typed } from './gridEdits';
import type { KeyTools } from './gridKeys';
import { FIRST_CELL, type Selection } from './gridSheet';
import { readTable } from './pastedTable';

/** More changed cells than this are drawn faster from scratch. */
const MAX_STEPS = 3000;
const EDIT_LINE = 'luckysheet-functionbox-cell';
/** Milliseconds after which a resting selection is told to the server. */
const SELECTION_REST = 120;

/** What the control needs from the page; `remake` has the grid drawn from scratch. */
export interface GridOutside {
  readonly perform: Do;
  onSelect(selection: Selection): void;
  remake(): void;
}

/** How fortune-sheet tells of inserted and deleted lines, counted from 0. */
interface LinesOp {
  readonly type: 'row' | 'column';
  readonly index: number;
  readonly count: number;
  readonly direction: 'lefttop' | 'rightbottom';
  readonly start: number;
  readonly end: number;
}

/** The control of one tab's grid. */
export class GridControl implements KeyTools {
  book: WorkbookInstance | null = null;
  selected = FIRST_CELL;
  scrolled = { scrollTop: 0, scrollLeft: 0 };
  private readonly touched = new Set<string>();
  private lastTyped: string | undefined;
  private isPressed = false;
  private isComparing = false;
  private resting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private drawn: ShownTab,
    private readonly outside: GridOutside,
  ) {}

  /** Given to fortune-sheet once; it may call each several times for one thing that was done. */
  readonly hooks = {
    beforeUpdateCell: (row: number, column: number, value: unknown) => this.endEdit(row, column, value),
    beforePaste: (_: unknown, content: string) => this.paste(content),
    beforeCellMouseDown: (_: unknown, place: { row: number; column: number }) => this.press(place),
    afterSelectionChange: (_: string, area: { row: number[]; column: number[] }) => this.select(area),
  };

  /** The grid has been drawn from this tab. */
  adopt(tab: ShownTab): void {
    this.drawn = tab;
    this.touched.clear();
  }

  /** Puts in the cells that differ from what is drawn; the structure is the same. */
  show(tab: ShownTab): void {
    const steps = stepsTo(tab, this.drawn.cells, this.touched);
    this.adopt(tab);
    if (steps.length > MAX_STEPS) this.outside.remake();
    else if (steps.length > 0) this.book?.applyOp(steps);
  }

  /** What fortune-sheet has done by itself is only a signal: lines are told, cells and widths compared. */
  hear(ops: readonly Op[]): void {
    const lines = ops.find(({ op }) => op === 'insertRowCol' || op === 'deleteRowCol');
    if (lines) void this.changeLines(lines);
    else if (!this.isComparing && ops.some(({ path }) => path[0] === 'data' || path[0] === 'config')) {
      this.isComparing = true;
      setTimeout(() => this.compare());
    }
  }

  /** A script has moved the selection; counted from 1. */
  jump({ row, column }: { row: number; column: number }): void {
    // When the grid is at rest: its own step changes what it is given, and cannot be repeated.
    setTimeout(() => {
      this.book?.setSelection([{ row: [row - 1, row - 1], column: [column - 1, column - 1] }]);
      this.book?.scroll({ targetRow: Math.max(0, row - 2) });
    });
  }

  selection(): Selection {
    return this.selected;
  }

  paste(content: string): false {
    const { row, column } = this.selected;
    this.typeSoon(layDown(readPasted(content, readTable), { row: row[0] + 1, column: column[0] + 1 }));
    return false;
  }

  turnTick(row: number, column: number): boolean {
    const cell = this.drawn.cells[row]?.[column] ?? null;
    if (cell === null || typeof cell === 'string' || cell.isChecked === undefined) return false;
    this.typeSoon([{ row: row + 1, column: column + 1, text: cell.isChecked ? 'FALSE' : 'TRUE' }]);
    return true;
  }

  close(): void {
    clearTimeout(this.resting);
  }

  private endEdit(row: number, column: number, value: unknown): false {
    const text = typeof value === 'string' ? value.replace(/\n$/, '') : '';
    const isElsewhere = row !== this.selected.row[0] || column !== this.selected.column[0];
    // React may repeat the step that ended an edit, while the editor already holds the next cell's text.
    if (isElsewhere || text === this.lastTyped) return false;
    this.lastTyped = text;
    setTimeout(() => (this.lastTyped = undefined));
    const shown = this.drawn.cells[row]?.[column] ?? null;
    if (findTyped([[{ v: text, m: text }]], [[shown]]).length > 0)
      this.typeSoon([{ row: row + 1, column: column + 1, text }]);
    return false;
  }

  private press({ row, column }: { row: number; column: number }): true {
    if (!this.isPressed) this.turnTick(row, column);
    this.isPressed = true;
    setTimeout(() => (this.isPressed = false));
    return true;
  }

  private select({ row, column }: { row: number[]; column: number[] }): void {
    const [top = 0, bottom = top] = row;
    const [left = 0, right = left] = column;
    const now: Selection = { row: [top, bottom], column: [left, right] };
    // fortune-sheet tells it at each drawing.
    if (JSON.stringify(now) === JSON.stringify(this.selected)) return;
    this.selected = now;
    setTimeout(() => this.showFormula(top, left));
    this.outside.onSelect(now);
    clearTimeout(this.resting);
    const size = { rows: bottom - top + 1, columns: right - left + 1 };
    const place = { tab: this.drawn.id, row: top + 1, column: left + 1, ...size };
    this.resting = setTimeout(() => void this.outside.perform('select', place), SELECTION_REST);
  }

  /** fortune-sheet, to which every cell is text, has written the value into the edit line. */
  private showFormula(row: number, column: number): void {
    const cell = this.drawn.cells[row]?.[column] ?? null;
    const line = document.getElementById(EDIT_LINE);
    if (line && cell !== null && typeof cell !== 'string' && cell.formula !== undefined)
      line.textContent = cell.formula;
  }

  /** After the step in which fortune-sheet asked. */
  private typeSoon(cells: readonly Typed[]): void {
    setTimeout(() => void this.type(cells));
  }

  private async type(cells: readonly Typed[]): Promise<void> {
    if (cells.length === 0) return;
    cells.forEach(({ row, column }) => this.touched.add(`${row - 1}_${column - 1}`));
    this.book?.applyOp(provisionalSteps(this.drawn, cells));
    const { hasChanged } = await this.outside.perform('type', { tab: this.drawn.id, cells });
    if (!hasChanged) this.takeBack();
  }

  /** Draws again what the server shows, where a text was refused or changed nothing. */
  private takeBack(): void {
    const steps = stepsTo(this.drawn, this.drawn.cells, this.touched);
    this.touched.clear();
    if (steps.length > 0) this.book?.applyOp(steps);
  }

  private compare(): void {
    this.isComparing = false;
    const [sheet] = this.book?.getAllSheets() ?? [];
    const { id, cells, columnWidths } = this.drawn;
    if (!sheet || sheet.id !== String(id)) return;
    void this.type(findTyped(sheet.data ?? [], cells));
    Object.entries(sheet.config?.columnlen ?? {}).forEach(([place, found]) => {
      const [column, width] = [Number(place), Math.round(found)];
      const known = columnWidths[column];
      if (known !== undefined && known > 0 && width !== known)
        void this.outside.perform('resize', { tab: id, column: column + 1, width });
    });
  }

  private async changeLines({ op, value }: Op): Promise<void> {
    const { type: axis, index, count, direction, start, end } = value as LinesOp;
    const tab = this.drawn.id;
    if (op === 'deleteRowCol')
      await this.outside.perform('remove', { tab, axis, at: start + 1, count: end - start + 1 });
    else
      await this.outside.perform('insert', {
        tab,
        axis,
        at: index + (direction === 'lefttop' ? 1 : 2),
        count,
      });
    this.outside.remake();
  }
}

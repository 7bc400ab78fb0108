/** One tab: its cells and what belongs to the tab as a whole; knows no other tab. */
import { intersect, moveBox, moveIndex } from './box';
import type { Box, Change } from './box';
import { Grid } from './grid';
import type { Journal } from './journal';
import { Layer } from './layer';
import type { FilterState, FormatRule } from './rules';
import { movedTable, type TableState } from './table';

/** Height in pixels of an untouched row, and width of an untouched column. */
export const DEFAULT_ROW_HEIGHT = 21;
export const DEFAULT_COLUMN_WIDTH = 100;

/** What a tab is made as. A tab that holds an object, such as a chart, has no cells. */
export interface SheetShape {
  readonly kind: 'GRID' | 'OBJECT';
  readonly rows: number;
  readonly columns: number;
}

/** What makes up one tab. */
export class SheetModel {
  readonly id: number;
  name: string;
  readonly kind: SheetShape['kind'];
  readonly grid: Grid;
  isHidden = false;
  tabColor: string | null = null;
  frozenRows = 0;
  frozenColumns = 0;
  isRightToLeft = false;
  hasHiddenGridlines = false;
  /** Set by the host: the signed-in user may not edit this tab. */
  isLocked = false;
  merges: readonly Box[] = [];
  filter: FilterState | undefined = undefined;
  /** Made by the person; a sheet can have several, here it has one. */
  table: TableState | undefined = undefined;
  formatRules: readonly FormatRule[] = [];
  selection: Box = { top: 0, left: 0, bottom: 1, right: 1 };
  readonly rowHeights: Layer<number>;
  readonly hiddenRows: Layer<boolean>;
  readonly columnWidths: Layer<number>;
  readonly hiddenColumns: Layer<boolean>;

  constructor(
    readonly journal: Journal,
    { id, name }: { readonly id: number; readonly name: string },
    shape: SheetShape,
  ) {
    this.id = id;
    this.name = name;
    this.kind = shape.kind;
    this.grid = new Grid(journal, shape.rows, shape.columns);
    this.rowHeights = new Layer(journal);
    this.hiddenRows = new Layer(journal);
    this.columnWidths = new Layer(journal);
    this.hiddenColumns = new Layer(journal);
  }

  /** The whole sheet. */
  get bounds(): Box {
    return { top: 0, left: 0, bottom: this.grid.maxRows, right: this.grid.maxColumns };
  }

  /** Moves everything on this tab. */
  shift(change: Change, inherit?: number): void {
    this.grid.shift(change, inherit);
    const along: Change = { ...change, axis: 'rows' };
    const [sizes, hidden] =
      change.axis === 'rows' ? [this.rowHeights, this.hiddenRows] : [this.columnWidths, this.hiddenColumns];
    sizes.shift(along, inherit);
    hidden.shift(along, -1);
    this.shiftMerges(change);
    this.shiftFilter(change);
    if (this.table) this.assign('table', movedTable(this.table, change));
    this.shiftFrozen(change);
  }

  /** Takes over another tab's cells and settings, as a copy of that tab has them. */
  copyFrom(other: SheetModel): void {
    this.grid.copyFrom(other.grid);
    this.rowHeights.copyFrom(other.rowHeights);
    this.hiddenRows.copyFrom(other.hiddenRows);
    this.columnWidths.copyFrom(other.columnWidths);
    this.hiddenColumns.copyFrom(other.hiddenColumns);
    const { merges, filter, table, tabColor, frozenRows, frozenColumns, isRightToLeft, hasHiddenGridlines } =
      other;
    const settings = {
      merges,
      filter,
      table,
      tabColor,
      frozenRows,
      frozenColumns,
      isRightToLeft,
      hasHiddenGridlines,
    };
    this.journal.assignAll<SheetModel>(this, settings);
  }

  /** Sets a field so that it can be undone. */
  assign<K extends keyof SheetModel>(key: K, value: SheetModel[K]): void {
    this.journal.assign<SheetModel, K>(this, key, value);
  }

  /** The merged areas that have a cell in the rectangle. */
  mergesIn(box: Box): Box[] {
    return this.merges.filter((merge) => intersect(merge, box) !== undefined);
  }

  private shiftMerges(change: Change): void {
    if (this.merges.length === 0) return;
    const moved = this.merges.map((merge) => moveBox(change, merge));
    const isMerge = (box: Box | undefined): box is Box =>
      box !== undefined && (box.bottom - box.top > 1 || box.right - box.left > 1);
    this.assign('merges', moved.filter(isMerge));
  }

  private shiftFilter(change: Change): void {
    if (!this.filter) return;
    const box = moveBox(change, this.filter.box);
    if (!box) {
      this.assign('filter', undefined);
      return;
    }
    const columns = this.filter.columns.flatMap((entry) => {
      const column = change.axis === 'rows' ? entry.column : moveIndex(change, entry.column);
      return column === undefined ? [] : [{ ...entry, column }];
    });
    this.assign('filter', { box, columns });
  }

  private shiftFrozen(change: Change): void {
    const key = change.axis === 'rows' ? 'frozenRows' : 'frozenColumns';
    const frozen = this[key];
    if (change.kind === 'insert' && change.at < frozen) this.assign(key, frozen + change.count);
    if (change.kind === 'delete' && change.at < frozen) {
      this.assign(key, frozen - Math.min(change.count, frozen - change.at));
    }
  }
}

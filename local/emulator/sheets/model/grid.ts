/** The cells of one sheet: values, formulas and attributes, and how they move; knows neither Google's names nor its messages. */
import type { CellValue } from '../../cells';
import type { Box, Change } from './box';
import type { Journal } from './journal';
import { Layer } from './layer';
import { ATTRIBUTE_NAMES } from './rules';
import type { AttributeName, CellAttributes } from './rules';

/** A formula in a cell. Each cell has its own object, so that its worked-out value can be kept by identity. */
export class Formula {
  constructor(readonly text: string) {}
}

/** What a cell holds; '' is blank. */
export type Stored = CellValue | Formula;

/** A row's cells from the first column on, without the blanks at its end. Never changed in place. */
export type Row = readonly Stored[];

const BLANK_ROW: Row = [];

type Layers = { readonly [K in AttributeName]: Layer<CellAttributes[K]> };

/** Rows are replaced, never changed in place: undoing a write costs references to the old rows. */
export class Grid {
  readonly layers: Layers;
  private rows: Row[];
  // Saves looking at each cell for formulas on sheets that never had one.
  private mayHoldFormulas = false;

  constructor(
    private readonly journal: Journal,
    public maxRows: number,
    public maxColumns: number,
  ) {
    this.rows = new Array<Row>(maxRows).fill(BLANK_ROW);
    this.layers = Object.fromEntries(
      ATTRIBUTE_NAMES.map((name) => [name, new Layer(journal)]),
    ) as unknown as Layers;
  }

  row(row: number): Row {
    return this.rows[row] ?? BLANK_ROW;
  }

  cell(row: number, column: number): Stored {
    return this.row(row)[column] ?? '';
  }

  /** Whether a formula was ever written here. */
  get hasFormulas(): boolean {
    return this.mayHoldFormulas;
  }

  /** Whether any cell of the rectangle is of a kind. */
  some(box: Box, isMeant: (stored: Stored, row: number, column: number) => boolean): boolean {
    for (let row = box.top; row < box.bottom; row++) {
      const cells = this.row(row);
      for (let column = box.left; column < box.right; column++) {
        if (isMeant(cells[column] ?? '', row, column)) return true;
      }
    }
    return false;
  }

  /** Position behind the last row with content; 0 when the sheet is empty. */
  get usedRows(): number {
    let last = this.rows.length;
    while (last > 0 && this.rows[last - 1]?.length === 0) last--;
    return last;
  }

  /** Position behind the last column with content; 0 when the sheet is empty. */
  get usedColumns(): number {
    let widest = 0;
    // Counted through: an iterator would leave an object in memory for each row.
    for (let at = this.usedRows - 1; at >= 0; at--) {
      const { length } = this.row(at);
      if (length > widest) widest = length;
    }
    return widest;
  }

  /** Writes cells; `value` gets the position on the sheet and may give undefined to leave a cell as it is. */
  write(box: Box, value: (row: number, column: number) => Stored | undefined): void {
    const before = this.rows.slice(box.top, box.bottom);
    for (let row = box.top; row < box.bottom; row++) {
      const cells = [...this.row(row)];
      while (cells.length < box.left) cells.push('');
      for (let column = box.left; column < box.right; column++) {
        const stored = value(row, column);
        if (stored instanceof Formula) this.mayHoldFormulas = true;
        if (stored !== undefined) cells[column] = stored;
        else if (column >= cells.length) cells.push('');
      }
      this.rows[row] = trimmed(cells);
    }
    this.recordRows(box.top, before);
  }

  /** Empties the cells of the rectangle. */
  clear(box: Box): void {
    const before = this.rows.slice(box.top, box.bottom);
    for (let i = 0; i < before.length; i++) {
      const old = before[i] ?? BLANK_ROW;
      if (old.length <= box.left) continue;
      this.rows[box.top + i] = trimmed(
        old.length <= box.right ? old.slice(0, box.left) : old.slice().fill('', box.left, box.right),
      );
    }
    this.recordRows(box.top, before);
  }

  /** Writes whole rows of the rectangle; cells that `isLeft` tells stay as they are. */
  writeRows(box: Box, rows: readonly Stored[][], isLeft?: (row: number, column: number) => boolean): void {
    if (isLeft) {
      this.write(box, (row, column) =>
        isLeft(row, column) ? undefined : rows[row - box.top]?.[column - box.left],
      );
      return;
    }
    const before = this.rows.slice(box.top, box.bottom);
    for (let i = 0; i < before.length; i++) {
      const [old, values] = [before[i] ?? BLANK_ROW, rows[i] ?? []];
      if (!this.mayHoldFormulas) this.mayHoldFormulas = values.some((stored) => stored instanceof Formula);
      this.rows[box.top + i] = trimmed(
        box.left === 0 && old.length <= box.right ? values : spliced(old, box, values),
      );
    }
    this.recordRows(box.top, before);
  }

  /** Inserts, deletes or moves rows or columns with all that is on them. New ones take the attributes (notes excepted) of position `inherit`. */
  shift(change: Change, inherit?: number): void {
    for (const name of ATTRIBUTE_NAMES) {
      if (name === 'note') this.layers.note.shift(change, -1);
      else this.layers[name].shift(change, inherit);
    }
    if (change.axis === 'rows') this.shiftRows(change);
    else this.shiftColumns(change);
  }

  /** Puts row `top + order[i]` of the rectangle at `top + i`: values and all attributes but validation. */
  reorder(box: Box, order: readonly number[]): void {
    const old = this.rows.slice(box.top, box.bottom);
    this.write(box, (row, column) => old[order[row - box.top] ?? 0]?.[column] ?? '');
    for (const name of ATTRIBUTE_NAMES) if (name !== 'validation') this.layers[name].reorder(box, order);
  }

  /** Replaces each formula of the sheet for which `edit` gives another text. */
  editFormulas(edit: (text: string) => string): void {
    if (!this.mayHoldFormulas) return;
    const rows = this.rows.map((row) => editRow(row, edit));
    if (rows.some((row, i) => row !== this.rows[i])) this.replaceRows(rows);
  }

  /** Takes over cells, attributes and size of another grid. */
  copyFrom(other: Grid): void {
    this.mayHoldFormulas = other.mayHoldFormulas;
    this.replaceRows(
      other.rows.map((row) => row.map((cell) => (cell instanceof Formula ? new Formula(cell.text) : cell))),
    );
    this.journal.assign(this, 'maxRows', other.maxRows);
    this.journal.assign(this, 'maxColumns', other.maxColumns);
    for (const name of ATTRIBUTE_NAMES) copyLayer(this.layers, other.layers, name);
  }

  /** Rows up to the last used one. */
  save(): Row[] {
    return this.rows.slice(0, this.usedRows);
  }

  load(rows: readonly Row[]): void {
    this.mayHoldFormulas = rows.some((row) => row.some((stored) => stored instanceof Formula));
    this.rows = Array.from({ length: this.maxRows }, (_, i) => rows[i] ?? BLANK_ROW);
  }

  /** Undone, the rows from `top` on are again what they were. */
  private recordRows(top: number, before: readonly Row[]): void {
    this.journal.record(() => {
      before.forEach((cells, i) => (this.rows[top + i] = cells));
    });
  }

  private replaceRows(rows: Row[]): void {
    const before = this.rows;
    this.rows = rows;
    this.journal.record(() => {
      this.rows = before;
    });
  }

  private shiftRows(change: Change): void {
    this.replaceRows(splice(this.rows, change, BLANK_ROW));
    this.journal.assign(this, 'maxRows', this.rows.length);
  }

  private shiftColumns(change: Change): void {
    this.replaceRows(
      this.rows.map((row) =>
        row.length <= change.at && change.kind !== 'move' ? row : shiftCells(row, change),
      ),
    );
    const grown = change.kind === 'insert' ? change.count : change.kind === 'delete' ? -change.count : 0;
    this.journal.assign(this, 'maxColumns', this.maxColumns + grown);
  }
}

/** The list with the change carried out on it. */
export function splice<T>(list: readonly T[], change: Change, blank: T): T[] {
  const { at, count } = change;
  if (change.kind === 'insert')
    return list.slice(0, at).concat(new Array<T>(count).fill(blank), list.slice(at));
  const rest = list.slice(0, at).concat(list.slice(at + count));
  if (change.kind === 'delete') return rest;
  const target = change.to > at ? change.to - count : change.to;
  return rest.slice(0, target).concat(list.slice(at, at + count), rest.slice(target));
}

function spliced(old: Row, box: Box, values: readonly Stored[]): Stored[] {
  const cells = old.slice();
  while (cells.length < box.left) cells.push('');
  for (let i = 0; i < values.length; i++) cells[box.left + i] = values[i] ?? '';
  return cells;
}

function shiftCells(row: Row, change: Change): Row {
  const needed = change.at + change.count + (change.kind === 'move' ? Math.max(0, change.to - change.at) : 0);
  const padded: Stored[] = [...row];
  while (padded.length < needed) padded.push('');
  return trimmed(splice<Stored>(padded, change, ''));
}

function trimmed(cells: Stored[]): Row {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === '') length--;
  if (length === 0) return BLANK_ROW;
  cells.length = length;
  return cells;
}

function editRow(row: Row, edit: (text: string) => string): Row {
  if (!row.some((cell) => cell instanceof Formula)) return row;
  let isChanged = false;
  const cells = row.map((cell) => {
    if (!(cell instanceof Formula)) return cell;
    const text = edit(cell.text);
    if (text === cell.text) return cell;
    isChanged = true;
    return new Formula(text);
  });
  return isChanged ? cells : row;
}

function copyLayer<K extends AttributeName>(to: Layers, from: Layers, name: K): void {
  to[name].copyFrom(from[name]);
}

/** Rows of a tab as Google gave them, of which only the cells that somebody asks for are made ours: a list has a million. */
import type { Cell } from './cell';

type Grid = readonly (readonly Cell[])[];

/** Rows and columns count from 0. */
export class RawRows {
  private isWhole = false;

  /** `toCell` makes one of Google's objects a cell of ours; ours it gives back as they are. */
  constructor(
    readonly raw: unknown[][],
    readonly toCell: (found: object) => Cell,
  ) {}

  /** Rows that hold nothing but cells of ours. */
  static of(grid: Grid): RawRows {
    return new RawRows(grid as unknown[][], (cell) => cell as Cell);
  }

  get length(): number {
    return this.raw.length;
  }

  /** Rows up to the last one in which something stands. Joined, since the grid of a short list has a thousand blank rows, and a loop over their cells takes longer than the list. */
  get filled(): number {
    let count = this.raw.length;
    while (count > 0 && this.raw[count - 1]?.join('') === '') count--;
    return count;
  }

  /** '' where the grid ends. */
  cell(row: number, column: number): Cell {
    return cellOf(this.raw[row]?.[column], this.toCell);
  }

  /** All cells of one row; none below the last row. */
  row(index: number): readonly Cell[] {
    const row = this.raw[index] ?? [];
    for (let column = 0; column < row.length; column++) {
      if (typeof row[column] === 'object') row[column] = cellOf(row[column], this.toCell);
    }
    return row as Cell[];
  }

  /** One row of which these columns at least are ours. Counts, since an iterator would make an object for each of them in each row of the list. */
  rowIn(index: number, columns: readonly number[]): readonly Cell[] {
    const row = this.raw[index] ?? [];
    for (let at = 0; at < columns.length; at++) {
      const column = columns[at] ?? 0;
      if (typeof row[column] === 'object') row[column] = cellOf(row[column], this.toCell);
    }
    return row as Cell[];
  }

  /** The first rows, no more than there are. */
  top(count: number): Grid {
    return this.raw.slice(0, count).map((_, index) => this.row(index));
  }

  /** Every cell. */
  all(): Cell[][] {
    if (!this.isWhole) for (let index = 0; index < this.raw.length; index++) this.row(index);
    this.isWhole = true;
    return this.raw as Cell[][];
  }

  /** Lets go of the rows: a long list that nobody needs any more keeps them alive until the collector comes to it. */
  forget(): void {
    this.raw.fill([]);
  }

  /** True when nothing stands in any cell. */
  isBlank(): boolean {
    return this.raw.every((row) => row.every((found) => found === ''));
  }
}

/** What Google gave as a cell of ours. */
export function cellOf(found: unknown, toCell: RawRows['toCell']): Cell {
  if (typeof found === 'object' && found !== null) return toCell(found);
  return (found as Cell | undefined) ?? '';
}

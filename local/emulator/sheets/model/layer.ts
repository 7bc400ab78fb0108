/** One attribute over all cells of a sheet, as runs per column; knows nothing of what the attribute means. */
import { heightOf, widthOf } from './box';
import type { Box, Change } from './box';
import type { Journal } from './journal';
import { clip, closeGap, expand, mapRuns, openGap, paint, paintEach, reorder, valueAt } from './runs';
import type { Run, Runs } from './runs';

/** Changes replace whole columns, so that undoing one costs a reference. */
export class Layer<T> {
  private columns: readonly Runs<T>[] = [];

  constructor(private readonly journal: Journal) {}

  get isEmpty(): boolean {
    return this.columns.every((runs) => runs.length === 0);
  }

  at(row: number, column: number): T | undefined {
    return valueAt(this.column(column), row);
  }

  /** The runs of a column within the rectangle's rows. */
  runs(column: number, stretch: { from: number; to: number }): Run<T>[] {
    return clip(this.column(column), stretch);
  }

  fill(box: Box, value: T | undefined): void {
    if (value === undefined && this.isEmpty) return;
    this.change(box, (runs) => paint(runs, { from: box.top, to: box.bottom }, value));
  }

  /** Sets each cell of the rectangle; `value` gets the position within it. */
  fillEach(box: Box, value: (row: number, column: number) => T | undefined): void {
    const height = heightOf(box);
    this.change(box, (runs, column) =>
      paintEach(
        runs,
        box.top,
        Array.from({ length: height }, (_, row) => value(row, column - box.left)),
      ),
    );
  }

  /** The values of a rectangle, row by row, with `missing` where there is none. */
  matrix<M>(box: Box, missing: M): (T | M)[][] {
    const result = Array.from({ length: heightOf(box) }, () => new Array<T | M>(widthOf(box)).fill(missing));
    for (let column = box.left; column < box.right; column++) {
      for (const run of this.runs(column, { from: box.top, to: box.bottom })) {
        for (let row = run.from; row < run.to; row++) {
          const line = result[row - box.top];
          if (line) line[column - box.left] = run.value;
        }
      }
    }
    return result;
  }

  /** Moves with the rows or columns of the sheet. New ones take the value of position `inherit`, or of both neighbours when these agree. */
  shift(change: Change, inherit: number | undefined): void {
    if (this.isEmpty) return;
    if (change.axis === 'rows') this.replaceAll(this.columns.map((runs) => shiftRuns(runs, change, inherit)));
    else this.replaceAll(this.shiftColumns(change, inherit));
  }

  /** Puts row `top + order[i]` of the rectangle at `top + i`. */
  reorder(box: Box, order: readonly number[]): void {
    if (!this.isEmpty) this.change(box, (runs) => reorder(runs, box.top, order));
  }

  /** Replaces each value; undefined drops it. */
  mapValues(change: (value: T) => T | undefined): void {
    if (!this.isEmpty) this.replaceAll(this.columns.map((runs) => mapRuns(runs, change)));
  }

  /** Takes over another layer's columns as they are. */
  copyFrom(other: Layer<T>): void {
    this.replaceAll(other.columns);
  }

  /** All columns as plain data. */
  save(): readonly Runs<T>[] {
    return this.columns;
  }

  load(columns: readonly Runs<T>[]): void {
    this.columns = columns;
  }

  private column(column: number): Runs<T> {
    return this.columns[column] ?? [];
  }

  private change(box: Box, edit: (runs: Runs<T>, column: number) => Runs<T>): void {
    const columns = [...this.columns];
    while (columns.length < box.right) columns.push([]);
    for (let column = box.left; column < box.right; column++)
      columns[column] = edit(columns[column] ?? [], column);
    this.replaceAll(columns);
  }

  private replaceAll(columns: readonly Runs<T>[]): void {
    const before = this.columns;
    this.columns = columns;
    this.journal.record(() => {
      this.columns = before;
    });
  }

  private shiftColumns(change: Change, inherit: number | undefined): Runs<T>[] {
    const columns = [...this.columns];
    const { at, count } = change;
    while (columns.length < at + count) columns.push([]);
    if (change.kind === 'insert') {
      const filling = inherit === undefined ? [] : this.column(inherit);
      columns.splice(at, 0, ...new Array<Runs<T>>(count).fill(filling));
      return columns;
    }
    const taken = columns.splice(at, count);
    if (change.kind === 'delete') return columns;
    const target = change.to > at ? change.to - count : change.to;
    while (columns.length < target) columns.push([]);
    columns.splice(target, 0, ...taken);
    return columns;
  }
}

function shiftRuns<T>(runs: Runs<T>, change: Change, inherit: number | undefined): Runs<T> {
  const { at, count } = change;
  if (change.kind === 'insert') return openGap(runs, at, { count, filling: fillingAt(runs, at, inherit) });
  if (change.kind === 'delete') return closeGap(runs, at, count);
  const taken = expand(runs, { from: at, to: at + count });
  const rest = closeGap(runs, at, count);
  const target = change.to > at ? change.to - count : change.to;
  return paintEach(openGap(rest, target, { count, filling: undefined }), target, taken);
}

function fillingAt<T>(runs: Runs<T>, at: number, inherit: number | undefined): T | undefined {
  if (inherit !== undefined) return valueAt(runs, inherit);
  const above = at > 0 ? valueAt(runs, at - 1) : undefined;
  return above === valueAt(runs, at) ? above : undefined;
}

/** Rectangles of cells, half open and counted from 0, and how they move when rows or columns come and go. */

/** Cells from (top, left) up to but without (bottom, right). */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The two directions in which a grid grows. */
export type Axis = 'rows' | 'columns';

/** What happened to the rows or columns of a sheet. `to` of a move is the position before the removal, as in `moveColumns`. */
export type Change =
  | { readonly kind: 'insert'; readonly axis: Axis; readonly at: number; readonly count: number }
  | { readonly kind: 'delete'; readonly axis: Axis; readonly at: number; readonly count: number }
  | {
      readonly kind: 'move';
      readonly axis: Axis;
      readonly at: number;
      readonly count: number;
      readonly to: number;
    };

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The rectangle from a cell counted from 1; one cell unless a size is given. */
export function boxOf(row: number, column: number, { rows, columns } = { rows: 1, columns: 1 }): Box {
  return { top: row - 1, left: column - 1, bottom: row - 1 + rows, right: column - 1 + columns };
}

export function heightOf(box: Box): number {
  return box.bottom - box.top;
}

export function widthOf(box: Box): number {
  return box.right - box.left;
}

export function isInside(box: Box, row: number, column: number): boolean {
  return row >= box.top && row < box.bottom && column >= box.left && column < box.right;
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** The common cells; undefined when there are none. */
export function intersect(a: Box, b: Box): Box | undefined {
  const box = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return box.top < box.bottom && box.left < box.right ? box : undefined;
}

/** Where a row or column stands after a change; undefined when it was deleted. */
export function moveIndex(change: Change, index: number): number | undefined {
  const { at, count } = change;
  if (change.kind === 'insert') return index >= at ? index + count : index;
  if (change.kind === 'delete') return index < at ? index : index < at + count ? undefined : index - count;
  if (index >= at && index < at + count)
    return index + (change.to > at ? change.to - at - count : change.to - at);
  if (index >= at + count && index < change.to) return index - count;
  if (index >= change.to && index < at) return index + count;
  return index;
}

/** The rectangle after a change on its sheet; undefined when all of it was deleted. */
export function moveBox(change: Change, box: Box): Box | undefined {
  if (change.axis === 'rows') {
    const span = moveSpan(change, { from: box.top, to: box.bottom });
    return span && { ...box, top: span.from, bottom: span.to };
  }
  const span = moveSpan(change, { from: box.left, to: box.right });
  return span && { ...box, left: span.from, right: span.to };
}

function moveSpan(change: Change, span: Span): Span | undefined {
  const { at, count } = change;
  if (change.kind === 'insert') {
    return {
      from: span.from >= at ? span.from + count : span.from,
      to: span.to > at ? span.to + count : span.to,
    };
  }
  if (change.kind === 'delete') {
    const gone = (position: number) => Math.max(0, Math.min(position, at + count) - at);
    const from = span.from - gone(span.from);
    const to = span.to - gone(span.to);
    return from < to ? { from, to } : undefined;
  }
  return moveWhole(change, span);
}

// A block that moves takes along only what lies in it; a span that reaches beyond the block stays between its outermost unmoved members.
function moveWhole(change: Change, span: Span): Span {
  const isWithin = span.from >= change.at && span.to <= change.at + change.count;
  const isApart = span.to <= change.at || span.from >= change.at + change.count;
  if (!isWithin && !isApart) return span;
  const first = moveIndex(change, span.from) ?? span.from;
  const last = moveIndex(change, span.to - 1) ?? span.to - 1;
  return { from: first, to: last + 1 };
}

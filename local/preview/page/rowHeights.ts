/** How high a row must be for its wrapped cells, as Google grows rows by itself; pure, and with Arial's own widths unless told others. */
import type { ShownCell, ShownTab } from '../protocol';

/** Pixels. */
const ONE_LINE = 25;
const NEXT_LINE = 18;
/** What a cell keeps free at its left and right together. */
const EDGES = 6;
/** Ten points, in pixels of a thousandth of the font's size. */
const SCALE = 13.333 / 1000;
/** Arial's widths in thousandths of the font's size. */
const WIDTHS: readonly (readonly [characters: string, width: number])[] = [
  ["'ijl|", 222],
  [' !,./:;I[\\]ft', 278],
  ['()-`r{}', 333],
  ['"*', 370],
  ['Jcksvxyz^', 500],
  ['+<=>~', 584],
  ['FTZ', 611],
  ['&ABEKPSVXY', 667],
  ['CDHNRUw', 722],
  ['GOQ', 778],
  ['Mm', 833],
  ['%W', 917],
  ['@', 1015],
];
const USUAL_WIDTH = 556;

const widths = new Map(WIDTHS.flatMap(([characters, width]) => [...characters].map((one) => [one, width])));

/** The width of a text in pixels. */
export type WidthOf = (text: string) => number;

/** Heights by row from 0, of the rows that need more than one line. */
export function rowHeights(
  { cells, columnWidths }: ShownTab,
  widthOf: WidthOf = arialWidth,
): Record<string, number> {
  const heights: Record<string, number> = {};
  cells.forEach((line, row) => {
    const lines = Math.max(
      1,
      ...line.map((cell, column) => linesOf(cell, columnWidths[column] ?? 0, widthOf)),
    );
    if (lines > 1) heights[row] = ONE_LINE + (lines - 1) * NEXT_LINE;
  });
  return heights;
}

function linesOf(cell: ShownCell, width: number, widthOf: WidthOf): number {
  if (cell === null || typeof cell === 'string' || cell.isWrapped !== true || width === 0) return 1;
  const room = width - EDGES;
  return cell.text.split('\n').reduce((lines, part) => lines + linesIn(part, room, widthOf), 0);
}

/** Words are kept whole while they fit into a line. */
function linesIn(text: string, room: number, widthOf: WidthOf): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const width = widthOf(word);
    if (used > 0 && used + widthOf(' ') + width > room) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? widthOf(' ') : 0) + width;
    while (used > room) {
      lines += 1;
      used -= room;
    }
  }
  return lines;
}

/** The width of a text in Arial. */
export function arialWidth(text: string): number {
  let width = 0;
  for (const one of text) width += widths.get(one) ?? USUAL_WIDTH;
  return width * SCALE;
}

/** How wide a text is drawn in the grid, with the font that this computer has in Arial's place. */
import { arialWidth } from './rowHeights';

/** As the grid draws plain cells. */
const FONT = '10pt Arial, sans-serif';

const widths = new Map<string, number>();
let pen: CanvasRenderingContext2D | null | undefined;

/** In pixels; without a page to draw on, Arial's own width. */
export function drawnWidth(text: string): number {
  if (pen === undefined) {
    pen = typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
    if (pen) pen.font = FONT;
  }
  if (!pen) return arialWidth(text);
  let width = widths.get(text);
  if (width === undefined) widths.set(text, (width = pen.measureText(text).width));
  return width;
}

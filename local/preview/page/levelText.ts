/** Sets the grid's texts on one line: fortune-sheet centres each by its own letters, so that `yes` and `no` would dance. */

/** From now on every text is as high as its font. */
export function levelText(): void {
  const { prototype } = CanvasRenderingContext2D;
  const measure = prototype.measureText;
  prototype.measureText = function measureLevel(text: string): TextMetrics {
    const found = measure.call(this, text);
    return {
      ...plain(found),
      actualBoundingBoxAscent: found.fontBoundingBoxAscent,
      actualBoundingBoxDescent: found.fontBoundingBoxDescent,
    };
  };
}

/** The measures as an object of its own: the browser's cannot be spread. */
function plain(found: TextMetrics): TextMetrics {
  const copy: Record<string, unknown> = {};
  for (const name in found) copy[name] = found[name as keyof TextMetrics];
  return copy as unknown as TextMetrics;
}

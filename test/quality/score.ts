/** Precision, recall and F1 as one line. */

/** How many were right, of how many given, of how many there are. */
export interface Score {
  readonly right: number;
  readonly given: number;
  readonly wanted: number;
}

/** `phones: precision 1.000, recall 0.995, F1 0.997 (376 right, 376 given, 378 wanted)`. */
export function scoreLine(what: string, { right, given, wanted }: Score): string {
  const precision = given === 0 ? 1 : right / given;
  const recall = wanted === 0 ? 1 : right / wanted;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const figures = `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`;
  return `${what}: ${figures} (${right} right, ${given} given, ${wanted} wanted)`;
}

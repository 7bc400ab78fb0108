/** Notes that the owner went on writing after a merge: the lines which the merge added can leave them, and the owner's stay. */
import { cellText, type Cell } from '../cell';
import type { CellChange } from './change';

/** The notes without the lines that were added, each taken away once; undefined unless every one of them still stands there as it was written. */
export function withoutAdded(
  now: Cell,
  { was, wrote }: Pick<CellChange, 'was' | 'wrote'>,
): string | undefined {
  const lines = linesOf(now);
  for (const line of added(linesOf(was), linesOf(wrote))) {
    const at = lines.lastIndexOf(line);
    if (at < 0) return undefined;
    lines.splice(at, 1);
  }
  return lines.join('\n');
}

function added(before: readonly string[], after: readonly string[]): string[] {
  const known = [...before];
  return after.filter((line) => {
    const at = known.indexOf(line);
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}

function linesOf(cell: Cell): string[] {
  return cellText(cell).split('\n');
}

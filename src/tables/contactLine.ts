/** One line of the Contact log as it was written, in words that can cross the wire, and found again wherever it stands now. */
import { cellText, type Cell } from '../core/cell';
import { contactLogTab } from './contactLogTable';
import { placesOf } from './ownTab';

type Grid = readonly (readonly Cell[])[];

/** Each cell as text, by our heading. */
export type ContactLine = { readonly [heading: string]: string };

const HEADINGS = contactLogTab.columns.map(({ heading }) => heading);

/** The line that an entry becomes. */
export function lineOfEntry(entry: ReadonlyMap<string, Cell>): ContactLine {
  return Object.fromEntries(HEADINGS.map((heading) => [heading, cellText(entry.get(heading))]));
}

/** The lines in order, blank rows too; row 1 with the headings is index 0. */
export function linesOf(grid: Grid): ContactLine[] {
  const places = placesOf(contactLogTab, grid[0]);
  return grid.map((row) =>
    Object.fromEntries(HEADINGS.map((heading) => [heading, cellText(row[(places.get(heading) ?? 0) - 1])])),
  );
}

/** Row of the line when it stands there to the letter, with nothing beside it that somebody else wrote; the lowest of several. */
export function rowOfLine(grid: Grid, line: ContactLine): number | undefined {
  const ours = new Set(placesOf(contactLogTab, grid[0]).values());
  const lines = linesOf(grid);
  for (let row = grid.length; row > 1; row--) {
    const isAlone = grid[row - 1]?.every((cell, index) => ours.has(index + 1) || cell === '');
    if (isAlone && isSameLine(lines[row - 1], line)) return row;
  }
  return undefined;
}

/** Row of what is left of a line of which some cells were emptied. */
export function rowOfRest(grid: Grid, line: ContactLine): number | undefined {
  const index = linesOf(grid).findIndex(
    (found, at) =>
      at > 0 &&
      HEADINGS.some((heading) => found[heading] !== '') &&
      HEADINGS.every((heading) => ['', line[heading]].includes(found[heading])),
  );
  return index < 0 ? undefined : index + 1;
}

/** Row numbers (from 1) of the lines that one grid has and another has not, each as often as it is missing. */
export function rowsMissing(before: Grid, after: Grid): number[] {
  const keys = linesOf(after).map(keyOf);
  return linesOf(before).flatMap((line, index) => {
    const at = keys.indexOf(keyOf(line));
    if (at >= 0) keys.splice(at, 1);
    return at >= 0 || index === 0 || HEADINGS.every((heading) => line[heading] === '') ? [] : [index + 1];
  });
}

function isSameLine(one: ContactLine | undefined, other: ContactLine): boolean {
  return one !== undefined && keyOf(one) === keyOf(other);
}

function keyOf(line: ContactLine): string {
  return JSON.stringify(HEADINGS.map((heading) => line[heading] ?? ''));
}

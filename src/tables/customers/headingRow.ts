/** Finds rows that could be the headings of a list, by their words; whether a list hangs below them is left to `recognise`. */
import { cellText, type Cell } from '../../core/cell';
import { meaningsOf } from './headings';
import { DEEPEST_HEADING_ROW } from './listPlace';
import { looksLikeEmail, looksLikePhone } from './looks';
import type { Field } from '../../core/customers/customer';

/** A row that could be the headings. */
export interface HeadingRow {
  /** From 0. */
  readonly row: number;
  /** The more and the surer its headings, the higher; below 1 only what stands under it speaks for it. */
  readonly score: number;
}

const POINTS = { sure: 3, likely: 2, hint: 1 } as const;
/** Contact data in a row speak against headings as much as a likely heading for them. */
const CONTACT_POINTS = -2;
/** Figures and dates hardly do: years and months are headings too. */
const FIGURE_POINTS = -0.1;
/** Fewest points of a row that its words alone make a candidate: one likely heading. */
const FEWEST_POINTS = 2;
/** Points of a row of unknown words above cells that can be nothing but contact data. */
const UNKNOWN_WORDS_POINTS = 0.5;
const LONGEST_HEADING = 60;

/** The rows that could be the headings, from the top. */
export function candidateRows(cells: readonly (readonly Cell[])[]): HeadingRow[] {
  const top = cells.slice(0, DEEPEST_HEADING_ROW);
  const known = top
    .map((row, index) => ({ row: index, score: scoreOf(row) }))
    .filter(({ score }) => score >= FEWEST_POINTS);
  const unknown = top.flatMap((row, index) =>
    isAboveData(row, nextFilled(cells, index)) ? [{ row: index, score: UNKNOWN_WORDS_POINTS }] : [],
  );
  return [...known, ...unknown.filter(({ row }) => !known.some((each) => each.row === row))].sort(
    (a, b) => a.row - b.row,
  );
}

/** Points for each field named in the row, once, less the points of cells that are data. */
export function scoreOf(row: readonly Cell[]): number {
  const fields = new Map<Field, number>();
  let data = 0;
  for (const cell of row) {
    if (cell === '') continue;
    if (isContactData(cell)) data += CONTACT_POINTS;
    else if (typeof cell !== 'string') data += FIGURE_POINTS;
    else addPoints(fields, cellText(cell));
  }
  return [...fields.values()].reduce((sum, points) => sum + points, 0) + data;
}

function addPoints(fields: Map<Field, number>, heading: string): void {
  if (heading.length > LONGEST_HEADING) return;
  const [meaning] = meaningsOf(heading);
  if (meaning) fields.set(meaning.field, Math.max(fields.get(meaning.field) ?? 0, POINTS[meaning.strength]));
}

function isContactData(cell: Cell): boolean {
  return looksLikeEmail(cell) || looksLikePhone(cell);
}

/** Words only, over at least one e-mail or phone number. */
function isAboveData(row: readonly Cell[], below: readonly Cell[]): boolean {
  if (row.some(isContactData)) return false;
  return row.some(
    (cell, column) => typeof cell === 'string' && cell.trim() !== '' && isContactData(below[column] ?? ''),
  );
}

function nextFilled(cells: readonly (readonly Cell[])[], row: number): readonly Cell[] {
  for (let next = row + 1; next < Math.min(cells.length, row + 4); next += 1) {
    const below = cells[next] ?? [];
    if (below.some((cell) => cellText(cell) !== '')) return below;
  }
  return [];
}

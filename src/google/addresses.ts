/** Rows and columns to Google's A1 notation and ranges. */
import type { Block, Place } from '../app/ports';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The range of a block; an open one reaches to the grid's end without asking for its size. */
export function rangeOf(sheet: Sheet, block: Block): GoogleAppsScript.Spreadsheet.Range {
  if (block.rows !== 'all') return sheet.getRange(block.row, block.column, block.rows, block.columns);
  const first = columnLetters(block.column);
  return sheet.getRange(`${first}${block.row}:${columnLetters(block.column + block.columns - 1)}`);
}

/** `C7`. */
export function addressOf(place: Place): string {
  return columnLetters(place.column) + String(place.row);
}

/** 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? columnLetters(Math.floor((column - 1) / 26)) + letter : letter;
}

/** Places as A1 notations, neighbours below each other as one (`C7:C9`). */
export function stretchesOf(places: readonly Place[]): string[] {
  const sorted = [...places].sort((a, b) => a.column - b.column || a.row - b.row);
  const stretches: { first: Place; last: Place }[] = [];
  for (const place of sorted) {
    const present = stretches[stretches.length - 1];
    const isNext = present && present.last.column === place.column && present.last.row + 1 === place.row;
    if (isNext) present.last = place;
    else stretches.push({ first: place, last: place });
  }
  return stretches.map(({ first, last }) =>
    first === last ? addressOf(first) : `${addressOf(first)}:${addressOf(last)}`,
  );
}

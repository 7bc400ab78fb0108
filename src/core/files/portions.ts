/** Rows in portions that one request can carry. */

/** Rows of a portion. */
const MOST_ROWS = 10_000;
/** Characters of a portion's JSON: what google.script.run carries without trouble, with room for letters of two bytes. */
const MOST_CHARACTERS = 1_000_000;

/** The next rows from this one on (from 0): 10,000 at most, a million characters at most, one at least. */
export function nextPortion(
  rows: readonly (readonly string[])[],
  from: number,
): readonly (readonly string[])[] {
  let characters = 0;
  let end = from;
  while (end < rows.length && end - from < MOST_ROWS) {
    characters += JSON.stringify(rows[end]).length + 1;
    if (characters > MOST_CHARACTERS && end > from) break;
    end++;
  }
  return rows.slice(from, end);
}

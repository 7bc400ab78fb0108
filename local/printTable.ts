/** Prints who needs follow-up as a table of a terminal's width; knows the headings, not the rules. */

/** Rows shown before the rest is only counted: what fits on two screens. */
const SHOWN_ROWS = 40;
const COLUMNS = ['Name', 'Phone', 'Segment', 'Days overdue', 'Why'] as const;

/** Columns side by side, as wide as their longest cell; nothing when nobody is waiting. */
export function printTable([headings = [], ...rows]: readonly (readonly string[])[]): void {
  const places = COLUMNS.map((column) => headings.indexOf(column));
  const shown = [COLUMNS, ...rows.slice(0, SHOWN_ROWS).map((row) => places.map((place) => row[place] ?? ''))];
  const widths = COLUMNS.map((_, index) => Math.max(...shown.map((row) => (row[index] ?? '').length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd();
  if (rows.length === 0) return;
  console.log(`\n${line(COLUMNS)}\n${widths.map((width) => '-'.repeat(width)).join('  ')}`);
  for (const row of shown.slice(1)) console.log(line(row));
  if (rows.length > SHOWN_ROWS) console.log(`… and ${rows.length - SHOWN_ROWS} more.`);
}

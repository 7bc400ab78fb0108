/** Google's pairs of columns, a label and a value, as columns of their own headed by the label: `Custom Field 1 - Label` Customer ID. */
import { tidyText } from '../../core/tidyText';

type Rows = readonly (readonly string[])[];

const LABEL = /^(event|relation|custom field) (\d+) - (?:label|type)$/i;
/** Contacts with more kinds of values are left with these. */
const MOST_LABELS = 40;

/** The rows with a column more for each label. */
export function labelledRows(rows: Rows, headingRow: number): Rows {
  const headings = (rows[headingRow] ?? []).map((cell) => cell.trim().toLowerCase());
  const pairs = headings.flatMap((heading, at) => {
    const value = LABEL.test(heading) ? headings.indexOf(heading.replace(/(?:label|type)$/, 'value')) : -1;
    return value < 0 ? [] : [[at, value] as const];
  });
  const labels = new Map<string, number>();
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const added = rows.map((row, index) => {
    const more: (string | undefined)[] = [];
    for (const [labelAt, valueAt] of index > headingRow ? pairs : []) {
      const label = tidyText(row[labelAt] ?? '');
      const column = labels.get(label) ?? labels.size;
      if (label === '' || column >= MOST_LABELS) continue;
      labels.set(label, column);
      more[column] ??= row[valueAt] ?? '';
    }
    return more;
  });
  if (labels.size === 0) return rows;
  return rows.map((row, index) => {
    const more =
      index === headingRow ? [...labels.keys()] : Array.from(added[index] ?? [], (value) => value ?? '');
    return more.length === 0 ? row : [...row, ...Array<string>(width - row.length).fill(''), ...more];
  });
}

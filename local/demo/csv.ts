/** CSV files as rows of texts and back; what stands in them is left to others. */
import Papa from 'papaparse/papaparse.min.js';

/** The rows of a CSV text; a byte order mark and blank lines at the end are left out. */
export function parseCsv(csv: string): string[][] {
  return Papa.parse(csv.replace(/^\uFEFF/, '').replace(/[\r\n]+$/, '')).data;
}

/** Rows as CSV, lines ended by a line feed. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return Papa.unparse(rows, { newline: '\n' });
}

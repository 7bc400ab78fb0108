/** Files of tables with what Node brings to read them; what is read and how is the core's business. */
import Papa from 'papaparse/papaparse.min.js';
import { formatCsv } from '../src/core/files/formatCsv';
import { readFile, type FileTools } from '../src/core/files/readFile';
import type { RawTable } from '../src/core/imports/incoming';
import type { Result } from '../src/core/result';

/** For `readFile` of the core. */
export const FILE_TOOLS: FileTools = {
  decode: (label, bytes) => new TextDecoder(label).decode(bytes),
  parse: (text, how) => new Papa.Parser(how).parse(text, 0, false),
};

/** The table of a file; refused with one sentence when it is none. */
export function tableOf(file: string, bytes: Uint8Array): Result<RawTable> {
  return readFile(file, bytes, FILE_TOOLS);
}

/** The rows of a CSV text that we wrote ourselves. */
export function parseCsv(csv: string): string[][] {
  const read = tableOf('The text', Buffer.from(csv, 'utf8'));
  if (!read.ok) throw new Error(read.trouble.message);
  return read.value.rows.map((row) => [...row]);
}

/** Rows as a CSV file of this machine: lines ended by a line feed, the last one too. */
export function csvFile(rows: readonly (readonly string[])[]): string {
  return `${formatCsv(rows, { lineEnd: '\n' })}\n`;
}

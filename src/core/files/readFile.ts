/** A file's bytes as rows of text, or one sentence; what the rows mean is left to the tables. */
import type { RawTable } from '../imports/incoming';
import { good, type Result } from '../result';
import { readCsvRows, type CsvParser } from './csvRows';
import { decodeText, type Decode } from './decodeText';
import { checkRows, checkSize } from './limits';
import { notATable, notATableText } from './notATable';
import { isVCard } from './vCard';
import { vCardRows } from './vCardRows';

/** What the platform brings: its text decoder, and a CSV parser. */
export interface FileTools {
  readonly decode: Decode;
  readonly parse: CsvParser;
}

/** Refused with one sentence when the file is too large, empty or no table; wrong bytes, quotes and ragged rows are no reason. */
export function readFile(file: string, bytes: Uint8Array, { decode, parse }: FileTools): Result<RawTable> {
  const size = checkSize(file, bytes.length);
  if (!size.ok) return size;
  const binary = notATable(file, bytes);
  if (binary) return binary;
  const { text, encoding } = decodeText(bytes, decode);
  const other = notATableText(file, text);
  if (other) return other;
  if (isVCard(text)) {
    const rows = checkRows(file, vCardRows(text, decode));
    return rows.ok ? good({ file, encoding, delimiter: 'vcard', rows: rows.value }) : rows;
  }
  const read = readCsvRows(file, text, parse);
  return read.ok ? good({ file, encoding, ...read.value }) : read;
}

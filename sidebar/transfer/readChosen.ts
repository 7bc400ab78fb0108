/** Files that the owner chose, read in the browser; what is in them is found out by the core and the server. */
import Papa from 'papaparse/papaparse.min.js';
import { fingerprint } from '../../src/core/files/fingerprint';
import { checkSize, unreadable } from '../../src/core/files/limits';
import { readFile, type FileTools } from '../../src/core/files/readFile';
import type { RawTable } from '../../src/core/imports/incoming';

/** A file with its rows, or with the sentence why it has none. */
export interface Chosen {
  readonly name: string;
  readonly fingerprint: string;
  readonly table: RawTable | undefined;
  readonly trouble: string;
}

const TOOLS: FileTools = {
  decode: (label, bytes) => new TextDecoder(label).decode(bytes),
  parse: (text, how) => new Papa.Parser(how).parse(text, 0, false),
};

/** Never rejects. */
export async function readChosen(file: File): Promise<Chosen> {
  const { name } = file;
  const refusal = (trouble: string) => ({ name, fingerprint: '', table: undefined, trouble });
  const size = checkSize(name, file.size);
  if (!size.ok) return refusal(size.trouble.message);
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = readFile(name, bytes, TOOLS);
    if (!read.ok) return refusal(read.trouble.message);
    return { name, fingerprint: fingerprint(bytes), table: read.value, trouble: '' };
  } catch {
    return refusal(unreadable(name).trouble.message);
  }
}

/** What Node brings to read files with, and bytes for tests. */
import { FILE_TOOLS as TOOLS } from '../../../local/files';
import { readFile } from '../../../src/core/files/readFile';

export { TOOLS };

type ByteOrder = 'LE' | 'BE';

/** A text in UTF-16. */
export function utf16(text: string, order: ByteOrder): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'LE' ? bytes : bytes.swap16();
}

/** The rows of a file with these bytes; the sentence when it is refused. */
export function rowsOf(content: string | Uint8Array, name = 'list.csv') {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const read = readFile(name, bytes, TOOLS);
  return read.ok ? read.value.rows : read.trouble.message;
}

/** Several files as one zip file (PKWARE's APPNOTE, 4.3) and back, stored as they are: a library that also compresses would be eight times as long. */

type Bytes = Uint8Array<ArrayBuffer>;

/** Version 2.0, names in UTF-8, stored, and 1 January 1980, the first day that the format knows. */
const COMMON = [20, 0x0800, 0, 0, 0x21];
const POLYNOMIAL = 0xedb88320;
/** Before each file. */
const HEADER = 0x04034b50;
const HEADER_LENGTH = 30;

/** The parts of a zip file with these texts in it, one after the other. */
export function zipOf(texts: ReadonlyMap<string, string>): Bytes[] {
  const encoder = new TextEncoder();
  const files: Bytes[] = [];
  const directory: Bytes[] = [];
  for (const [path, text] of texts) {
    const name = encoder.encode(path);
    const data = encoder.encode(text);
    const about = [...shorts(...COMMON), ...longs(checksum(data), data.length, data.length)];
    const at = lengthOf(files);
    files.push(bytes(longs(HEADER), about, shorts(name.length, 0)), name, data);
    directory.push(
      bytes(longs(0x02014b50), shorts(20), about, shorts(name.length, 0, 0, 0, 0), longs(0, at)),
      name,
    );
  }
  const count = shorts(0, 0, texts.size, texts.size);
  const place = longs(lengthOf(directory), lengthOf(files));
  return [...files, ...directory, bytes(longs(0x06054b50), count, place, shorts(0))];
}

/** The text of the first file whose name ends so; undefined for what is no zip file, and for one that another program has packed. */
export function textInZip(zip: Bytes, ending: string): string | undefined {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const decoder = new TextDecoder();
  for (let at = 0; at + HEADER_LENGTH <= zip.length && view.getUint32(at, true) === HEADER;) {
    const [method, length] = [view.getUint16(at + 8, true), view.getUint32(at + 18, true)];
    const nameAt = at + HEADER_LENGTH;
    const nameEnd = nameAt + view.getUint16(at + 26, true);
    const from = nameEnd + view.getUint16(at + 28, true);
    const isIt = method === 0 && decoder.decode(zip.subarray(nameAt, nameEnd)).endsWith(ending);
    if (isIt) return decoder.decode(zip.subarray(from, from + length));
    at = from + length;
  }
  return undefined;
}

function bytes(...parts: readonly (readonly number[])[]): Bytes {
  return Uint8Array.from(parts.flat());
}

function lengthOf(parts: readonly Bytes[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}

/** Numbers of two bytes, the lower one first. */
function shorts(...numbers: readonly number[]): number[] {
  return numbers.flatMap((number) => [number & 255, (number >> 8) & 255]);
}

function longs(...numbers: readonly number[]): number[] {
  return numbers.flatMap((number) => shorts(number, number >>> 16));
}

/** CRC-32. */
function checksum(data: Bytes): number {
  let sum = -1;
  for (const byte of data) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (POLYNOMIAL & -(sum & 1));
  }
  return ~sum >>> 0;
}

/** Bytes of a file as text, and the encoding they were in; whether the text is a table is left to others. */

/** The platform's decoder: it takes a label of the encoding standard and never throws on wrong bytes. */
export type Decode = (label: string, bytes: Uint8Array) => string;

export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'windows-1252';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Bytes looked at to tell UTF-16 without a mark. */
const SAMPLE = 65_536;
/** Below this share of NULs they are dirt, not the upper halves of characters. */
const MIN_NULS = 0.02;
/** Share of the NULs that must stand on the same side of their pairs. */
const ON_ONE_SIDE = 0.95;
/** So many good UTF-8 characters outweigh one broken: a file that was cut, not another encoding. */
const GOOD_PER_BROKEN = 10;

/** What windows-1252 has at 0x80 to 0x9F; five places are empty. Written out because Node 20 decodes them as control characters. */
const UPPER_1252 =
  '\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178';

/** The text, without byte order mark. What is neither UTF-8 nor UTF-16 is windows-1252, which every byte fits. */
export function decodeText(bytes: Uint8Array, decode: Decode): Decoded {
  const encoding = encodingOf(bytes);
  const text = decode(encoding.toLowerCase(), bytes).replace(/^\uFEFF/, '');
  return { text: encoding === 'windows-1252' ? text.replace(/[\x80-\x9F]/g, upper) : text, encoding };
}

function upper(character: string): string {
  return UPPER_1252.charAt(character.charCodeAt(0) - 0x80);
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'UTF-16LE';
  if (first === 0xfe && second === 0xff) return 'UTF-16BE';
  return wideEncoding(bytes.subarray(0, SAMPLE)) ?? (looksLikeUtf8(bytes) ? 'UTF-8' : 'windows-1252');
}

/** Line ends, separators and Latin letters are NULs on one side of their pairs. */
function wideEncoding(sample: Uint8Array): Encoding | undefined {
  const nuls = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nuls;
  const all = even + odd;
  if (all < sample.length * MIN_NULS || Math.max(even, odd) < all * ON_ONE_SIDE || all === 0)
    return undefined;
  return odd > even ? 'UTF-16LE' : 'UTF-16BE';
}

function looksLikeUtf8(bytes: Uint8Array): boolean {
  let isGood = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    const more = followers(bytes, at);
    if (more === 0) broken++;
    else isGood++;
    at += more;
  }
  return broken === 0 || isGood >= broken * GOOD_PER_BROKEN;
}

/** How many bytes belong to the character that begins here; 0 when no character does. */
function followers(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const wanted = lead >= 0xf5 ? 0 : lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
  for (let next = 1; next <= wanted; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return wanted;
}

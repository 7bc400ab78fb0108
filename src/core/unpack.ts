/** Long texts that the build has packed: raw deflate, written in 85 printable characters. */
import { inflater } from './inflate';

const NOT_ASCII = /[\x80-\xff]/;
const NOT_PLAIN = /[%\x80-\xff]/g;
const BASE = 85;
const FIRST = 35;
/** Characters from # on that are no digits. */
const LEFT_OUT = "$&'<>\\`";

/** The text again; what was not packed by our build throws. */
export function unpack(packed: string): string {
  const { inflateSync, strFromU8 } = inflater();
  const text = strFromU8(inflateSync(bytesOf(packed)), true);
  return NOT_ASCII.test(text) ? decodeURIComponent(text.replace(NOT_PLAIN, percent)) : text;
}

/** Google has no decoder of UTF-8 but the one of addresses. */
function percent(byte: string): string {
  return `%${byte.charCodeAt(0).toString(16)}`;
}

/** Five characters are four bytes, see build/pack.mjs. */
function bytesOf(packed: string): Uint8Array {
  const values = digitValues();
  const bytes = new Uint8Array((packed.length / 5) * 4);
  let length = 0;
  for (let at = 0; at < packed.length; at += 5) {
    let word = 0;
    for (let digit = at; digit < at + 5; digit++)
      word = word * BASE + (values[packed.charCodeAt(digit)] ?? 0);
    bytes[length++] = word >>> 24;
    bytes[length++] = word >>> 16;
    bytes[length++] = word >>> 8;
    bytes[length++] = word;
  }
  return bytes;
}

/** By character code. */
function digitValues(): Uint8Array {
  const values = new Uint8Array(128);
  let value = 0;
  for (let code = FIRST; value < BASE; code++)
    if (!LEFT_OUT.includes(String.fromCharCode(code))) values[code] = value++;
  return values;
}

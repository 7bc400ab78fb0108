/** Long texts that the build has packed: raw deflate, written in 91 printable characters. */
import { inflater } from './inflate';

const NOT_ASCII = /[\x80-\xff]/;
const NOT_PLAIN = /[%\x80-\xff]/g;
const BASE = 91;
/** Of two characters. */
const BITS = 13;
const BYTE = 8;
/** The first printable one. */
const FIRST = 33;
/** Printable ones that are no digits. */
const LEFT_OUT = '"\\`';

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

/** Two characters are 13 bits, see build/pack.mjs. */
function bytesOf(packed: string): Uint8Array {
  const values = digitValues();
  const bytes = new Uint8Array(Math.floor((packed.length / 2) * (BITS / BYTE)));
  let length = 0;
  let bits = 0;
  let count = 0;
  for (let at = 0; at < packed.length; at += 2) {
    const high = values[packed.charCodeAt(at)] ?? 0;
    const low = values[packed.charCodeAt(at + 1)] ?? 0;
    bits = (bits << BITS) | (high * BASE + low);
    count += BITS;
    while (count >= BYTE) {
      count -= BYTE;
      bytes[length++] = bits >>> count;
    }
    bits &= (1 << count) - 1;
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

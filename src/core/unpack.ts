/** Long texts that the build has packed: raw deflate, written in base64. */
import { inflater } from './inflate';

const NOT_ASCII = /[\x80-\xff]/;
const NOT_PLAIN = /[%\x80-\xff]/g;
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

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

/** Google's engine has no `atob`. */
function bytesOf(base64: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let at = 0; at < BASE64.length; at++) values[BASE64.charCodeAt(at)] = at;
  const text = base64.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    held = (held << 6) | (values[text.charCodeAt(at)] ?? 0);
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length++] = (held >> bits) & 0xff;
  }
  return bytes;
}

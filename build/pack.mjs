// A long text as compressed text, for src/core/unpack.ts to open: the script an owner pastes stays half as long.
import { Buffer } from 'node:buffer';
import zopfli from '@gfx/zopfli';

/** Two characters are 13 bits, a fifteenth less than base64: all 91 printable ones that no text in double quotes escapes. */
const BASE = 91;
const BITS = 13;
const LEFT_OUT = '"\\`';
const DIGITS = Array.from({ length: BASE + LEFT_OUT.length }, (_, at) =>
  String.fromCharCode('!'.charCodeAt(0) + at),
).filter((character) => !LEFT_OUT.includes(character));

/** Compressed by Zopfli, which takes some seconds and gives a twentieth less to paste; it is opened like any other. */
export async function pack(text) {
  const bytes = await zopfli.deflateAsync(Buffer.from(text, 'utf8'), { numiterations: 5 });
  let packed = '';
  let bits = 0;
  let count = 0;
  const write = (number) => {
    packed += DIGITS[Math.floor(number / BASE)] + DIGITS[number % BASE];
  };
  for (const byte of bytes) {
    bits = (bits << 8) | byte;
    count += 8;
    if (count < BITS) continue;
    count -= BITS;
    write(bits >>> count);
    bits &= (1 << count) - 1;
  }
  // What follows its end nobody reads.
  if (count > 0) write(bits << (BITS - count));
  return packed;
}

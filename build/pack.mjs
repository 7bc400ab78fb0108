// A long text as compressed text, for src/core/unpack.ts to open: the script an owner pastes stays half as long.
import { Buffer } from 'node:buffer';
import zopfli from '@gfx/zopfli';

/** Four bytes are five characters, a fifteenth less than base64: 85 of the printable ones, none of which ends a text in a script or is escaped in it. */
const BASE = 85;
const LEFT_OUT = "$&'<>\\`";
const DIGITS = Array.from({ length: BASE + LEFT_OUT.length }, (_, at) =>
  String.fromCharCode('#'.charCodeAt(0) + at),
).filter((character) => !LEFT_OUT.includes(character));

/** Compressed by Zopfli, which takes some seconds and gives a twentieth less to paste; it is opened like any other. */
export async function pack(text) {
  const bytes = await zopfli.deflateAsync(Buffer.from(text, 'utf8'), { numiterations: 5 });
  // What follows its end nobody reads.
  const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
  let packed = '';
  for (let at = 0; at < padded.length; at += 4) {
    let rest = padded.readUInt32BE(at);
    let group = '';
    for (let digit = 0; digit < 5; digit++) {
      group = DIGITS[rest % BASE] + group;
      rest = Math.floor(rest / BASE);
    }
    packed += group;
  }
  return packed;
}

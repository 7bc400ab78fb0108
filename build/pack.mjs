// A long text as compressed base64, for src/core/unpack.ts to open: the script an owner pastes stays half as long.
import { Buffer } from 'node:buffer';
import { deflateRawSync } from 'node:zlib';

export function pack(text) {
  return deflateRawSync(Buffer.from(text, 'utf8'), { level: 9 }).toString('base64');
}

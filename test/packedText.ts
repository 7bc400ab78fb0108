/** The packed texts of the built script. */
import { runInThisContext } from 'node:vm';
import { unpack } from '../src/core/unpack';

/** What is packed between two quotes of the script. The engine reads it first: the build writes `-->` with an escape. */
export function openPacked(quoted: string): string {
  return unpack(runInThisContext(`"${quoted}"`) as string);
}

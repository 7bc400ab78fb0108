/** The recognition of lists, which one that was adopted does without; the build puts a packed copy in place of this file (build/packedParts.mjs). */
import { recogniseList } from './recognise';

const READER = { recogniseList };

/** Opens this packed part; some milliseconds the first time. */
export function listReader(): typeof READER {
  return READER;
}

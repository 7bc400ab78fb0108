/** What headings mean, which a list that was adopted seldom needs; the build puts a packed copy in place of this file (build/packedParts.mjs). */
import { scoreOf } from './headingRow';
import { isHeadingOf, meaningsOf } from './headings';
import { refusedWay } from './refusals';

const READER = { isHeadingOf, meaningsOf, refusedWay, scoreOf };

/** Opens this packed part; some milliseconds the first time. */
export function headingReader(): typeof READER {
  return READER;
}

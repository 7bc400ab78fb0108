/** What a request of a page meets first: its check, and the rows of files that come over portion by portion. */
import { answerRequest } from '../gate';

const PART = { answerRequest };

/** Opens this packed part; some milliseconds the first time. */
export function requests(): typeof PART {
  return PART;
}

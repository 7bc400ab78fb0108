/** Everything but follow-ups, the check, the month's texts and the arrival of files: set-up, the panel and the window, doubles, the hourly run. */
import { findDuplicates } from '../duplicates/findDuplicates';
import { HANDLERS } from '../handlers';
import { scheduledRun } from '../schedule/scheduledRun';
import { setUp } from '../setUp/setUp';

const PART = {
  findDuplicates,
  HANDLERS,
  scheduledRun,
  setUp,
};

/** Opens this packed part; some ten milliseconds the first time. */
export function rest(): typeof PART {
  return PART;
}

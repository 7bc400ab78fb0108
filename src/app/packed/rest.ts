/** Everything but follow-ups, the check and the arrival of files: set-up, the panel and the window, doubles, the month's texts and the owner's yes, the hourly run. */
import { findDuplicates } from '../duplicates/findDuplicates';
import { HANDLERS } from '../handlers';
import { askForYes } from '../outbox/askForYes';
import { askHowTheyAgreed } from '../outbox/askHowTheyAgreed';
import { prepareTexts } from '../prepareTexts';
import { scheduledRun } from '../schedule/scheduledRun';
import { setUp } from '../setUp/setUp';

const PART = {
  askForYes,
  askHowTheyAgreed,
  findDuplicates,
  HANDLERS,
  prepareTexts,
  scheduledRun,
  setUp,
};

/** Opens this packed part; some ten milliseconds the first time. */
export function rest(): typeof PART {
  return PART;
}

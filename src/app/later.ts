/**
 * Everything but follow-ups and the check: set-up, the panel and the window, doubles, the month's texts and the owner's yes, the hourly run. The build packs it
 * into one text, which the script opens when it is first asked for it (build/laterLoader.mjs); decision 0007 says why.
 */
import { findDuplicates } from './duplicates/findDuplicates';
import { answerRequest } from './gate';
import { askForYes } from './outbox/askForYes';
import { askHowTheyAgreed } from './outbox/askHowTheyAgreed';
import { prepareTexts } from './prepareTexts';
import { scheduledRun } from './schedule/scheduledRun';
import { setUp } from './setUp/setUp';

const LATER = {
  answerRequest,
  askForYes,
  askHowTheyAgreed,
  findDuplicates,
  prepareTexts,
  scheduledRun,
  setUp,
};

/** Opens the packed part; some milliseconds the first time. */
export function later(): typeof LATER {
  return LATER;
}

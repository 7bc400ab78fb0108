/** The month's texts from the menu: preparing them, the owner's yes, and what became of them. */
import { askForYes } from '../outbox/askForYes';
import { askHowTheyAgreed } from '../outbox/askHowTheyAgreed';
import { markInTexts } from '../outbox/markInTexts';
import { prepareTexts } from '../prepareTexts';

const PART = { askForYes, askHowTheyAgreed, markInTexts, prepareTexts };

/** Opens this packed part; some milliseconds the first time. */
export function texts(): typeof PART {
  return PART;
}

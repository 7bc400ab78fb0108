/** The month's texts from the menu: preparing them, and the owner's yes. */
import { askForYes } from '../outbox/askForYes';
import { askHowTheyAgreed } from '../outbox/askHowTheyAgreed';
import { prepareTexts } from '../prepareTexts';

const PART = { askForYes, askHowTheyAgreed, prepareTexts };

/** Opens this packed part; some milliseconds the first time. */
export function texts(): typeof PART {
  return PART;
}

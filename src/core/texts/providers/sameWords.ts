/** Whether a text in the provider's list is the one we sent, though it may have been changed a little on the way. */
import SMART_ENCODING from 'sms-segments-calculator/dist/libs/SmartEncodingMap';
import { tidyText } from '../../tidyText';
import { wellFormed } from './encode';

/** True when nothing but line ends, blanks, unseen characters and typographic forms differ. */
export function isSameWords(one: string, other: string): boolean {
  return one === other || plainWords(one) === plainWords(other);
}

/** Providers may put plain characters in the place of typographic ones to save parts. */
function plainWords(text: string): string {
  return tidyText([...wellFormed(text)].map((character) => SMART_ENCODING[character] ?? character).join(''));
}

/** Words of providers and networks made fit to be shown and kept: no person's number, no address, of a bounded length. */
import { tidyText } from '../../tidyText';

const MAX_LENGTH = 160;
const ADDRESS = /[a-z][a-z\d+.-]*:\/\/\S+/gi;
/** Digits that a person would read as one number, however they are grouped. */
const NUMBER = /\p{Nd}(?:[\s()./-]*\p{Nd})*/gu;
const DIGIT = /\p{Nd}/gu;
const SHOWN_DIGITS = 2;

/** The text on one line, addresses taken out and of each number only the last two digits left. */
export function quoteOutside(text: string): string {
  return maskDigits(tidyText(text.slice(0, MAX_LENGTH * 4)).replace(ADDRESS, 'the address')).slice(
    0,
    MAX_LENGTH,
  );
}

/** `+1 (415) 555-0148` becomes `+• (•••) •••-••48`. */
export function maskDigits(text: string): string {
  return text.replace(NUMBER, (number) => {
    let left = (number.match(DIGIT) ?? []).length - SHOWN_DIGITS;
    return number.replace(DIGIT, (digit) => (left-- > 0 ? '•' : digit));
  });
}

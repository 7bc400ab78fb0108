/** Takes out of texts what no customer list must hold: card numbers with their codes, social-security numbers, passwords. */

/** Shorter texts hold neither. */
const SHORTEST = 6;
const MAY_HOLD = /\d[\d .-]{11,}|\d{3}-\d{2}-\d{4}|cv[vc2n]|security code|pass|pwd|\bpw\b|\bssn\b|\bpin\b/i;
const CARD = /(?<![\w+.])\d(?:[ .-]?\d){12,18}(?![\w]|\.\d)/g;
const SOCIAL = /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])|\bssn\b[ :#=]*\d{9}\b/gi;
const CODE = /\b(?:cvv2?|cvc2?|cvn|cv2|security code)\b\W{0,3}\d{3,4}\b/gi;
const PASSWORD = /\b(?:password|passwd|passcode|pwd|pw|pin)\b\s*(?:[:=]|is\s)\s*\S+/gi;
const LEFT_OUT = '[left out]';

/** The text without them, '' when nothing else stands in it. */
export function withoutSecrets(text: string): string {
  if (text.length < SHORTEST || !MAY_HOLD.test(text)) return text;
  const clean = text
    .replace(CARD, (digits) => (isCardNumber(digits) ? LEFT_OUT : digits))
    .replace(SOCIAL, LEFT_OUT)
    .replace(CODE, LEFT_OUT)
    .replace(PASSWORD, LEFT_OUT);
  return clean === LEFT_OUT ? '' : clean;
}

/** Thirteen to nineteen digits whose check digit is right (ISO/IEC 7812). */
export function isCardNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (digits.length < 13 || digits.length > 19 || /^(\d)\1*$/.test(digits)) return false;
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    sum += at % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}

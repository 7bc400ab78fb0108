/** Short forms for a store of 500 KB: what is long elsewhere is only compared in the journal, so its first or last letters do. */

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const NAME_LENGTH = 11;
const ID_LENGTH = 12;
/** Hexadecimal digits that two letters hold. */
const DIGITS = 3;

/** The first 66 bits of a hexadecimal fingerprint as base64url: two of 10,000 meet once in a million million times. */
export function shortName(fingerprint: string): string {
  let name = '';
  for (let at = 0; name.length < NAME_LENGTH; at += DIGITS) {
    const bits = parseInt(fingerprint.slice(at, at + DIGITS), 16);
    name += LETTERS.charAt(bits >> 6) + LETTERS.charAt(bits & 63);
  }
  return name.slice(0, NAME_LENGTH);
}

/** What is kept of a provider's id to know its text again in the provider's list of the month. */
export function shortId(providerId: string): string {
  return providerId.slice(-ID_LENGTH);
}

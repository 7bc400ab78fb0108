/** Text as requests carry it: forms and Basic authorisation; what goes into them is left to the providers. */

const LONE_SURROGATES = /[\ud800-\udfff]/gu;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const NOT_ASCII = /[^\0-\x7f]/;

/** Half an emoji, as cut cells have it, cannot be sent: it becomes the sign for an unreadable character. */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATES, '\ufffd');
}

/** `name=value` with both sides encoded, joined by `&`: for a form or the part of an address behind the `?`. */
export function encodeFields(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map((pair) => pair.map((text) => encodeURIComponent(wellFormed(text))).join('='))
    .join('&');
}

/** The value of the header. Throws on characters beyond ASCII, which no key has. */
export function basicAuthorization(user: string, password: string): string {
  return `Basic ${base64(`${user}:${password}`)}`;
}

/** Three characters of eight bits become four of six. */
function base64(ascii: string): string {
  if (NOT_ASCII.test(ascii)) throw new Error('Only ASCII can be encoded.');
  let encoded = '';
  for (let at = 0; at < ascii.length; at += 3) {
    const [first, second, third] = [at, at + 1, at + 2].map((index) => ascii.charCodeAt(index) || 0);
    const bits = ((first ?? 0) << 16) | ((second ?? 0) << 8) | (third ?? 0);
    const sixes = [18, 12, 6, 0].map((shift) => ALPHABET.charAt((bits >> shift) & 63)).join('');
    const missing = Math.max(0, at + 3 - ascii.length);
    encoded += sixes.slice(0, 4 - missing) + '='.repeat(missing);
  }
  return encoded;
}

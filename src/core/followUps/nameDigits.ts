/** The beginnings of names as digits that sort as the English collation does; who stands where in the end is left to order.ts. */

/** Digits of each name, of two characters each. */
export const DIGITS = 6;
/** In the order of the collation; small letters stand for large ones too. */
const CHARACTERS = ` _-,;:!?.'"()[]{}@*/\\&#%\`^+<=>|~$0123456789abcdefghijklmnopqrstuvwxyz`;
/** The characters, and before them the end of the name. */
const PLACES = CHARACTERS.length + 1;
/** Digits are below this number. */
export const DIGIT_VALUES = PLACES * PLACES;
const LAST_PLAIN = 127;
/** Of a character that is none of these. */
const UNKNOWN = -1;

/** The place of each plain character by its code. */
const plain = Int8Array.from({ length: LAST_PLAIN + 1 }, (_, code) => {
  const at = CHARACTERS.indexOf(String.fromCharCode(code).toLowerCase());
  return at < 0 ? UNKNOWN : at + 1;
});
/** The same of each other character that was met so far. */
const accented = new Map<number, number>();

/** Writes the digits of a name from this place on; false when other characters come among its first twelve, and digits settle nothing. */
export function writeDigits(name: string, digits: Uint16Array, from: number): boolean {
  for (let at = 0; at < DIGITS; at++) {
    const first = placeAt(name, 2 * at);
    const second = placeAt(name, 2 * at + 1);
    if (first < 0 || second < 0) return false;
    digits[from + at] = first * PLACES + second;
  }
  return true;
}

/** 0 behind the end of the name; an accent counts only between names that have the same letters. */
function placeAt(name: string, at: number): number {
  if (at >= name.length) return 0;
  const code = name.charCodeAt(at);
  return code > LAST_PLAIN ? placeOfAccented(code) : (plain[code] ?? UNKNOWN);
}

function placeOfAccented(code: number): number {
  let place = accented.get(code);
  if (place === undefined) {
    const [letter = '', ...accents] = String.fromCharCode(code).normalize('NFD');
    place = accents.length === 0 ? UNKNOWN : placeAt(letter, 0);
    accented.set(code, place);
  }
  return place;
}

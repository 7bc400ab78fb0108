/** The phone library, which plain North American numbers never need; the build puts a packed copy in place of this file (build/packedParts.mjs). */
import { parsePhoneNumberFromString, validatePhoneNumberLength } from 'libphonenumber-js/core';

const LIBRARY = { parsePhoneNumberFromString, validatePhoneNumberLength };

/** Opens this packed part; some milliseconds the first time. */
export function phoneLibrary(): typeof LIBRARY {
  return LIBRARY;
}

/** The reading of formulas, which a list without any never needs; the build puts a packed copy in place of this file (build/packedParts.mjs). */
import { sizeOfFormula } from './formulaSize';

const READER = { sizeOfFormula };

/** Opens this packed part; some milliseconds the first time. */
export function formulaReader(): typeof READER {
  return READER;
}

/** The door to formulas: their syntax, their values as far as the emulation goes, and their moving. */
export { checkFormula } from './formula/check';
export { evaluateFormula, evaluateShifted } from './formula/evaluate';
export { shiftFormula } from './formula/shift';

/** The customer check from the menu. */
import { checkCustomers } from '../checkCustomers';

const PART = { checkCustomers };

/** Opens this packed part; some milliseconds the first time. */
export function checks(): typeof PART {
  return PART;
}

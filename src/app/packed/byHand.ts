/** The lists that the owner works through by hand: what was ticked in them, and whoever has to leave them. */
import { carryOutCalls } from '../calls/carryOutCalls';
import { carryOutSent } from '../outbox/carryOutSent';

const PART = { carryOutCalls, carryOutSent };

/** Opens this packed part; some milliseconds the first time. */
export function byHand(): typeof PART {
  return PART;
}

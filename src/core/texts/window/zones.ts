/** Which clocks and which states' laws may hold for a customer, from the number and the address; what follows from them is decided elsewhere. */
import type { Phone } from '../../phone';
import { areaOf, zonesOfState } from './areaCodes';
import { RULED_STATES } from './stateRules';
import { statesOfAddress, type Place } from './states';

/** Where the recipient may be: IANA names, at least one; or anywhere in the lower 48; or outside North America. */
export type Zones =
  | { readonly kind: 'zones'; readonly zones: readonly string[] }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'abroad' };

/** North America's country code; no other begins with this digit. */
const NORTH_AMERICA = '+1';

/** The clocks of the contiguous United States: what is open on all of them is open wherever an unknown number rings there. */
export const CONTIGUOUS: readonly string[] = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
];

/**
 * Every zone the recipient may be in: the area code's and the address's, since a mobile number moves with its owner and an
 * address grows old. A code without a known place (toll-free, new, not given out) counts as anywhere in the lower 48, with an
 * address beside the address's zones.
 */
export function zonesOf(phone: Phone, place: Place): Zones {
  if (!phone.startsWith(NORTH_AMERICA)) return { kind: 'abroad' };
  const area = areaOf(areaCodeOf(phone));
  const addressZones = statesOfAddress(place).flatMap(zonesOfState);
  if (area === undefined && addressZones.length === 0) return { kind: 'unknown' };
  return { kind: 'zones', zones: [...new Set([...(area?.zones ?? CONTIGUOUS), ...addressZones])] };
}

/**
 * Every state, territory or province whose law may hold, by its two letters: the area code's and the address's. A code
 * without a known place counts for every state that has a rule; a number abroad has none but the address's.
 */
export function statesOf(phone: Phone, place: Place): readonly string[] {
  const isAmerican = phone.startsWith(NORTH_AMERICA);
  const ofCode = isAmerican ? (areaOf(areaCodeOf(phone))?.states ?? RULED_STATES) : [];
  return [...new Set([...ofCode, ...statesOfAddress(place)])];
}

function areaCodeOf(phone: Phone): string {
  return phone.slice(2, 5);
}

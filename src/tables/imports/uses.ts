/** What is done with a column of a file that becomes no column of the list, in words for the owner. */
import type { Role } from './parts';

const FOUND_AGAIN = 'Finds the customer again, in a hidden column';
const STOPS = 'Read for stops';
const LABEL = 'Tells which of several goes first';
const PURCHASE = 'Goes to Purchases';
const BUYER = 'Tells whose purchase it is';

const USES: { readonly [role in Role]?: string } = {
  secret: 'Never taken in',
  status: 'Worked out anew',
  referredById: 'Tells who sent them',
  tags: 'A segment and a stop are taken, other tags kept nowhere',
  nickname: 'Stands in for a missing name',
  country: 'Tells the country of phone and address',
  changedOn: 'Tells which value is newer',
  ...{ externalId: FOUND_AGAIN, otherId: FOUND_AGAIN },
  ...{ stop: STOPS, allow: STOPS, standing: STOPS },
  ...{ phoneLabel: LABEL, emailLabel: LABEL },
  ...{ soldOn: PURCHASE, amount: PURCHASE, lineAmount: PURCHASE, what: PURCHASE, order: PURCHASE },
  lessAmount: 'Taken off the purchase',
  saleState: 'Tells which sales count',
  ...{ buyerId: BUYER, buyer: BUYER },
};

/** '' for a column of which the list's own column says enough, and for one that is kept nowhere. */
export function useOf(role: Role): string {
  return USES[role] ?? '';
}

/** Which customers have the phone or the e-mail of an earlier row; merging them is left to the owner. */
import type { EmailReading } from '../email';
import type { PhoneReading } from '../phone';
import { TextMap } from '../textMap';
import type { CustomerRow } from './customer';
import { reachedOf } from './stoppedButYes';

/** A customer with its phone and its e-mail as read. */
export interface ReadCustomer {
  readonly customer: CustomerRow;
  readonly phone: PhoneReading;
  readonly email: EmailReading;
}

/** What a later row shares with the first row that has it. */
export interface Double {
  readonly field: 'phone' | 'email';
  readonly first: CustomerRow;
}

/** The customers met so far, by phone and by e-mail. */
export interface MetCustomers {
  readonly byPhone: TextMap<CustomerRow>;
  readonly byEmail: TextMap<CustomerRow>;
}

/** Nobody met yet; `most` customers will be. */
export function noOneMet(most: number): MetCustomers {
  return { byPhone: new TextMap(most), byEmail: new TextMap(most) };
}

/** Meets the next customer from the top of the list; the answer is the earlier row with the same phone, else with the same e-mail. */
export function meetCustomer(
  { customer, phone, email }: ReadCustomer,
  met: MetCustomers,
): Double | undefined {
  const samePhone = phone.kind === 'phone' ? met.byPhone.meet(phone.phone, customer) : undefined;
  const sameEmail = email.kind === 'email' ? met.byEmail.meet(email.email, customer) : undefined;
  if (samePhone) return { field: 'phone', first: samePhone };
  return sameEmail ? { field: 'email', first: sameEmail } : undefined;
}

/** How many have a phone or an e-mail that somebody else of the list has too, as in a household. */
export function countSharing(customers: readonly CustomerRow[], country: string): number {
  const first = new Map<string, CustomerRow>();
  const sharing = new Set<CustomerRow>();
  for (const customer of customers) {
    const { phone, email } = reachedOf(customer, country);
    for (const reach of [phone, email].filter((each) => each !== '')) {
      const other = first.get(reach);
      if (other === undefined) first.set(reach, customer);
      else sharing.add(other).add(customer);
    }
  }
  return sharing.size;
}

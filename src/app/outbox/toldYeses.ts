/** Keeps whose yes is told for beside the journal, where sorting and deleting rows does not reach it. */
import type { CustomerRow } from '../../core/customers/customer';
import { asIsTold, stillTold, yesesOf, type IsTold } from '../../core/customers/toldYeses';
import type { Journal } from './journal';

type Customers = readonly Pick<CustomerRow, 'id' | 'cells'>[];

/** From here on it is told how all agreed who say yes now. */
export function tellYeses(journal: Journal, customers: Customers): void {
  journal.keepTold(yesesOf(customers));
}

/** A list that was set up before any of this was kept, or whose properties were lost, is told for as it stands. Nothing is written. */
export function toldYeses(journal: Journal, customers: Customers): IsTold {
  return asIsTold(journal.told() ?? yesesOf(customers));
}

/** The same, kept from here on: a yes that was taken back is told for no longer. */
export function settleYeses(journal: Journal, customers: Customers): IsTold {
  const known = journal.told();
  const told = known === undefined ? yesesOf(customers) : stillTold(known, customers);
  if (told !== known) journal.keepTold(told);
  return asIsTold(told);
}

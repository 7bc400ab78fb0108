/** Keeps whose yes is told for beside the journal, where sorting and deleting rows does not reach it. */
import type { CustomerRow } from '../../core/customers/customer';
import { asIsTold, stillTold, yesesOf, type IsTold } from '../../core/customers/toldYeses';
import type { PlannedText } from '../../core/texts/plan';
import { isFormulaError } from '../../tables/customers/looks';
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

/** The same, kept from here on: a yes that was taken back is told for no longer, one whose formula fails for a moment is. */
export function settleYeses(journal: Journal, customers: Customers): IsTold {
  const known = journal.told();
  const told = known === undefined ? yesesOf(customers) : stillTold(known, customers.filter(isRead));
  if (told !== known) journal.keepTold(told);
  return asIsTold(told);
}

/** The fingerprint of these people and their numbers, in whatever order: whom an answer is about. */
export function printOfPeople(journal: Journal, texts: readonly PlannedText[]): string {
  const people = texts.map(({ id, name, phone }) => `${id} ${phone} ${name}`);
  return people.length === 0 ? '' : journal.fingerprintOf('', people.sort().join('\n'));
}

function isRead({ cells }: Customers[number]): boolean {
  return !isFormulaError(cells.textConsent);
}
